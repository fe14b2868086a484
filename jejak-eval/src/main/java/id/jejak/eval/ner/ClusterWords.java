package id.jejak.eval.ner;

import id.jejak.engine.document.Span;
import id.jejak.engine.entity.NamePieces;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Learns {@code id/lexicon/word-clusters.tsv} from news texts. The same texts give the same bytes. */
@Command(
        name = "eval-cluster-words",
        description = "Sorts the words of news texts (.jsonl with \"text\") into classes of like company.",
        mixinStandardHelpOptions = true)
public final class ClusterWords implements Callable<Integer> {
    /** A word of Latin letters, a number, or a mark that newspapers use; no scraps of broken encodings, none that a table reads as its own. */
    private static final Pattern WORTH =
            Pattern.compile("[\\p{IsLatin}\u2019'0]+|[.,:;!?()\"\u201c\u201d\u2018\u2019\u2013\u2014/&%]");

    @Parameters(arity = "1..*", paramLabel = "FILE.jsonl", description = "news texts; read in the order of their names")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true, description = "the table to write")
    private Path out = Path.of("word-clusters.tsv");

    @Option(names = "--least", description = "least uses of a word (default: ${DEFAULT-VALUE})")
    private int least = 4;

    @Option(names = "--fine", description = "number of fine classes (default: ${DEFAULT-VALUE})")
    private int fine = 512;

    @Option(names = "--coarse", description = "number of coarse classes (default: ${DEFAULT-VALUE})")
    private int coarse = 64;

    @Option(names = "--passes", description = "passes over the vocabulary (default: ${DEFAULT-VALUE})")
    private int passes = 12;

    @Override
    public Integer call() throws IOException {
        List<String> forms = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> texts = new ArrayList<>();
        int length = 0;
        for (Path file : files.stream().sorted().toList()) {
            for (String text : texts(file)) {
                int[] text0 = numbered(text, numbers, forms);
                texts.add(text0);
                length += text0.length + 1;
            }
        }
        int[] uses = new int[forms.size()];
        texts.forEach(text -> {
            for (int w : text) {
                uses[w]++;
            }
        });
        List<Integer> order = new ArrayList<>();
        for (int w = 0; w < uses.length; w++) {
            if (uses[w] >= least) {
                order.add(w);
            }
        }
        order.sort(Comparator.<Integer>comparingInt(w -> -uses[w]).thenComparing(forms::get));
        int[] rank = new int[uses.length];
        java.util.Arrays.fill(rank, -1);
        int[] frequency = new int[order.size()];
        for (int r = 0; r < order.size(); r++) {
            rank[order.get(r)] = r;
            frequency[r] = uses[order.get(r)];
        }
        int[] stream = new int[length];
        int at = 0;
        for (int[] text : texts) {
            for (int w : text) {
                stream[at++] = rank[w];
            }
            stream[at++] = -1;
        }
        int[] fineOf = WordClassing.renumbered(WordClassing.of(stream, frequency, this.fine, passes), this.fine);
        int[] coarseOf = WordClassing.renumbered(WordClassing.of(stream, frequency, this.coarse, passes), this.coarse);
        write(order, forms, fineOf, coarseOf, texts.size());
        return 0;
    }

    private static int[] numbered(String text, Map<String, Integer> numbers, List<String> forms) {
        List<Span> pieces = NamePieces.of(text);
        int[] numbered = new int[pieces.size()];
        for (int i = 0; i < numbered.length; i++) {
            String form = NamePieces.clusterForm(pieces.get(i).of(text));
            numbered[i] = numbers.computeIfAbsent(form, key -> {
                forms.add(key);
                return forms.size() - 1;
            });
        }
        return numbered;
    }

    private static List<String> texts(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode text = mapper.readTree(line).path("text");
                texts.add(Normalizer.normalize(text.asString(""), Normalizer.Form.NFC));
            }
        }
        return texts;
    }

    private void write(List<Integer> order, List<String> forms, int[] fineOf, int[] coarseOf, int articles)
            throws IOException {
        StringBuilder table = new StringBuilder();
        table.append("# source: learned for Jejak by eval-cluster-words from ")
                .append(articles)
                .append(" Indonesian news articles; the file holds single words and class numbers, no text\n")
                .append("# licence: Apache-2.0\n# version: 1\n")
                .append("# Words that stand in like company share a number. fine: one of ")
                .append(fine)
                .append(" classes, coarse: one of ")
                .append(coarse)
                .append(". Digits are written 0. Made by a program: change the program, not the file.\n")
                .append("word\tfine\tcoarse\n");
        List<String> rows = new ArrayList<>();
        for (int r = 0; r < order.size(); r++) {
            String form = forms.get(order.get(r));
            if (!WORTH.matcher(form).matches()) {
                continue;
            }
            rows.add(form + "\t" + fineOf[r] + "\t" + coarseOf[r] + "\n");
        }
        rows.sort(null);
        rows.forEach(table::append);
        Files.writeString(out, table, StandardCharsets.UTF_8);
    }
}
