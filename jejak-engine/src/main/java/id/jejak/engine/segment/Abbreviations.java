package id.jejak.engine.segment;

import id.jejak.engine.lexicon.ResourceException;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Abbreviations after which a full stop ends no sentence, or ends one only before some words ({@code id/segment/abbreviations.tsv}). */
final class Abbreviations {
    private static final String FILE = "id/segment/abbreviations.tsv";

    /** No abbreviation is longer; keeps looking back for one linear. */
    static final int LONGEST = 16;

    /** Where the sentence goes on after an abbreviation's stop. */
    enum GoesOn {
        /** Before anything. */
        ALWAYS,
        /** Before anything but a common word with a capital. */
        NAME,
        /** Before a number. */
        NUMBER
    }

    /** One row with its examples. */
    record Row(String abbreviation, GoesOn goesOn, List<String> examples, List<String> ends) {}

    private final Map<String, GoesOn> byWord = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final String ref;

    /**
     * The table, strictly read.
     *
     * @throws ResourceException when one abbreviation stands twice
     */
    Abbreviations(ResourceSource resources) {
        Tsv tsv = Tsv.load(resources, FILE, "abbreviation", "goes_on", "examples", "ends");
        for (Tsv.Row row : tsv.rows()) {
            GoesOn goesOn = row.choice("goes_on", GoesOn.class);
            if (byWord.put(row.get("abbreviation"), goesOn) != null) {
                throw row.error("\"" + row.get("abbreviation") + "\" stands twice; remove one");
            }
            rows.add(new Row(row.get("abbreviation"), goesOn, row.list("examples"), row.list("ends")));
        }
        ref = tsv.ref();
    }

    /** What holds for a word as it stands before a full stop; null when it is no abbreviation. */
    @Nullable
    GoesOn of(String word) {
        GoesOn listed = byWord.get(word);
        if (listed != null) {
            return listed;
        }
        return initials(word) ? GoesOn.NAME : null;
    }

    /** A capital, or capitals parted by full stops: {@code P}, {@code D.W}. */
    private static boolean initials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    List<Row> rows() {
        return rows;
    }

    String ref() {
        return ref;
    }
}
