package id.jejak.eval.ner;

import id.jejak.engine.entity.FeatureGroup;
import id.jejak.engine.entity.NameFeatures;
import id.jejak.engine.entity.NameModel;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures the name tagger alone: F1 by kind on the test part, the learning curve, the gain of each group of features, and another
 * corpus where one is given. Trains on the training part only.
 */
@Command(
        name = "eval-names",
        description =
                "Measures the tagger of names on labelled sentences: by kind, by amount of training, by group of features.",
        mixinStandardHelpOptions = true)
public final class MeasureNames implements Callable<Integer> {
    private static final List<Integer> SHARES = List.of(5, 10, 25, 50, 75, 100);
    private static final int SEEDS = 3;

    @Parameters(paramLabel = "DIR", description = "folder with train.txt, dev.txt and test.txt")
    private Path dir = Path.of(".");

    @Option(names = "--other", description = "sentences of another corpus, reported only")
    private @Nullable Path other;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("run by picocli only");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Conll.Sentence> train = Conll.read(dir.resolve("train.txt"));
        List<Conll.Sentence> dev = Conll.read(dir.resolve("dev.txt"));
        List<Conll.Sentence> test = Conll.read(dir.resolve("test.txt"));
        NameFeatures all = new NameFeatures(ResourceSource.shipped(), EnumSet.allOf(FeatureGroup.class));
        byte[] packed = trained(train, all, TrainNames.SEED);
        NameModel model = NameModel.unpack(packed);
        out.printf(Locale.ROOT, "weights: %d bytes%n", packed.length);
        out.printf("dev%n%stest%n%s", score(model, dev, all), score(model, test, all));
        if (other != null) {
            out.printf("%s%n%s", other.getFileName(), score(model, Conll.read(other), all));
        }
        out.printf("learning curve (share of training sentences, test F1, mean of %d seeds)%n", SEEDS);
        for (int share : SHARES) {
            List<Conll.Sentence> part = train.subList(0, train.size() * share / 100);
            out.printf(Locale.ROOT, "%4d %%  %5d sentences  %.4f%n", share, part.size(), mean(part, test, all));
        }
        out.printf("without a group of features (dev F1, test F1, mean of %d seeds)%n", SEEDS);
        row(out, "none left out", train, dev, test, EnumSet.allOf(FeatureGroup.class));
        for (FeatureGroup group : FeatureGroup.values()) {
            row(out, group.name().toLowerCase(Locale.ROOT), train, dev, test, EnumSet.complementOf(EnumSet.of(group)));
        }
        out.flush();
        return 0;
    }

    private static void row(
            PrintWriter out,
            String what,
            List<Conll.Sentence> train,
            List<Conll.Sentence> dev,
            List<Conll.Sentence> test,
            Set<FeatureGroup> groups) {
        NameFeatures seeing = new NameFeatures(ResourceSource.shipped(), groups);
        out.printf(Locale.ROOT, "%-14s %.4f %.4f%n", what, mean(train, dev, seeing), mean(train, test, seeing));
    }

    private static double mean(List<Conll.Sentence> train, List<Conll.Sentence> test, NameFeatures seeing) {
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            sum += score(NameModel.unpack(trained(train, seeing, seed)), test, seeing)
                    .f1();
        }
        return sum / SEEDS;
    }

    private static byte[] trained(List<Conll.Sentence> train, NameFeatures seeing, long seed) {
        return PerceptronTrainer.train(
                examples(train, seeing), TrainNames.PASSES, TrainNames.LEAST, TrainNames.MARGIN, seed);
    }

    private static NerScore score(NameModel model, List<Conll.Sentence> sentences, NameFeatures seeing) {
        NerScore score = new NerScore();
        for (Example example : examples(sentences, seeing)) {
            score.add(example.names(example.gold()), example.names(model.labels(example.features())));
        }
        return score;
    }

    private static List<Example> examples(List<Conll.Sentence> sentences, NameFeatures seeing) {
        return sentences.stream().map(sentence -> Example.of(sentence, seeing)).toList();
    }
}
