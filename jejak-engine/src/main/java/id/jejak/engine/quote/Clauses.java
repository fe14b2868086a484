package id.jejak.engine.quote;

import id.jejak.engine.quote.Cue.Takes;
import id.jejak.engine.quote.SmallWords.Kind;

/** Tells whether a stretch of a sentence can be what a cue takes: a clause, a verb phrase, a noun phrase, words in marks. */
final class Clauses {
    /** So many words after a verb of saying are a clause even where no predicate is known. */
    private static final int UNKNOWN_CLAUSE = 6;

    /** {@code hal itu}: longest phrase that only points back. */
    private static final int ANAPHOR = 2;

    private final SmallWords words;
    private final CueLexicon cues;

    Clauses(SmallWords words, CueLexicon cues) {
        this.words = words;
        this.cues = cues;
    }

    /** Whether a cue takes a stretch; {@code linked} where bahwa, a comma or a colon leads in. */
    boolean fits(SentenceView view, Cue cue, int from, int end, boolean linked) {
        int size = 0;
        for (int i = from; i < end; i++) {
            size += view.word(i) ? 1 : 0;
        }
        if (size == 0) {
            return false;
        }
        if (cue.takes(Takes.ACT)) {
            boolean feeling =
                    view.lower(from).equals("rasa") || view.lower(from).equals("ucapan");
            return words.is(view.lower(feeling ? from + 1 : from), Kind.ACT);
        }
        if (view.isQuoteMark(from)) {
            return true;
        }
        if ((size <= 3 && anaphoric(view, from, end)) || (!linked && anaphor(view, from, end))) {
            return false;
        }
        String first = view.lower(from);
        if (!linked && words.is(first, Kind.TOPIC)) {
            return false;
        }
        boolean tells = cue.stance().equals("say") && cue.takes(Takes.NOUN) && cue.takes(Takes.CLAUSE);
        if (!linked && tells && words.is(first, Kind.MATTER) && !equated(view, from, end)) {
            return false;
        }
        boolean predicate = hasPredicate(view, from, end);
        if (cue.takes(Takes.CLAIMNOUN)) {
            return cues.isSpeechNoun(first) || cues.isSpeechNoun(view.lower(from + 1));
        }
        if (linked && (predicate || size >= 2) && !onlyNoun(cue)) {
            return true;
        }
        if (cue.takes(Takes.QUESTION)) {
            return first.equals("apakah")
                    || first.equals("seberapa")
                    || first.equals("siapa")
                    || first.equals("mengapa")
                    || first.equals("kenapa")
                    || first.equals("bagaimana")
                    || first.equals("kapan");
        }
        if (cue.takes(Takes.MENTAL)) {
            return predicate
                    && size >= 4
                    && (linked || view.lower(from).equals("adanya") || hasClauseStart(view, from, end));
        }
        if (cue.takes(Takes.STATIVE)) {
            return predicate && size >= 3 && hasClauseStart(view, from, end);
        }
        if (cue.takes(Takes.CLAUSE)
                && size >= (predicate ? 2 : UNKNOWN_CLAUSE)
                && (predicate || !words.is(first, Kind.ADJUNCT))) {
            return true;
        }
        if (cue.takes(Takes.VERB)
                && (words.looksVerb(first) || words.is(first, Kind.PREDICATE) || words.is(first, Kind.IRREALIS))) {
            return true;
        }
        if (cue.takes(Takes.AS)) {
            for (int i = from; i < end; i++) {
                if (view.lower(i).equals("sebagai") || view.isQuoteMark(i)) {
                    return true;
                }
            }
        }
        return cue.takes(Takes.NOUN) && size >= 2;
    }

    /** Whether a stretch holds a verb or another word that makes it a clause. */
    boolean hasPredicate(SentenceView view, int from, int until) {
        for (int i = from; i < until; i++) {
            String lower = view.lower(i);
            if (view.hit(i) == null && (words.is(lower, Kind.PREDICATE) || (words.looksVerb(lower) && view.word(i)))) {
                return true;
            }
        }
        return false;
    }

    /** {@code menjelaskan penyebabnya adalah ...}: what the verb is about is also told. */
    private boolean equated(SentenceView view, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            String lower = view.lower(i);
            if (lower.equals("yang") || lower.equals("di") || view.comma(i)) {
                return false;
            }
            if (words.is(lower, Kind.PREDICATE) && view.hit(i) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyNoun(Cue cue) {
        return cue.takes().size() == 1 && cue.takes(Takes.NOUN);
    }

    /** A name or noun before the first verb: a whole clause, not the object of looking or thinking. */
    private boolean hasClauseStart(SentenceView view, int from, int end) {
        for (int i = from; i < end && i < from + 14; i++) {
            if (view.lower(i).equals("yang")) {
                return false;
            }
            if (i > from
                    && (words.is(view.lower(i), Kind.PREDICATE)
                            || (words.looksVerb(view.lower(i)) && view.hit(i) == null))) {
                return true;
            }
        }
        return false;
    }

    /** {@code menyampaikan hal tersebut di depan warga}: what was said stands elsewhere, and only where, when or to whom follows. */
    private boolean anaphor(SentenceView view, int from, int end) {
        int at = from;
        while (at < end && words.is(view.lower(at), Kind.ANAPHOR) && at - from < ANAPHOR) {
            at++;
        }
        return at > from
                && at < end
                && (words.is(view.lower(from), Kind.DEMONSTRATIVE) || words.is(view.lower(at - 1), Kind.DEMONSTRATIVE))
                && (words.is(view.lower(at), Kind.ADJUNCT) || view.comma(at));
    }

    private boolean anaphoric(SentenceView view, int from, int end) {
        for (int i = from; i < end; i++) {
            if (view.word(i) && !words.is(view.lower(i), Kind.ANAPHOR) && !words.is(view.lower(i), Kind.AUX)) {
                return false;
            }
        }
        return true;
    }
}
