package id.jejak.eval;

import id.jejak.eval.bench.BenchCommand;
import id.jejak.eval.chronicle.ChronicleCommand;
import id.jejak.eval.identity.IdentityCommand;
import id.jejak.eval.kill.KillCommand;
import id.jejak.eval.ner.ClusterWords;
import id.jejak.eval.ner.MeasureNames;
import id.jejak.eval.ner.TrainNames;
import id.jejak.eval.pages.PagesCommand;
import id.jejak.eval.plant.PlantCommand;
import id.jejak.eval.plant.ScaleCommand;
import id.jejak.eval.quote.DamageCommand;
import id.jejak.eval.quote.PfsaCommand;
import id.jejak.eval.score.EvalCommand;
import id.jejak.eval.search.SearchEval;
import id.jejak.eval.text.LanguageCommand;
import id.jejak.eval.text.SegmentCommand;
import id.jejak.eval.time.WeekdayCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The door of this module. {@code ./jejak eval}, {@code ./jejak bench} and every {@code ./jejak eval-NAME} come here; a new command is
 * one line in {@code subcommands}, its name beginning with {@code eval-}.
 */
@Command(
        name = "jejak",
        description = "Measures Jejak: quality against gold, speed, memory.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvalCommand.class,
            BenchCommand.class,
            PlantCommand.class,
            ScaleCommand.class,
            ChronicleCommand.class,
            SegmentCommand.class,
            LanguageCommand.class,
            WeekdayCommand.class,
            PfsaCommand.class,
            DamageCommand.class,
            ClusterWords.class,
            TrainNames.class,
            MeasureNames.class,
            IdentityCommand.class,
            PagesCommand.class,
            SearchEval.class,
            KillCommand.class,
        })
public final class Main {
    /** Everything asked for was done. */
    public static final int DONE = 0;

    /** The result is below what is demanded. */
    public static final int WRONG = 1;

    /** An input could not be read. */
    public static final int UNREADABLE = 3;

    private Main() {}

    /** The commands, each failure told in one line. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof java.io.IOException) {
                command.getErr().println("jejak: " + failure);
                return UNREADABLE;
            }
            throw failure;
        });
        return commandLine;
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }
}
