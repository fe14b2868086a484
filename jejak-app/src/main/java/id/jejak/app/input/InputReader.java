package id.jejak.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads INPUT words one after the other: {@code -} for standard input, a file, or a folder, whose files come sorted by path.
 *
 * <p>Never fails for a bad input: each is told to the sink with its reason, and the rest is read. Not safe for several threads.
 */
public final class InputReader {
    /** Larger texts are no articles; the bound keeps memory and time small. */
    public static final int MAX_ARTICLE_BYTES = 8 << 20;

    private static final Pattern ENDING = Pattern.compile("^(.+)\\.([A-Za-z0-9]{1,8})$");
    private static final Pattern NOT_YET = Pattern.compile("(?i).*\\.(xml|rss|atom|warc|warc\\.gz|zip|gz)$");

    /** Takes what is read. */
    public interface Sink {
        /** One article; may block, which holds the reading up. */
        void article(Incoming article);

        /** Something the user must know. */
        void problem(Problem problem);
    }

    private final InputStream standardInput;
    private final Path here;
    private final Sink sink;

    /**
     * A reader.
     *
     * @param standardInput read for {@code -}
     * @param here folder that relative inputs start from
     * @param sink takes articles and problems
     */
    public InputReader(InputStream standardInput, Path here, Sink sink) {
        this.standardInput = standardInput;
        this.here = here;
        this.sink = sink;
    }

    /** Reads inputs in the order given; what the sink throws passes through. */
    public void read(List<String> inputs) {
        for (String input : inputs) {
            if (input.equals("-")) {
                standardInput();
                continue;
            }
            Path path = here.resolve(input);
            if (Files.isDirectory(path)) {
                folder(path, input.endsWith("/") ? input : input + "/");
            } else {
                String name = String.valueOf(path.getFileName());
                String shownFolder = input.substring(0, Math.max(0, input.length() - name.length()));
                Path parent = path.getParent() == null ? here : path.getParent();
                List<Problem> problems = new ArrayList<>();
                // Faults of the neighbours' rows are no concern of the one file that was asked for.
                ArticlesCsv table = ArticlesCsv.of(parent, shownFolder, problems::add);
                file(path, input, name, table.of(path), true);
            }
        }
    }

    /** Bytes of the inputs on disk, for those who show how far the work is; 0 where it cannot be known. */
    public static long size(List<String> inputs, Path here) {
        long total = 0;
        for (String input : inputs) {
            if (input.equals("-")) {
                return 0;
            }
            List<Path> files = new ArrayList<>();
            try {
                Path path = here.resolve(input);
                if (Files.isDirectory(path)) {
                    walk(path, files, new HashMap<>());
                } else {
                    files.add(path);
                }
                for (Path file : files) {
                    total += Files.size(file);
                }
            } catch (IOException e) {
                return 0;
            }
        }
        return total;
    }

    private void folder(Path folder, String shown) {
        List<Path> files = new ArrayList<>();
        Map<Path, IOException> failures = new TreeMap<>();
        try {
            walk(folder, files, failures);
        } catch (IOException e) {
            failures.put(folder, e);
        }
        failures.forEach((failed, e) -> sink.problem(
                Problem.lost(shown + relative(folder, failed), null, key(e), String.valueOf(e.getMessage()))));
        Map<Path, ArticlesCsv> tables = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        int read = 0;
        for (Path file : files) {
            Path parent = file.getParent();
            String relative = relative(folder, file);
            ArticlesCsv table = ArticlesCsv.NONE;
            if (parent != null) {
                String shownParent = shown
                        + relative.substring(
                                0,
                                relative.length()
                                        - file.getFileName().toString().length());
                table = tables.computeIfAbsent(parent, key -> ArticlesCsv.of(key, shownParent, problems::add));
            }
            for (Problem problem : problems) {
                sink.problem(problem);
            }
            problems.clear();
            read += file(file, shown + relative, relative, table.of(file), false) ? 1 : 0;
        }
        if (read == 0 && failures.isEmpty()) {
            sink.problem(Problem.lost(shown, null, "empty_folder"));
        }
    }

