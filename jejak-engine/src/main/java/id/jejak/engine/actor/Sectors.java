package id.jejak.engine.actor;

import id.jejak.engine.document.Sector;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sector codes out of tables. */
final class Sectors {
    private Sectors() {}

    /** The codes of column {@code others}. */
    static List<Sector> others(Tsv.Row row, @Nullable Sector first) {
        List<Sector> others = new ArrayList<>();
        for (String code : row.list("others")) {
            Sector sector;
            try {
                sector = Sector.valueOf(code);
            } catch (IllegalArgumentException e) {
                throw row.error("others has \"" + code + "\"; expected codes of " + List.of(Sector.values()));
            }
            if (sector == first || others.contains(sector)) {
                throw row.error("sector " + code + " twice; name it once");
            }
            others.add(sector);
        }
        if (first == null && !others.isEmpty()) {
            throw row.error("others without sector; name the best one in sector");
        }
        return List.copyOf(others);
    }
}
