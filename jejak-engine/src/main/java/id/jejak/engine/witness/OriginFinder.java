package id.jejak.engine.witness;

import id.jejak.engine.copying.Copying;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.Outlets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who could know what a report tells: rules 1 to 3 of {@code docs/witnesses.md}. */
final class OriginFinder {
    /** How much of the shorter of two passages must be shared for one to speak of the other. */
    private static final double COVERED = 0.5;

    private final Outlets outlets;
    private final SourceWords words;
    private final WhoIsWho who;
    private final Map<String, Credit> credits;
    private final Map<String, Annotated> articles = new HashMap<>();
    private final Map<String, List<Twin>> twins = new HashMap<>();
    private final Map<String, Copying.Release> releases = new HashMap<>();

    /** A passage of one article and its echo in another. */
    private record Twin(Span here, Citation there, Echo echo) {}

    OriginFinder(
            Outlets outlets,
            SourceWords words,
            WhoIsWho who,
            List<Annotated> docs,
            Map<String, Credit> credits,
            List<Echo> echoes,
            List<Copying.Release> released) {
        this.outlets = outlets;
        this.words = words;
        this.who = who;
        this.credits = credits;
        docs.forEach(doc -> articles.put(doc.article().id(), doc));
        released.forEach(release -> release.articles().forEach(id -> releases.put(id, release)));
        for (Echo echo : echoes) {
            // A quotation that both heard, or a standing phrase, says nothing of where the text comes from.
            if (echo.kind() != Echo.Kind.REPEAT && echo.shared() == Echo.Shared.TEXT) {
                twin(echo.a(), echo.b(), echo);
                twin(echo.b(), echo.a(), echo);
            }
        }
    }

    private void twin(Citation here, Citation there, Echo echo) {
        twins.computeIfAbsent(here.article(), key -> new ArrayList<>()).add(new Twin(here.span(), there, echo));
    }

    /** The origins of one report; at least one. */
    List<Source> origins(Report report) {
        List<Source> found = new ArrayList<>();
        if (report.publisher() != null) {
            found.add(source(
                    report,
                    report.publisher(),
                    Source.Basis.STATED,
                    Reason.of(ReasonKey.WITNESS_RULE4_PUBLISHED, article(report)),
                    report.sentence()));
            return found;
        }
        spoken(report, found);
        if (found.isEmpty()) {
            found.add(unattributed(report));
        }
        return found;
    }

