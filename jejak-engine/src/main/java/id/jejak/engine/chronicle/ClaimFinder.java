package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds contested claims: an accusation, the deed it alleges and the denials of it belong together inside an article; over articles
 * they belong together where the alleged deeds or the accusations are one happening.
 */
final class ClaimFinder {
    /** A denial speaks of a claim at most so many sentences before or after it, unless it names the accuser. */
    private static final int NEAR_SENTENCES = 3;

    private final Denials denials;
    private final ClaimCheck checks;

    ClaimFinder(ResourceSource source, Outlets outlets, TellingReader reader) {
        denials = Denials.load(source);
        checks = new ClaimCheck(source, outlets, reader);
    }

    /** Modes of the codebook. */
    private static final String INVESTIGATES = "investigate";

    private static final String ALLEGES = "allege";

    /** Types of deeds that are wrongs to somebody. */
    private static final Set<PloverType> HARM = EnumSet.of(
            PloverType.THREATEN, PloverType.SANCTION, PloverType.MOBILIZE, PloverType.COERCE, PloverType.ASSAULT);

    /** What was found. */
    record Found(List<Dispute> disputes, Map<Merger.Happening, Entry> entries) {}

    /** The disputes by first mention, and the entries with who claims, rejects and checks them. */
    Found find(
            List<Merger.Happening> happenings,
            Map<Merger.Happening, Entry> entries,
            List<Annotated> articles,
            WhoIsWho who) {
        Map<String, Annotated> byId = new HashMap<>();
        articles.forEach(doc -> byId.put(doc.article().id(), doc));
        Map<Telling, Merger.Happening> of = new IdentityHashMap<>();
        happenings.forEach(happening -> happening.tellings().forEach(telling -> of.put(telling, happening)));
        Groups<Merger.Happening> groups = new Groups<>();
        Map<String, List<Telling>> byArticle = new TreeMap<>();
        of.keySet().stream()
                .sorted(Comparator.comparingInt(Telling::n))
                .forEach(telling -> byArticle
                        .computeIfAbsent(telling.article(), key -> new ArrayList<>())
                        .add(telling));
        byArticle.values().forEach(told -> join(told, of, groups));
        List<Dispute> disputes = new ArrayList<>();
        Map<Merger.Happening, Entry> marked = new IdentityHashMap<>();
        for (List<Merger.Happening> group : groups.of(happenings)) {
            Claim claim = claim(group, byId, who);
            if (claim != null) {
                disputes.add(dispute(claim, entries));
                mark(claim, entries, marked, who);
            }
        }
        for (Merger.Happening happening : happenings) {
            Entry entry = entries.get(happening);
            if (entry != null && entry.status() != Status.ASSERTED && !marked.containsKey(happening)) {
                marked.put(happening, with(entry, claimants(happening, who), List.of(), List.of()));
            }
        }
        disputes.sort(Comparator.comparing(Dispute::claim));
        return new Found(List.copyOf(disputes), marked);
    }

    /** Whether somebody says there that another did wrong; who investigates or summons has not said so yet. */
    private static boolean accuses(Telling telling) {
        return telling.type() == PloverType.ACCUSE
                && telling.status() == Status.ASSERTED
                && !INVESTIGATES.equals(telling.event().mode())
                && !telling.actors().isEmpty();
    }

    /** Inside an article: the accusation and what it alleges; the denial and what it denies. */
    private void join(List<Telling> told, Map<Telling, Merger.Happening> of, Groups<Merger.Happening> groups) {
        for (Telling telling : told) {
            if (accuses(telling)) {
                for (Telling alleged : told) {
                    if (alleged.isClaim() && alleged.passage().equals(telling.passage())) {
                        groups.join(of.get(telling), of.get(alleged));
                    }
                }
            } else if (denials.isDenial(telling)) {
                Telling denied = denied(telling, told);
                if (denied != null) {
                    groups.join(of.get(telling), of.get(denied));
                }
            }
        }
    }

