package id.jejak.engine.clean;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proposes furniture from many articles: a body line, or a sentence of a page on one line, that stands in many articles of one outlet
 * word for word but for its numbers. A proposal changes nothing; it becomes a row of a {@link FurnitureTable}, a person accepts it there,
 * and the engine reads that table at its start as {@code id/clean/learned.tsv}.
 *
 * <p>Use: {@code FurnitureTable.EMPTY.learned(new FurnitureLearner(resources).propose(articles, 5)).text()}; the user's copy goes into the engine with
 * {@code ResourceSource.with(Map.of(FurnitureLearner.FILE, text))}. Pure; the order of the articles does not matter.
 */
public final class FurnitureLearner {
    /** The resource that holds proposals and what was accepted of them. */
    public static final String FILE = "id/clean/learned.tsv";

    private static final int SHORTEST = 12;
    private static final int LONGEST = 260;
    private static final int EXAMPLES = 3;

    /** A line that stands in fewer than one in so many of an outlet's articles is a story told often, not furniture. */
    private static final int ONE_IN = 200;

    /** Articles that have more than one in so many of their lines in common, and two at least, tell one story. */
    private static final int SHARED_ONE_IN = 6;

    /** Articles looked at for one line, so that an outlet's most frequent line costs no more than others. */
    private static final int LOOKED_AT = 40;

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

    private final ContentLines content;

    /** A learner that leaves alone what {@code id/clean/content.tsv} names as text. */
    public FurnitureLearner(ResourceSource resources) {
        content = new ContentLines(resources);
    }

    /**
     * Proposals over articles that went through {@code clean} and {@code segment}, by outlet, most frequent first. Articles without an
     * outlet are left out. Ten copies of a wire story, or ten articles on one matter with the same background, make none of their
     * sentences furniture: of articles that have much in common one counts.
     *
     * @param minArticles at least two; in how many unlike articles of an outlet a line must stand
     */
    public List<Proposal> propose(Iterable<Annotated> articles, int minArticles) {
        if (minArticles < 2) {
            throw new IllegalArgumentException("minArticles is " + minArticles + "; expected 2 or more");
        }
        Map<String, Map<String, Set<String>>> unitsOf = new TreeMap<>();
        Map<String, Set<String>> texts = new HashMap<>();
        for (Annotated doc : articles) {
            String outlet = doc.outlet();
            if (outlet != null
                    && isCell(outlet)
                    && texts.computeIfAbsent(outlet, key -> new HashSet<>())
                            .add(doc.article().textSha256())) {
                unitsOf.computeIfAbsent(outlet, key -> new TreeMap<>())
                        .put(doc.article().id(), units(doc));
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        unitsOf.forEach((outlet, byArticle) -> propose(outlet, byArticle, minArticles, proposals));
        proposals.sort(Comparator.comparing(Proposal::outlet)
                .thenComparing(Comparator.comparingInt(Proposal::articles).reversed())
                .thenComparing(Proposal::line));
        return proposals;
    }

    private void propose(String outlet, Map<String, Set<String>> unitsOf, int minArticles, List<Proposal> proposals) {
        Map<String, Set<String>> articlesOf = new TreeMap<>();
        unitsOf.forEach((id, units) -> units.forEach(
                unit -> articlesOf.computeIfAbsent(unit, key -> new TreeSet<>()).add(id)));
        // What stands in very many articles makes no two of them alike.
        int common = Math.max(minArticles * 4, unitsOf.size() / 20);
        Map<String, Set<String>> rare = new HashMap<>();
        unitsOf.forEach((id, units) -> {
            Set<String> own = new HashSet<>(units);
            own.removeIf(unit -> articlesOf.getOrDefault(unit, Set.of()).size() > common);
            rare.put(id, own);
        });
        articlesOf.forEach((line, ids) -> {
            if (ids.size() >= minArticles
                    && ids.size() * ONE_IN >= unitsOf.size()
                    && unlike(line, ids, rare) >= minArticles) {
                List<String> examples = ids.stream()
                        .filter(FurnitureLearner::isCell)
                        .limit(EXAMPLES)
                        .toList();
                proposals.add(new Proposal(outlet, line, ids.size(), examples));
            }
        });
    }

    /** How many of the first articles have little in common with each other but the line. */
    private static int unlike(String line, Set<String> ids, Map<String, Set<String>> unitsOf) {
        List<Set<String>> kept = new ArrayList<>();
        for (String id : ids.stream().limit(LOOKED_AT).toList()) {
            Set<String> units = unitsOf.getOrDefault(id, Set.of());
            if (kept.stream().noneMatch(other -> alike(line, units, other))) {
                kept.add(units);
            }
        }
        return kept.size();
    }

    private static boolean alike(String line, Set<String> a, Set<String> b) {
        int shared = 0;
        for (String unit : a) {
            shared += !unit.equals(line) && b.contains(unit) ? 1 : 0;
        }
        return shared >= 2 && shared * SHARED_ONE_IN > Math.min(a.size(), b.size());
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

    /** Whether a word can stand in a cell of a table and comes out of it as it went in. */
    private static boolean isCell(String word) {
        return !word.isEmpty()
                && !word.equals("-")
                && word.equals(word.strip())
                && !word.startsWith("#")
                && word.chars().noneMatch(c -> c == '|' || Character.isISOControl(c))
                && Normalizer.isNormalized(word, Normalizer.Form.NFC);
    }

    private Set<String> units(Annotated doc) {
        Set<String> units = new TreeSet<>();
        for (Line line : doc.lines()) {
            if (line.kind() == LineKind.BODY) {
                add(units, line.span(), doc);
            }
        }
        for (Sentence sentence : doc.sentences()) {
            add(units, sentence.span(), doc);
        }
        return units;
    }

    private void add(Set<String> units, Span span, Annotated doc) {
        if (span.length() >= SHORTEST && span.length() <= LONGEST) {
            String pattern = Normalizer.normalize(pattern(span.of(doc.text())), Normalizer.Form.NFC);
            if (pattern.length() >= SHORTEST && isCell(pattern) && !content.holds(pattern)) {
                units.add(pattern);
            }
        }
    }
}
