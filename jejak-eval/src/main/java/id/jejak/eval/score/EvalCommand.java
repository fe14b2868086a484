package id.jejak.eval.score;

import id.jejak.engine.Engine;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./jejak eval GOLD_DIR}: analyzes a gold folder's articles and prints the scores. */
@Command(
        name = "eval",
        description = "Scores the engine against a gold folder, as gold/score.py does.",
        mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD_DIR", description = "Folder with gold/, texts/ and perhaps cross.json.")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes OUTPUT.jsonl and CHRONICLE.json there.")
    private @Nullable Path out;

    @Option(names = "--errors", paramLabel = "N", description = "Prints the first N errors below the table.")
    private int errors;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description = "Compares with the floors in FILE; exit code 1 when a figure lies below.")
    private @Nullable Path floors;

    @Option(names = "--write-floors", description = "Raises the floors in FILE to this result, less one row or 0.01.")
    private boolean writeFloors;

    @Option(
            names = "--lower-floors",
            description = "With --write-floors: lowers floors, too, and takes another gold set.")
    private boolean lowerFloors;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        GoldSet set = GoldSet.read(gold);
        Outputs outputs = Outputs.of(new Engine(ResourceSource.shipped()), set);
        if (out != null) {
            outputs.write(out);
        }
        Report report = Scorer.score(set, outputs.documents(), outputs.chronicle());
        print.print(report.table(errors));
        print.flush();
        return floors == null ? Main.DONE : compare(floors, set, report, print);
    }

    private int compare(Path file, GoldSet set, Report report, PrintWriter print) throws IOException {
        Floors have = Files.exists(file) ? Floors.parse(file.toString(), Files.readString(file)) : Floors.none(set);
        if (writeFloors) {
            Floors next = lowerFloors ? Floors.of(set, report) : have.raised(set, report);
            Files.writeString(file, next.text(), StandardCharsets.UTF_8);
            have = next;
        }
        List<String> below = have.below(set, report);
        below.forEach(line -> print.println("below its floor: " + line));
        print.flush();
        return below.isEmpty() ? Main.DONE : Main.WRONG;
    }
}
