package id.jejak.engine.quote;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.entity.EntityIndex;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that names a source, to the right of a cue or as subject to its left. */
final class NounPhrases {
    /** Longest source in tokens; beyond it a parse has gone wrong. */
    private static final int LONGEST = 22;

    /** How far a name may lie behind the start of an unknown phrase. */
    private static final int NAME_WITHIN = 10;

    /** Longest title and name before a verb. */
    private static final int ADJACENT = 14;

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
        if (words.looksVerb(view.lower(start)) && !view.capital(start)) {
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

    private boolean isPronoun(SentenceView view, int at) {
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
        if (view.comma(at)) {
            boolean open = !person || (words.is(view.lower(start), Kind.RELATION) && !view.capital(start));
            boolean office = words.head(view, start) == SmallWords.Head.PERSON
                    || (view.capital(start) && view.hit(start) == null && words.head(view, start) == null);
            return open && office && leadsToPerson(view, at + 1, limit) ? at + 1 : -1;
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

    private boolean isCueVerb(SentenceView view, int at) {
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

    /**
     * The subject of a verb: the nearest phrase to its left that begins a clause and from which only words that do not part subject and
     * verb lead to it; null when there is none.
     *
     * @param cue the verb's token
     * @param floor first token that may belong to it
     */
    @Nullable
    Np subject(SentenceView view, int cue, int floor) {
        int end = cue;
        while (end > floor && words.is(view.lower(end - 1), Kind.AUX) && view.word(end - 1)) {
            if (view.hit(end - 1) != null || isDemonstrative(view.lower(end - 1))) {
                break;
            }
            end--;
        }
        if (end > floor
                && (words.is(view.lower(end - 1), Kind.NEGATOR) || words.is(view.lower(end - 1), Kind.IRREALIS))) {
            return null;
        }
        if (end > floor && view.lower(end - 1).equals("yang")) {
            return antecedent(view, end - 1, floor);
        }
        boolean joined = end > floor && (words.is(view.lower(end - 1), Kind.JOINER) || view.comma(end - 1));
        for (int at = end - 1; at >= floor; at--) {
            boolean begins = at == floor
                    || view.comma(at - 1)
                    || view.is(at - 1, ':')
                    || view.is(at - 1, ')')
                    || (words.is(view.lower(at - 1), Kind.BOUNDARY) && view.hit(at - 1) == null);
            if (!begins) {
                continue;
            }
            int start = skipOpening(view, at, end);
            Np np = read(view, start, end);
            if (np == null) {
                np = at == 0 ? shortName(view, start, end) : null;
            }
            if (np == null) {
                continue;
            }
            if (transparent(view, np.until(), end) || (joined && at == floor)) {
                np = placed(view, whole(view, np, at, floor), end);
                boolean post = words.head(view, np.from()) == SmallWords.Head.POST;
                return post && view.lower(np.until()).equals("yang") && !view.comma(end - 1)
                        ? new Np(np.from(), end)
                        : extend(view, np, floor);
            }
        }
        return adjacent(view, end, floor);
    }

    /** {@code Said mengatakan}: one capitalised word before the verb, known to no table, is a name even where the sentence begins. */
    private @Nullable Np shortName(SentenceView view, int start, int end) {
        boolean name = start + 1 == end
                && view.capital(start)
                && !words.known(view.lower(start))
                && !words.looksVerb(view.lower(start))
                && cues.at(view, start).isEmpty();
        return name ? new Np(start, end) : null;
    }

    /** The longest phrase that ends right before the verb with a name: {@code Dalam surat itu Ketua DPR Puan Maharani mengatakan}. */
    private @Nullable Np adjacent(SentenceView view, int end, int floor) {
        Np best = null;
        for (int at = end - 1; at >= floor && end - at <= ADJACENT; at--) {
            if (!view.word(at)
                    || (words.is(view.lower(at), Kind.ADJUNCT) && view.hit(at) == null)
                    || isDemonstrative(view.lower(at))) {
                break;
            }
            boolean named = view.hit(at) != null
                    || (best != null && view.capital(at))
                    || (at == end - 1 && isPronoun(view, at));
            Np np = named ? read(view, at, end) : null;
            if (np != null && np.until() == end) {
                best = np;
            }
        }
        if (best == null || best.from() == 0) {
            return best;
        }
        String before = view.lower(best.from() - 1);
        boolean free = !view.word(best.from() - 1)
                || words.is(before, Kind.DEMONSTRATIVE)
                || words.is(before, Kind.AUX)
                || words.is(before, Kind.CONNECTIVE);
        return free ? best : null;
    }

    /** The phrase a sentence begins with behind its opening, where it is a name or pronoun; null else. */
    @Nullable
    Np first(SentenceView view, int limit) {
        int start = skipOpening(view, 0, limit);
        Np np = read(view, start, limit);
        return np != null && (view.hit(start) != null || isPronoun(view, start)) ? np : null;
    }

    /** A post, video or text of which a passive speaks: {@code video yang diklaim ...}; null where the subject is none. */
    @Nullable
    Np post(SentenceView view, int cue, int floor) {
        int commas = 0;
        for (int at = cue - 1; at >= floor && cue - at < LONGEST; at--) {
            if (words.head(view, at) == SmallWords.Head.POST) {
                int start = at;
                while (start > floor && (isQuantity(view.lower(start - 1)))) {
                    start--;
                }
                Np np = read(view, start, cue);
                return np != null ? np : new Np(start, at + 1);
            }
            if (view.comma(at)) {
                commas++;
            }
            if (commas > 1 || view.lower(at).equals("bahwa")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isQuantity(String lower) {
        return lower.equals("sebuah") || lower.equals("sejumlah") || lower.equals("beberapa") || lower.equals("suatu");
    }

    private boolean isDemonstrative(String lower) {
        return words.is(lower, Kind.DEMONSTRATIVE);
    }

    /** Past words, times and phrases that open a sentence before its subject. */
    private int skipOpening(SentenceView view, int at, int end) {
        int start = at;
        while (start < end) {
            if (view.timeEnd(start) > 0) {
                start = view.timeEnd(start);
            } else if (view.comma(start) || view.is(start, '-') || view.is(start, '–')) {
                start++;
            } else if (view.hit(start) == null
                    && words.head(view, start) == null
                    && words.is(view.lower(start), Kind.CONNECTIVE)) {
                start++;
            } else if (view.hit(start) == null && words.is(view.lower(start), Kind.AUX)) {
                start++;
            } else {
                break;
            }
        }
        return start;
    }

    /** Whether nothing between a subject and its verb parts them. */
    private boolean transparent(SentenceView view, int from, int until) {
        int at = from;
        boolean inside = false;
        while (at < until) {
            if (view.timeEnd(at) > 0) {
                at = view.timeEnd(at);
                continue;
            }
            if (view.is(at, '(')) {
                int close = at;
                while (close < until && !view.is(close, ')')) {
                    close++;
                }
                at = close + 1;
                continue;
            }
            if (view.comma(at)) {
                // A relative clause or apposition between commas.
                inside = true;
                at++;
                continue;
            }
            String lower = view.lower(at);
            if (!inside && view.hit(at) == null && (words.is(lower, Kind.ADJUNCT) || lower.equals("untuk"))) {
                inside = true;
            }
            if (!inside && !words.is(lower, Kind.AUX)) {
                return false;
            }
            if (view.isQuoteMark(at) || lower.equals("bahwa")) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** {@code beberapa negara di Timur Tengah}: the place of unnamed people belongs to their name. */
    private Np placed(SentenceView view, Np np, int end) {
        int at = np.until();
        boolean place = (view.lower(at).equals("di") || view.lower(at).equals("dari"))
                && view.hit(at + 1) != null
                && view.hitEnd(at + 1) <= end;
        if (!place || words.head(view, np.from()) != SmallWords.Head.PERSON || named(view, np)) {
            return np;
        }
        return new Np(np.from(), view.hitEnd(at + 1));
    }

    private static boolean named(SentenceView view, Np np) {
        for (int i = np.from(); i < np.until(); i++) {
            if (view.hit(i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(SentenceView view, Np np, EntityType type) {
        for (int i = np.from(); i < np.until(); i++) {
            EntityIndex.Hit hit = view.hit(i);
            if (hit != null && hit.entity().type() == type) {
                return true;
            }
        }
        return false;
    }

    /** {@code Budi Santoso, peneliti pada X, mengatakan}: the name before the comma is who speaks. */
    private static Np apposed(SentenceView view, Np np, int floor) {
        for (int at = np.from() - 2; at >= floor && np.from() - at < 8; at--) {
            EntityIndex.Hit hit = view.hit(at);
            if (hit != null) {
                boolean person = hit.entity().type() == EntityType.PER && view.hitEnd(at) == np.from() - 1;
                boolean begins = at == floor || !view.word(at - 1);
                return person && begins ? new Np(at, np.until()) : np;
            }
        }
        return np;
    }

    /** {@code Kepala Bidang Humas dan Media PBSI Broto}: the phrase that began before "dan", where there is one. */
    private Np whole(SentenceView view, Np np, int begun, int floor) {
        if (begun == floor
                || !(view.lower(begun - 1).equals("dan")
                        || view.lower(begun - 1).equals("serta")
                        || view.lower(begun - 1).equals("atau"))) {
            return np;
        }
        for (int at = begun - 2; at >= floor && begun - at < LONGEST; at--) {
            boolean begins = at == floor
                    || view.comma(at - 1)
                    || (words.is(view.lower(at - 1), Kind.BOUNDARY) && view.hit(at - 1) == null);
            if (begins) {
                int start = skipOpening(view, at, np.from());
                Np longer = read(view, start, np.until());
                if (longer != null && longer.until() == np.until()) {
                    return longer;
                }
                if (at == floor || view.comma(at - 1)) {
                    return np;
                }
            }
        }
        return np;
    }

    /** {@code Ketua DPR, Puan Maharani}: the office before the comma belongs to the source. */
    private Np extend(SentenceView view, Np np, int floor) {
        if (np.from() - 1 > floor
                && view.comma(np.from() - 1)
                && isOffice(view, np.from())
                && !named(view, np, EntityType.PER)) {
            return apposed(view, np, floor);
        }
        if (np.from() - 1 <= floor || !view.comma(np.from() - 1) || view.hit(np.from()) == null) {
            return np;
        }
        int start = np.from() - 1;
        while (start > floor && !view.comma(start - 1) && start > np.from() - 1 - LONGEST) {
            start--;
        }
        if (start == floor || view.comma(start - 1)) {
            int opened = skipOpening(view, start, np.from() - 1);
            Np before = isOffice(view, opened) ? read(view, opened, np.until()) : null;
            if (before != null && before.until() >= np.until()) {
                return before;
            }
        }
        return np;
    }

    /** Whether a phrase begins with an office or another noun of persons. */
    private boolean isOffice(SentenceView view, int at) {
        SmallWords.Head head = words.head(view, at);
        return head == SmallWords.Head.PERSON
                || (head == null
                        && view.capital(at)
                        && view.hit(at) == null
                        && cues.at(view, at).isEmpty()
                        && !words.looksVerb(view.lower(at)));
    }

    /** The phrase before {@code yang}. */
    private @Nullable Np antecedent(SentenceView view, int yang, int floor) {
        int end = yang;
        while (end > floor && view.comma(end - 1)) {
            end--;
        }
        Np best = null;
        for (int at = end - 1; at >= floor && at >= end - LONGEST; at--) {
            boolean boundary = at == floor
                    || view.mark(at - 1)
                    || words.is(view.lower(at - 1), Kind.ADJUNCT)
                    || words.is(view.lower(at - 1), Kind.BOUNDARY)
                    || words.is(view.lower(at - 1), Kind.AUX)
                    || words.looksVerb(view.lower(at - 1))
                    || isCueVerb(view, at - 1)
                    || view.lower(at - 1).equals("oleh");
            if (!boundary) {
                continue;
            }
            Np np = read(view, at, end);
            if (np != null && np.until() == end) {
                best = np;
                boolean inside = at > floor && isPlace(view.lower(at - 1));
                Np outer = inside ? antecedentOf(view, at - 1, floor) : null;
                if (outer != null) {
                    return outer;
                }
                if (!view.comma(at - 1)) {
                    break;
                }
            } else if (best != null) {
                break;
            }
        }
        return best;
    }

    private static boolean isPlace(String lower) {
        return lower.equals("di") || lower.equals("pada") || lower.equals("lewat") || lower.equals("melalui");
    }

    /** {@code informasi di media sosial yang ...}: a post or document named before the place where it stood. */
    private @Nullable Np antecedentOf(SentenceView view, int end, int floor) {
        for (int at = end - 1; at >= floor && end - at < 8; at--) {
            SmallWords.Head head = words.head(view, at);
            if (head == SmallWords.Head.POST || head == SmallWords.Head.DOCUMENT) {
                Np np = read(view, at, end);
                return np != null && np.until() == end ? np : null;
            }
        }
        return null;
    }
}
