package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The PLOVER codebook as far as Jejak codes it: types with their modes ({@code id/event/codebook.tsv}); the version is pinned there. */
final class Codebook {
    static final String FILE = "id/event/codebook.tsv";

    private final Map<PloverType, List<String>> modes = new EnumMap<>(PloverType.class);
    private final Map<PloverType, String> quads = new HashMap<>();
    private final String version;

    Codebook(ResourceSource source) {
        Tsv tsv = Tsv.load(source, FILE, "type", "mode", "quad", "meaning", "label_en", "label_id");
        version = tsv.heading("codebook");
        for (Tsv.Row row : tsv.rows()) {
            PloverType type = row.choice("type", PloverType.class);
            if (row.get("mode").isEmpty()) {
                quads.put(type, row.get("quad"));
                modes.computeIfAbsent(type, key -> new ArrayList<>());
            } else {
                List<String> list = modes.get(type);
                if (list == null) {
                    throw row.error(
                            "mode \"" + row.get("mode") + "\" stands before its type's own row; put that first");
                }
                list.add(row.get("mode"));
            }
        }
        for (PloverType type : PloverType.values()) {
            if (!quads.containsKey(type)) {
                throw new id.jejak.engine.lexicon.ResourceException(FILE, 0, "no row for type " + type);
            }
        }
    }

    /** The codebook's version, {@code PLOVER draft 2.0}. */
    String version() {
        return version;
    }

    List<String> modes(PloverType type) {
        return modes.getOrDefault(type, List.of());
    }

    boolean hasMode(PloverType type, String mode) {
        return modes(type).contains(mode);
    }
}