    /** The accusation or alleged deed that a denial answers: its speakers are accused there; the nearest, an accuser named first. */
    private static @Nullable Telling denied(Telling denial, List<Telling> told) {
        Telling best = null;
        int bestScore = 0;
        for (Telling other : told) {
            if (!accuses(other) && !other.isClaim()) {
                continue;
            }
            List<String> accused = other.isClaim() ? Parties.all(other) : other.recipients();
            boolean answers = denial.actors().stream().anyMatch(accused::contains);
            boolean names = denial.recipients().stream()
                    .anyMatch(name -> other.actors().contains(name)
                            || name.equals(other.event().saidBy()));
            int distance = distance(denial, other);
            boolean near = distance <= NEAR_SENTENCES;
            if ((answers && (near || names)) || (names && near)) {
                int score = 100 - Math.min(50, distance) + (names ? 20 : 0) + (answers ? 20 : 0);
                if (score > bestScore) {
                    best = other;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static int distance(Telling a, Telling b) {
        List<Sentence> sentences = a.doc().sentences();
        int x = -1;
        int y = -1;
        for (int i = 0; i < sentences.size(); i++) {
            x = sentences.get(i).span().equals(a.passage()) ? i : x;
            y = sentences.get(i).span().equals(b.passage()) ? i : y;
        }
        return x < 0 || y < 0 ? Integer.MAX_VALUE / 2 : Math.abs(x - y);
    }

    private @Nullable Claim claim(List<Merger.Happening> group, Map<String, Annotated> articles, WhoIsWho who) {
        Claim claim = new Claim();
        boolean contested = false;
        boolean accusation = false;
        boolean suit = false;
        for (Merger.Happening happening : group) {
            claim.happenings.add(happening);
            for (Telling telling : happening.tellings()) {
                if (denials.isDenial(telling)) {
                    claim.rejectedBy.addAll(telling.actors());
                } else if (accuses(telling)) {
                    accusation |= !denials.isSuit(telling);
                    suit = true;
                    contested |= ALLEGES.equals(telling.event().mode()) && !denials.isSuit(telling);
                    claim.by.addAll(telling.actors());
                } else if (telling.isClaim() && telling.type() != PloverType.ACCUSE) {
                    accusation = true;
                    contested |= HARM.contains(telling.type()) || telling.status() == Status.DENIED;
                    claim.by.addAll(sayers(telling, who));
                } else {
                    continue;
                }
                claim.mentions.put(telling.doc().article().cite(telling.passage()), true);
                relays(telling, claim, who);
            }
        }
        claim.rejectedBy.removeAll(claim.by);
        if (!accusation && !(suit && !claim.rejectedBy.isEmpty())) {
            return null;
        }
        checks.check(claim, articles, who);
        // What somebody says of harm done is contested by itself; anything else once somebody rejects it or looks into
        // it.
        boolean answered = !claim.rejectedBy.isEmpty() || !claim.checkedBy.isEmpty();
        return answered || (contested && !claim.by.isEmpty()) ? claim : null;
    }

    private static Set<String> sayers(Telling telling, WhoIsWho who) {
        Set<String> names = new LinkedHashSet<>();
        String said = telling.event().saidBy();
        if (said != null) {
            for (String name : said.split("; ")) {
                names.add(who.canonical(telling.article(), name));
            }
        }
        return names;
    }

    private static void relays(Telling telling, Claim claim, WhoIsWho who) {
        for (Statement statement : telling.doc().statements()) {
            boolean holds = statement.id().equals(telling.event().statement())
                    || statement.cue().overlaps(telling.event().trigger());
            if (holds) {
                for (Relay relay : statement.chain()) {
                    claim.repeatedBy.add(who.canonical(telling.article(), relay.name()));
                }
            }
        }
    }

    /** The clearest telling: an alleged deed with most participants and objects, else the accusation; of equals the first. */
    private static Dispute dispute(Claim claim, Map<Merger.Happening, Entry> entries) {
        Telling best = null;
        int bestScore = -1;
        for (Merger.Happening happening : claim.happenings) {
            for (Telling telling : happening.tellings()) {
                int score = telling.type() == PloverType.REJECT
                        ? 0
                        : (telling.isClaim() ? 10 : 5)
                                + Parties.all(telling).size()
                                + telling.objects().size();
                if (score > bestScore) {
                    best = telling;
                    bestScore = score;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("a claim without a telling");
        }
        List<String> ids = new ArrayList<>();
        for (Merger.Happening happening : claim.happenings) {
            Entry entry = entries.get(happening);
            if (entry != null) {
                ids.add(entry.id());
            }
        }
        ids.sort(Comparator.naturalOrder());
        return new Dispute(
                best.doc().article().cite(best.passage()),
                List.copyOf(claim.by),
                List.copyOf(claim.rejectedBy),
                List.copyOf(claim.repeatedBy),
                List.copyOf(claim.checkedBy),
                List.copyOf(claim.mentions.keySet()),
                ids);
    }

    private static void mark(
            Claim claim, Map<Merger.Happening, Entry> entries, Map<Merger.Happening, Entry> marked, WhoIsWho who) {
        for (Merger.Happening happening : claim.happenings) {
            Entry entry = entries.get(happening);
            if (entry != null && entry.status() != Status.ASSERTED) {
                List<String> own = claimants(happening, who);
                Set<String> by = new LinkedHashSet<>(own.isEmpty() ? claim.by : own);
                by.removeAll(claim.rejectedBy);
                marked.put(
                        happening,
                        with(entry, List.copyOf(by), List.copyOf(claim.rejectedBy), checkers(claim, happening)));
            }
        }
    }

    /** Of those who looked into a claim the ones who speak of these goods; all where the claim names none. */
    private static List<String> checkers(Claim claim, Merger.Happening happening) {
        Set<String> objects = new TreeSet<>();
        happening.tellings().forEach(telling -> objects.addAll(telling.objects()));
        return claim.checkedBy.stream()
                .filter(name -> objects.isEmpty()
                        || claim.checkedWords.getOrDefault(name, objects).stream()
                                .anyMatch(objects::contains))
                .toList();
    }

    private static List<String> claimants(Merger.Happening happening, WhoIsWho who) {
        Set<String> names = new LinkedHashSet<>();
        happening.tellings().forEach(telling -> names.addAll(sayers(telling, who)));
        return List.copyOf(names);
    }

    private static Entry with(Entry entry, List<String> claimants, List<String> rejecters, List<String> checkers) {
        return new Entry(
                entry.id(),
                entry.date(),
                entry.what(),
                entry.type(),
                entry.mode(),
                entry.contexts(),
                entry.actors(),
                entry.recipients(),
                entry.objects(),
                entry.place(),
                entry.status(),
                entry.saidBy(),
                entry.recalled(),
                entry.mentions(),
                entry.articles(),
                entry.outlets(),
                entry.testimony(),
                claimants,
                rejecters,
                checkers,
                entry.repairs(),
                entry.why());
    }
}
