package id.jejak.engine.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the lines of one page and tells which repeat an earlier one: word for word, or nearly, with the same numbers. Runs of
 * three words lead to the earlier line, so that the cost is linear in the page.
 */
final class Repeats {
    /** A shorter line that stands twice is a list item or a refrain more often than a scraping repeat. */
    private static final int MIN_CHARS = 40;

    private static final int MIN_CHARS_NEAR = 80;
    private static final double NEAR = 0.85;
    private static final int RUN = 3;

    /**
     * A repeat.
     *
     * @param line number of the earlier line
     * @param exact whether the words are the same
     */
    record Found(int line, boolean exact) {}

    private record Known(Set<Integer> runs, List<String> numbers) {}

    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<Integer, Known> byLine = new HashMap<>();
    private final Map<Integer, Integer> lineOfRun = new HashMap<>();

    /** What a line repeats, or null; a line that repeats nothing is remembered. */
    @Nullable
    Found find(String line, int n) {
        if (line.length() < MIN_CHARS || line.strip().length() < MIN_CHARS) {
            return null;
        }
        String folded = fold(line);
        Integer same = exact.putIfAbsent(folded, n);
        if (same != null) {
            return new Found(same, true);
        }
        if (folded.length() < MIN_CHARS_NEAR) {
            return null;
        }
        String[] words = folded.split(" ");
        Known known = new Known(runs(words), numbers(words));
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int run : known.runs()) {
            Integer earlier = lineOfRun.get(run);
            if (earlier != null) {
                shared.merge(earlier, 1, Integer::sum);
            }
        }
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            Known earlier = byLine.get(entry.getKey());
            if (earlier == null) {
                continue;
            }
            int union = known.runs().size() + earlier.runs().size() - entry.getValue();
            if (entry.getValue() >= NEAR * union && known.numbers().equals(earlier.numbers())) {
                return new Found(entry.getKey(), false);
            }
        }
        byLine.put(n, known);
        known.runs().forEach(run -> lineOfRun.putIfAbsent(run, n));
        return null;
    }

    private static Set<Integer> runs(String[] words) {
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add((words[i].hashCode() * 31 + words[i + 1].hashCode()) * 31 + words[i + 2].hashCode());
        }
        return runs;
    }

    private static List<String> numbers(String[] words) {
        List<String> numbers = new ArrayList<>();
        for (String word : words) {
            if (Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))) {
                numbers.add(word);
            }
        }
        return numbers;
    }

    /** Words alone, in lower case: lines that differ in marks and spaces only are one. */
    private static String fold(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