    /** Regular files below a folder, sorted by relative path, hidden ones and a case's own folder left out. */
    private static void walk(Path folder, List<Path> files, Map<Path, IOException> failures) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean skip = !dir.equals(folder) && (isHidden(dir) || isCase(dir));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                failures.put(file, e);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files, Comparator.comparing(file -> relative(folder, file)));
    }

    /** The marks that {@code casefile} puts into a case's folder, now and before there was a database. */
    private static boolean isCase(Path folder) {
        return Files.exists(folder.resolve("case.db")) || Files.exists(folder.resolve("jejak-case.json"));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /**
     * Reads one file.
     *
     * @param named whether the user named this very file, so that its kind must be known
     * @return whether it was of a kind that is an input
     */
    private boolean file(Path file, String shown, String path, Details details, boolean named) {
        Matcher name = ENDING.matcher(path);
        String ending = name.matches() ? name.group(2).toLowerCase(Locale.ROOT) : "";
        String stem = name.matches() ? name.group(1) : path;
        try {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            switch (ending) {
                case "txt" -> one(Medium.TEXT, bytes(file), stem, path, details, shown);
                case "html", "htm" -> one(Medium.HTML, bytes(file), stem, path, details, shown);
                case "jsonl" -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        lines(in, path, details, shown);
                    }
                }
                default -> {
                    if (NOT_YET.matcher(path).matches()) {
                        sink.problem(Problem.lost(shown, file, "not_yet", ending));
                    } else if (named) {
                        sink.problem(Problem.lost(shown, null, "kind"));
                    } else {
                        return false;
                    }
                }
            }
        } catch (InputException e) {
            sink.problem(new Problem(shown, e.key(), e.values(), true, file));
        } catch (IOException e) {
            sink.problem(Problem.lost(shown, null, key(e), String.valueOf(e.getMessage())));
        }
        return true;
    }

    private static String key(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "missing";
            case AccessDeniedException denied -> "denied";
            default -> "io";
        };
    }

    private static byte[] bytes(Path file) throws IOException, InputException {
        if (Files.size(file) > MAX_ARTICLE_BYTES) {
            throw new InputException("too_large", MAX_ARTICLE_BYTES >> 20);
        }
        return Files.readAllBytes(file);
    }

    private void one(
            Medium medium, byte[] original, @Nullable String stem, @Nullable String path, Details given, String shown)
            throws InputException {
        Content content = Extraction.of(medium, original);
        if (content.warnings().stream().anyMatch(warning -> warning.startsWith("encoding:"))) {
            sink.problem(Problem.doubt(shown, "windows"));
        }
        Incoming incoming = new Incoming("", medium, original, content, path, given.orElse(content.details()));
        sink.article(incoming.withId(stem == null ? hashId(incoming) : stem));
    }

    private void lines(InputStream in, @Nullable String path, Details given, String shown) throws IOException {
        LineSplitter splitter = new LineSplitter(in, MAX_ARTICLE_BYTES);
        int found = 0;
        byte[] line;
        while ((line = splitter.next()) != null) {
            String where = shown + ":" + splitter.number();
            if (line == LineSplitter.TOO_LONG) {
                sink.problem(Problem.lost(where, null, "too_large", MAX_ARTICLE_BYTES >> 20));
                found++;
            } else if (!isBlank(line)) {
                found++;
                jsonLine(line, path, given, where);
            }
        }
        if (found == 0) {
            sink.problem(Problem.lost(shown, null, "empty"));
        }
    }

    private void jsonLine(byte[] line, @Nullable String path, Details given, String where) {
        JsonLine parsed;
        try {
            parsed = JsonLine.parse(line);
        } catch (InputException e) {
            sink.problem(new Problem(where, e.key(), e.values(), true, null));
            return;
        }
        if (parsed.badDate() != null) {
            sink.problem(Problem.doubt(where, "date", parsed.badDate()));
        }
        Content content = parsed.content();
        Incoming incoming = new Incoming(
                "", Medium.JSON_LINE, line, content, path, content.details().orElse(given));
        sink.article(incoming.withId(parsed.id() == null ? hashId(incoming) : parsed.id()));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static String hashId(Incoming incoming) {
        return incoming.textSha256().substring(0, 16);
    }

    /** Standard input: .jsonl when its first character is a brace, else one text. */
    private void standardInput() {
        try {
            byte[] head = standardInput.readNBytes(MAX_ARTICLE_BYTES + 1);
            int first = 0;
            while (first < head.length && Character.isWhitespace(head[first])) {
                first++;
            }
            if (first < head.length && head[first] == '{') {
                lines(
                        new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(head), standardInput),
                        null,
                        Details.NONE,
                        "-");
            } else if (head.length > MAX_ARTICLE_BYTES) {
                sink.problem(Problem.lost("-", null, "too_large", MAX_ARTICLE_BYTES >> 20));
            } else {
                one(Medium.TEXT, head, null, null, Details.NONE, "-");
            }
        } catch (InputException e) {
            sink.problem(new Problem("-", e.key(), e.values(), true, null));
        } catch (IOException e) {
            sink.problem(Problem.lost("-", null, "io", String.valueOf(e.getMessage())));
        }
    }
}
