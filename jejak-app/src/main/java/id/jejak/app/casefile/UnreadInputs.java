package id.jejak.app.casefile;

import id.jejak.app.input.Problem;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the bytes of inputs that could not be read beside the case: a later version may read them. */
final class UnreadInputs {
    private static final long MAX_KEPT = 64L << 20;

    private UnreadInputs() {}

    /** Copies a problem's file, when it has one of bearable size; gives its hash, or null. */
    static @Nullable String keep(Path folder, Problem problem) throws IOException {
        Path file = problem.file();
        if (file == null || !Files.isReadable(file) || Files.size(file) > MAX_KEPT) {
            return null;
        }
        byte[] bytes = Files.readAllBytes(file);
        String sha256 = Sha256.hex(bytes);
        Path kept = folder.resolve("unread").resolve(sha256);
        if (!Files.exists(kept)) {
            Files.createDirectories(Objects.requireNonNull(kept.getParent()));
            SafeFiles.write(kept, bytes);
        }
        return sha256;
    }
}
