package id.jejak.engine.quote;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.entity.EntityIndex;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase that may name a source, from its first word on. */
final class NounPhrases {
    /** Longest source in tokens; beyond it a parse has gone wrong. */
    static final int LONGEST = 22;

    /** How far a name may lie behind the start of an unknown phrase. */
    private static final int NAME_WITHIN = 10;

    /** Longest source of words that no table knows. */
    private static final int UNKNOWN = 8;

    private final SmallWords words;
    private final CueLexicon cues;

    NounPhrases(SmallWords words, CueLexicon cues) {
        this.words = words;
        this.cues = cues;
    }

    /** The phrase that begins at a token and could name a source, or null. */
    @Nullable
    Np read(SentenceView view, int start, int limit) {
        if (start >= limit || !view.word(start) || view.timeEnd(start) > 0) {
            return null;
        }
        int end = end(view, start, limit);
        return end > start && startsSource(view, start, end) ? new Np(start, end) : null;
    }

    /**
     * The phrase after a word such as {@code kata} that stands beside a quotation: any words up to a mark or an adjunct, known or not,
     * as in text without capitals; null where none follow.
     */
    @Nullable
    Np readAny(SentenceView view, int start, int limit) {
        Np known = read(view, start, limit);
        if (known != null
                || start >= limit
                || !view.word(start)
                || view.timeEnd(start) > 0
                || stops(view, start, false)) {
            return known;
        }
        int end = end(view, start, limit);
        return end > start && end - start <= UNKNOWN ? new Np(start, end) : null;
    }

    /** Whether the words may begin a source: a name, pronoun, known head, or words that lead to a name. */
    private boolean startsSource(SentenceView view, int start, int end) {
        if (view.hit(start) != null) {
            return true;
        }
        if (words.head(view, start) != null) {
            return true;
        }
        boolean one = view.lower(start).equals("sebuah") || view.lower(start).equals("suatu");
        if (one && words.head(view, start + 1) != null) {
            return true;
        }
        if (!view.capital(start) && (words.looksVerb(view.lower(start)) || words.is(view.lower(start), Kind.ADJUNCT))) {
            return false;
        }
        if (view.capital(start) && start > 0) {
            return true;
        }
        for (int i = start; i < end && i < start + NAME_WITHIN; i++) {
            EntityIndex.Hit hit = view.hit(i);
            if (hit != null
                    && (hit.entity().type() == EntityType.PER
                            || hit.entity().type() == EntityType.ORG
                            || i <= start + 2)) {
                return true;
            }
        }
        return false;
    }

    private int end(SentenceView view, int start, int limit) {
        int at = start;
        boolean person = false;
        int last = Math.min(limit, start + LONGEST);
        while (at < last) {
            EntityIndex.Hit hit = view.hit(at);
            if (hit != null && view.hitEnd(at) <= limit) {
                person |= hit.entity().type() == EntityType.PER;
                at = view.hitEnd(at);
                continue;
            }
            if (at > start && (view.timeEnd(at) > 0 || view.isQuoteMark(at))) {
                break;
            }
            String lower = view.lower(at);
            if (view.mark(at)) {
                int next = past(view, start, at, limit, person);
                if (next < 0) {
                    break;
                }
                at = next;
                continue;
            }
            if (view.isQuoteMark(at)) {
                break;
            }
            if (at > start) {
                if (lower.equals("itu")
                        || lower.equals("tersebut")
                        || lower.equals("ini")
                        || lower.equals("lainnya")
                        || lower.equals("lain")) {
                    at++;
                    if (joins(view, at, limit)) {
                        continue;
                    }
                    break;
                }
                if (lower.equals("untuk") && !person && view.hit(at + 1) != null && view.capital(at + 1)) {
                    at++;
                    continue;
                }
                if (joins(view, at, limit)) {
                    at++;
                    continue;
                }
                if (lower.equals("dari") && words.head(view, start) == SmallWords.Head.DOCUMENT && view.word(at + 1)) {
                    at++;
                    continue;
                }
                if (stops(view, at, person)) {
                    break;
                }
            }
            at++;
            if (at == start + 1 && isPronoun(view, start)) {
                break;
            }
        }
        return at;
    }

    boolean isPronoun(SentenceView view, int at) {
        SmallWords.Head head = words.head(view, at);
        return head == SmallWords.Head.PRONOUN
                || head == SmallWords.Head.SELF
                || (head == SmallWords.Head.PLURAL
                        && !view.lower(at).equals("kedua")
                        && !view.lower(at).equals("para"));
    }

