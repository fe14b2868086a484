package id.jejak.engine.clean;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proposes furniture from many articles: a body line, or a sentence of a page on one line, that stands in many articles of one outlet
 * word for word but for its numbers. A proposal changes nothing; a person sets {@code accepted} to yes in the table it makes, and the
 * engine reads that table at its start as {@code id/clean/learned.tsv}.
 *
 * <p>Use: {@code String table = FurnitureLearner.table(FurnitureLearner.propose(articles, 5), 2)}; the user's copy goes into the engine with
 * {@code ResourceSource.with(Map.of(FurnitureLearner.FILE, table))}. Pure; the order of the articles does not matter.
 */
public final class FurnitureLearner {
    /** The resource that holds proposals and what was accepted of them. */
    public static final String FILE = "id/clean/learned.tsv";

    private static final int SHORTEST = 12;
    private static final int LONGEST = 260;
    private static final int EXAMPLES = 3;

    /** A line that stands in fewer than one in so many of an outlet's articles is a story told often, not furniture. */
    private static final int ONE_IN = 100;

    /**
     * A proposed line.
     *
     * @param outlet canonical name
     * @param line its words, white space folded, each number as {@code #}
     * @param articles in how many articles of the outlet it stands
     * @param examples ids of the first of them, sorted
     */
    public record Proposal(String outlet, String line, int articles, List<String> examples) {
        public Proposal {
            examples = List.copyOf(examples);
        }
    }

    private FurnitureLearner() {}

    /**
     * Proposals over articles that went through {@code clean} and {@code segment}, by outlet, most frequent first. Articles without an
     * outlet are left out, and so are repeats of one text: ten copies of a wire story make none of its sentences furniture.
     *
     * @param minArticles at least two; in how many articles of an outlet with different texts a line must stand
     */
    public static List<Proposal> propose(Iterable<Annotated> articles, int minArticles) {
        if (minArticles < 2) {
            throw new IllegalArgumentException("minArticles is " + minArticles + "; expected 2 or more");
        }
        Map<String, Map<String, Set<String>>> seen = new TreeMap<>();
        Map<String, Set<String>> texts = new HashMap<>();
        for (Annotated doc : articles) {
            String outlet = doc.outlet();
            if (outlet != null
                    && texts.computeIfAbsent(outlet, key -> new TreeSet<>())
                            .add(doc.article().textSha256())) {
                Map<String, Set<String>> lines = seen.computeIfAbsent(outlet, key -> new TreeMap<>());
                for (String unit : units(doc)) {
                    lines.computeIfAbsent(unit, key -> new TreeSet<>())
                            .add(doc.article().id());
                }
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        seen.forEach((outlet, lines) -> {
            int all = texts.getOrDefault(outlet, Set.of()).size();
            lines.forEach((line, ids) -> {
                if (ids.size() >= minArticles && ids.size() * ONE_IN >= all) {
                    List<String> examples = ids.stream().limit(EXAMPLES).toList();
                    proposals.add(new Proposal(outlet, line, ids.size(), examples));
                }
            });
        });
        proposals.sort(Comparator.comparing(Proposal::outlet)
                .thenComparing(Comparator.comparingInt(Proposal::articles).reversed())
                .thenComparing(Proposal::line));
        return proposals;
    }

    /** The proposals as a resource table, none of them accepted. */
    public static String table(List<Proposal> proposals, int version) {
        StringBuilder out = new StringBuilder(
                        "# source: proposed from the articles of a case\n# licence: CC0-1.0\n# version: ")
                .append(version)
                .append(
                        "\n# Set accepted to yes for lines that are no text of the article.\noutlet\tline\tarticles\taccepted\texamples\n");
        for (Proposal proposal : proposals) {
            out.append(proposal.outlet())
                    .append('\t')
                    .append(proposal.line())
                    .append('\t')
                    .append(proposal.articles())
                    .append("\tno\t")
                    .append(String.join("|", proposal.examples()))
                    .append('\n');
        }
        return out.toString();
    }

    /** White space folded to one blank, each run of digits to {@code #}: what two printings of one line share. */
    static String pattern(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (last != ' ') {
                    out.append(' ');
                }
            } else if (Character.isDigit(c)) {
                if (last != '#') {
                    out.append('#');
                }
            } else if (c != '|') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static Set<String> units(Annotated doc) {
        Set<String> units = new TreeSet<>();
        for (Line line : doc.lines()) {
            if (line.kind() == LineKind.BODY) {
                add(units, line.span().of(doc.text()));
            }
        }
        for (Sentence sentence : doc.sentences()) {
            add(units, sentence.span().of(doc.text()));
        }
        return units;
    }

    private static void add(Set<String> units, String text) {
        if (text.length() >= SHORTEST && text.length() <= LONGEST) {
            String pattern = java.text.Normalizer.normalize(pattern(text), java.text.Normalizer.Form.NFC);
            if (pattern.length() >= SHORTEST && !pattern.startsWith("#") && !pattern.equals("-")) {
                units.add(pattern);
            }
        }
    }
}
