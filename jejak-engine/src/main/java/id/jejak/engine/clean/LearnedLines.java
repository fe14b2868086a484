package id.jejak.engine.clean;

import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accepted rows of {@code id/clean/learned.tsv}: lines that an outlet prints under many articles. */
final class LearnedLines {
    static final String RULE = "learned";

    /** By outlet, then by line: how the line looks inside a longer one. */
    private final Map<String, Map<String, Pattern>> byOutlet = new HashMap<>();

    private final String ref;

    LearnedLines(ResourceSource resources) {
        FurnitureTable table = FurnitureTable.load(resources, FurnitureLearner.FILE);
        for (FurnitureTable.Row row : table.rows()) {
            if (row.accepted()) {
                String line = row.proposal().line();
                byOutlet.computeIfAbsent(row.proposal().outlet(), key -> new TreeMap<>())
                        .put(line, pattern(line));
            }
        }
        ref = FurnitureLearner.FILE + "@" + table.version();
    }

    /** A line's words with any digits for {@code #} and any white space for a blank, not out of the middle of a word. */
    private static Pattern pattern(String line) {
        String words = List.of(line.split(" ")).stream()
                .map(word -> List.of(word.split("#", -1)).stream()
                        .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                        .collect(Collectors.joining("\\d{1,18}")))
                .collect(Collectors.joining("[\\s\\u00a0|]{1,8}"));
        // A line that ends in a stop may have lost the blank after it.
        String end = Character.isLetterOrDigit(line.charAt(line.length() - 1)) ? "(?![\\p{L}\\d])" : "";
        return Pattern.compile("(?<![\\p{L}\\d])" + words + end);
    }

    /** Whether any line of an outlet was accepted. */
    boolean knows(@Nullable String outlet) {
        return outlet != null && byOutlet.containsKey(outlet);
    }

    /** Whether an outlet's line is accepted furniture. */
    boolean holds(@Nullable String outlet, String line) {
        Map<String, Pattern> lines = outlet == null ? null : byOutlet.get(outlet);
        return lines != null && lines.containsKey(FurnitureLearner.pattern(line));
    }

    /** Accepted lines that stand inside a longer line, word for word but for numbers; sorted, none over another. */
    List<Line.Inside> inside(@Nullable String outlet, String text, Span line) {
        Map<String, Pattern> lines = outlet == null ? null : byOutlet.get(outlet);
        if (lines == null) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (Pattern wanted : lines.values()) {
            Matcher matcher = wanted.matcher(text).region(line.start(), line.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        found.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        List<Line.Inside> inside = new ArrayList<>();
        int end = line.start();
        for (Span span : found) {
            if (span.start() >= end) {
                inside.add(new Line.Inside(span, LineKind.FURNITURE, by()));
                end = span.end();
            }
        }
        return inside;
    }

    Provenance by() {
        return Provenance.of("clean", RULE, ref);
    }
}