    /** Where the phrase goes on after a mark, or -1 where it ends there. */
    private int past(SentenceView view, int start, int at, int limit, boolean person) {
        if (view.is(at, '(')) {
            for (int i = at + 1; i < limit && i < at + 10; i++) {
                if (view.is(i, ')')) {
                    return i + 1;
                }
            }
            return -1;
        }
        if (view.comma(at) && view.comma(at + 1) && !person) {
            // "kata Manajer ,, Budi": a dropped link left its marks.
            return leadsToPerson(view, at + 2, limit) ? at + 2 : -1;
        }
        if (view.comma(at)) {
            boolean open = !person || (words.is(view.lower(start), Kind.RELATION) && !view.capital(start));
            boolean office = words.head(view, start) == SmallWords.Head.PERSON
                    || (view.capital(start) && view.hit(start) == null && words.head(view, start) == null);
            boolean name = leadsToPerson(view, at + 1, limit)
                    || (!person && words.head(view, start) == SmallWords.Head.PERSON && isName(view, at + 1, limit));
            return open && office && name ? at + 1 : -1;
        }
        boolean glued = at + 1 < limit
                && view.word(at + 1)
                && view.span(at, at + 1).end() == view.span(at + 1, at + 2).start();
        boolean dot = view.is(at, '.') && view.word(at + 1) && view.capital(at + 1);
        return (glued
                                && (view.is(at, '-')
                                        || view.is(at, '/')
                                        || view.is(at, '.')
                                        || view.is(at, '&')
                                        || view.is(at, '@')))
                        || dot
                        || view.is(at, '&')
                ? at + 1
                : -1;
    }

    /** {@code jubir KPK, Budi Prasetyo}: after the comma a person, perhaps behind titles. */
    private boolean leadsToPerson(SentenceView view, int from, int limit) {
        for (int i = from; i < limit && i < from + 4; i++) {
            EntityIndex.Hit hit = view.hit(i);
            if (hit != null) {
                return hit.entity().type() == EntityType.PER;
            }
            if (!view.capital(i) && !view.is(i, '.')) {
                return false;
            }
        }
        return false;
    }

    /** Words with capitals up to a mark, a time or a small word, in no table: a name that nothing else gives away. */
    private boolean isName(SentenceView view, int from, int limit) {
        int at = from;
        while (at < limit
                && at - from < UNKNOWN
                && view.capital(at)
                && view.hit(at) == null
                && view.timeEnd(at) == 0
                && !words.is(view.lower(at), Kind.ADJUNCT)
                && !words.is(view.lower(at), Kind.CONNECTIVE)) {
            at++;
        }
        boolean ended = at >= limit
                || view.comma(at)
                || view.is(at, '(')
                || view.is(at, '.')
                || (view.word(at) && !view.capital(at))
                || view.timeEnd(at) > 0;
        return at > from && view.hit(at) == null && ended;
    }

    private boolean joins(SentenceView view, int at, int limit) {
        String lower = view.lower(at);
        if (!lower.equals("dan") && !lower.equals("serta") && !lower.equals("atau") && !lower.equals("bersama")) {
            return false;
        }
        return at + 1 < limit
                && (view.hit(at + 1) != null || view.capital(at + 1) || words.head(view, at + 1) != null)
                && !isCueVerb(view, at + 1);
    }

    private boolean stops(SentenceView view, int at, boolean person) {
        String lower = view.lower(at);
        boolean small = !view.capital(at);
        if (lower.equals("yang")
                || (small
                        && (words.is(lower, Kind.ADJUNCT)
                                || words.is(lower, Kind.BOUNDARY)
                                || words.is(lower, Kind.NEGATOR)))) {
            return true;
        }
        if (small && (words.is(lower, Kind.PREDICATE) || words.is(lower, Kind.IRREALIS) || words.looksVerb(lower))) {
            return true;
        }
        if (small && person && words.is(lower, Kind.AUX)) {
            return true;
        }
        return isCueVerb(view, at)
                || (small && person)
                || lower.equals("juga")
                || lower.equals("pun")
                || lower.equals("kemudian");
    }

    boolean isCueVerb(SentenceView view, int at) {
        for (Form form : cues.at(view, at)) {
            if (form.voice() == Voice.ACTIVE
                    || form.voice() == Voice.PASSIVE
                    || form.voice() == Voice.RELAY
                    || form.voice() == Voice.TAG_SUFFIX
                    || form.voice() == Voice.PASSIVE_SUFFIX) {
                return true;
            }
        }
        return false;
    }
}
