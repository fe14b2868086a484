package id.jejak.engine.clean;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the language of a text, also of a short line, by the words that tell languages apart ({@code id/clean/language-words.tsv}), by
 * beginnings and ends of the other words ({@code id/clean/language-shapes.tsv}), and by its script. Indonesian and Malay share most
 * words: only words and spellings of one of them decide, and of equals Indonesian wins. Linear; immutable.
 */
public final class LanguageGuess {
    /** The code of a text that gives too little evidence. */
    public static final String UNKNOWN = "und";

    private static final int MAX_CHARS = 8_000;
    private static final int MIN_EVIDENCE = 2;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_SHAPE = 6;

    /** Malay must be ahead by more than one stray word, and by a share of all evidence in a long text. */
    private static final int MALAY_AHEAD = 3;

    private static final double AHEAD = 1.1;

    /** A whole article that has as much Indonesian as this may quote another language at length; that one must be far ahead. */
    private static final int ARTICLE = 40;

    private static final double FAR_AHEAD = 1.6;

    private record Shape(String language, String start, String end, int weight) {
        boolean fits(String word) {
            return word.length() >= start.length() + end.length() + 2 && word.startsWith(start) && word.endsWith(end);
        }
    }

    private record Weight(String language, int points) {}

    private final Map<String, List<Weight>> words = new HashMap<>();
    /** Shapes by their end, or by their start where they have no end. */
    private final Map<String, List<Shape>> byEnd = new HashMap<>();

    private final Map<String, List<Shape>> byStart = new HashMap<>();

    /** The guess with its tables loaded. */
    public LanguageGuess(ResourceSource resources) {
        for (Tsv.Row row : Tsv.load(resources, "id/clean/language-words.tsv", "language", "word", "weight")
                .rows()) {
            words.computeIfAbsent(row.get("word"), key -> new ArrayList<>(2))
                    .add(new Weight(row.get("language"), row.number("weight")));
        }
        for (Tsv.Row row : Tsv.load(resources, "id/clean/language-shapes.tsv", "language", "start", "end", "weight")
                .rows()) {
            Shape shape = new Shape(row.get("language"), row.get("start"), row.get("end"), row.number("weight"));
            if (shape.start().isEmpty() && shape.end().isEmpty()) {
                throw row.error("neither start nor end; a shape needs one");
            }
            Map<String, List<Shape>> map = shape.end().isEmpty() ? byStart : byEnd;
            map.computeIfAbsent(shape.end().isEmpty() ? shape.start() : shape.end(), key -> new ArrayList<>())
                    .add(shape);
        }
    }

    /** ISO 639-1 code (of a script that several languages share, its most common one), or {@link #UNKNOWN}. */
    public String of(String text) {
        Map<String, Integer> points = new TreeMap<>();
        Scripts scripts = new Scripts();
        int at = 0;
        int end = Math.min(text.length(), MAX_CHARS);
        while (at < end) {
            int c = text.codePointAt(at);
            if (!Character.isLetter(c)) {
                at += Character.charCount(c);
                continue;
            }
            int start = at;
            while (at < end && Character.isLetter(c)) {
                scripts.add(c);
                at += Character.charCount(c);
                c = at < end ? text.codePointAt(at) : ' ';
            }
            if (isAddress(text, start, at, end)) {
                while (at < end && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            } else if (at - start <= LONGEST_WORD) {
                add(points, text.substring(start, at).toLowerCase(Locale.ROOT));
            }
        }
        String script = scripts.language();
        return script != null ? script : best(points);
    }

    /** Whether a run of letters begins an address, a handle or a tag, whose letters are of no language. */
    private static boolean isAddress(String text, int from, int to, int limit) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        if (before == '@' || before == '#') {
            return true;
        }
        char after = to < limit ? text.charAt(to) : ' ';
        boolean joined = to + 1 < limit && !Character.isWhitespace(text.charAt(to + 1));
        return joined
                && (after == '@'
                        || after == '/'
                        || (after == ':' && text.charAt(to + 1) == '/')
                        || text.startsWith("www.", from));
    }

    private void add(Map<String, Integer> points, String word) {
        List<Weight> known = words.get(word);
        if (known != null) {
            known.forEach(weight -> points.merge(weight.language(), weight.points(), Integer::sum));
            return;
        }
        for (int n = 1; n <= LONGEST_SHAPE && n < word.length(); n++) {
            add(points, byStart.get(word.substring(0, n)), word);
            add(points, byEnd.get(word.substring(word.length() - n)), word);
        }
    }

    private static void add(Map<String, Integer> points, @Nullable List<Shape> shapes, String word) {
        if (shapes != null) {
            for (Shape shape : shapes) {
                if (shape.fits(word)) {
                    points.merge(shape.language(), shape.weight(), Integer::sum);
                }
            }
        }
    }

    private static String best(Map<String, Integer> points) {
        String best = "id";
        int most = points.getOrDefault("id", 0);
        for (Map.Entry<String, Integer> entry : points.entrySet()) {
            int ahead = entry.getKey().equals("ms") && best.equals("id") ? MALAY_AHEAD : 0;
            double needed = best.equals("id") ? most * (most >= ARTICLE ? FAR_AHEAD : AHEAD) : most;
            if (!entry.getKey().equals(best) && entry.getValue() > needed && entry.getValue() >= most + ahead) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return most < MIN_EVIDENCE ? UNKNOWN : best;
    }
}
