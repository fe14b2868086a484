package id.jejak.engine.quote;

import id.jejak.engine.document.Span;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the statements of one sentence: each cue is tried in the orders of {@code orders.tsv}. One reader serves one article. */
final class SentenceReader {
    /** Statements read from one sentence at most; more are broken text. */
    private static final int MOST = 40;

    private final List<Order> orders;
    private final CueLexicon cues;
    private final SmallWords words;
    private final Speech speech;
    private final Sources sources;
    private final ContentBefore before;
    private final ContentAfter after;
    private final SourceNames names;
    private List<String> told = List.of();

    SentenceReader(Grammar grammar, Speech speech, Speakers speakers, SourceNames names) {
        this.orders = grammar.orders();
        this.cues = grammar.cues();
        this.words = grammar.words();
        this.speech = speech;
        this.names = names;
        sources = new Sources(grammar, names, speech, speakers);
        Drafts drafts = new Drafts(grammar.subjects(), speakers, names);
        Asides asides = new Asides(grammar, sources);
        before = new ContentBefore(grammar, speech, drafts, asides);
        after = new ContentAfter(grammar, speech, drafts, asides);
    }

    /** The statements of a sentence in the order of their cues; relays are left to {@link Chains}. */
    List<Draft> read(SentenceView view) {
        List<Draft> found = new ArrayList<>();
        told = new ArrayList<>();
        if (isLabel(view)) {
            return found;
        }
        for (int i = 0; i < view.size() && found.size() < MOST; i++) {
            if (view.quote(i) >= 0 && speech.isSpeech(view, i)) {
                continue;
            }
            List<Form> forms = cues.at(view, i);
            if (forms.isEmpty()) {
                continue;
            }
            List<Draft> drafts = tryForms(view, forms, i, found);
            if (!drafts.isEmpty() && reachesOut(drafts.get(0), found)) {
                continue;
            }
            found.addAll(drafts);
            if (drafts.isEmpty()) {
                tell(view, forms, i);
            }
        }
        return found;
    }

    /** Whether a verb inside a statement was given the subject of the verb outside it: {@code Budi menyebut pasar itu cara mengajak warga}. */
    private static boolean reachesOut(Draft draft, List<Draft> found) {
        Span source = draft.source;
        for (Draft outer : found) {
            if (source != null
                    && !source.equals(draft.cueSpan)
                    && source.equals(outer.source)
                    && outer.content.contains(draft.cueSpan)) {
                return true;
            }
        }
        return false;
    }

    /** Who the sentence read last says has spoken, though what was said stands elsewhere ({@code Hal itu disampaikan Budi}). */
    List<String> told() {
        return told;
    }

    private void tell(SentenceView view, List<Form> forms, int cue) {
        for (Form form : forms) {
            if (form.voice() == Voice.PASSIVE && !form.cue().takes(Cue.Takes.MENTAL)) {
                Np np = sources.agent(view, cue + form.words());
                String name = np == null ? null : names.name(view, np);
                if (name != null && names.isPerson(name)) {
                    told.add(name);
                }
            }
        }
    }

    /** {@code Klaim: ...}, {@code Baca juga: ...}: a title, not the article's report that somebody said so. */
    private boolean isLabel(SentenceView view) {
        return (view.is(1, ':') && words.is(view.lower(0), Kind.LABEL))
                || (view.is(2, ':') && words.is(view.lower(0) + " " + view.lower(1), Kind.LABEL));
    }

    private List<Draft> tryForms(SentenceView view, List<Form> forms, int cue, List<Draft> earlier) {
        for (Order order : orders) {
            for (Form form : forms) {
                if (order.voice() == form.voice()) {
                    List<Draft> drafts = tryOrder(view, order, form, cue, earlier);
                    if (!drafts.isEmpty()) {
                        return drafts;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Draft> tryOrder(SentenceView view, Order order, Form form, int cue, List<Draft> earlier) {
        Trial trial = sources.find(view, order, affirmed(view, form, cue), cue);
        if (trial == null || blocked(view, form, cue, order)) {
            return List.of();
        }
        return switch (order.content()) {
            case QUOTE_BEFORE -> before.quoteBefore(trial);
            case CLAUSE_BEFORE -> before.clauseBefore(trial, earlier);
            case AFTER -> after.contentAfter(trial);
            case SUBJECT -> after.subject(trial);
        };
    }

    /** A negated or only wished-for cue says nothing. */
    private boolean blocked(SentenceView view, Form form, int cue, Order order) {
        if (order.voice() == Voice.TAG
                || order.voice() == Voice.TAG_SUFFIX
                || order.voice() == Voice.ACCORDING
                || order.voice() == Voice.NOUN) {
            return false;
        }
        int at = beforeAux(view, cue);
        if ((words.is(view.lower(at), Kind.NEGATOR) && !admits(form)) || words.is(view.lower(at), Kind.IRREALIS)) {
            return true;
        }
        // "Hal itu disampaikan Budi": the words stand elsewhere.
        boolean passive =
                order.voice() == Voice.PASSIVE || order.voice() == Voice.PASSIVE_SUFFIX || order.voice() == Voice.BARE;
        return passive && order.content() == Order.Content.AFTER && refers(view, cue);
    }

    private int beforeAux(SentenceView view, int cue) {
        int at = cue - 1;
        while (at >= 0 && words.is(view.lower(at), Kind.AUX) && view.hit(at) == null) {
            at--;
        }
        return at;
    }

    /** {@code tidak membantah}: a denial denied says it after all. */
    private static boolean admits(Form form) {
        return form.cue().stance().equals("deny") && form.voice() == Voice.ACTIVE;
    }

    private Form affirmed(SentenceView view, Form form, int cue) {
        if (!admits(form) || !words.is(view.lower(beforeAux(view, cue)), Kind.NEGATOR)) {
            return form;
        }
        Cue denied = form.cue();
        Cue said = new Cue(denied.root(), "say", denied.certainty(), denied.takes(), denied.ref());
        return new Form(said, form.voice(), form.words());
    }

    private boolean refers(SentenceView view, int cue) {
        for (int i = cue - 1; i > 0 && cue - i < 6; i--) {
            if (words.is(view.lower(i), Kind.DEMONSTRATIVE) && words.is(view.lower(i - 1), Kind.REFERS)) {
                return true;
            }
            if (view.comma(i)) {
                return false;
            }
        }
        return words.is(view.lower(cue - 1), Kind.DEMONSTRATIVE) && cue == 1;
    }
}
