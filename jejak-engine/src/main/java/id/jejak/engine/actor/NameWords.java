package id.jejak.engine.actor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name, in lower case and without marks, so that {@code PDI-P} and {@code pdi p} are one. */
final class NameWords {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameWords() {}

    static List<String> of(String name) {
        String spaced = MARKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    static String key(String name) {
        return String.join(" ", of(name));
    }
}
