package id.jejak.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognition: walks a stretch from the left and takes the longest match at each place. */
final class Finder {
    private static final Set<String> SHARED =
            Set.of("month", "mon", "year", "unit", "yearshift", "monthshift", "span", "zone", "half");

    private final Rules rules;

    Finder(Rules rules) {
        this.rules = rules;
    }

    /** Adds the expressions of a stretch in text order. */
    void find(Reading reading, List<Found> into) {
        int at = 0;
        List<Rules.Hit> others = new ArrayList<>(4);
        while (at < reading.size()) {
            others.clear();
            Rules.Hit hit = rules.best(reading, at, others);
            if (hit == null) {
                at++;
                continue;
            }
            if (hit.rule().build() != Build.NONE) {
                add(hit, reading, others, into);
            }
            at = hit.match().end();
        }
    }

    private static void add(Rules.Hit hit, Reading reading, List<Rules.Hit> others, List<Found> into) {
        List<Match.Piece> pieces = hit.match().pieces();
        Map<String, String> last = pieces.getLast().fields();
        List<String> lost = new ArrayList<>(others.size());
        for (Rules.Hit other : others) {
            lost.add("rule " + other.rule().name() + ": "
                    + (other.match().end() < hit.match().end() ? "shorter" : "a later rule of the same length"));
        }
        for (Match.Piece piece : pieces) {
            Map<String, String> fields = new HashMap<>(hit.rule().args());
            fields.putAll(piece.fields());
            for (String name : SHARED) {
                String value = last.get(name);
                if (value != null && !fields.containsKey(name)) {
                    fields.put(name, name.equals("year") ? yearOfPiece(fields, last, value) : value);
                }
            }
            into.add(new Found(
                    into.size(), hit.rule(), reading, piece.from(), withoutTail(reading, piece), fields, lost));
        }
    }

    /** An optional comma or dash after which nothing more of the expression came is none of it. */
    private static int withoutTail(Reading reading, Match.Piece piece) {
        int to = piece.to();
        while (to - 1 > piece.from()
                && (reading.word(to - 1).is(",")
                        || reading.word(to - 1).is("-")
                        || reading.word(to - 1).is("."))) {
            to--;
        }
        return to;
    }

    /** "28 Desember hingga 2 Januari 2024" begins the year before. */
    private static String yearOfPiece(Map<String, String> fields, Map<String, String> last, String year) {
        String month = fields.get("month");
        String lastMonth = last.get("month");
        if (month != null && lastMonth != null && Integer.parseInt(month) > Integer.parseInt(lastMonth)) {
            return Integer.toString(Integer.parseInt(year) - 1);
        }
        return year;
    }
}
