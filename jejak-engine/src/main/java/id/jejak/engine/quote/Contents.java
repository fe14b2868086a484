package id.jejak.engine.quote;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.entity.EntityIndex;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Takes;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where what is said begins inside one sentence, behind a cue or before it. */
final class Contents {
    /** How far {@code bahwa} may stand from its cue: an addressee or an occasion lies between. */
    private static final int BAHWA_WITHIN = 32;

    /** How far behind a cue a colon may stand that opens a quotation. */
    private static final int COLON_WITHIN = 8;

    private static final int ADDRESSEE_WITHIN = 16;

    /** Longest name of a source in tokens. */
    private static final int NAME = 7;

    private static final Set<String> ADVERBS = Set.of("lagi", "pula", "juga", "kembali", "tegas", "keras");
    private static final Set<String> PURPOSE = Set.of("untuk", "agar", "supaya");

    private final SmallWords words;
    private final CueLexicon cues;
    private final Clauses clauses;
    private final Endings endings;

    Contents(SmallWords words, CueLexicon cues, Clauses clauses, Endings endings) {
        this.words = words;
        this.cues = cues;
        this.clauses = clauses;
        this.endings = endings;
    }

    /** What follows an active, bare or passive cue, or null where nothing that the cue takes does. */
    @Nullable
    Range after(SentenceView view, Cue cue, int start) {
        int limit = endings.limit(view, start);
        int at = start;
        while (at < limit && ADVERBS.contains(view.lower(at))) {
            at++;
        }
        if (view.timeEnd(at) > 0 && view.timeEnd(at) < limit) {
            int past = view.timeEnd(at);
            if (view.comma(past) || view.lower(past).equals("bahwa")) {
                at = past;
            }
        }
        boolean linked = false;
        int marks = colonBeforeMarks(view, at, limit);
        if (marks >= 0) {
            return new Range(marks, endings.end(view, marks, limit), true);
        }
        int that = that(view, at, limit);
        if (that >= 0) {
            at = that + 1;
            linked = true;
        } else if (view.comma(at) || view.is(at, ':')) {
            at++;
            linked = true;
        } else if (view.lower(at).equals("jika")
                || view.lower(at).equals("kalau")
                || view.lower(at).equals("bila")) {
            // Spoken style: "mengatakan jika" for "mengatakan bahwa".
            at++;
            linked = true;
        } else if (cue.takes(Takes.ADDRESSEE) || view.lower(at).equals("kepada")) {
            int purpose = purpose(view, at, limit);
            if (purpose < 0 && view.lower(at).equals("kepada") && cue.takes(Takes.NOUN) && !cue.takes(Takes.CLAUSE)) {
                purpose = at;
            }
            if (purpose >= 0) {
                at = purpose + 1;
                linked = true;
            } else if (view.lower(at).equals("kepada")) {
                int comma = comma(view, at, limit);
                if (comma >= 0 && !clauses.hasPredicate(view, at, comma)) {
                    at = comma + 1;
                    linked = true;
                } else if (cue.takes(Takes.CLAUSE) && willDo(view, at, limit)) {
                    at++;
                } else {
                    return null;
                }
            } else {
                int person = addressee(view, at, limit);
                at = person > 0 ? person : at;
            }
        } else if (startsOccasion(view, at)) {
            int comma = comma(view, at, limit);
            if (comma < 0 && !view.isQuoteMark(at)) {
                // "mengatakan di depan wartawan" alone says nothing of what was said.
                if (!cue.takes(Takes.CLAUSE) || !clauses.hasPredicate(view, at, limit)) {
                    return null;
                }
            } else if (comma >= 0 && !clauses.hasPredicate(view, at, comma)) {
                at = comma + 1;
                linked = true;
            }
        }
        while (at < limit
                && (words.is(view.lower(at), Kind.SKIPCONTENT)
                        || view.lower(at).equals("sebagai")
                        || view.lower(at).equals("adalah"))) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        int end = endings.end(view, at, limit);
        return clauses.fits(view, cue, at, end, linked) ? new Range(at, end, linked) : null;
    }

