package id.jejak.app.work;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.PloverType;
import java.util.List;
import java.util.Set;

/** What changed hands, was promised, sought, shared or taken: entries that name an object and are of such a type. */
public final class Exchange {
    private static final Set<PloverType> TYPES = Set.of(
            PloverType.AID,
            PloverType.COOPERATE,
            PloverType.AGREE,
            PloverType.REQUEST,
            PloverType.CONCEDE,
            PloverType.SANCTION,
            PloverType.COERCE);

    private Exchange() {}

    /** Those of the entries, in their order. */
    public static List<Entry> of(List<Entry> entries) {
        return entries.stream()
                .filter(entry ->
                        TYPES.contains(entry.type()) && !entry.objects().isEmpty())
                .toList();
    }
}
