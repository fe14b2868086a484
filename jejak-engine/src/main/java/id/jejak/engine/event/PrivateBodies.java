package id.jejak.engine.event;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Organisations outside public affairs: companies, clubs, media ({@code id/event/private-bodies.tsv}). */
final class PrivateBodies {
    private enum Where {
        FIRST,
        LAST,
        WHOLE
    }

    private final Set<String> first = new HashSet<>();
    private final Set<String> last = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    PrivateBodies(ResourceSource source) {
        for (Tsv.Row row : Tsv.load(source, "id/event/private-bodies.tsv", "where", "words")
                .rows()) {
            Set<String> set = switch (row.choice("where", Where.class)) {
                case FIRST -> first;
                case LAST -> last;
                case WHOLE -> whole;
            };
            row.list("words").forEach(word -> set.add(word.toLowerCase(Locale.ROOT)));
        }
    }

    boolean holds(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        int end = lower.lastIndexOf(' ');
        return whole.contains(lower)
                || first.contains(space < 0 ? lower : lower.substring(0, space))
                || last.contains(end < 0 ? lower : lower.substring(end + 1));
    }
}
