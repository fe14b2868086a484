package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Joins offices with the persons and bodies beside them: {@code Menteri Pertahanan Rusia Sergei X}, {@code X, ketua Y}. */
final class RoleReader {
    private static final int ROLE_WEIGHT = 12;
    private static final int LONGEST_BRACKET = 12;
    private static final int DATE_WITHIN = 60;

    private final RoleCues cues;
    private final Predicate<String> ranks;

    RoleReader(RoleCues cues, Predicate<String> ranks) {
        this.cues = cues;
        this.ranks = ranks;
    }

    /** How the words between two chunks join them. */
    private enum Gap {
        NONE,
        COMMA,
        OF,
        OTHER
    }

    /** The offices of a sentence, in text order; those without a person too. */
    List<RoleHit> roles(Words words, List<Chunk> chunks, List<TimeExpression> times) {
        List<RoleHit> hits = new ArrayList<>();
        boolean[] used = new boolean[chunks.size()];
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            if (chunk.kind == Chunk.Kind.OFFICE && !used[k]) {
                hits.add(read(words, chunks, k, used, times));
            } else if (chunk.kind == Chunk.Kind.TITLE) {
                titled(words, chunks, k);
                RoleHit ranked = ranked(words, chunks, k);
                if (ranked != null) {
                    hits.add(ranked);
                }
            }
        }
        return hits;
    }

    /** A rank with an army and a person right behind it: {@code Marsekal Tentara Rakyat X | Y}; null where none is. */
    private @Nullable RoleHit ranked(Words words, List<Chunk> chunks, int k) {
        if (k + 2 >= chunks.size()) {
            return null;
        }
        Chunk rank = chunks.get(k);
        Chunk army = chunks.get(k + 1);
        Chunk person = chunks.get(k + 2);
        if (!ranks.test(words.slice(rank.from, rank.until))
                || army.type != EntityType.ORG
                || !person.mayBePerson()
                || army.until - army.from < 2
                || army.from != rank.until
                || person.from != army.until) {
            return null;
        }
        person.evidence.add(EntityType.PER, ROLE_WEIGHT);
        Chunk office = Chunk.office(words, rank.from, rank.until, null);
        return new RoleHit(person, office, army, false, null, null, rank.span.cover(army.span), "rank_of_army");
    }

    /** A title says that a person follows. */
    private static void titled(Words words, List<Chunk> chunks, int k) {
        int n = k + 1;
        while (n < chunks.size()
                && chunks.get(n).kind == Chunk.Kind.TITLE
                && chunks.get(n).from <= chunks.get(n - 1).until + 2) {
            n++;
        }
        if (n < chunks.size()
                && chunks.get(n).mayBePerson()
                && onlyMarks(words, chunks.get(n - 1).until, chunks.get(n).from)) {
            chunks.get(n).evidence.add(EntityType.PER, ROLE_WEIGHT);
        }
    }

    private static boolean onlyMarks(Words words, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!words.isMark(i, '.') && !words.isMark(i, '(') && !words.isMark(i, ')')) {
                return false;
            }
        }
        return true;
    }

    private RoleHit read(Words words, List<Chunk> chunks, int k, boolean[] used, List<TimeExpression> times) {
        Chunk office = chunks.get(k);
        Chunk of = null;
        Chunk person = null;
        int end = office.until;
        for (int n = k + 1; n < chunks.size(); n++) {
            Chunk next = chunks.get(n);
            if (next.from < end) {
                continue;
            }
            int bracket = afterBracket(words, end);
            if (bracket > next.from) {
                end = bracket;
                continue;
            }
            int also = cues.after(words, end, RoleCues.Effect.ALSO);
            if (also > end && also <= next.from) {
                int second = cues.is(words, also, RoleCues.Effect.FORMER) ? also + 1 : also;
                if (second == next.from && next.kind == Chunk.Kind.OFFICE) {
                    person = read(words, chunks, n, new boolean[chunks.size()], List.of())
                            .person();
                }
                break;
            }
            Gap gap = gap(words, end, next.from);
            if (gap == Gap.OTHER) {
                break;
            }
            if (next.mayBePerson() && gap != Gap.OF) {
                if (gap == Gap.COMMA && next.kind == Chunk.Kind.RUN && !closes(words, next.until)) {
                    break;
                }
                Chunk holder = n + 1 < chunks.size() ? chunks.get(n + 1) : null;
                if (holder != null && gap == Gap.NONE && serves(words, office) && apposed(words, next, holder)) {
                    of = next;
                    end = next.until;
                    continue;
                }
                person = next;
                break;
            }
            if (next.mayOwnOffice() && gap != Gap.COMMA) {
                of = of == null ? next : of;
            } else if (next.kind == Chunk.Kind.OFFICE && gap == Gap.NONE) {
                used[n] = true;
            } else if (next.kind != Chunk.Kind.TITLE || gap == Gap.OF) {
                break;
            }
            end = next.until;
        }
        String rule = "office_before";
        int linkFrom = office.from;
        if (person == null) {
            person = personBefore(words, chunks, k);
            rule = person == null ? "office_alone" : "office_after";
            linkFrom = person == null ? office.from : person.until;
        }
        if (cues.is(words, office.from - 1, RoleCues.Effect.ASPIRED)) {
            person = null;
        }
        if (person != null && person.kind == Chunk.Kind.RUN) {
            person.evidence.add(EntityType.PER, ROLE_WEIGHT);
        }
        return hit(words, office, of, person, linkFrom, end, rule, times);
    }

    /** Whether the office is one that a person gives, written small: {@code kuasa hukum Budi, | Siti Aminah, ...}. */
    private boolean serves(Words words, Chunk office) {
        return cues.is(words, office.from, RoleCues.Effect.SERVES)
                || cues.after(words, office.from, RoleCues.Effect.SERVES) == office.until;
    }

    /** Whether a person is named between commas right behind another. */
    private static boolean apposed(Words words, Chunk master, Chunk holder) {
        return holder.mayBePerson()
                && words.isMark(master.until, ',')
                && holder.from == master.until + 1
                && words.isMark(holder.until, ',');
    }

    private RoleHit hit(
            Words words,
            Chunk office,
            @Nullable Chunk of,
            @Nullable Chunk person,
            int linkFrom,
            int end,
            String rule,
            List<TimeExpression> times) {
        boolean left = cues.lastAfter(words, linkFrom, office.from, RoleCues.Effect.UNTIL) >= 0;
        boolean former = left || cues.is(words, office.from - 1, RoleCues.Effect.FORMER);
        boolean began = !former && cues.lastAfter(words, linkFrom, office.from, RoleCues.Effect.FROM) >= 0;
        String date = left || began ? dateAfter(words.end(office.until - 1), times) : null;
        if (!former && date == null && cues.is(words, end, RoleCues.Effect.FROM)) {
            date = dateAfter(words.end(end), times);
            began = date != null;
        }
        Span span = of == null || of.from < office.from ? office.span : office.span.cover(of.span);
        if (of != null && of.from >= office.until && of.owner != null && namesItsBody(office)) {
            Chunk owner = of.owner;
            Chunk longer = Chunk.office(words, office.from, owner.from, office.office);
            return new RoleHit(person, longer, owner, former, began ? date : null, left ? date : null, span, rule);
        }
        return new RoleHit(person, office, of, former, began ? date : null, left ? date : null, span, rule);
    }

    /** Whether an office is named with its body where somebody owns that: {@code Sekretaris Dewan Keamanan} of a state. */
    private static boolean namesItsBody(Chunk office) {
        return office.office != null && office.office.extension() == Offices.Extends.CLASS;
    }

    /** First piece after the bracket that begins at a piece; the piece itself where none does. */
    private static int afterBracket(Words words, int open) {
        if (!words.isMark(open, '(')) {
            return open;
        }
        for (int i = open + 1; i < words.size() && i <= open + LONGEST_BRACKET; i++) {
            if (words.isMark(i, ')')) {
                return i + 1;
            }
        }
        return open;
    }

    /** Whether the words after a name in apposition let the apposition end there. */
    private static boolean closes(Words words, int i) {
        return i >= words.size() || !words.isCapital(i);
    }

    /** The person before an office in apposition or joined by {@code sebagai}; null where none is. */
    private @Nullable Chunk personBefore(Words words, List<Chunk> chunks, int k) {
        Chunk office = chunks.get(k);
        Chunk person = null;
        int ends = -1;
        for (int n = k - 1; n >= 0 && person == null; n--) {
            Chunk before = chunks.get(n);
            if (n > 0 && words.isMark(before.from - 1, '(') && chunks.get(n - 1).until == before.from - 1) {
                // The short form in the bracket after a name stands for the name.
                ends = afterBracket(words, before.from - 1);
                continue;
            }
            if (before.kind == Chunk.Kind.RUN && before.evidence.best(1) != EntityType.PER && n != k - 1 && ends < 0) {
                continue;
            }
            if (before.mayBePerson()) {
                person = before;
            } else if (before.kind == Chunk.Kind.OFFICE) {
                return null;
            }
        }
        if (person == null) {
            return null;
        }
        int last = office.from - 1;
        if (cues.is(words, last, RoleCues.Effect.FORMER)) {
            last--;
        }
        int until = Math.max(ends, afterBracket(words, person.until));
        boolean adjacent = chunks.get(k - 1) == person || chunks.get(k - 1).from < until;
        if (adjacent && last == until && (words.isMark(last, ',') || words.isMark(last, '('))) {
            return !words.isCapital(office.from) || apposition(words, office.until) ? person : null;
        }
        int linked = cues.lastAfter(words, person.until, last + 1, RoleCues.Effect.LINK);
        return linked == last + 1 ? person : null;
    }

    /** Whether an apposition closes again: the sentence ends, or a comma or bracket follows soon. */
    private static boolean apposition(Words words, int from) {
        for (int i = from; i < words.size() && i < from + LONGEST_BRACKET; i++) {
            if (words.isMark(i, ',') || words.isMark(i, ')') || words.isMark(i, '.') || words.isMark(i, '(')) {
                return true;
            }
        }
        return from >= words.size();
    }

    private Gap gap(Words words, int from, int until) {
        boolean comma = false;
        boolean joined = false;
        int i = from;
        while (i < until) {
            if (words.isMark(i, '(')) {
                int close = i + 1;
                while (close < until && close < i + LONGEST_BRACKET && !words.isMark(close, ')')) {
                    close++;
                }
                if (!words.isMark(close, ')')) {
                    return Gap.OTHER;
                }
                i = close + 1;
            } else if (words.isMark(i, ',')) {
                comma = true;
                i++;
            } else if (words.isMark(i, '.') || words.isMark(i, '-') || words.isMark(i, ')')) {
                i++;
            } else if (words.lower(i).equals("ke") && words.isMark(i + 1, '-')) {
                i += 3;
            } else if (cues.is(words, i, RoleCues.Effect.PASSED)) {
                i++;
            } else if (cues.is(words, i, RoleCues.Effect.OF) && !joined) {
                joined = true;
                i++;
            } else {
                return Gap.OTHER;
            }
        }
        return joined ? Gap.OF : comma ? Gap.COMMA : Gap.NONE;
    }

    private static @Nullable String dateAfter(int offset, List<TimeExpression> times) {
        for (TimeExpression time : times) {
            boolean near = time.span().start() >= offset && time.span().start() <= offset + DATE_WITHIN;
            if (near
                    && time.type() == TimeExpression.Type.DATE
                    && Character.isDigit(time.value().charAt(0))) {
                return time.value();
            }
        }
        return null;
    }
}
