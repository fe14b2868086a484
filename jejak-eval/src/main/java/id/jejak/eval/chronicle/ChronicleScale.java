package id.jejak.eval.chronicle;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.echo.EchoFinder;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.story.StoryFinder;
import id.jejak.eval.bench.Memory;
import java.util.List;

/** What the chronicle of so many articles costs. */
final class ChronicleScale {
    /**
     * Processor seconds of one size.
     *
     * @param articles how many
     * @param entries how many entries they make
     * @param all the whole chronicle
     * @param texts echoes and stories alone, which {@code eval-scale} measures
     */
    record Step(int articles, int entries, double all, double texts) {
        /** Merging, dates, witnesses, disputes, offices, names: all but echoes and stories. */
        double rest() {
            return all - texts;
        }
    }

    private final Engine engine;
    private final EchoFinder echoes;
    private final StoryFinder stories;

    ChronicleScale(ResourceSource resources, Engine engine) {
        this.engine = engine;
        echoes = new EchoFinder(resources);
        stories = new StoryFinder(resources);
    }

    Step measure(List<Annotated> docs) {
        long start = Memory.processorNanos();
        int entries = engine.chronicle(docs).entries().size();
        long built = Memory.processorNanos();
        List<Echo> found = echoes.find(docs);
        stories.find(docs, found);
        long done = Memory.processorNanos();
        return new Step(docs.size(), entries, seconds(built - start), seconds(done - built));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
