package id.jejak.app.work;

import id.jejak.app.casefile.CaseActors;
import id.jejak.app.casefile.CaseFurniture;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.CorrectionLog;
import id.jejak.engine.Engine;
import id.jejak.engine.clean.FurnitureTable;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * A mark of the engine's code and tables: what was read with another mark is read anew. Taken from the checksums that the program's jar
 * holds of its files, or from the files themselves where the program runs from folders of classes.
 */
public final class EngineMark {
    private static final List<String> PARTS =
            List.of("id/jejak/engine/", "id/jejak/app/casefile/RecordCodec", "jejak/");
    private static final int MARK_LENGTH = 8;
    private static final String CURRENT = compute();

    private EngineMark() {}

    /** The mark of the engine that runs. */
    public static String current() {
        return CURRENT;
    }

    /**
     * The mark of the engine that runs, with the lines that a case has learned and the analyst's own actors: what the analysis of one
     * article depends on.
     */
    static String analysis(CaseStore store) throws IOException {
        FurnitureTable learned = CaseFurniture.of(store);
        String actors = CaseActors.text(store);
        return CURRENT
                + (learned.accepted() == 0
                        ? ""
                        : "+" + Sha256.hex(learned.text()).substring(0, MARK_LENGTH))
                + (actors == null ? "" : "*" + Sha256.hex(actors).substring(0, MARK_LENGTH));
    }

    /** The same with what was put right in the case: what the chronicle depends on. */
    public static String of(CaseStore store) throws IOException {
        StringBuilder log = new StringBuilder();
        for (CorrectionLog.Logged each : store.corrections()) {
            log.append(each.id()).append(' ').append(each.undoneBy()).append('\n');
        }
        String corrections =
                log.isEmpty() ? "" : "-" + Sha256.hex(log.toString()).substring(0, MARK_LENGTH);
        return analysis(store) + corrections;
    }

    private static String compute() {
        try {
            Path place = Path.of(Engine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            CRC32 sum = new CRC32();
            if (Files.isDirectory(place)) {
                files(place, sum);
            } else {
                jar(place, sum);
            }
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean counts(String name) {
        return PARTS.stream().anyMatch(name::startsWith);
    }

    private static void jar(Path jar, CRC32 sum) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> counts(entry.getName()))
                    .map(entry -> entry.getName() + ' ' + entry.getCrc() + '\n')
                    .sorted()
                    .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void files(Path folder, CRC32 sum) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> counts(folder.relativize(each).toString().replace('\\', '/')))
                    .sorted()
                    .toList()) {
                sum.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                sum.update(Files.readAllBytes(file));
            }
        }
    }
}
