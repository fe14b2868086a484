package id.jejak.app.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens the database of a case: write-ahead log, so that readers read while the one writer writes. */
final class Database {
    /** Name of the database inside the case's folder. */
    static final String FILE = "case.db";

    private static final int WAIT_MILLIS = 10_000;
    private static final int CACHE_KIB = 65_536;

    private Database() {}

    /**
     * A connection for the writer; makes the database when there is none, and brings an older one up to this program's version.
     *
     * @throws CaseException when it is no case, or a newer program's
     */
    static Connection write(Path folder) throws IOException, CaseException {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder);
            }
            Connection connection = open(file, SQLiteOpenMode.READWRITE);
            try {
                check(connection, folder);
                connection.setAutoCommit(false);
                Migrations.run(connection);
                durable(connection, true);
                return connection;
            } catch (SQLException | IOException | CaseException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw CaseFault.of(e);
        }
    }

    /**
     * A connection for a reader. Where the folder lets nobody write, or the disk has no room for what readers share, the database is taken as
     * it lies.
     *
     * @throws CaseException when it is no case, or of another version
     */
    static Connection read(Path folder) throws IOException, CaseException {
        Path file = folder.resolve(FILE);
        boolean mayWrite = Files.isWritable(folder) && Files.isWritable(file);
        try {
            if (mayWrite) {
                try {
                    return reader(folder, open(file, SQLiteOpenMode.READWRITE));
                } catch (SQLException e) {
                    if (CaseFault.of(e).reason() != CaseFault.Reason.FULL || !settled(folder)) {
                        throw e;
                    }
                }
            }
            return reader(folder, open(file, settled(folder), SQLiteOpenMode.READONLY));
        } catch (SQLException e) {
            throw CaseFault.of(e);
        }
    }

    /** Whether all that was committed stands in the database itself. */
    private static boolean settled(Path folder) throws IOException {
        Path log = folder.resolve(FILE + "-wal");
        return !Files.exists(log) || Files.size(log) == 0;
    }

    private static Connection reader(Path folder, Connection connection) throws SQLException, CaseException {
        try {
            check(connection, folder);
            if (Migrations.version(connection) < Migrations.newest()) {
                throw new CaseException("older", folder);
            }
            run(connection, "PRAGMA query_only = 1");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | CaseException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Whether what is committed must be on the disk before the commit returns. What can be rebuilt need not: a loss of power may cost it,
     * never its consistency.
     */
    static void durable(Connection connection, boolean yes) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
            connection.setAutoCommit(true);
        }
        run(connection, "PRAGMA synchronous = " + (yes ? "FULL" : "NORMAL"));
        connection.setAutoCommit(false);
    }

    /** Makes a database aside and moves it into place, so that there is none or a whole one. */
    private static void make(Path folder) throws SQLException, IOException {
        Path aside = folder.resolve(FILE + ".new");
        Files.deleteIfExists(aside);
        Files.deleteIfExists(folder.resolve(FILE + ".new-journal"));
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + aside)) {
            connection.setAutoCommit(false);
            Migrations.run(connection);
            connection.setAutoCommit(true);
            run(connection, "PRAGMA journal_mode = WAL");
        }
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(aside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        SafeFiles.force(folder);
    }

    private static Connection open(Path file, SQLiteOpenMode mode) throws SQLException {
        return open(file, false, mode);
    }

    private static Connection open(Path file, boolean immutable, SQLiteOpenMode mode) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        if (mode == SQLiteOpenMode.READONLY) {
            config.setReadOnly(true);
        }
        config.setBusyTimeout(WAIT_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        String address =
                immutable ? "file:" + escaped(file.toAbsolutePath().toString()) + "?immutable=1" : file.toString();
        if (immutable) {
            config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        }
        return config.createConnection("jdbc:sqlite:" + address);
    }

    private static String escaped(String path) {
        return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
    }

    private static void check(Connection connection, Path folder) throws SQLException, CaseException {
        if (!Migrations.isCase(connection)) {
            throw new CaseException("not_one", folder);
        }
        int version = Migrations.version(connection);
        if (version > Migrations.newest()) {
            throw new CaseException("newer", folder, version, Migrations.newest());
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
