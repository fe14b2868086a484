package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.Map;

/** Degrees behind a person's name ({@code degrees.tsv}): {@code S.H.}, {@code M.Si}, {@code SpA}. They belong to no name. */
final class Degrees {
    private static final int LONGEST = 5;

    /** By the letters without points; true where the letters count alone. */
    private final Map<String, Boolean> degrees = new HashMap<>();

    Degrees(ResourceSource source) {
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/degrees.tsv", "degree", "alone").rows()) {
            degrees.put(row.get("degree"), row.get("alone").equals("yes"));
        }
    }

    /**
     * First piece after the degree that begins at a piece; the piece itself where none does.
     *
     * @param listed whether a comma after a name stands before it, so that plain letters count
     */
    int after(Words words, int at, boolean listed) {
        if (!words.isCapital(at) || words.glued(at) && !words.isMark(at - 1, '.') && !words.isMark(at - 1, ',')) {
            return at;
        }
        StringBuilder letters = new StringBuilder();
        int end = at;
        boolean pointed = false;
        for (int i = at; words.isCapital(i) && i <= at + 2 * LONGEST; i += 2) {
            letters.append(words.text, words.start(i), words.end(i));
            boolean point = words.isMark(i + 1, '.') && words.glued(i + 1);
            pointed |= point && words.glued(i + 2) && words.isCapital(i + 2);
            Boolean alone = degrees.get(letters.toString());
            if (alone != null && (alone || pointed || listed)) {
                end = point ? i + 2 : i + 1;
            }
            if (!point || !words.glued(i + 2)) {
                break;
            }
        }
        return end;
    }
}
