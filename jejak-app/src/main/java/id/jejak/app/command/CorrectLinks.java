package id.jejak.app.command;

import id.jejak.app.work.Wish;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Corrections that say what is one and what is not. */
final class CorrectLinks {
    private CorrectLinks() {}

    /** Two names are of one; two entries are one happening. */
    @Command(name = "merge", sortOptions = false)
    static final class Merge extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "A", descriptionKey = "param.correct.a")
        String a = "";

        @Parameters(index = "1", paramLabel = "B", descriptionKey = "param.correct.b")
        String b = "";

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change(List.of(new Wish.Merge(a, b)));
        }
    }

    /** Two names are not of one; a mention does not tell the entry it stands in. */
    @Command(name = "split", sortOptions = false)
    static final class Split extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "A", descriptionKey = "param.correct.a")
        String a = "";

        @Parameters(index = "1", paramLabel = "B", descriptionKey = "param.correct.split")
        String b = "";

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change(List.of(new Wish.Split(a, b)));
        }
    }
}
