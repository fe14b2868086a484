package id.jejak.engine.quote;

import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the source of a cue where an order says it stands: right, left, as agent, behind a verb of citing. One serves one article. */
final class Sources {
    /** How far left of a passive its agent is sought: {@code yang oleh Budi disebut}. */
    private static final int AGENT_WITHIN = 9;

    /** How far back a subject is sought; longer sentences are broken text. */
    private static final int LOOK_BACK = 120;

    private final SmallWords words;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final SourceNames names;
    private final Speech speech;
    private final Speakers speakers;
    private @Nullable SentenceView floorsOf;
    private int[] floors = new int[0];

    Sources(Grammar grammar, SourceNames names, Speech speech, Speakers speakers) {
        this.words = grammar.words();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.names = names;
        this.speech = speech;
        this.speakers = speakers;
    }

    /** The subject of an active cue, or null. */
    @Nullable
    Np subject(SentenceView view, int cue) {
        return subjects.subject(view, cue, floor(view, cue));
    }

    /** The trial of an order with its source found; null where the order's source is not there. */
    @Nullable
    Trial find(SentenceView view, Order order, Form form, int cue) {
        int after = cue + form.words();
        Np np = null;
        int left = cue;
        switch (order.source()) {
            case RIGHT -> {
                int at = after;
                while (at < view.size()
                        && view.word(at)
                        && view.hit(at) == null
                        && words.is(view.lower(at), Kind.AUX)) {
                    at++;
                }
                if (view.lower(at).equals("dari") || view.lower(at).equals("oleh")) {
                    at++;
                }
                boolean beside = (form.voice() == Voice.TAG
                                && (view.quote(cue - 1) >= 0
                                        || view.quote(cue - 2) >= 0
                                        || Speech.lostMark(view, cue - 1)))
                        || (form.voice() == Voice.ACCORDING && !form.cue().takes(Cue.Takes.OPENING))
                        || form.voice() == Voice.RELAY;
                np = beside ? phrases.readAny(view, at, view.size()) : phrases.read(view, at, view.size());
                if (np == null && form.voice() != Voice.NOUN) {
                    return null;
                }
                np = np == null ? null : trimmed(view, np, form.voice());
                after = np == null ? after : np.until();
                if (np == null) {
                    // "Laporan bahwa ..." tells it by itself; a bare "dugaan bahwa" is nobody's.
                    boolean tells = words.head(view, cue) == SmallWords.Head.DOCUMENT
                            || words.head(view, cue) == SmallWords.Head.POST;
                    if (!tells && form.cue().stance().equals("say")) {
                        return null;
                    }
                    np = tells ? new Np(cue, cue + form.words()) : null;
                }
            }
            case LEFT -> {
                int verb = form.voice() == Voice.ACTIVE ? negation(view, cue) : cue;
                np = form.voice() == Voice.NOUN ? giver(view, cue) : subjects.subject(view, verb, floor(view, cue));
                if (np == null) {
                    return null;
                }
                if (form.voice() == Voice.BARE && !besides(view, np, cue)) {
                    return null;
                }
                // "Maka kami sampaikan": the speaker himself stands right before his verb.
                if (words.head(view, np.until() - 1) == SmallWords.Head.SELF) {
                    return null;
                }
                left = np.from();
            }
            case AGENT -> {
                Np byWhom = by(view, cue);
                np = byWhom != null ? byWhom : agent(view, after);
                if (np == null) {
                    return null;
                }
                after = byWhom != null ? after : np.until();
            }
            case CITED -> {
                np = cited(view, after);
                Np who = np == null || view.comma(cue - 1) ? null : subjects.subject(view, cue, floor(view, cue));
                String name = who == null ? null : names.name(view, who);
                if (who == null || name == null || !names.isMedia(view, who, name)) {
                    return null;
                }
                left = who.from();
            }
            case CONTEXT -> {
                if (order.voice() == Voice.TAG && !lost(view, after)) {
                    return null;
                }
                if (order.voice() == Voice.ACTIVE && !lostBefore(view, cue)) {
                    return null;
                }
                if (order.voice() == Voice.PASSIVE) {
                    boolean wake = form.cue().takes(Cue.Takes.WAKE) && speakers.recent(view.index, 1) != null;
                    if ((!form.cue().takes(Cue.Takes.AGENTLESS) && !wake)
                            || view.lower(after).equals("oleh")) {
                        return null;
                    }
                    np = subjects.post(view, cue, floor(view, cue));
                }
            }
            case SUFFIX -> {}
        }
        if (np != null && words.head(view, np.from()) == SmallWords.Head.SELF) {
            return null;
        }
        return new Trial(view, order, form, cue, np, left, after);
    }

