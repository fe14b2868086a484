package id.jejak.engine.quote;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.entity.EntityIndex;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who stands left of a verb: the subject, behind openings, relative clauses and appositions. */
final class Subjects {
    /** Longest title and name before a verb. */
    private static final int ADJACENT = 14;

    private final SmallWords words;
    private final CueLexicon cues;
    private final NounPhrases phrases;

    Subjects(SmallWords words, CueLexicon cues, NounPhrases phrases) {
        this.words = words;
        this.cues = cues;
        this.phrases = phrases;
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
        if (end - floor >= 3 && view.is(end - 1, ')')) {
            int open = end - 2;
            while (open > floor && !view.is(open, '(')) {
                open--;
            }
            EntityIndex.Hit hit = view.hit(open + 1);
            boolean bare = open == floor || view.comma(open - 1);
            if (bare && view.is(open, '(') && hit != null && view.hitEnd(open + 1) == end - 1) {
                // ", (Jokowi) meminta": the name before the brackets was a link that the scrape dropped.
                return new Np(open + 1, end - 1);
            }
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
            if (at > 0 && view.comma(at - 1) && isTag(view, at)) {
                // "Menteri itu, kata Budi, meminta": the tag stands aside, its source is not the subject.
                continue;
            }
            int start = skipOpening(view, at, end);
            Np np = phrases.read(view, start, end);
            if (np == null) {
                np = at == 0 ? shortName(view, start, end) : null;
            }
            if (np == null) {
                continue;
            }
            if (transparent(view, np.until(), end) || (joined && at == floor)) {
                np = placed(view, whole(view, np, at, floor), end);
                Np described = described(view, np, floor, end);
                if (described != null) {
                    return described;
                }
                boolean post = words.head(view, np.from()) == SmallWords.Head.POST;
                return post && view.lower(np.until()).equals("yang") && !view.comma(end - 1)
                        ? new Np(np.from(), end)
                        : extend(view, np, floor);
            }
        }
        return adjacent(view, end, floor);
    }

    /** {@code Budi yang juga Ketua Dewan itu mengatakan}: the name before a relative clause that only says what he is; null else. */
    private @Nullable Np described(SentenceView view, Np np, int floor, int end) {
        if (named(view, np, EntityType.PER) || !isDemonstrative(view.lower(end - 1))) {
            return null;
        }
        int start = skipOpening(view, floor, np.from());
        Np who = start < np.from() ? phrases.read(view, start, np.from()) : null;
        if (who == null || !view.lower(who.until()).equals("yang") || !named(view, who, EntityType.PER)) {
            return null;
        }
        for (int i = who.until(); i < np.from(); i++) {
            if (view.comma(i) || phrases.isCueVerb(view, i)) {
                return null;
            }
        }
        return new Np(start, end);
    }

    private boolean isTag(SentenceView view, int at) {
        for (Form form : cues.at(view, at)) {
            if (form.voice() == Voice.TAG) {
                return true;
            }
        }
        return false;
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
                    || (at == end - 1 && phrases.isPronoun(view, at));
            Np np = named ? phrases.read(view, at, end) : null;
            if (np != null && np.until() == end) {
                best = np;
            }
        }
        if (best == null || best.from() == 0) {
            return best;
        }
        String before = view.lower(best.from() - 1);
        int second = view.hit(best.from()) == null ? best.from() : view.hitEnd(best.from());
        if (words.is(before, Kind.TOPIC)
                && second < end
                && view.hit(second) != null
                && named(view, best, EntityType.PER)) {
            // "Ketua Panitia RUU tentang KPK Budi mengatakan": the office names a law, the name follows.
            return new Np(second, end);
        }
        if (isPlace(before)) {
            return null;
        }
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
        Np np = phrases.read(view, start, limit);
        return np != null && (view.hit(start) != null || phrases.isPronoun(view, start)) ? np : null;
    }

    /** A post, video or text of which a passive speaks: {@code video yang diklaim ...}; null where the subject is none. */
    @Nullable
    Np post(SentenceView view, int cue, int floor) {
        int commas = 0;
        for (int at = cue - 1; at >= floor && cue - at < NounPhrases.LONGEST; at--) {
            if (words.head(view, at) == SmallWords.Head.POST) {
                int start = at;
                while (start > floor && (isQuantity(view.lower(start - 1)))) {
                    start--;
                }
                Np np = phrases.read(view, start, cue);
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

    /** {@code sejumlah pedagang di Bogor}: the place of unnamed people belongs to their name. */
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
        for (int at = begun - 2; at >= floor && begun - at < NounPhrases.LONGEST; at--) {
            boolean begins = at == floor
                    || view.comma(at - 1)
                    || (words.is(view.lower(at - 1), Kind.BOUNDARY) && view.hit(at - 1) == null);
            if (begins) {
                int start = skipOpening(view, at, np.from());
                Np longer = phrases.read(view, start, np.until());
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
        while (start > floor && !view.comma(start - 1) && start > np.from() - 1 - NounPhrases.LONGEST) {
            start--;
        }
        if (start == floor || view.comma(start - 1)) {
            int opened = skipOpening(view, start, np.from() - 1);
            Np before = isOffice(view, opened) ? phrases.read(view, opened, np.until()) : null;
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
        for (int at = end - 1; at >= floor && at >= end - NounPhrases.LONGEST; at--) {
            boolean boundary = at == floor
                    || view.mark(at - 1)
                    || words.is(view.lower(at - 1), Kind.ADJUNCT)
                    || words.is(view.lower(at - 1), Kind.BOUNDARY)
                    || words.is(view.lower(at - 1), Kind.AUX)
                    || words.looksVerb(view.lower(at - 1))
                    || phrases.isCueVerb(view, at - 1)
                    || view.lower(at - 1).equals("oleh");
            if (!boundary) {
                continue;
            }
            Np np = phrases.read(view, at, end);
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
                Np np = phrases.read(view, at, end);
                return np != null && np.until() == end ? np : null;
            }
        }
        return null;
    }
}
