package id.jejak.app.casefile;

import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The bytes of articles as they came, each in a file under its SHA-256. */
final class Originals {
    private final Path folder;
    private final Set<Path> touched = new HashSet<>();

    Originals(Path folder) {
        this.folder = folder;
    }

    /** Writes an original where it is not there, or was damaged since. */
    void keep(String sha256, byte[] bytes) throws IOException {
        Path file = file(sha256);
        if (Files.exists(file) && Sha256.hex(Files.readAllBytes(file)).equals(sha256)) {
            return;
        }
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        touched.add(parent);
        SafeFiles.writeUnsettled(file, bytes);
    }

    /** Makes sure that a kill or a loss of power cannot take the files' names away; their bytes were safe before. */
    void settle() {
        if (!touched.isEmpty()) {
            touched.forEach(SafeFiles::force);
            touched.clear();
            SafeFiles.force(folder);
        }
    }

    byte[] read(String sha256) throws IOException {
        return Files.readAllBytes(file(sha256));
    }

    Path file(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalStateException("\"" + sha256 + "\" is no SHA-256; expected 64 hex digits");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    Path folder() {
        return folder;
    }
}
