package id.jejak.app.command;

import id.jejak.app.work.MarkFinder;
import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Mark;
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
            return correct.change((read, finder) -> {
                MarkFinder.Meant left = correct.one(finder, a);
                MarkFinder.Meant right = correct.one(finder, b, left.subject());
                if (left.marks().equals(right.marks())) {
                    throw Failure.usage("correct.same", a, b);
                }
                return List.of(new Change.Link(left.subject(), true, left.marks(), right.marks()));
            });
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
            return correct.change((read, finder) -> {
                MarkFinder.Meant left = correct.one(finder, a);
                List<Mark> inside = left.marks().size() == 1
                        ? finder.sameEntity(left.marks().getFirst(), b)
                        : List.of();
                List<Mark> right = inside.isEmpty()
                                || inside.getFirst().equals(left.marks().getFirst())
                        ? correct.one(finder, b, left.subject()).marks()
                        : inside.subList(0, 1);
                // Of an entry that holds the other, all the rest.
                List<Mark> rest = left.marks().stream()
                        .filter(mark -> !right.contains(mark))
                        .toList();
                if (rest.isEmpty()) {
                    throw Failure.usage("correct.same", a, b);
                }
                return List.of(new Change.Link(left.subject(), false, rest, right));
            });
        }
    }
}
