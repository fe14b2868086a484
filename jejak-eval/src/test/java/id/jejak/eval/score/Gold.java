package id.jejak.eval.score;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The gold set that tests measure against: {@code JEJAK_GOLD}, else {@code ../shared/gold/dev} beside the repository. */
public final class Gold {
    private Gold() {}

    /** The root of the repository; Maven runs the tests of a module in the module's folder. */
    public static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    /** Whether the user chose the gold set herself. */
    public static boolean chosen() {
        return System.getenv("JEJAK_GOLD") != null;
    }

    /** The gold folder; skips the test, naming the reason, where there is none. */
    public static Path folder() {
        Path folder = Path.of(Objects.requireNonNullElse(
                System.getenv("JEJAK_GOLD"),
                root().resolve("../shared/gold/dev").normalize().toString()));
        assumeTrue(
                Files.isDirectory(folder.resolve("gold")),
                "no gold set: set JEJAK_GOLD, or put one at ../shared/gold/dev beside the repository");
        return folder;
    }

    /** The gold set; skips the test where there is none. */
    public static GoldSet set() throws IOException {
        return GoldSet.read(folder());
    }
}
