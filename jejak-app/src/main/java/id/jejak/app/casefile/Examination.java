package id.jejak.app.casefile;

import id.jejak.app.casefile.Finding.State;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks a case over without changing it: the database's own checks, the originals against their hashes, files that nothing tells of, and
 * whether what was derived is that of this engine and of all that came in.
 */
final class Examination {
    private static final int FEW = 5;

    private final Path folder;
    private final Connection connection;
    private final List<Finding> findings = new ArrayList<>();

    private Examination(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** What is found in a case; {@code engine} is the mark of the engine that runs. */
    static List<Finding> of(Path folder, Connection connection, String engine) throws SQLException, IOException {
        Examination examination = new Examination(folder, connection);
        examination.database();
        examination.originals();
        examination.derived(engine);
        return examination.findings;
    }

    private void add(String key, State state, Object... values) {
        findings.add(Finding.of(key, state, values));
    }

    private void database() throws SQLException, IOException {
        List<String> changed = Migrations.changed(connection);
        if (changed.isEmpty()) {
            add("schema", State.GOOD, Migrations.version(connection));
        } else {
            add("schema.changed", State.LOST, String.join(", ", changed));
        }
        List<String> words = rows("PRAGMA integrity_check(" + FEW + ")");
        if (words.equals(List.of("ok"))) {
            add("integrity", State.GOOD);
        } else {
            add("integrity.damaged", State.LOST, String.join("; ", words));
        }
        List<String> loose =
                rows("SELECT DISTINCT \"table\" || ' -> ' || parent FROM pragma_foreign_key_check LIMIT " + FEW);
        if (loose.isEmpty()) {
            add("links", State.GOOD);
        } else {
            add("links.loose", State.MENDABLE, String.join(", ", loose));
        }
    }

    private void originals() throws SQLException, IOException {
        Originals originals = new Originals(folder.resolve("originals"));
        Set<String> told = new TreeSet<>(rows("SELECT DISTINCT sha256 FROM sighting"));
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String sha256 : told) {
            if (!Files.exists(originals.file(sha256))) {
                missing.add(sha256.substring(0, 12));
            } else if (!Sha256.hex(originals.read(sha256)).equals(sha256)) {
                changed.add(sha256.substring(0, 12));
            }
        }
        if (missing.isEmpty() && changed.isEmpty()) {
            add("originals", State.GOOD, told.size());
        }
        if (!missing.isEmpty()) {
            add("originals.missing", State.LOST, missing.size(), few(missing));
        }
        if (!changed.isEmpty()) {
            add("originals.changed", State.LOST, changed.size(), few(changed));
        }
        List<String> orphans = new ArrayList<>();
        for (Path file : files(originals.folder())) {
            String name = String.valueOf(file.getFileName());
            if (!told.contains(name)) {
                orphans.add(name.length() > 12 ? name.substring(0, 12) : name);
            }
        }
        if (!orphans.isEmpty()) {
            add("originals.orphans", State.NOTE, orphans.size(), few(orphans));
        }
        int unread = Integer.parseInt(rows("SELECT count(*) FROM unread").getFirst());
        if (unread > 0) {
            add("unread", State.NOTE, unread);
        }
    }

    private void derived(String engine) throws SQLException {
        String by = Meta.get(connection, Meta.ENGINE);
        String truth = Meta.get(connection, Meta.TRUTH);
        if (by == null) {
            add("derived.none", State.MENDABLE);
        } else if (!Meta.truth(connection).equals(truth)) {
            add("derived.behind", State.MENDABLE);
        } else if (!by.equals(engine)) {
            add("derived.other_engine", State.MENDABLE);
        } else {
            add(
                    "derived",
                    State.GOOD,
                    rows("SELECT count(*) FROM article").getFirst(),
                    rows("SELECT count(*) FROM entry").getFirst());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String few(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(FEW, names.size()))) + (names.size() > FEW ? ", …" : "");
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    /** Removes what a kill left half written; gives how many files. Only the writer may. */
    static int sweep(Path folder) throws IOException {
        int swept = 0;
        for (Path file : files(folder.resolve("originals"))) {
            if (file.toString().endsWith(".new")) {
                Files.delete(file);
                swept++;
            }
        }
        return swept;
    }
}
