package id.jejak.app.casefile;

import id.jejak.engine.actor.Actors;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The analyst's own actors, {@code actors.tsv} in a case's folder: rows of the shape of the shipped table, which they come before. It is
 * written by hand and never by the program.
 */
public final class CaseActors {
    /** Its name in the case's folder. */
    public static final String FILE = "actors.tsv";

    private CaseActors() {}

    /**
     * The resources with the case's own actors; as they were where it has none.
     *
     * @throws id.jejak.engine.lexicon.ResourceException when a row is wrong, naming the line
     */
    public static ResourceSource over(CaseStore store, ResourceSource resources) throws IOException {
        String own = text(store);
        if (own == null) {
            return resources;
        }
        ResourceSource with = resources.with(Map.of(Actors.OWN, own));
        // Read at once, so that a wrong row is told before any work is done.
        Actors.checkOwn(with);
        return with;
    }

    /** The file as it stands, or null when the case has none. */
    public static @Nullable String text(CaseStore store) throws IOException {
        Path file = store.folder().resolve(FILE);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
    }
}
