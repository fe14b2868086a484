package id.jejak.app.command;

import id.jejak.app.work.MarkFinder;
import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Field;
import id.jejak.engine.correction.Mark;
import id.jejak.engine.correction.Subject;
import id.jejak.engine.document.Annotated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrections of single values. */
final class CorrectFields {
    private CorrectFields() {}

    private static Change.Fix fix(Field field, String value, List<Mark> marks) {
        try {
            return new Change.Fix(field, field.checked(value), marks);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("correct.value", String.valueOf(e.getMessage()));
        }
    }

    /** Gives an entity its name. */
    @Command(name = "rename", sortOptions = false)
    static final class Rename extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "WHO", descriptionKey = "param.correct.who")
        String who = "";

        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "param.correct.name")
        String name = "";

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change((read, finder) -> List.of(fix(
                    Field.NAME, name, correct.one(finder, who, Subject.ENTITY).marks())));
        }
    }

    /** Gives an entity its type. */
    @Command(name = "retype", sortOptions = false)
    static final class Retype extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "WHO", descriptionKey = "param.correct.who")
        String who = "";

        @Parameters(index = "1", paramLabel = "TYPE", descriptionKey = "param.correct.type")
        String type = "";

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change((read, finder) -> List.of(fix(
                    Field.KIND, type, correct.one(finder, who, Subject.ENTITY).marks())));
        }
    }

    /** Gives fields of an entry, or of one mention, their values. */
    @Command(name = "set", sortOptions = false)
    static final class Set extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "ENTRY", descriptionKey = "param.correct.entry")
        String entry = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "param.correct.field")
        List<String> values = new ArrayList<>();

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change((read, finder) -> {
                List<Mark> marks = correct.one(finder, entry, Subject.EVENT).marks();
                return values.stream().map(value -> change(value, marks)).toList();
            });
        }

        private static Change change(String words, List<Mark> marks) {
            int equals = words.indexOf('=');
            try {
                Field field = Field.of(equals < 0 ? words : words.substring(0, equals));
                if (equals > 0 && field.subject() == Subject.EVENT) {
                    return fix(field, words.substring(equals + 1), marks);
                }
            } catch (IllegalArgumentException e) {
                throw Failure.usage("correct.value", String.valueOf(e.getMessage()));
            }
            throw Failure.usage("correct.set", words);
        }
    }

    /** Says that mentions tell no event. */
    @Command(name = "reject", sortOptions = false)
    static final class Reject extends CorrectDeed {
        @Parameters(arity = "1..*", paramLabel = "ENTRY", descriptionKey = "param.correct.entry")
        List<String> entries = new ArrayList<>();

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change((read, finder) -> {
                LinkedHashSet<Mark> marks = new LinkedHashSet<>();
                for (String entry : entries) {
                    MarkFinder.Meant meant = correct.one(finder, entry, Subject.EVENT);
                    marks.addAll(meant.marks());
                }
                return List.of(new Change.Reject(List.copyOf(marks)));
            });
        }
    }

    /** Says whether an article carries an agency's text. */
    @Command(name = "credit", sortOptions = false)
    static final class Wire extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "ARTICLE", descriptionKey = "param.correct.article")
        String article = "";

        @Parameters(index = "1", paramLabel = "AGENCY", descriptionKey = "param.correct.agency")
        String agency = "";

        @Option(names = "--no", descriptionKey = "opt.correct.no")
        boolean no;

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change((read, finder) -> {
                Annotated doc = read.chronicle().articles().stream()
                        .filter(each -> each.article().id().equals(article))
                        .findFirst()
                        .orElseThrow(() -> Failure.usage("correct.no_article", article));
                return List.of(new Change.Wire(article, doc.article().textSha256(), agency.strip(), !no));
            });
        }
    }
}
