package id.jejak.app.serve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an article's page can mark in the text; the choice stands in the address. */
enum Layer {
    EVENTS,
    TIMES,
    ENTITIES,
    STATEMENTS,
    ECHOES;

    /** The name in the address. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layers asked for; events where none is, nothing where {@code none} is. */
    static Set<Layer> of(List<String> values) {
        List<Layer> found = new ArrayList<>();
        for (Layer each : values()) {
            if (values.contains(each.label())) {
                found.add(each);
            }
        }
        if (found.isEmpty()) {
            return values.isEmpty() ? EnumSet.of(EVENTS) : EnumSet.noneOf(Layer.class);
        }
        return EnumSet.copyOf(found);
    }
}
