package id.jejak.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What quality must not fall below: the F1 or accuracy of each figure, for one gold set, named by hash and counts.
 *
 * <p>A floor is set a little below what was measured, by one row of the figure or by 0.01, whichever is more, so that a change that
 * trades one row for another passes and a loss does not; by 0.05 for fields of matched rows.
 *
 * @param sha256 hash of the gold set the floors hold for
 * @param documents how many documents it has
 * @param floors by figure
 */
public record Floors(String sha256, int documents, Map<String, Double> floors) {
    private static final double MARGIN = 0.01;

    /** Fields counted over the matched rows alone: their share may fall a little when harder rows are matched as well. */
    private static final double FIELD_MARGIN = 0.05;

    private static final Set<String> FIELDS = Set.of(
            "chronicle.date",
            "chronicle.status",
            "entities.aliases",
            "events.date",
            "events.objects",
            "events.place",
            "events.said_by",
            "events.status",
            "statements.cue",
            "statements.source",
            "statements.type",
            "witnesses.max",
            "witnesses.min");

    /** Every span slices: no matter of degree, so it gets no margin. */
    private static final String INVARIANT = "spans.slice";

    public Floors {
        floors = Map.copyOf(floors);
    }

    /** No floors yet for a gold set. */
    static Floors none(GoldSet gold) {
        return new Floors(gold.sha256(), gold.documents().size(), Map.of());
    }

    /**
     * Reads a floors file.
     *
     * @throws ScoreException naming file and line
     */
    public static Floors parse(String file, String text) {
        String sha256 = "";
        int documents = 0;
        Map<String, Double> floors = new TreeMap<>();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (line.startsWith("# gold: ")) {
                sha256 = line.substring("# gold: ".length()).strip();
            } else if (line.startsWith("# documents: ")) {
                documents = Integer.parseInt(
                        line.substring("# documents: ".length()).strip());
            } else if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEADER)) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 2 || !cells[1].matches("[01]\\.\\d{4}")) {
                    throw new ScoreException(
                            file + ":" + number + ": \"" + line + "\"; expected FIGURE, a tab, and a floor as 0.8400");
                }
                if (floors.put(cells[0], Double.parseDouble(cells[1])) != null) {
                    throw new ScoreException(file + ":" + number + ": " + cells[0] + " stands above; keep one row");
                }
            }
        }
        if (sha256.isEmpty() || documents == 0) {
            throw new ScoreException(file + ": no \"# gold: HASH\" and \"# documents: N\" at its head");
        }
        return new Floors(sha256, documents, floors);
    }

    private static final String HEADER = "figure\tfloor";

    /** The floors that a report would set. */
    static Floors of(GoldSet gold, Report report) {
        Map<String, Double> floors = new TreeMap<>();
        report.figures().forEach((name, figure) -> {
            Double main = figure.main();
            if (main != null && main > 0) {
                floors.put(
                        name,
                        name.equals(INVARIANT)
                                ? main
                                : floor(main, figure.base(), FIELDS.contains(name) ? FIELD_MARGIN : MARGIN));
            }
        });
        return new Floors(gold.sha256(), gold.documents().size(), floors);
    }

    private static double floor(double measured, int base, double least) {
        double margin = Math.max(least, base == 0 ? 0 : 1.0 / base);
        return BigDecimal.valueOf(Math.max(0, measured - margin))
                .setScale(4, RoundingMode.FLOOR)
                .doubleValue();
    }

    /** These floors, each raised to what a report would set where that is higher; none is lowered or dropped. */
    Floors raised(GoldSet gold, Report report) {
        if (!sha256.equals(gold.sha256())) {
            throw new ScoreException("the floors are for gold set " + sha256 + ", this is " + gold.sha256()
                    + "; add --lower-floors to set them anew");
        }
        Map<String, Double> next = new TreeMap<>(floors);
        of(gold, report).floors.forEach((name, floor) -> next.merge(name, floor, Math::max));
        return new Floors(sha256, documents, next);
    }

    /** Whether the floors hold for this gold set. */
    public boolean isFor(GoldSet gold) {
        return sha256.equals(gold.sha256());
    }

    /** One line for each figure of a report that lies below its floor or is gone. */
    public List<String> below(GoldSet gold, Report report) {
        if (!isFor(gold)) {
            return List.of("gold set " + gold.sha256() + " has no floors; those there are for " + sha256);
        }
        List<String> below = new ArrayList<>();
        new TreeMap<>(floors).forEach((name, floor) -> {
            Double main = report.main(name);
            if (main == null || main < floor) {
                below.add(name + " is " + Objects.requireNonNullElse(main, 0.0) + ", its floor " + floor
                        + "; mend it, or lower the floor with ./jejak eval --write-floors --lower-floors and say why");
            }
        });
        return below;
    }

    /** The file's text. */
    String text() {
        StringBuilder out = new StringBuilder()
                .append(
                        "# What quality must not fall below (F1 or accuracy). ./check holds it where the gold set is there.\n")
                .append("# A floor lies one row or ")
                .append(MARGIN)
                .append(" below what was measured, whichever is more;\n")
                .append("# ")
                .append(FIELD_MARGIN)
                .append(" for fields counted over matched rows.\n")
                .append("# Raise:  ./jejak eval GOLD_DIR --floors etc/floors.tsv --write-floors   (only ever raises)\n")
                .append("# Lower:  the same with --lower-floors; say why in the commit.\n")
                .append("# gold: ")
                .append(sha256)
                .append('\n')
                .append("# documents: ")
                .append(documents)
                .append('\n')
                .append(HEADER)
                .append('\n');
        new TreeMap<>(floors)
                .forEach((name, floor) -> out.append(name)
                        .append('\t')
                        .append(BigDecimal.valueOf(floor).setScale(4, RoundingMode.UNNECESSARY))
                        .append('\n'));
        return out.toString();
    }
}
