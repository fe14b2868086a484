package id.jejak.app.serve;

import id.jejak.app.input.Dates;
import id.jejak.app.input.InputReader;
import id.jejak.engine.document.Sha256;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Files and texts that a browser or a program hands over, laid into a folder of their own for the reader of inputs. */
final class Uploads {
    private static final int LONGEST_NAME = 120;

    private Uploads() {}

    /** Files of a form, or a text with its details, as a job. */
    static ServedCase.Job form(Context context, ServedCase served) throws IOException {
        if (!served.isWritable()) {
            throw new ApiFault(HttpStatus.FORBIDDEN, "this case is only read");
        }
        List<UploadedFile> files = context.uploadedFiles().stream()
                .filter(file -> !file.filename().isEmpty())
                .toList();
        String text = context.formParam("text");
        if (files.isEmpty() && (text == null || text.isBlank())) {
            throw ApiFault.wrong("expected files, or a text");
        }
        Path folder = Files.createTempDirectory("jejak-add");
        List<String> names = new ArrayList<>();
        for (UploadedFile file : files) {
            String name = free(name(file.filename()), names);
            names.add(name);
            try (InputStream in = file.content()) {
                Files.copy(in, folder.resolve(name));
            }
        }
        if (text != null && !text.isBlank()) {
            names.add(text(
                    folder,
                    text,
                    Map.of(
                            "outlet", orEmpty(context.formParam("outlet")),
                            "published", orEmpty(context.formParam("published")),
                            "title", orEmpty(context.formParam("title")),
                            "url", orEmpty(context.formParam("url")))));
        }
        return served.add(folder, names, List.of());
    }

    /** A text with its details as a job. */
    static ServedCase.Job text(ServedCase served, Map<String, String> fields) throws IOException {
        if (!served.isWritable()) {
            throw new ApiFault(HttpStatus.FORBIDDEN, "this case is only read");
        }
        String text = fields.get("text");
        if (text == null || text.isBlank()) {
            throw ApiFault.wrong("text: expected the article's text");
        }
        Path folder = Files.createTempDirectory("jejak-add");
        return served.add(folder, List.of(text(folder, text, fields)), List.of());
    }

    /** Lines of JSON as they are. */
    static ServedCase.Job lines(ServedCase served, byte[] lines) throws IOException {
        if (!served.isWritable()) {
            throw new ApiFault(HttpStatus.FORBIDDEN, "this case is only read");
        }
        Path folder = Files.createTempDirectory("jejak-add");
        Files.write(folder.resolve("articles.jsonl"), lines);
        return served.add(folder, List.of("articles.jsonl"), List.of());
    }

    private static String text(Path folder, String text, Map<String, String> fields) throws IOException {
        if (text.length() > InputReader.MAX_ARTICLE_BYTES) {
            throw new ApiFault(HttpStatus.CONTENT_TOO_LARGE, "the text is too long for an article");
        }
        String published = fields.getOrDefault("published", "");
        if (!published.isBlank() && Dates.parse(published.strip()) == null) {
            throw ApiFault.wrong("published \"" + published + "\": expected a day, 2024-05-03");
        }
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("id", Sha256.hex(text).substring(0, 16));
        for (String key : List.of("outlet", "published", "title", "url")) {
            String value = fields.getOrDefault(key, "").strip();
            if (!value.isEmpty()) {
                line.put(key, value);
            }
        }
        line.put("text", text.replace("\r\n", "\n"));
        String name = "text-" + Sha256.hex(text).substring(0, 8) + ".jsonl";
        Files.writeString(folder.resolve(name), line + "\n", StandardCharsets.UTF_8);
        return name;
    }

    /** The last part of a file's name, without what a file system or a terminal takes amiss. */
    static String name(String given) {
        String last = given.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._ ()~-]", "_");
        last = last.replaceFirst("^\\.+", "_");
        if (last.length() > LONGEST_NAME) {
            last = last.substring(last.length() - LONGEST_NAME);
        }
        return last.isBlank() ? "_" : last;
    }

    private static String free(String name, List<String> taken) {
        String free = name;
        for (int n = 2; taken.contains(free); n++) {
            free = n + "-" + name;
        }
        return free;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
