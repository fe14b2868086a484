package id.jejak.engine.event;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day and place that close the sentence after a cue: {@code kata Budi saat ditemui seusai rapat di Balai Kota, Bandung, Senin (2/9)}.
 * They are those of the speaking, whatever clause stands between.
 */
final class TrailingWhere {
    /** Units other than times that may stand after the day: {@code Senin (2/9) malam lalu}. */
    private static final int AFTER = 1;

    private final TimeMarks marks;

    TrailingWhere(TimeMarks marks) {
        this.marks = marks;
    }

    /** When and where the speaker of a statement spoke by the end of its sentence, or null where no day closes it. */
    Circumstances.@Nullable Where after(Statement statement, List<Unit> units) {
        int from = 0;
        while (from < units.size()
                && units.get(from).span.start() < statement.cue().end()) {
            from++;
        }
        int until = from;
        while (until < units.size()
                && units.get(until).kind != Unit.Kind.STOP
                && !statement.content().contains(units.get(until).span)) {
            until++;
        }
        if (until < units.size() && units.get(until).kind != Unit.Kind.STOP) {
            // the content follows: what stands before it is read by its clause
            return null;
        }
        int day = closingDay(units, from, until);
        if (day < 0 || ofTopic(units, from, day)) {
            return null;
        }
        TimeExpression time = units.get(day).time;
        Unit place = place(units, from, day);
        return new Circumstances.Where(
                time == null ? null : Circumstances.day(time),
                time == null ? null : time.span(),
                place == null || place.entity == null ? null : place.entity.name(),
                place == null ? null : place.span);
    }

    private static int closingDay(List<Unit> units, int from, int until) {
        int others = 0;
        for (int i = until - 1; i >= from; i--) {
            TimeExpression time = units.get(i).time;
            String day = time == null ? null : Circumstances.day(time);
            if (day != null && day.length() == "2024-09-14".length()) {
                return i;
            }
            if (time == null && units.get(i).kind != Unit.Kind.COMMA && ++others > AFTER) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a day belongs to what is spoken about: {@code kata Budi menanggapi serangan pada Senin}. */
    private boolean ofTopic(List<Unit> units, int from, int day) {
        if (day == 0 || !units.get(day - 1).is(Words.Kind.PREP)) {
            return false;
        }
        for (int i = from; i < day; i++) {
            if (marks.isTopic(units.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The narrowest place after the last {@code di} between the cue and the day, of equals the first; {@code di Gedung Sate di Bandung} is
     * one place, {@code utusan PBB di Sudan dalam jumpa pers di Jenewa} two.
     */
    private static @Nullable Unit place(List<Unit> units, int from, int until) {
        Unit best = null;
        int rank = Circumstances.LOCALITY;
        boolean open = false;
        boolean fresh = false;
        for (int i = from; i < until; i++) {
            Unit unit = units.get(i);
            if (unit.is(Words.Kind.PREP)) {
                open = Circumstances.isPlace(unit.lower);
                if (open && !fresh) {
                    rank = Circumstances.LOCALITY;
                }
            } else if (unit.kind == Unit.Kind.VERB || unit.kind == Unit.Kind.FUNCTION) {
                open = false;
            } else if (open && unit.entity != null) {
                boolean seat = unit.entity.type() == EntityType.ORG
                        && units.get(i - 1).lower.equals("di");
                int here = seat ? Circumstances.SEAT : Circumstances.rank(unit);
                if (here > rank) {
                    rank = here;
                    best = unit;
                }
            }
            fresh = unit.kind == Unit.Kind.COMMA ? fresh : unit.kind == Unit.Kind.NAME;
        }
        return best;
    }
}