    /** The last party on the chain that could know: for a deed its teller, for a speech act who recorded the words. */
    private void spoken(Report report, List<Source> found) {
        Statement statement = report.statement();
        String sayer = statement != null ? statement.sourceEntity() : report.saidBy();
        if (sayer == null) {
            return;
        }
        Span cue = statement == null ? report.words() : statement.cue();
        String cited = report.doc().article().slice(cue);
        for (String name : sayer.split("; ")) {
            if (report.speech() && speaksForItself(report, name)) {
                continue;
            }
            if (words.guesses(name) || (!report.speech() && statement != null && tellsNoDeed(statement))) {
                continue;
            }
            Reason reason = statement == null
                    ? Reason.of(ReasonKey.WITNESS_RULE1_ON_WORD_OF, article(report), name)
                    : Reason.of(ReasonKey.WITNESS_RULE1_TOLD, article(report), name, cited);
            found.add(source(report, name, Source.Basis.STATED, reason, cue));
        }
        if (!found.isEmpty() || statement == null) {
            return;
        }
        List<Relay> chain = statement.chain();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Relay relay = chain.get(i);
            if (words.mayRecord(who.canonical(report.doc().article().id(), relay.name()))) {
                Span at = relay.source() != null ? relay.source() : cue;
                found.add(source(
                        report,
                        relay.name(),
                        Source.Basis.STATED,
                        Reason.of(ReasonKey.WITNESS_RULE2_RECORDED, article(report), relay.name()),
                        at));
                return;
            }
        }
    }

    /** Whether a statement promises or demands: what it holds besides is the reporter's, not the speaker's. */
    private static boolean tellsNoDeed(Statement statement) {
        return statement.stance().equals("promise") || statement.stance().equals("demand");
    }

    /** Whether a speaker is the actor of the words, or speaks for it; a publisher only prints them. */
    private boolean speaksForItself(Report report, String name) {
        String article = report.doc().article().id();
        String canonical = who.canonical(article, name);
        if (report.participants().contains(canonical)) {
            return true;
        }
        if (words.isPublisher(canonical)) {
            return false;
        }
        String side = words.side(canonical, who.facts(article, name));
        return side != null && report.participants().contains(side);
    }

    private Source unattributed(Report report) {
        String article = report.doc().article().id();
        Credit credit = credits.getOrDefault(article, Credit.NONE);
        List<Reason> heard = report.speech() ? List.of(Reason.of(ReasonKey.WITNESS_HEARD)) : List.of();
        if (credit.how() == Credit.How.STATED && credit.agency() != null) {
            Span at = credit.evidence().isEmpty()
                    ? report.sentence()
                    : credit.evidence().getFirst();
            return source(
                    report,
                    credit.agency(),
                    Source.Basis.STATED,
                    Reason.of(
                                    ReasonKey.WITNESS_RULE3_CREDIT_STATED,
                                    article,
                                    report.doc().article().slice(at))
                            .and(heard),
                    at);
        }
        if (credit.how() == Credit.How.CORRECTED && credit.agency() != null) {
            return source(
                    report,
                    credit.agency(),
                    Source.Basis.STATED,
                    Reason.of(ReasonKey.WITNESS_RULE3_CREDIT_CORRECTED, article, credit.agency())
                            .and(heard),
                    report.sentence());
        }
        Outlets.Outlet outlet = report.doc().outlet() == null
                ? null
                : outlets.byName(report.doc().outlet());
        if (outlet != null && outlet.kind() == Outlets.Kind.AGENCY) {
            return source(
                    report,
                    outlet.name(),
                    Source.Basis.STATED,
                    Reason.of(ReasonKey.WITNESS_RULE3_AGENCY, article, outlet.name())
                            .and(heard),
                    report.sentence());
        }
        for (Twin twin : twins.getOrDefault(article, List.of())) {
            if (shares(twin.here(), report.sentence())) {
                String told = teller(twin.there());
                if (told != null) {
                    return source(
                            report,
                            told,
                            Source.Basis.CARRIED,
                            Reason.of(
                                            ReasonKey.WITNESS_RULE3_SAME_SENTENCE,
                                            article,
                                            twin.there().article(),
                                            told)
                                    .and(heard),
                            report.sentence());
                }
            }
        }
        if (credit.how() == Credit.How.CARRIED && credit.agency() != null) {
            for (Span passage : credit.evidence()) {
                if (shares(passage, report.sentence())) {
                    return source(
                            report,
                            credit.agency(),
                            Source.Basis.CARRIED,
                            Reason.of(
                                            ReasonKey.WITNESS_RULE3_CREDIT_CARRIED,
                                            article,
                                            credit.agency(),
                                            String.valueOf(credit.carriedFrom()))
                                    .and(heard),
                            report.sentence());
                }
            }
        }
        Source released = released(report, heard);
        if (released != null) {
            return released;
        }
        String name = report.doc().outlet() == null ? article : report.doc().outlet();
        return new Source(
                "unresolved:" + name,
                Source.Kind.OUTLET,
                null,
                Source.Basis.UNRESOLVED,
                List.of(article),
                List.of(Reason.of(ReasonKey.WITNESS_RULE3_NONE, article).and(heard)),
                List.of(report.doc().article().cite(report.sentence())));
    }

    /** The body whose release holds the sentence, or null. */
    private @Nullable Source released(Report report, List<Reason> heard) {
        String article = report.doc().article().id();
        Copying.Release release = releases.get(article);
        boolean holds = release != null
                && release.passages().stream()
                        .anyMatch(passage ->
                                passage.article().equals(article) && shares(passage.span(), report.sentence()));
        if (release == null || !holds) {
            return null;
        }
        return source(
                report,
                release.body(),
                release.stated().contains(article) ? Source.Basis.STATED : Source.Basis.CARRIED,
                Reason.of(
                                ReasonKey.WITNESS_RULE3_RELEASE,
                                article,
                                release.body(),
                                release.stated().getFirst())
                        .and(heard),
                report.sentence());
    }

    /** The publisher to whom the other article gives the whole of an echoing passage, or null. */
    private @Nullable String teller(Citation there) {
        Annotated doc = articles.get(there.article());
        if (doc == null) {
            return null;
        }
        Statement widest = null;
        for (Statement statement : doc.statements()) {
            boolean fills =
                    statement.content().overlap(there.span()) >= there.span().length() * COVERED;
            if (fills
                    && (widest == null
                            || statement.content().length() > widest.content().length())) {
                widest = statement;
            }
        }
        String source = widest == null ? null : widest.sourceEntity();
        return source != null && words.isPublisher(source) ? source : null;
    }

    private static boolean shares(Span passage, Span sentence) {
        return passage.overlap(sentence) >= COVERED * Math.min(passage.length(), sentence.length());
    }

    private static String article(Report report) {
        return report.doc().article().id();
    }

    private Source source(Report report, String name, Source.Basis basis, Reason reason, Span evidence) {
        String article = report.doc().article().id();
        // A palace publishes in its own name, not in that of the state it also stands for.
        String canonical = words.isPalace(name) ? name : owned(report.doc(), who.canonical(article, name));
        Outlets.Outlet outlet = outlets.byName(canonical);
        if (outlet != null) {
            canonical = outlet.name();
        }
        WhoIsWho.Facts facts = who.facts(article, canonical);
        return new Source(
                canonical,
                words.kind(canonical, facts),
                words.side(canonical, facts),
                basis,
                List.of(article),
                List.of(reason),
                List.of(report.doc().article().cite(evidence)));
    }

    /** Media without an owner ({@code media pemerintah}) are those that the article names with one, where there is one such name. */
    private String owned(Annotated doc, String name) {
        if (!words.isGroup(name) || !words.isPublisher(name) || words.side(name, null) != null) {
            return name;
        }
        Set<String> full = new TreeSet<>();
        for (Entity entity : doc.entities()) {
            add(full, name, entity.name());
        }
        for (Statement statement : doc.statements()) {
            if (statement.sourceEntity() != null) {
                add(full, name, statement.sourceEntity());
            }
        }
        return full.size() == 1 ? full.iterator().next() : name;
    }

    private void add(Set<String> full, String name, String longer) {
        boolean begins = longer.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ");
        if (begins && words.side(longer, null) != null) {
            full.add(longer);
        }
    }
}
