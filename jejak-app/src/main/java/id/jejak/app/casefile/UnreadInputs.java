package id.jejak.app.casefile;

import id.jejak.app.input.Problem;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps inputs that could not be read beside the case: a later version may read them. */
final class UnreadInputs {
    private UnreadInputs() {}

    /** Notes a problem once and copies its file, when it has one of bearable size. */
    static void keep(Path folder, Problem problem, String reason, long maxBytes) throws IOException {
        String sha256 = null;
        Path file = problem.file();
        if (file != null && Files.isReadable(file) && Files.size(file) <= maxBytes) {
            byte[] bytes = Files.readAllBytes(file);
            sha256 = Sha256.hex(bytes);
            Path kept = folder.resolve("unread").resolve(Objects.requireNonNull(sha256));
            if (!Files.exists(kept)) {
                Files.createDirectories(Objects.requireNonNull(kept.getParent()));
                SafeFiles.write(kept, bytes);
            }
        }
        String line = line(problem.where(), reason, sha256);
        Path log = folder.resolve("unread.jsonl");
        if (!Files.exists(log) || Files.readAllLines(log).stream().noneMatch(line::equals)) {
            FolderCase.append(log, line + "\n");
        }
    }

    private static String line(String where, String reason, @Nullable String sha256) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        return node.put("where", where)
                .put("reason", reason)
                .put("sha256", sha256)
                .toString();
    }
}
