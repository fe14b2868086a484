package id.jejak.app.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs commands as a user would, in a folder of their own, and keeps what they print. */
final class Jejak {
    static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath().normalize();
    static final String TELUK_BIRU = SAMPLES.resolve("teluk-biru").toString();

    private final Path here;

    Jejak(Path here) {
        this.here = here;
    }

    /** What a command gave. */
    record Result(int code, String out, String err) {}

    /** Runs words in English. */
    Result run(String... words) {
        return run(new byte[0], words);
    }

    /** Runs words in English with bytes on standard input. */
    Result run(byte[] input, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        return run(input, Locale.ENGLISH, all);
    }

    static Result run(byte[] input, Locale locale, List<String> words, Path here) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = JejakCommand.run(
                words,
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                here,
                locale,
                new JejakCommand.TerminalKind(false, false, 100, true));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Result run(byte[] input, Locale locale, List<String> words) {
        return run(input, locale, words, here);
    }
}
