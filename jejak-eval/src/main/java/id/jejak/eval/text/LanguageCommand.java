package id.jejak.eval.text;

import id.jejak.engine.clean.LanguageGuess;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The language guess on short lines whose language is known: a confusion matrix, recall and precision of each. Lines come from text files
 * (one a line), treebanks (Indonesian from {@code # text}, English from {@code # text_en}), news in JSON lines (sentences of {@code text})
 * and message catalogues ({@code .mo}); of each language so many are drawn as asked, the seed is printed.
 */
@Command(
        name = "eval-language",
        description = "Confusion matrix of the language guess on short lines.",
        mixinStandardHelpOptions = true)
public final class LanguageCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "LANGUAGE=FILE",
            description = "Lines of a language: .txt, .conllu, .jsonl or .mo; a language may stand several times.")
    private List<String> sources = List.of();

    @Option(names = "--lines", defaultValue = "350", description = "Lines of each language (default ${DEFAULT-VALUE}).")
    private int lines = 350;

    @Option(names = "--min", defaultValue = "20", description = "Shortest line (default ${DEFAULT-VALUE}).")
    private int min = 20;

    @Option(names = "--max", defaultValue = "200", description = "Longest line (default ${DEFAULT-VALUE}).")
    private int max = 200;

    @Option(names = "--seed", defaultValue = "42", description = "Seed of the draw (default ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(names = "--floor", defaultValue = "0", description = "Exit 1 when the recall of Indonesian is lower.")
    private double floor;

    @Option(names = "--errors", defaultValue = "0", description = "Show this many errors of each language.")
    private int errors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        LanguageGuess guess = new LanguageGuess(ResourceSource.shipped());
        Map<String, Map<String, Integer>> matrix = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> language : draw().entrySet()) {
            Map<String, Integer> row = matrix.computeIfAbsent(language.getKey(), key -> new TreeMap<>());
            int left = errors;
            for (String line : language.getValue()) {
                String found = guess.of(line);
                row.merge(found, 1, Integer::sum);
                if (!found.equals(language.getKey()) && left-- > 0) {
                    out.println("  " + language.getKey() + " taken for " + found + ": " + line);
                }
            }
        }
        out.println(
                "lines of " + min + "-" + max + " characters, at most " + lines + " of each language, seed " + seed);
        print(out, matrix);
        out.flush();
        Map<String, Integer> id = matrix.getOrDefault("id", Map.of());
        int all = id.values().stream().mapToInt(Integer::intValue).sum();
        return all > 0 && id.getOrDefault("id", 0) < floor * all ? 1 : 0;
    }

    /** Of each language so many lines as asked, drawn in turn from its sources, so that a large file drowns no small one. */
    private Map<String, List<String>> draw() throws IOException {
        Map<String, List<Iterator<String>>> all = new TreeMap<>();
        for (String source : sources) {
            int equals = source.indexOf('=');
            if (equals < 1) {
                throw new IOException("\"" + source + "\" is no LANGUAGE=FILE");
            }
            String language = source.substring(0, equals);
            TreeSet<String> fit = new TreeSet<>();
            for (String line : ShortLines.read(Path.of(source.substring(equals + 1)), language)) {
                String stripped = line.strip();
                if (stripped.length() >= min && stripped.length() <= max) {
                    fit.add(stripped);
                }
            }
            List<String> shuffled = new ArrayList<>(fit);
            Collections.shuffle(shuffled, new Random(seed));
            all.computeIfAbsent(language, key -> new ArrayList<>()).add(shuffled.iterator());
        }
        Map<String, List<String>> drawn = new TreeMap<>();
        all.forEach((language, files) -> drawn.put(language, inTurn(files)));
        return drawn;
    }

    private List<String> inTurn(List<Iterator<String>> files) {
        Set<String> drawn = new LinkedHashSet<>();
        boolean more = true;
        while (more && drawn.size() < lines) {
            more = false;
            for (Iterator<String> file : files) {
                if (file.hasNext() && drawn.size() < lines) {
                    drawn.add(file.next());
                    more = true;
                }
            }
        }
        return List.copyOf(drawn);
    }

    private static void print(PrintWriter out, Map<String, Map<String, Integer>> matrix) {
        TreeSet<String> columns = new TreeSet<>();
        matrix.values().forEach(row -> columns.addAll(row.keySet()));
        out.println("true\\found\t" + String.join("\t", columns) + "\tall\trecall\tprecision");
        for (Map.Entry<String, Map<String, Integer>> row : matrix.entrySet()) {
            StringBuilder line = new StringBuilder(row.getKey());
            int all = 0;
            for (String column : columns) {
                int count = row.getValue().getOrDefault(column, 0);
                all += count;
                line.append('\t').append(count);
            }
            int right = row.getValue().getOrDefault(row.getKey(), 0);
            int found = matrix.values().stream()
                    .mapToInt(other -> other.getOrDefault(row.getKey(), 0))
                    .sum();
            line.append(String.format(Locale.ROOT, "\t%d\t%.3f\t%.3f", all, ratio(right, all), ratio(right, found)));
            out.println(line);
        }
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
