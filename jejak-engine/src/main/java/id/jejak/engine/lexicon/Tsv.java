package id.jejak.engine.lexicon;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A resource table: comment lines that begin with {@code #}, one header row, rows of tab-separated cells.
 *
 * <p>The comments must hold {@code # source:}, {@code # licence:} and {@code # version:}. A cell {@code -} is empty. Lists inside
 * a cell are parted by {@code |}. The loader stops at a missing header, another number of cells, white space around a cell,
 * text that is not NFC, and a doubled row.
 */
public final class Tsv {
    private final String name;
    private final Map<String, String> heading;
    private final List<String> columns;
    private final List<Row> rows;

    private Tsv(String name, Map<String, String> heading, List<String> columns, List<Row> rows) {
        this.name = name;
        this.heading = Map.copyOf(heading);
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @param columns the columns the caller needs; the file must have exactly these, in this order
     * @throws ResourceException naming file and line
     */
    public static Tsv load(ResourceSource source, String name, String... columns) {
        String[] lines = source.read(name).split("\n", -1);
        Map<String, String> heading = new HashMap<>();
        List<String> header = null;
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            int number = i + 1;
            if (line.isEmpty()) {
                continue;
            }
            if (line.startsWith("#")) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    heading.putIfAbsent(
                            line.substring(1, colon).strip().toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
                continue;
            }
            if (line.endsWith("\r")) {
                throw new ResourceException(
                        name, number, "carriage return at the end; save the file with plain line feeds");
            }
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                throw new ResourceException(name, number, "text is not in Unicode normal form C; normalise the line");
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header == null) {
                header = cells;
                if (!header.equals(List.of(columns))) {
                    throw new ResourceException(
                            name, number, "columns are " + header + "; expected " + List.of(columns));
                }
                continue;
            }
            if (cells.size() != header.size()) {
                throw new ResourceException(
                        name,
                        number,
                        cells.size() + " cells; expected " + header.size() + " (" + String.join(", ", header) + ")");
            }
            for (String cell : cells) {
                if (cell.isEmpty() || !cell.equals(cell.strip())) {
                    throw new ResourceException(
                            name,
                            number,
                            "cell \"" + cell + "\"; expected text without white space around it, or - for none");
                }
            }
            if (!seen.add(line)) {
                throw new ResourceException(name, number, "the same row stands above; remove one");
            }
            rows.add(new Row(name, number, header, cells));
        }
        if (header == null) {
            throw new ResourceException(name, 0, "no header row; expected columns " + List.of(columns));
        }
        for (String key : List.of("source", "licence", "version")) {
            if (!heading.containsKey(key)) {
                throw new ResourceException(name, 1, "no line \"# " + key + ": ...\" at the head of the file");
            }
        }
        return new Tsv(name, heading, header, List.copyOf(rows));
    }

    /** The rows in file order. */
    public List<Row> rows() {
        return rows;
    }

    /** Name and version for {@code Provenance.resource}: {@code id/lexicon/months.tsv@1}. */
    public String ref() {
        return name + "@" + heading("version");
    }

    /** What a comment line {@code # key: value} at the head of the file says; empty when there is none. */
    public String heading(String key) {
        return heading.getOrDefault(key, "");
    }

    /** The columns in file order. */
    public List<String> columns() {
        return columns;
    }

    /** One row. */
    public static final class Row {
        private final String file;
        private final int line;
        private final List<String> header;
        private final List<String> cells;

        private Row(String file, int line, List<String> header, List<String> cells) {
            this.file = file;
            this.line = line;
            this.header = header;
            this.cells = cells;
        }

        /** The cell of a column; empty text where the file has {@code -}. */
        public String get(String column) {
            int i = header.indexOf(column);
            if (i < 0) {
                throw new IllegalArgumentException(file + " has no column " + column + "; it has " + header);
            }
            String cell = cells.get(i);
            return cell.equals("-") ? "" : cell;
        }

        /** The cell's parts between bars; empty where the cell is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>();
            for (String part : cell.split("\\|", -1)) {
                if (part.isBlank()) {
                    throw error("empty part in " + column + " \"" + cell + "\"; remove the extra bar");
                }
                parts.add(part.strip());
            }
            return List.copyOf(parts);
        }

        /** The cell as an enum constant, its name in lower case. */
        public <E extends Enum<E>> E choice(String column, Class<E> type) {
            String cell = get(column);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(cell)) {
                    return constant;
                }
            }
            throw error(column + " is \"" + cell + "\"; expected one of "
                    + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
        }

        /** The cell as a whole number. */
        public int number(String column) {
            try {
                return Integer.parseInt(get(column));
            } catch (NumberFormatException e) {
                throw error(column + " is \"" + get(column) + "\"; expected a whole number");
            }
        }

        /** The cell as a day, null where it is empty. */
        public @Nullable LocalDate day(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(cell);
            } catch (DateTimeParseException e) {
                throw error(column + " is \"" + cell + "\"; expected a day like 2024-10-20");
            }
        }

        /** The cell as a regular expression. */
        public Pattern pattern(String column, int flags) {
            try {
                return Pattern.compile(get(column), flags);
            } catch (PatternSyntaxException e) {
                throw error(
                        column + ": " + e.getDescription() + " near position " + e.getIndex() + " of " + get(column));
            }
        }

        /** An error that names this row. */
        public ResourceException error(String message) {
            return new ResourceException(file, line, message);
        }

        /** File and line, {@code id/lexicon/months.tsv:12}. */
        public String where() {
            return file + ":" + line;
        }
    }
}
