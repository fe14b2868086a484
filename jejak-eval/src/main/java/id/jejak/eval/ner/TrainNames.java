package id.jejak.eval.ner;

import id.jejak.engine.entity.FeatureGroup;
import id.jejak.engine.entity.NameFeatures;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the name tagger. The same sentences, tables and options give the same bytes. */
@Command(
        name = "eval-train-names",
        description = "Trains the tagger of names on labelled sentences and writes its weights.",
        mixinStandardHelpOptions = true)
public final class TrainNames implements Callable<Integer> {
    /** What the shipped weights are trained with. */
    static final int PASSES = 12;

    static final int LEAST = 1;
    static final float MARGIN = 1;
    static final long SEED = 20;

    @Parameters(
            paramLabel = "TRAIN.txt",
            description = "one token a line, its label last, an empty line after a sentence")
    private Path train = Path.of("train.txt");

    @Option(names = "--out", required = true, description = "the file of weights to write")
    private Path out = Path.of("names.model");

    @Option(names = "--seed", description = "seed of the order of sentences (default: ${DEFAULT-VALUE})")
    private long seed = SEED;

    @Option(names = "--passes", description = "passes over the sentences (default: ${DEFAULT-VALUE})")
    private int passes = PASSES;

    @Override
    public Integer call() throws IOException {
        NameFeatures seeing = new NameFeatures(ResourceSource.shipped(), EnumSet.allOf(FeatureGroup.class));
        List<Example> examples = Conll.read(train).stream()
                .map(sentence -> Example.of(sentence, seeing))
                .toList();
        Files.write(out, PerceptronTrainer.train(examples, passes, LEAST, MARGIN, seed));
        return 0;
    }
}