    /** {@code "...," kata , di Jakarta}: a scrape dropped a linked name and left the marks around it. */
    private static boolean lost(SentenceView view, int after) {
        return view.comma(after) || view.is(after, '.') || after >= view.size();
    }

    /** {@code , mengaku ...}: the sentence begins small, behind the comma that stood behind the dropped name. */
    private boolean lostBefore(SentenceView view, int cue) {
        int at = cue;
        while (at > 0 && words.is(view.lower(at - 1), Kind.AUX)) {
            at--;
        }
        int before = view.sentence.span().start() - 1;
        boolean blank = before > 0 && view.text.charAt(before) == ' ';
        boolean doubled = at >= 2 && view.comma(at - 1) && view.comma(at - 2);
        return doubled || at == 0 && !view.capital(0) && blank && view.text.charAt(before - 1) == ',';
    }

    /** Where the verb phrase begins: at the word that negates the verb, if one does. */
    private int negation(SentenceView view, int cue) {
        int at = cue - 1;
        while (at >= 0 && words.is(view.lower(at), Kind.AUX) && view.hit(at) == null) {
            at--;
        }
        return words.is(view.lower(at), Kind.NEGATOR) ? at : cue;
    }

    /** Who says what a noun of speech names: {@code Budi mengeluarkan pernyataan bahwa}, {@code video dengan klaim bahwa}. */
    private @Nullable Np giver(SentenceView view, int noun) {
        if (words.is(view.lower(noun - 1), Kind.GIVES)) {
            return subjects.subject(view, noun - 1, floor(view, noun - 1));
        }
        return words.is(view.lower(noun - 1), Kind.BEARS) ? subjects.post(view, noun - 1, floor(view, noun - 1)) : null;
    }

    /** {@code Menurut survei X, Budi unggul}: a name behind the comma is the source's only where another comma follows. */
    private static Np trimmed(SentenceView view, Np np, Voice voice) {
        if (voice != Voice.ACCORDING && voice != Voice.RELAY) {
            return np;
        }
        for (int i = np.from(); i < np.until(); i++) {
            if (view.comma(i) && !view.comma(np.until()) && np.until() < view.size()) {
                return new Np(np.from(), i);
            }
        }
        return np;
    }

    /** For each token, the first of the clause a subject may stand in: behind a quotation that the sentence begins with. */
    private int[] floors(SentenceView view) {
        int[] floors = new int[view.size() + 1];
        int floor = 0;
        for (int i = 0; i < view.size(); i++) {
            floors[i] = floor;
            if ((view.quote(i) >= 0 && speech.isSpeech(view, i)) || (floor == i && view.comma(i))) {
                floor = i + 1;
            }
        }
        floors[view.size()] = floor;
        return floors;
    }

    private int floor(SentenceView view, int cue) {
        if (floorsOf != view) {
            floorsOf = view;
            floors = floors(view);
        }
        return Math.max(floors[cue], cue - LOOK_BACK);
    }

    /** Whether a subject stands right before its verb, as in headlines: only words such as juga between. */
    private boolean besides(SentenceView view, Np np, int cue) {
        for (int i = np.until(); i < cue; i++) {
            // "dengan klaim bahwa": a noun, not a verb without its prefix.
            if (!words.is(view.lower(i), Kind.AUX) || view.lower(i).equals("dengan")) {
                return false;
            }
        }
        return view.hit(np.from()) != null || words.head(view, np.from()) != null || view.capital(np.from());
    }

    /** The agent before a passive: {@code yang oleh Budi disebut}. */
    private @Nullable Np by(SentenceView view, int cue) {
        for (int i = cue - 2; i >= 0 && cue - i < AGENT_WITHIN; i--) {
            if (view.lower(i).equals("oleh")) {
                Np np = phrases.read(view, i + 1, cue);
                return np != null && np.until() == cue ? np : null;
            }
        }
        return null;
    }

    /** Whose words are cited: {@code mengutip pernyataan juru bicara KPK, Budi}. */
    private @Nullable Np cited(SentenceView view, int after) {
        int at = after;
        while (words.head(view, at) == SmallWords.Head.DOCUMENT && view.word(at + 1)) {
            at++;
        }
        return phrases.read(view, at, view.size());
    }

    /** Who does what a passive says, right of it. */
    @Nullable
    Np agent(SentenceView view, int after) {
        int at = after;
        while (at < view.size() && view.word(at) && view.hit(at) == null && words.is(view.lower(at), Kind.AUX)
                || view.lower(at).equals("keras")) {
            at++;
        }
        boolean by = view.lower(at).equals("oleh");
        at = by ? at + 1 : at;
        if (!by && view.hit(at) == null && words.head(view, at) == null) {
            return null;
        }
        return phrases.read(view, at, view.size());
    }
}
