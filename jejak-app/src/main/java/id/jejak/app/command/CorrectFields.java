package id.jejak.app.command;

import id.jejak.app.work.Wish;
import id.jejak.engine.correction.Field;
import id.jejak.engine.correction.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrections of single values. */
final class CorrectFields {
    private CorrectFields() {}

    /** Gives an entity its name. */
    @Command(name = "rename", sortOptions = false)
    static final class Rename extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "WHO", descriptionKey = "param.correct.who")
        String who = "";

        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "param.correct.name")
        String name = "";

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change(List.of(new Wish.Fix(Field.NAME, who, name)));
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
            return correct.change(List.of(new Wish.Fix(Field.KIND, who, type)));
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
            return correct.change(values.stream().map(this::wish).toList());
        }

        private Wish wish(String words) {
            int equals = words.indexOf('=');
            Field field;
            try {
                field = Field.of(equals < 0 ? words : words.substring(0, equals));
            } catch (IllegalArgumentException e) {
                throw Failure.usage("correct.set", words);
            }
            if (equals < 1 || field.subject() != Subject.EVENT) {
                throw Failure.usage("correct.set", words);
            }
            return new Wish.Fix(field, entry, words.substring(equals + 1));
        }
    }

    /** Says that mentions tell no event. */
    @Command(name = "reject", sortOptions = false)
    static final class Reject extends CorrectDeed {
        @Parameters(arity = "1..*", paramLabel = "ENTRY", descriptionKey = "param.correct.entry")
        List<String> entries = new ArrayList<>();

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.change(List.of(new Wish.Reject(entries)));
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
            return correct.change(List.of(new Wish.Credit(article, agency, !no)));
        }
    }
}