    /** {@code menambahkan keterangan sebagai berikut: "..."}: the quotation behind the colon, or -1. */
    private int colonBeforeMarks(SentenceView view, int from, int limit) {
        for (int i = from; i + 1 < limit && i - from <= COLON_WITHIN && view.quote(i) < 0; i++) {
            if (view.is(i, ':')) {
                return view.isQuoteMark(i + 1) ? i + 1 : -1;
            }
            if (view.comma(i) || view.lower(i).equals("bahwa")) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * What a passive says of its subject, behind the agent: it begins with a verb, bahwa or a mark; a whole clause where the passive opens
     * its sentence ({@code Dijelaskan Budi, ...}); never what follows the comma behind a relative clause ({@code surat yang dikirim Budi, ...}).
     */
    @Nullable
    Range ofSubject(SentenceView view, Cue cue, int start, boolean opens, boolean relative) {
        Range range = after(view, cue, start);
        if (range == null || view.isQuoteMark(range.from())) {
            return range;
        }
        if (opens
                && clauses.hasPredicate(view, range.from(), range.until())
                && !view.lower(range.from() - 1).equals("untuk")) {
            return range;
        }
        String first = view.lower(range.from());
        String before = view.lower(range.from() - 1);
        boolean verbal = words.looksVerb(first)
                || words.is(first, Kind.PREDICATE)
                || words.is(first, Kind.IRREALIS)
                || words.is(first, Kind.NEGATOR);
        if (before.equals("untuk")) {
            return null;
        }
        boolean led = before.equals("bahwa")
                || before.equals("sebagai")
                || before.equals("adalah")
                || before.equals("jika")
                || view.is(range.from() - 1, ':');
        boolean comma = view.comma(range.from() - 1)
                && !relative
                && cues.at(view, range.from()).isEmpty()
                && !words.is(first, Kind.ADJUNCT)
                && cue.takes(Takes.CLAUSE)
                && clauses.hasPredicate(view, range.from(), range.until());
        return (verbal && !view.comma(range.from() - 1)) || led || comma ? range : null;
    }

    /** What {@code apa yang disebutnya} names: a phrase of any kind. */
    @Nullable
    Range called(SentenceView view, int start) {
        int limit = endings.limit(view, start);
        int at = start;
        while (at < limit
                && (words.is(view.lower(at), Kind.SKIPCONTENT) || view.lower(at).equals("sebagai"))) {
            at++;
        }
        return at >= limit || view.comma(at) || words.is(view.lower(at), Kind.ADJUNCT)
                ? null
                : new Range(at, endings.end(view, at, limit), false);
    }

    /** What follows {@code menurut X}, {@code dilansir X}, {@code kata X}: behind the first comma, or bahwa. */
    @Nullable
    Range afterSource(SentenceView view, int start, boolean person) {
        int limit = endings.limit(view, start);
        if (person && isShort(view, start) && runsOn(view, start, limit)) {
            return new Range(start, endings.end(view, start, limit), false);
        }
        int comma = -1;
        for (int i = start; i < limit && i < start + 45; i++) {
            if (view.is(i, '(')) {
                while (i < limit && !view.is(i, ')')) {
                    i++;
                }
                continue;
            }
            if (view.timeEnd(i) > 0) {
                i = view.timeEnd(i) - 1;
                continue;
            }
            if (view.lower(i).equals("bahwa") || view.is(i, ':')) {
                comma = i;
                break;
            }
            if (view.comma(i)) {
                // "Menurut Budi, Senin, ..." but "Menurut Budi, saat itu harga naik".
                boolean more = (view.timeEnd(i + 1) > 0 && view.comma(view.timeEnd(i + 1)))
                        || view.lower(i + 1).equals("yang")
                        || (view.lower(i + 1).equals("pada") && view.timeEnd(i + 2) > 0)
                        || (person && apposition(view, i + 1, limit));
                comma = i;
                if (!more) {
                    break;
                }
            }
        }
        if (comma < 0) {
            return null;
        }
        int at = comma + 1;
        while (at < limit && words.is(view.lower(at), Kind.SKIPCONTENT)) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        for (Form form : cues.at(view, at)) {
            if (form.voice() == Voice.RELAY || form.voice() == Voice.TAG_SUFFIX || form.voice() == Voice.ACCORDING) {
                return null;
            }
        }
        int end = endings.end(view, at, limit);
        boolean quoted = view.isQuoteMark(at);
        return end > at && (quoted || (end - at >= 3 && clauses.hasPredicate(view, at, end)) || end - at >= 6)
                ? new Range(at, end, true)
                : null;
    }

    /** Whether a source ends before a token that cannot go on: with a name, a pronoun or the suffix of {@code menurutnya}. */
    private boolean isShort(SentenceView view, int end) {
        if (words.head(view, end - 1) == SmallWords.Head.PRONOUN
                || view.lower(end - 1).equals("menurutnya")) {
            return true;
        }
        for (int i = end - 1; i >= 0 && end - i < NAME; i--) {
            var hit = view.hit(i);
            if (hit != null) {
                return view.hitEnd(i) == end && hit.entity().type() != EntityType.GPE;
            }
        }
        return false;
    }

    /** {@code Menurut Budi harga naik, karena ...}: what is said follows the name without a comma. */
    private boolean runsOn(SentenceView view, int start, int limit) {
        String first = view.lower(start);
        boolean name = view.capital(start) && view.hit(start) == null;
        if (!view.word(start)
                || name
                || view.timeEnd(start) > 0
                || first.equals("yang")
                || words.is(first, Kind.ADJUNCT)
                || words.is(first, Kind.JOINER)
                || words.is(first, Kind.DEMONSTRATIVE)
                || !cues.at(view, start).isEmpty()) {
            return false;
        }
        int until = start;
        while (until < limit && !view.comma(until) && !view.is(until, ':') && !view.isQuoteMark(until)) {
            until++;
        }
        return until - start >= 3 && clauses.hasPredicate(view, start, until);
    }

    /** A short stretch without a predicate up to another comma: a title or place behind a name. */
    private boolean apposition(SentenceView view, int from, int limit) {
        for (int i = from; i < limit && i < from + 12; i++) {
            if (view.comma(i)) {
                return i > from
                        && !clauses.hasPredicate(view, from, i)
                        && words.head(view, from) != null
                        && view.hit(from) == null;
            }
            if (view.isQuoteMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** The clause that ends before a token (a comma left off), from {@code floor}; null where it is no clause. */
    @Nullable
    Range before(SentenceView view, int floor, int end) {
        int until = end;
        while (until > floor && (view.comma(until - 1) || view.is(until - 1, '-') || view.is(until - 1, '–'))) {
            until--;
        }
        int from = floor;
        while (from < until && !view.word(from) && !view.isQuoteMark(from)) {
            from++;
        }
        if (until - from < 2) {
            return null;
        }
        return clauses.hasPredicate(view, from, until) ? new Range(from, until, true) : null;
    }

    /** {@code menegaskan kepada pelaku usaha yang nakal akan ditindak}: the addressee is the subject of what is said. */
    private boolean willDo(SentenceView view, int from, int limit) {
        for (int i = from + 2; i < limit && i < from + ADDRESSEE_WITHIN; i++) {
            if (view.comma(i) || view.isQuoteMark(i)) {
                return false;
            }
            String lower = view.lower(i);
            if (lower.equals("akan") || lower.equals("harus") || lower.equals("wajib") || lower.equals("tidak")) {
                return true;
            }
        }
        return false;
    }

    private boolean startsOccasion(SentenceView view, int at) {
        String lower = view.lower(at);
        return view.hit(at) == null
                && (lower.equals("dalam")
                        || lower.equals("di")
                        || lower.equals("pada")
                        || lower.equals("melalui")
                        || lower.equals("lewat")
                        || lower.equals("saat")
                        || lower.equals("ketika")
                        || lower.equals("usai")
                        || lower.equals("seusai")
                        || lower.equals("setelah"));
    }

    private int that(SentenceView view, int from, int limit) {
        for (int i = from; i < limit && i < from + BAHWA_WITHIN; i++) {
            if (view.lower(i).equals("bahwa") || view.lower(i).equals("bahwasanya")) {
                return i;
            }
            if (i > from && view.isQuoteMark(i)) {
                return -1;
            }
            for (Form form : cues.at(view, i)) {
                if (i > from
                        && (form.voice() == Voice.ACTIVE
                                || form.voice() == Voice.TAG_SUFFIX
                                || (form.voice() == Voice.NOUN
                                        && !view.lower(from).equals("dalam")))) {
                    return -1;
                }
            }
            if (i > from + 1 && words.looksVerb(view.lower(i)) && view.hit(i) == null && !insideOccasion(view, from)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean insideOccasion(SentenceView view, int from) {
        String lower = view.lower(from);
        return words.is(lower, Kind.ADJUNCT) || lower.equals("kepada") || view.hit(from) != null;
    }

    private int purpose(SentenceView view, int from, int limit) {
        boolean to = false;
        for (int i = from; i < limit && i < from + ADDRESSEE_WITHIN; i++) {
            if (PURPOSE.contains(view.lower(i))) {
                return i;
            }
            to |= view.lower(i).equals("kepada");
            if ((view.comma(i) && !to && !view.lower(i + 1).equals("agar"))
                    || (i > from + 1 && words.looksVerb(view.lower(i)) && view.hit(i) == null)) {
                return -1;
            }
        }
        return -1;
    }

    /** Past a person addressed before a verb, or -1. */
    private int addressee(SentenceView view, int at, int limit) {
        for (int i = at; i < limit && i < at + 6; i++) {
            EntityIndex.Hit hit = view.hit(i);
            if (hit != null && hit.entity().type() == EntityType.PER) {
                int end = view.hitEnd(i);
                return end < limit && (words.looksVerb(view.lower(end)) || words.is(view.lower(end), Kind.AUX))
                        ? end
                        : -1;
            }
            if (!view.word(i) || words.looksVerb(view.lower(i))) {
                return -1;
            }
        }
        return -1;
    }

    private int comma(SentenceView view, int from, int limit) {
        for (int i = from; i < limit && i < from + 25; i++) {
            if (view.comma(i) || view.is(i, ':')) {
                return i;
            }
            if (view.isQuoteMark(i)) {
                return i - 1;
            }
        }
        return -1;
    }
}
