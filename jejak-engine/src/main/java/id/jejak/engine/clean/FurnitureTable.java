package id.jejak.engine.clean;

import id.jejak.engine.clean.FurnitureLearner.Proposal;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learned furniture as a resource: what was proposed, and what of it a person accepted. Only accepted rows set anything aside.
 *
 * <p>Immutable. Rows stand by outlet, most frequent first; a row's number is its place from 1. The version rises with every change, so
 * that a provenance {@code id/clean/learned.tsv@3} names the very rows that were used.
 */
public final class FurnitureTable {
    /** The table before anything was learned. */
    public static final FurnitureTable EMPTY = new FurnitureTable(0, List.of());

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.proposal().outlet())
            .thenComparing(Comparator.comparingInt((Row row) -> row.proposal().articles())
                    .reversed())
            .thenComparing(row -> row.proposal().line());

    private enum Accepted {
        YES,
        NO
    }

    /**
     * A row.
     *
     * @param proposal what was learned
     * @param accepted whether a person took it for furniture
     */
    public record Row(Proposal proposal, boolean accepted) {}

    private final int version;
    private final List<Row> rows;

    private FurnitureTable(int version, List<Row> rows) {
        this.version = version;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param name what the source calls it
     * @throws id.jejak.engine.lexicon.ResourceException naming file and line
     */
    public static FurnitureTable load(ResourceSource source, String name) {
        Tsv tsv = Tsv.load(source, name, "outlet", "line", "articles", "accepted", "examples");
        List<Row> rows = new ArrayList<>();
        for (Tsv.Row row : tsv.rows()) {
            Proposal proposal =
                    new Proposal(row.get("outlet"), row.get("line"), row.number("articles"), row.list("examples"));
            rows.add(new Row(proposal, row.choice("accepted", Accepted.class) == Accepted.YES));
        }
        String version = tsv.heading("version");
        return new FurnitureTable(version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0, rows);
    }

    /** Its version; 0 before anything was learned. */
    public int version() {
        return version;
    }

    /** The rows in order. */
    public List<Row> rows() {
        return rows;
    }

    /** How many rows are accepted. */
    public int accepted() {
        return (int) rows.stream().filter(Row::accepted).count();
    }

    /**
     * The table after learning again: what was accepted stays so, even where it is no longer proposed; what was only proposed gives way.
     */
    public FurnitureTable learned(List<Proposal> proposals) {
        Map<List<String>, Row> byLine = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            byLine.put(List.of(proposal.outlet(), proposal.line()), new Row(proposal, false));
        }
        for (Row old : rows) {
            if (old.accepted()) {
                byLine.merge(
                        List.of(old.proposal().outlet(), old.proposal().line()),
                        old,
                        (fresh, before) -> new Row(fresh.proposal(), true));
            }
        }
        return next(byLine.values().stream().sorted(ORDER).toList());
    }

    /**
     * The table with rows accepted or no longer accepted.
     *
     * @param numbers places from 1; those outside the table are ignored
     */
    public FurnitureTable with(Set<Integer> numbers, boolean accepted) {
        List<Row> changed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            changed.add(numbers.contains(i + 1) ? new Row(row.proposal(), accepted) : row);
        }
        return next(changed);
    }

    private FurnitureTable next(List<Row> changed) {
        return changed.equals(rows) && version > 0 ? this : new FurnitureTable(version + 1, changed);
    }

    /** The table as a resource file. */
    public String text() {
        StringBuilder out = new StringBuilder("# source: proposed from the articles of a case\n# licence: CC0-1.0\n")
                .append("# version: ")
                .append(version)
                .append(
                        "\n# accepted: yes for lines that are no text of the article. line: its words, each number as #.\n")
                .append("outlet\tline\tarticles\taccepted\texamples\n");
        for (Row row : rows) {
            Proposal proposal = row.proposal();
            out.append(proposal.outlet())
                    .append('\t')
                    .append(proposal.line())
                    .append('\t')
                    .append(proposal.articles())
                    .append(row.accepted() ? "\tyes\t" : "\tno\t")
                    .append(proposal.examples().isEmpty() ? "-" : String.join("|", proposal.examples()))
                    .append('\n');
        }
        return out.toString();
    }
}
