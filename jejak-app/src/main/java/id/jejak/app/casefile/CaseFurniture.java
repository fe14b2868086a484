package id.jejak.app.casefile;

import id.jejak.engine.clean.FurnitureLearner;
import id.jejak.engine.clean.FurnitureTable;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A case's learned furniture, {@code furniture.tsv} in its folder: what was proposed from its articles, and what of it a person accepted.
 * It is no derived file: a rebuild cannot bring it back, and a person may edit it.
 */
public final class CaseFurniture {
    /** Its name in the case's folder. */
    public static final String FILE = "furniture.tsv";

    private CaseFurniture() {}

    /**
     * The table of a case; empty where nothing was learned yet.
     *
     * @throws id.jejak.engine.lexicon.ResourceException when it was spoiled by hand, naming file and line
     */
    public static FurnitureTable of(CaseStore store) throws IOException {
        Path file = store.folder().resolve(FILE);
        if (!Files.exists(file)) {
            return FurnitureTable.EMPTY;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return FurnitureTable.load(name -> text, FILE);
    }

    /** Writes the table of a case that was opened for writing; readers see the old or the new one. */
    public static void write(CaseStore store, FurnitureTable table) throws IOException {
        SafeFiles.write(store.folder().resolve(FILE), List.of(table.text().stripTrailing()));
    }

    /** The shipped resources with the case's accepted lines; the shipped ones alone where none is accepted. */
    public static ResourceSource resources(CaseStore store) throws IOException {
        FurnitureTable table = of(store);
        ResourceSource shipped = ResourceSource.shipped();
        return table.accepted() == 0 ? shipped : shipped.with(Map.of(FurnitureLearner.FILE, table.text()));
    }
}
