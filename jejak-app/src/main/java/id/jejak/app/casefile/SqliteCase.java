package id.jejak.app.casefile;

import id.jejak.app.input.Extraction;
import id.jejak.app.input.Incoming;
import id.jejak.app.input.InputException;
import id.jejak.app.input.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case in a folder:
 *
 * <pre>
 * case.db                what came in, what people decided, and everything read from it; the truth
 * originals/ab/abcd…     the bytes of each article under their SHA-256
 * unread/…               the bytes of inputs that could not be read
 * lock                   held by the one writer
 * </pre>
 *
 * An original is on the disk before the row that tells of it is committed.
 */
public final class SqliteCase implements CaseStore {
    private final Path folder;
    private final Connection connection;
    private final Originals originals;
    private final Set<Sighting> sightings;
    private final List<Sighting> pending = new ArrayList<>();
    private final @Nullable FileChannel lockFile;
    private final @Nullable FileLock lock;
    private @Nullable PreparedStatement cache;
    private @Nullable Versions versions;

    private SqliteCase(Path folder, Connection connection, @Nullable FileChannel lockFile, @Nullable FileLock lock)
            throws IOException {
        this.folder = folder;
        this.connection = connection;
        this.originals = new Originals(folder.resolve("originals"));
        this.lockFile = lockFile;
        this.lock = lock;
        this.sightings = new LinkedHashSet<>(reading(Sightings::all));
    }

    /** Whether a folder is a case. */
    public static boolean isCase(Path folder) {
        return Files.isRegularFile(folder.resolve(Database.FILE)) || PlainCase.is(folder);
    }

    /**
     * Opens a case for reading.
     *
     * @throws CaseException when the folder is none, or an older case that has to be brought over first
     */
    public static SqliteCase open(Path folder) throws IOException, CaseException {
        if (!isCase(folder)) {
            throw new CaseException(Files.exists(folder) ? "not_one" : "missing", folder);
        }
        if (PlainCase.is(folder)) {
            throw new CaseException("older", folder);
        }
        return new SqliteCase(folder, Database.read(folder), null, null);
    }

