package id.jejak.engine.quote;

import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds through whom the statements of a sentence came: relays named beside them, and statements inside statements. */
final class Chains {
    /** How far left of a citing verb its subject is sought. */
    private static final int REACH = 60;

    /** Longest title in characters that may stand before the name of who is passed on. */
    private static final int TITLE = 120;

    /** Shortest name of an outlet that may begin its sisters' names. */
    private static final int STEM = 4;

    private static final List<String> CITED = List.of("dilansir", "dikutip", "melansir", "mengutip");

    private record Hop(Relay relay, int at, boolean opening) {}

    private final Grammar grammar;
    private final SourceNames names;
    private final @Nullable String outlet;

    Chains(Grammar grammar, SourceNames names, @Nullable String outlet) {
        this.grammar = grammar;
        this.names = names;
        this.outlet = outlet;
    }

    /** The statements with their chains; a relay that passes on another statement of the sentence keeps no row of its own. */
    List<Draft> link(SentenceView view, List<Draft> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<Hop> hops = hops(view, found);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : found) {
            if (!isRelay(draft) || !passesOn(view, draft, found)) {
                kept.add(draft);
            }
        }
        for (Draft draft : kept) {
            if (isRelay(draft)) {
                continue;
            }
            for (Hop hop : hops) {
                if (!hop.opening()) {
                    continue;
                }
                add(draft, hop.relay());
            }
            for (int k = hops.size() - 1; k >= 0; k--) {
                if (!hops.get(k).opening()
                        && view.span(hops.get(k).at(), hops.get(k).at() + 1).start() > draft.cueSpan.start()) {
                    add(draft, hops.get(k).relay());
                }
            }
        }
        for (Draft draft : kept) {
            nest(draft, kept);
            cited(view, draft, kept);
        }
        return kept;
    }

    private static boolean isRelay(Draft draft) {
        return draft.rule.endsWith("relay") || draft.rule.startsWith("relay");
    }

    /** Whether another statement is what a relay passes on: it holds most of it, or its speaker is the subject of it. */
    private static boolean passesOn(SentenceView view, Draft relay, List<Draft> all) {
        for (Draft other : all) {
            if (other == relay || isRelay(other)) {
                continue;
            }
            boolean most = other.content.overlap(relay.content) * 10 > relay.content.length() * 6;
            boolean main = relay.rule.startsWith("relay")
                    && other.source != null
                    && other.source.start() >= relay.content.start()
                    && other.source.start() - relay.content.start() <= TITLE
                    && other.source.end() <= other.cueSpan.start()
                    && other.cueSpan.start() < relay.content.end()
                    && other.content.end() == relay.content.end()
                    && mainClause(view.text.substring(other.source.start(), other.cueSpan.start()));
            if (most || main) {
                return true;
            }
        }
        return false;
    }

    /** Whether subject and verb stand in one clause: neither a comma nor a relative clause between them. */
    private static boolean mainClause(String between) {
        return between.indexOf(',') < 0 && !between.contains(" yang ");
    }

    private void add(Draft draft, Relay relay) {
        if (relay.name().equals(draft.who) || relay.name().equals(outlet)) {
            return;
        }
        for (Relay have : draft.chain) {
            if (have.name().equals(relay.name())) {
                return;
            }
        }
        draft.chain.add(relay);
    }

    /** A statement made inside another came through the outer one's source. */
    private static void nest(Draft draft, List<Draft> all) {
        Draft outer = null;
        for (Draft other : all) {
            if (other != draft
                    && other.who != null
                    && other.content.contains(draft.cueSpan)
                    && other.content.contains(draft.content)
                    && (outer == null || other.content.length() < outer.content.length())) {
                outer = other;
            }
        }
        if (outer == null || outer.who == null || outer.who.equals(draft.who)) {
            return;
        }
        for (Relay relay : outer.chain) {
            if (draft.chain.stream().noneMatch(have -> have.name().equals(relay.name()))) {
                draft.chain.add(relay);
            }
        }
        String name = outer.who;
        if (draft.chain.stream().noneMatch(have -> have.name().equals(name))) {
            draft.chain.add(new Relay(name, outer.cueSpan, outer.source));
        }
    }

    /** {@code lapor Antara, mengutip Budi yang memuji ...}: whoever is cited spoke through the one who cites. */
    private void cited(SentenceView view, Draft draft, List<Draft> all) {
        if (draft.source == null || !view.sentence.span().contains(draft.source)) {
            return;
        }
        int verb = view.tokenAt(draft.source.start()) - 1;
        if (verb < 1 || !view.lower(verb).startsWith("mengutip") || !view.comma(verb - 1)) {
            return;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Draft other = all.get(i);
            String name = other.who;
            if (name != null && other.cueSpan.end() <= view.span(verb, verb + 1).start() && !name.equals(draft.who)) {
                draft.chain.addAll(other.chain);
                draft.chain.add(new Relay(name, view.span(verb, verb + 1), other.source));
                return;
            }
        }
    }

    private List<Hop> hops(SentenceView view, List<Draft> found) {
        List<Hop> hops = new ArrayList<>();
        int firstCue = Integer.MAX_VALUE;
        for (Draft draft : found) {
            if (!isRelay(draft)) {
                firstCue = Math.min(firstCue, draft.cueSpan.start());
            }
        }
        for (int i = 0; i < view.size(); i++) {
            if (view.quote(i) >= 0) {
                continue;
            }
            Hop hop = hop(view, i, firstCue);
            if (hop != null) {
                hops.add(hop);
            }
        }
        return hops;
    }

    private @Nullable Hop hop(SentenceView view, int i, int firstCue) {
        for (Form form : grammar.cues().at(view, i)) {
            if (form.voice() == Voice.RELAY) {
                int next = i + form.words();
                if (view.lower(i).startsWith("me")) {
                    return cites(view, form, i, firstCue);
                }
                return relay(
                        view, view.span(i, next), next, i, view.span(i, i + 1).start() < firstCue, false);
            }
        }
        Hop aside = aside(view, i, firstCue);
        if (aside != null) {
            return aside;
        }
        Hop glued = glued(view, i, firstCue);
        if (glued != null) {
            return glued;
        }
        String lower = view.lower(i);
        if (lower.equals("kepada") || lower.equals("dengan") && isTalk(view.lower(i - 1))) {
            return relay(view, view.span(i, i + 1), i + 1, i, false, true);
        }
        if (grammar.words().is(lower, SmallWords.Kind.AIRED)
                && (view.lower(i - 1).equals("yang"))) {
            int next = view.lower(i + 1).equals("di")
                            || view.lower(i + 1).equals("oleh")
                            || view.lower(i + 1).equals("dari")
                            || view.lower(i + 1).equals("pada")
                    ? i + 2
                    : i + 1;
            return relay(view, view.span(i, i + 1), next, i, view.span(i, i + 1).start() < firstCue, true);
        }
        if (grammar.words().is(lower, SmallWords.Kind.ASKED)) {
            return relay(view, view.span(i, i + 1), i + 1, i, false, true);
        }
        return null;
    }

    /** {@code Presiden, kata Budi, meminta ...}: who told it stands between commas, before the verb of what is told. */
    private @Nullable Hop aside(SentenceView view, int i, int firstCue) {
        if (!view.comma(i - 1) || view.span(i, i + 1).start() >= firstCue) {
            return null;
        }
        for (Form form : grammar.cues().at(view, i)) {
            int next = i + form.words();
            Np np = form.voice() == Voice.TAG ? grammar.phrases().read(view, next, view.size()) : null;
            if (np == null || !view.comma(np.until())) {
                continue;
            }
            int verb = np.until() + 1;
            while (grammar.words().is(view.lower(verb), SmallWords.Kind.AUX)) {
                verb++;
            }
            if (grammar.cues().at(view, verb).stream().anyMatch(told -> told.voice() == Voice.ACTIVE)) {
                return relay(view, view.span(i, next), next, i, true, false);
            }
        }
        return null;
    }

    /** {@code DilansirReuters}: a scrape that lost the blank before a linked name; the rest must be an outlet's name. */
    private @Nullable Hop glued(SentenceView view, int i, int firstCue) {
        for (String verb : CITED) {
            if (!view.lower(i).startsWith(verb) || view.lower(i).length() <= verb.length()) {
                continue;
            }
            Span token = view.span(i, i + 1);
            Outlets.Outlet from =
                    grammar.outlets().byName(view.text.substring(token.start() + verb.length(), token.end()));
            if (from != null) {
                Span cue = new Span(token.start(), token.start() + verb.length());
                Span source = new Span(cue.end(), token.end());
                return new Hop(new Relay(from.name(), cue, source), i, token.start() < firstCue);
            }
        }
        return null;
    }

    /** {@code detikSumut} in detik.com: a sister that carries the article's own name before its own. */
    private boolean isSister(Np np, SentenceView view) {
        if (outlet == null || np.until() != np.from() + 1) {
            return false;
        }
        int dot = outlet.indexOf('.');
        String stem = dot > 0 ? outlet.substring(0, dot) : outlet;
        String name = view.slice(np.from(), np.until());
        return stem.length() >= STEM
                && name.length() > stem.length()
                && name.regionMatches(true, 0, stem, 0, stem.length())
                && Character.isUpperCase(name.charAt(stem.length()));
    }

    /** {@code RIA mengutip sumber yang mengatakan}: the subject is the hop; {@code ..., mengutip RIA}: the object is. */
    private @Nullable Hop cites(SentenceView view, Form form, int i, int firstCue) {
        int next = i + form.words();
        Span cue = view.span(i, next);
        Np subject = i == 0 || view.comma(i - 1) ? null : grammar.subjects().subject(view, i, Math.max(0, i - REACH));
        if (subject != null) {
            String name = names.name(view, subject);
            return name == null || !names.isMedia(view, subject, name)
                    ? null
                    : new Hop(new Relay(name, cue, view.span(subject.from(), subject.until())), i, true);
        }
        boolean opening = view.span(i, i + 1).start() < firstCue;
        return relay(view, cue, next, i, opening, !opening);
    }

    private static boolean isTalk(String lower) {
        return lower.equals("wawancara") || lower.equals("wawancaranya");
    }

    private @Nullable Hop relay(SentenceView view, Span cue, int from, int at, boolean opening, boolean mediaOnly) {
        int start = from;
        while (view.lower(start).equals("dari") || view.lower(start).equals("oleh")) {
            start++;
        }
        Np np = grammar.phrases().read(view, start, view.size());
        if (np == null) {
            return null;
        }
        String name = names.name(view, np);
        if (name == null
                || (mediaOnly && !names.isMedia(view, np, name) && !isSister(np, view))
                || isJournalists(name)) {
            return null;
        }
        return new Hop(new Relay(name, cue, view.span(np.from(), np.until())), at, opening);
    }

    /** Reporters as such are no hop: they are the article's own trade. */
    private static boolean isJournalists(String name) {
        return name.equalsIgnoreCase("media")
                || name.toLowerCase(java.util.Locale.ROOT).contains("wartawan")
                || name.equalsIgnoreCase("awak media");
    }
}
