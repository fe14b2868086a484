package id.jejak.eval.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The scores of an output.
 *
 * @param documents how many gold documents were scored
 * @param figures by name, in the order they print
 * @param errors one line each: figure, document, how, words, parted by tabs; in text order within a figure
 */
public record Report(int documents, Map<String, Figure> figures, List<String> errors) {
    public Report {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        errors = List.copyOf(errors);
    }

    /** F1 or accuracy of a figure; null when there is no such figure or nothing could be counted. */
    public @Nullable Double main(String name) {
        Figure figure = figures.get(name);
        return figure == null ? null : figure.main();
    }

    /** The table, as the official scorer prints it, with the first errors below. */
    public String table(int shownErrors) {
        StringBuilder out = new StringBuilder().append(documents).append(" documents\n");
        figures.forEach((name, figure) -> {
            StringJoiner values = new StringJoiner("  ");
            figure.values().forEach((key, value) -> values.add(key + '=' + shown(value)));
            out.append(name)
                    .append(" ".repeat(Math.max(0, 24 - name.length())))
                    .append(values)
                    .append('\n');
        });
        errors.stream().limit(shownErrors).forEach(error -> out.append(error).append('\n'));
        return out.toString();
    }

    private static String shown(@Nullable Number value) {
        if (value == null) {
            return "None";
        }
        if (value instanceof Integer) {
            return value.toString();
        }
        String plain = BigDecimal.valueOf(value.doubleValue()).toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }
}
