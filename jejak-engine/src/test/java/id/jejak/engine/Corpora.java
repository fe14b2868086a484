package id.jejak.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads test corpora below {@code /corpus/}. */
public final class Corpora {
    private Corpora() {}

    /** The lines of a file; empty lines and comments ({@code #} at the head) left out. */
    public static Stream<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** The whole file. */
    public static String text(String name) {
        try (InputStream in = Corpora.class.getResourceAsStream("/corpus/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
