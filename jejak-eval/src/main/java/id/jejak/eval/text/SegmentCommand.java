package id.jejak.eval.text;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.segment.SegmentStage;
import id.jejak.engine.segment.SyntacticWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Sentence boundaries and syntactic words against a treebank. The sentences are shuffled (the seed is printed) and joined by one space
 * into runs; each run is one line of text, which the engine cuts. A boundary is right when a gold sentence ends there (a run's end is not
 * counted); a sentence when both its ends are right; a word when its span is.
 */
@Command(
        name = "eval-segment",
        description = "Sentence and word F1 against a CoNLL-U treebank, in random runs of sentences.",
        mixinStandardHelpOptions = true)
public final class SegmentCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.conllu", description = "Treebank with # text lines.")
    private List<Path> files = List.of();

    @Option(names = "--run", defaultValue = "20", description = "Sentences in a run (default ${DEFAULT-VALUE}).")
    private int run = 20;

    @Option(names = "--seed", defaultValue = "42", description = "Seed of the shuffle (default ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(names = "--floor", defaultValue = "0", description = "Exit 1 when an F1 is lower.")
    private double floor;

    @Option(names = "--errors", defaultValue = "0", description = "Show this many errors of each kind.")
    private int errors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        SegmentStage stage = new SegmentStage(ResourceSource.shipped());
        SyntacticWords view = new SyntacticWords(ResourceSource.shipped());
        boolean low = false;
        for (Path file : files) {
            List<Conllu.Sentence> gold = new ArrayList<>(Conllu.read(file));
            Collections.shuffle(gold, new Random(seed));
            Counts sentences = new Counts();
            Counts boundaries = new Counts();
            Counts words = new Counts();
            int[] left = {errors, errors};
            for (int i = 0; i < gold.size(); i += run) {
                Run joined = Run.of(gold.subList(i, Math.min(gold.size(), i + run)));
                List<Sentence> found = stage.apply(body(joined.text())).sentences();
                List<Span> cut = found.stream().map(Sentence::span).toList();
                List<Span> pieces = new ArrayList<>();
                found.forEach(sentence -> pieces.addAll(view.of(joined.text(), sentence)));
                score(sentences, joined.sentences(), cut);
                score(boundaries, inner(joined.sentences()), inner(cut));
                score(words, joined.words(), pieces);
                left[0] = show(out, "sentence", joined.text(), joined.sentences(), cut, left[0]);
                left[1] = show(out, "word", joined.text(), joined.words(), pieces, left[1]);
            }
            out.println(file.getFileName() + "  " + gold.size() + " sentences, runs of " + run + ", seed " + seed);
            out.println(boundaries.line("boundaries"));
            out.println(sentences.line("sentences"));
            out.println(words.line("words"));
            low |= boundaries.f1() < floor || words.f1() < floor;
        }
        out.flush();
        return low ? 1 : 0;
    }

    /** Where one sentence ends and the next begins: the ends of all but a run's last, which is no find. */
    private static List<Span> inner(List<Span> sentences) {
        return sentences.subList(0, Math.max(0, sentences.size() - 1)).stream()
                .map(span -> new Span(span.end(), span.end()))
                .toList();
    }

    private static void score(Counts counts, List<Span> gold, List<Span> found) {
        Set<Span> expected = new HashSet<>(gold);
        counts.add(found.stream().filter(expected::contains).count(), found.size(), gold.size());
    }

    private static int show(PrintWriter out, String what, String text, List<Span> gold, List<Span> found, int left) {
        Set<Span> expected = new HashSet<>(gold);
        Set<Span> have = new HashSet<>(found);
        int rest = left;
        for (Span span : found) {
            if (rest > 0 && !expected.contains(span)) {
                out.println("  wrong " + what + ": [" + span.of(text) + "]");
                rest--;
            }
        }
        for (Span span : gold) {
            if (rest > 0 && !have.contains(span)) {
                out.println("  missed " + what + ": [" + span.of(text) + "]");
                rest--;
            }
        }
        return rest;
    }

    /** One line of body text, as the clean stage would hand it on. */
    private static Annotated body(String text) {
        Origin origin = new Origin(null, null, Sha256.hex(text), null);
        Published unknown = Published.unknown("a treebank has no date");
        Article article = Article.of("run", origin, unknown, null, text);
        Line line = new Line(
                0, new Span(0, text.length()), LineKind.BODY, List.of(), Provenance.of("clean", "by_hand", ""));
        return Annotated.bare(article).withText("id", unknown, null, Credit.NONE, List.of(line));
    }

    /** Sentences joined by a space, with where each and its words stand. */
    private record Run(String text, List<Span> sentences, List<Span> words) {
        static Run of(List<Conllu.Sentence> gold) {
            StringBuilder text = new StringBuilder();
            List<Span> sentences = new ArrayList<>();
            List<Span> words = new ArrayList<>();
            for (Conllu.Sentence sentence : gold) {
                if (!text.isEmpty()) {
                    text.append(' ');
                }
                int at = text.length();
                sentences.add(new Span(at, at + sentence.text().length()));
                sentence.words().forEach(word -> words.add(new Span(at + word.start(), at + word.end())));
                text.append(sentence.text());
            }
            return new Run(text.toString(), sentences, words);
        }
    }
}
