package id.jejak.app.casefile;

import id.jejak.app.input.Incoming;
import id.jejak.app.input.Problem;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case of plain files:
 *
 * <pre>
 * jejak-case.json        marks the folder as a case; format and name
 * originals/ab/abcd…     the bytes of each article under their SHA-256
 * articles.jsonl         the manifest: a line for each time an article came in; only ever appended to
 * unread.jsonl, unread/  inputs that could not be read, with reasons
 * lock                   held by the one writer
 * analysis.jsonl, chronicle.json    derived; rebuilt from the originals at any time
 * </pre>
 *
 * A manifest line cut short by a kill is no article that was acknowledged; it is left out and overwritten.
 */
public final class FolderCase implements CaseStore {
    private static final String MARK = "jejak-case.json";
    private static final String MANIFEST = "articles.jsonl";
    private static final long MAX_KEPT_UNREAD = 64L << 20;

    private final Path folder;
    private final Set<Sighting> sightings = new HashSet<>();
    private final List<Sighting> pending = new ArrayList<>();
    private final Set<Path> touched = new HashSet<>();
    private final @Nullable FileChannel lockFile;
    private final @Nullable FileLock lock;

    private FolderCase(Path folder, @Nullable FileChannel lockFile, @Nullable FileLock lock)
            throws IOException, CaseException {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
        load();
    }

    /** Whether a folder is a case. */
    public static boolean isCase(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /**
     * Opens a case for reading.
     *
     * @throws CaseException when the folder is none, or its manifest is broken
     */
    public static FolderCase open(Path folder) throws IOException, CaseException {
        if (!isCase(folder)) {
            throw new CaseException(Files.exists(folder) ? "not_one" : "missing", folder);
        }
        return new FolderCase(folder, null, null);
    }

    /**
     * Opens a case for writing, or makes it.
     *
     * @throws CaseException when another process writes to it, or the folder holds something else
     */
    public static FolderCase openOrCreate(Path folder) throws IOException, CaseException {
        if (!isCase(folder)) {
            create(folder);
        }
        FileChannel channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another thread of this process holds it: the same answer.
        }
        if (lock == null) {
            channel.close();
            throw new CaseException("locked", folder);
        }
        return new FolderCase(folder, channel, lock);
    }

    private static void create(Path folder) throws IOException, CaseException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CaseException("not_folder", folder);
        }
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            // A kill while the case was made leaves these two at most.
            if (inside.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !name.equals(MARK + ".new") && !name.equals("lock"))) {
                throw new CaseException("not_empty", folder);
            }
        }
        SafeFiles.write(folder.resolve(MARK), List.of("{\"schema\":\"jejak-case/1\"}"));
    }

    private void load() throws IOException, CaseException {
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.exists(manifest)) {
            return;
        }
        String text = Files.readString(manifest, StandardCharsets.UTF_8);
        int n = 0;
        int at = 0;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            if (feed < 0) {
                cut(manifest, text.substring(0, at));
                return;
            }
            n++;
            try {
                sightings.add(Sighting.fromJson(text.substring(at, feed)));
            } catch (IllegalArgumentException e) {
                throw new CaseException("manifest", manifest, n, String.valueOf(e.getMessage()));
            }
            at = feed + 1;
        }
    }

    /** Cuts a torn last line off, when this is the writer. */
    private void cut(Path manifest, String whole) throws IOException {
        if (lock != null) {
            try (FileChannel channel = FileChannel.open(manifest, StandardOpenOption.WRITE)) {
                channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
                channel.force(true);
            }
        }
    }

    @Override
    public String name() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public boolean add(Incoming article) throws IOException {
        restore(article);
        Sighting sighting = Sighting.of(article);
        boolean fresh = sightings.add(sighting);
        if (fresh) {
            pending.add(sighting);
        }
        return fresh;
    }

    /** Writes an original where it is not there, or was damaged since. */
    private void restore(Incoming article) throws IOException {
        Path file = originalFile(article.sha256());
        if (!Files.exists(file) || !Sha256.hex(Files.readAllBytes(file)).equals(article.sha256())) {
            Path parent = file.getParent();
            Files.createDirectories(parent);
            touched.add(parent);
            SafeFiles.write(file, article.original());
        }
    }

    private Path originalFile(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalStateException("\"" + sha256 + "\" is no SHA-256; expected 64 hex digits");
        }
        return folder.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    @Override
    public void keepUnread(Problem problem, String reason) throws IOException {
        UnreadInputs.keep(folder, problem, reason, MAX_KEPT_UNREAD);
    }

    @Override
    public void commit() throws IOException {
        if (pending.isEmpty()) {
            return;
        }
        touched.forEach(SafeFiles::force);
        touched.clear();
        SafeFiles.force(folder.resolve("originals"));
        StringBuilder lines = new StringBuilder();
        pending.forEach(sighting -> lines.append(sighting.toJson()).append('\n'));
        append(folder.resolve(MANIFEST), lines.toString());
        pending.clear();
    }

    static void append(Path file, String lines) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer buffer = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    @Override
    public List<StoredArticle> articles() {
        return StoredArticle.gather(sightings);
    }

    @Override
    public byte[] original(String sha256) throws IOException {
        return Files.readAllBytes(originalFile(sha256));
    }

    @Override
    public void writeDerived(String name, Iterable<String> lines) throws IOException {
        SafeFiles.write(folder.resolve(name), lines);
    }

    @Override
    public @Nullable Path derived(String name) {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? file : null;
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.release();
        }
        if (lockFile != null) {
            lockFile.close();
        }
    }
}
