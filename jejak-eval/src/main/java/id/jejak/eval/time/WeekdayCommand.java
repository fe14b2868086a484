package id.jejak.eval.time;

import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.ArticlePipeline;
import id.jejak.engine.segment.SegmentStage;
import id.jejak.engine.time.TimeStage;
import id.jejak.eval.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./jejak eval-weekday FILE.jsonl}: weekdays whose date the journalist gave in brackets. The engine sees only the sentence without
 * the bracket and the day of publication.
 */
@Command(
        name = "eval-weekday",
        description = "Prints how many weekdays are resolved to the date the journalist gave, with classes of errors.",
        mixinStandardHelpOptions = true)
public final class WeekdayCommand implements Callable<Integer> {
    private static final int DAY_LENGTH = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl", description = "Rows with masked, pub_date and gold.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--errors", paramLabel = "N", description = "Prints the first N errors.")
    private int errors;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        ResourceSource resources = ResourceSource.shipped();
        ArticlePipeline pipeline = new ArticlePipeline(
                List.of(new CleanStage(resources), new SegmentStage(resources), new TimeStage(resources)));
        WeekdayScore score = new WeekdayScore();
        int shown = 0;
        for (WeekdayRow row : WeekdayRow.read(file)) {
            Annotated annotated = pipeline.analyze(article(row));
            TimeExpression time = at(row, annotated);
            LocalDate answer = time == null ? null : day(time);
            score.add(row, answer, whyNot(annotated, time));
            if (!row.gold().equals(answer) && shown < errors) {
                shown++;
                print.println(row.gold() + " gold, " + (answer == null ? "none" : answer) + " given, published "
                        + row.published() + ": " + row.text());
            }
        }
        print.print(score.report());
        print.flush();
        return Main.DONE;
    }

    private static Article article(WeekdayRow row) {
        Origin origin = new Origin("weekday", null, Sha256.hex(row.text()), null);
        Published published = Published.given(row.published(), null, Published.WIB);
        return Article.of("weekday", origin, published, null, row.text());
    }

    private static @Nullable TimeExpression at(WeekdayRow row, Annotated annotated) {
        return annotated.times().stream()
                .filter(time -> time.span().overlaps(row.span()))
                .findFirst()
                .orElse(null);
    }

    /** The day of a value, or null when it names none. */
    static @Nullable LocalDate day(TimeExpression time) {
        String value = time.value();
        if (value.length() < DAY_LENGTH || !value.substring(0, DAY_LENGTH).matches("\\d{4}-\\d\\d-\\d\\d")) {
            return null;
        }
        return LocalDate.parse(value.substring(0, DAY_LENGTH));
    }

    private static String whyNot(Annotated annotated, @Nullable TimeExpression time) {
        if (time != null) {
            return "two readings as likely as each other";
        }
        return annotated.sentences().isEmpty()
                ? "the sentence was not read as Indonesian text (" + annotated.language() + ")"
                : "no expression found";
    }
}