    /**
     * Opens a case for writing, or makes it. A case of an older form is brought over.
     *
     * @throws CaseException when another process writes to it, or the folder holds something else
     */
    public static SqliteCase openOrCreate(Path folder) throws IOException, CaseException {
        try {
            if (!isCase(folder)) {
                prepare(folder);
            }
            FileChannel channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
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
            try {
                return locked(folder, channel, lock);
            } catch (IOException | CaseException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw CaseFault.of(e);
        }
    }

    private static SqliteCase locked(Path folder, FileChannel channel, FileLock lock)
            throws IOException, CaseException {
        Connection connection = Database.write(folder);
        try {
            if (PlainCase.is(folder)) {
                PlainCase.copy(folder, connection);
                connection.commit();
                PlainCase.retire(folder);
            }
            return new SqliteCase(folder, connection, channel, lock);
        } catch (SQLException | IOException | CaseException e) {
            try {
                connection.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
            if (e instanceof SQLException sql) {
                throw CaseFault.of(sql);
            }
            if (e instanceof CaseException refused) {
                throw refused;
            }
            throw (IOException) e;
        }
    }

    private static void prepare(Path folder) throws IOException, CaseException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CaseException("not_folder", folder);
        }
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            // A kill while the case was made leaves these at most.
            if (inside.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !name.startsWith(Database.FILE + ".new") && !name.equals("lock"))) {
                throw new CaseException("not_empty", folder);
            }
        }
    }

    /** Something done with the database. */
    private interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /** Reads from one state of the database, which is let go of afterwards so that the log of changes can be folded in. */
    private <T> T reading(Work<T> work) throws IOException {
        try {
            T result = work.with(connection);
            if (lock == null) {
                connection.rollback();
            }
            return result;
        } catch (SQLException e) {
            throw CaseFault.of(e);
        }
    }

    /** Changes the database, whole or not at all. */
    private <T> T writing(Work<T> work) throws IOException {
        if (lock == null) {
            throw new IllegalStateException(folder + " was opened for reading");
        }
        try {
            T result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            CaseFault fault = CaseFault.of(e);
            try {
                connection.rollback();
            } catch (SQLException rollback) {
                fault.addSuppressed(rollback);
            }
            throw fault;
        } catch (IOException e) {
            throw CaseFault.of(e);
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
    public synchronized boolean add(Incoming article) throws IOException {
        try {
            originals.keep(article.sha256(), article.original());
        } catch (IOException e) {
            throw CaseFault.of(e);
        }
        Sighting sighting = Sighting.of(article);
        boolean fresh = sightings.add(sighting);
        if (fresh) {
            versions = null;
            pending.add(sighting);
        }
        return fresh;
    }

    @Override
    public synchronized void keepUnread(Problem problem, String reason) throws IOException {
        String sha256;
        try {
            sha256 = UnreadInputs.keep(folder, problem);
        } catch (IOException e) {
            throw CaseFault.of(e);
        }
        writing(database -> {
            try (PreparedStatement insert = database.prepareStatement(
                    "INSERT OR IGNORE INTO unread (place, reason, sha256) VALUES (?, ?, ?)")) {
                insert.setString(1, problem.where());
                insert.setString(2, reason);
                insert.setString(3, sha256);
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public synchronized void commit() throws IOException {
        originals.settle();
        if (!pending.isEmpty()) {
            writing(database -> {
                Sightings.append(database, pending);
                return pending;
            });
            pending.clear();
        }
    }

    @Override
    public synchronized List<StoredArticle> articles() throws IOException {
        return StoredArticle.gather(found().sightings());
    }

    @Override
    public synchronized List<ArticleVersion> versions() throws IOException {
        return found().versions();
    }

    private Versions found() throws IOException {
        if (versions == null) {
            versions = Versions.of(sightings, this::text);
        }
        return versions;
    }

    private @Nullable String text(Sighting sighting) throws IOException {
        try {
            return Extraction.of(sighting.medium(), original(sighting.sha256())).text();
        } catch (NoSuchFileException | InputException e) {
            return null;
        }
    }

    @Override
    public byte[] original(String sha256) throws IOException {
        return originals.read(sha256);
    }

    @Override
    public synchronized void writeDerived(Derived derived) throws IOException {
        try {
            // It can be rebuilt, so that the disk need not be waited for.
            Database.durable(connection, false);
            try {
                writing(database -> {
                    if (Meta.get(database, Meta.ENGINE) == null) {
                        // Nothing was ever written, or somebody took the mark away: what lies there is not to be
                        // trusted.
                        DerivedWriter.clear(database);
                    }
                    try (DerivedWriter writer = new DerivedWriter(database)) {
                        writer.write(articles(), derived);
                        writer.versions(versions());
                        writer.errata(derived);
                    }
                    CacheTable.put(database, derived.fresh(), derived.keys());
                    Meta.put(database, Meta.ENGINE, derived.engine());
                    Meta.put(database, Meta.TRUTH, Meta.truth(database));
                    return derived;
                });
            } finally {
                Database.durable(connection, true);
            }
        } catch (SQLException e) {
            throw CaseFault.of(e);
        }
    }

    @Override
    public synchronized byte @Nullable [] kept(String key, String mark) throws IOException {
        try {
            if (cache == null) {
                cache = CacheTable.select(connection);
            }
            return CacheTable.get(cache, key, mark);
        } catch (SQLException e) {
            throw CaseFault.of(e);
        }
    }

    @Override
    public synchronized boolean isCurrent(String engine) throws IOException {
        return reading(database -> engine.equals(Meta.get(database, Meta.ENGINE))
                && Meta.truth(database).equals(Meta.get(database, Meta.TRUTH)));
    }

    @Override
    public synchronized List<String> documents(Documents documents) throws IOException {
        return reading(database -> DocumentReader.read(database, articles(), documents));
    }

    @Override
    public synchronized List<Finding> examine(String engine) throws IOException {
        return reading(database -> Examination.of(folder, database, engine));
    }

    @Override
    public synchronized void clearDerived() throws IOException {
        writing(database -> {
            DerivedWriter.clear(database);
            try (Statement statement = database.createStatement()) {
                statement.executeUpdate("DELETE FROM cache");
            }
            return Examination.sweep(folder);
        });
    }

    @Override
    public synchronized List<Logged> appendCorrections(List<Logged> fresh, @Nullable Long undoes) throws IOException {
        List<String> added = writing(database -> Corrections.append(database, fresh, undoes));
        return corrections().stream().filter(each -> added.contains(each.id())).toList();
    }

    @Override
    public synchronized List<Logged> corrections() throws IOException {
        return reading(Corrections::all);
    }

    @Override
    public synchronized long lastChange() throws IOException {
        return reading(database -> ChangeRows.last(database, "change"));
    }

    @Override
    public synchronized void changesAfter(long change, ChangeLog.Changes changes) throws IOException {
        reading(database -> ChangeRows.after(database, change, changes));
    }

    @Override
    public synchronized long lastArrival() throws IOException {
        return reading(database -> ChangeRows.last(database, "sighting"));
    }

    @Override
    public synchronized Map<String, List<String>> storyArticles() throws IOException {
        return reading(ChangeRows::stories);
    }

    @Override
    public synchronized List<SavedSearch> savedSearches() throws IOException {
        return reading(ChangeRows::saved);
    }

    @Override
    public synchronized void saveSearch(SavedSearch search) throws IOException {
        writing(database -> ChangeRows.save(database, search));
    }

    @Override
    public synchronized boolean forgetSearch(String name) throws IOException {
        return writing(database -> ChangeRows.forget(database, name)) > 0;
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.close();
        } catch (SQLException e) {
            throw CaseFault.of(e);
        } finally {
            if (lock != null) {
                lock.release();
            }
            if (lockFile != null) {
                lockFile.close();
            }
        }
    }
}
