package id.jejak.eval.kill;

import id.jejak.app.casefile.CaseException;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.Finding;
import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.work.Verification;
import id.jejak.eval.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Kills {@code run} at random moments and looks at what is left. First an undisturbed run; then rounds of kills, each round on a new case:
 * half of the moments while articles come in, half anywhere. After every kill the case must open with every article that a reader saw
 * before, its originals and links whole; after the last kill of a round {@code run} must end as if nothing had happened: the same
 * chronicle, byte for byte, and every citation proved.
 */
@Command(
        name = "eval-kills",
        description = "Kills run again and again and compares what is left with an undisturbed run.",
        mixinStandardHelpOptions = true)
public final class KillCommand implements Callable<Integer> {
    private static final int POLL_MILLIS = 15;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "INPUT", description = "What run reads.")
    Path input = Path.of("");

    @Option(names = "--kills", description = "How many kills (${DEFAULT-VALUE}).")
    int kills = 50;

    @Option(
            names = "--round",
            description = "Kills before a round ends with a run that is left alone (${DEFAULT-VALUE}).")
    int round = 10;

    @Option(names = "--seed", description = "Of the moments (${DEFAULT-VALUE}).")
    long seed = 1;

    private int duringIntake;
    private int afterIntake;
    private int whileWriting;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Path here = Files.createTempDirectory("jejak-kills");
        try {
            Path calm = here.resolve("calm");
            long start = System.nanoTime();
            Watch watch = new Watch(calm);
            Process run = start(calm);
            long intakeMillis = 0;
            while (!run.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                int before = watch.acknowledged();
                if (watch.look() > before) {
                    intakeMillis = (System.nanoTime() - start) / 1_000_000;
                }
            }
            if (run.exitValue() != 0) {
                throw new IllegalStateException("the undisturbed run ended with " + run.exitValue());
            }
            int articles = watch.look();
            long wholeMillis = (System.nanoTime() - start) / 1_000_000;
            String chronicle = chronicle(calm);
            out.printf(
                    Locale.ROOT,
                    "undisturbed: %d articles in %d ms, the last acknowledged after %d ms%n",
                    articles,
                    wholeMillis,
                    intakeMillis);
            Random random = new Random(seed);
            for (int n = 0; done() < kills; n++) {
                int now = Math.min(round, kills - done());
                round(here.resolve("round-" + n), now, random, intakeMillis, wholeMillis, articles, chronicle, out);
            }
            out.printf(
                    Locale.ROOT,
                    "%d kills: %d while articles came in, %d after that, of these %d while results were written; none lost, none doubled, "
                            + "nothing half; the same bytes in the end%n",
                    kills,
                    duringIntake,
                    afterIntake,
                    whileWriting);
            return Main.DONE;
        } catch (IllegalStateException e) {
            out.println("NOT SAFE: " + e.getMessage());
            return Main.WRONG;
        } finally {
            delete(here);
        }
    }

    private int done() {
        return duringIntake + afterIntake;
    }

    private void round(
            Path folder,
            int count,
            Random random,
            long intakeMillis,
            long wholeMillis,
            int articles,
            String chronicle,
            PrintWriter out)
            throws IOException, InterruptedException {
        Watch watch = new Watch(folder);
        int before = done();
        for (int i = 0; i < count; i++) {
            long most = i < (count + 1) / 2 ? intakeMillis * 2 / (count + 1) : wholeMillis;
            long moment = 1 + random.nextLong(Math.max(1, most));
            Process run = start(folder);
            long end = System.nanoTime() + moment * 1_000_000;
            while (run.isAlive() && System.nanoTime() < end) {
                watch.look();
                Thread.sleep(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, POLL_MILLIS));
            }
            boolean writing =
                    Files.exists(folder.resolve("case.db-wal")) && Files.size(folder.resolve("case.db-wal")) > 4 << 20;
            boolean alive = run.isAlive();
            run.destroyForcibly().waitFor();
            int there = watch.look();
            if (!alive) {
                // It was done before its moment came: no kill, and nothing is left to kill on this case.
                break;
            }
            if (there < articles) {
                duringIntake++;
            } else {
                afterIntake++;
                whileWriting += writing ? 1 : 0;
            }
            whole(folder);
        }
        Process run = start(folder);
        if (run.waitFor() != 0) {
            throw new IllegalStateException("the run after the kills ended with " + run.exitValue());
        }
        int there = watch.look();
        if (there != articles) {
            throw new IllegalStateException(there + " articles after the kills, " + articles + " expected");
        }
        if (!chronicle(folder).equals(chronicle)) {
            throw new IllegalStateException("the chronicle after the kills is another than the undisturbed one");
        }
        try (CaseStore store = SqliteCase.open(folder)) {
            Verification.Outcome outcome = Verification.of(store);
            if (!outcome.mismatches().isEmpty() || !outcome.absent().isEmpty()) {
                throw new IllegalStateException("verify finds " + outcome.mismatches() + " " + outcome.absent());
            }
            out.printf(
                    Locale.ROOT,
                    "%d kills: the same chronicle, %d citations proved%n",
                    done() - before,
                    outcome.citations());
            out.flush();
        } catch (CaseException e) {
            throw new IllegalStateException(e.key(), e);
        }
        delete(folder);
    }

    /** Database and originals are whole; only that the work is not done is no fault. */
    private static void whole(Path folder) throws IOException {
        if (!SqliteCase.isCase(folder)) {
            return;
        }
        try (CaseStore store = SqliteCase.open(folder)) {
            for (Finding finding : store.examine("")) {
                boolean unfinished = finding.key().startsWith("derived.");
                boolean sound = finding.state() == Finding.State.GOOD || finding.state() == Finding.State.NOTE;
                if (!sound && !unfinished) {
                    throw new IllegalStateException("after a kill: " + finding);
                }
            }
        } catch (CaseException e) {
            throw new IllegalStateException("after a kill the case does not open: " + e.key(), e);
        }
    }

    private Process start(Path folder) throws IOException {
        return jejak("run", input.toString(), "--case", folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String chronicle(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolveSibling("chronicle.json");
        Process process = jejak("chronicle", folder.toString(), "--format", "json")
                .redirectOutput(file.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("chronicle ended with " + process.exitValue());
        }
        return Files.readString(file);
    }

    /** The program as its starter starts it, from this module's own class path. */
    private static ProcessBuilder jejak(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                id.jejak.app.Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
