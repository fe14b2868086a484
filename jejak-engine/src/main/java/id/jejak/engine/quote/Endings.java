package id.jejak.engine.quote;

import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Takes;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.List;

/** Finds where what is said ends: before another attribution, a second verb of the same subject, or where it was said. */
final class Endings {
    /** Longest content of one sentence in tokens; a longer one is broken text. */
    static final int LONGEST = 250;

    private final SmallWords words;
    private final CueLexicon cues;
    private final NounPhrases phrases;

    Endings(SmallWords words, CueLexicon cues, NounPhrases phrases) {
        this.words = words;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** Where a content that begins at a token ends at the latest. */
    int limit(SentenceView view, int start) {
        return Math.min(view.bodyEnd(), start + LONGEST);
    }

    /** Where a content that begins at a token ends: before another attribution or a second verb of the same subject. */
    int end(SentenceView view, int from, int limit) {
        int quote = view.isQuoteMark(from) ? view.quote(from) : -1;
        for (int i = from + 1; i < limit; i++) {
            if (quote >= 0 && view.quote(i) == quote) {
                continue;
            }
            if (quote >= 0 && view.quote(i - 1) == quote && view.comma(i)) {
                return i;
            }
            if (view.quote(i) >= 0 && view.quote(i) == view.quote(i - 1)) {
                continue;
            }
            if (words.is(view.lower(i), Kind.CONTRAST) && view.quote(i) < 0 && rejects(view, i, limit)) {
                return view.comma(i - 1) ? i - 1 : i;
            }
            if (view.comma(i) && words.is(view.lower(i + 1), Kind.CONTRAST) && tells(view, i + 2, limit)) {
                return i;
            }
            boolean comma = view.comma(i);
            boolean joiner = words.is(view.lower(i), Kind.JOINER) && view.word(i);
            if (!comma && !joiner) {
                continue;
            }
            int next = comma ? i + 1 : i;
            boolean joined =
                    words.is(view.lower(next), Kind.JOINER) || view.lower(next).equals("dengan");
            next = joined ? next + 1 : next;
            int verb = next;
            while (verb < limit && view.hit(verb) == null && words.is(view.lower(verb), Kind.AUX)) {
                verb++;
            }
            for (Form form : cues.at(view, verb)) {
                boolean cut = switch (form.voice()) {
                    case TAG -> comma && verb == next && (phrases.read(view, verb + form.words(), limit) != null);
                    case TAG_SUFFIX, ACCORDING, ACCORDING_SUFFIX, RELAY ->
                        comma && (verb == next) && !form.cue().takes(Takes.OPENING)
                                || (form.voice() == Voice.RELAY && comma);
                    case ACTIVE ->
                        joined && i > from + 1 && !form.cue().takes(Takes.MENTAL)
                                || (comma
                                        && form.words() == 1
                                        && view.lower(verb).endsWith("nya"));
                    case PASSIVE, PASSIVE_SUFFIX, BARE, NOUN -> false;
                };
                if (cut) {
                    return i;
                }
            }
            if (comma && view.lower(next).equals("dalam") && words.is(view.lower(next + 1), Kind.OCCASION)) {
                return i;
            }
            if (comma
                    && (view.lower(next).equals("sebuah") || view.lower(next).equals("suatu"))
                    && cues.isSpeechNoun(view.lower(next + 1))) {
                return i;
            }
            if (comma
                    && view.lower(next).equals("demikian")
                    && !cues.at(view, next).isEmpty()) {
                return i;
            }
        }
        return limit;
    }

    /** {@code berjanji membangun sekolah saat bertemu warga}: what is promised without when it was. */
    Range untilOccasion(SentenceView view, Range range) {
        for (int i = range.from() + 2; i < range.until(); i++) {
            if (words.is(view.lower(i), Kind.TEMPORAL) && view.quote(i) < 0) {
                return new Range(range.from(), view.comma(i - 1) ? i - 1 : i, range.linked());
            }
        }
        return range;
    }

    /** Where the main clause begins behind a subordinate one: at the comma before a phrase that its own verb follows; else the limit. */
    int mainClause(SentenceView view, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (!view.comma(i) || view.quote(i) >= 0) {
                continue;
            }
            Np np = phrases.read(view, i + 1, limit);
            int verb = np == null ? limit : np.until();
            while (verb < limit && words.is(view.lower(verb), Kind.AUX)) {
                verb++;
            }
            if (verb < limit && (words.looksVerb(view.lower(verb)) || words.is(view.lower(verb), Kind.PREDICATE))) {
                return i;
            }
        }
        return limit;
    }

    /** {@code , sedangkan Budi mengatakan}: the clause is another's statement. */
    private boolean tells(SentenceView view, int from, int limit) {
        Np np = phrases.read(view, from, limit);
        int verb = np == null ? limit : np.until();
        while (verb < limit && words.is(view.lower(verb), Kind.AUX)) {
            verb++;
        }
        for (Form form : verb < limit ? cues.at(view, verb) : List.<Form>of()) {
            if (form.voice() == Voice.ACTIVE) {
                return true;
            }
        }
        return false;
    }

    /** {@code meski klaim itu ditolak}: a contrast that tells of the statement itself. */
    private boolean rejects(SentenceView view, int from, int limit) {
        boolean noun = false;
        for (int i = from + 1; i < limit && i < from + 7; i++) {
            noun |= cues.isSpeechNoun(view.lower(i));
            for (Form form : cues.at(view, i)) {
                if (noun && form.voice() == Voice.PASSIVE) {
                    return true;
                }
            }
        }
        return false;
    }
}
