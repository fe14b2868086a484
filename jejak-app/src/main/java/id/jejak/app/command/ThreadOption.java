package id.jejak.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads analyse; the output is the same whatever the number. */
final class ThreadOption {
    private static final int MOST = 64;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "opt.threads")
    @Nullable
    Integer threads;

    int count() {
        if (threads == null) {
            return Math.min(Runtime.getRuntime().availableProcessors(), MOST);
        }
        if (threads < 1 || threads > MOST) {
            throw Failure.usage("usage.threads", threads, MOST);
        }
        return threads;
    }
}
