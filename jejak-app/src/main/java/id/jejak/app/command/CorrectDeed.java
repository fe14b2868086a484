package id.jejak.app.command;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** One thing that {@code correct} can do, on the case that {@link CorrectCommand} names. */
abstract class CorrectDeed implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @ParentCommand
    @Nullable
    CorrectCommand parent;

    @Override
    public final Integer call() throws IOException {
        return done(Objects.requireNonNull(parent));
    }

    /** Does it and gives the exit code. */
    abstract int done(CorrectCommand correct) throws IOException;
}
