package id.jejak.engine.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States by code, name, other name, capital and seat of government. */
public final class Countries {
    private static final String FILE = "id/lexicon/countries.tsv";

    private final Map<String, String> nameOf = new HashMap<>();
    private final Set<String> states = new HashSet<>();
    private final Map<String, String> codeOf = new HashMap<>();
    private final Map<String, String> seatOf = new HashMap<>();
    private final Set<String> palaces = new HashSet<>();

    private Countries() {}

    /** Loads the table of states. */
    public static Countries load(ResourceSource source) {
        Countries countries = new Countries();
        for (Tsv.Row row : Tsv.load(source, FILE, "code", "name", "aliases", "capital", "seat")
                .rows()) {
            String code = row.get("code");
            countries.nameOf.putIfAbsent(code, row.get("name"));
            countries.states.add(row.get("name"));
            countries.codeOf.put(fold(row.get("name")), code);
            row.list("aliases").forEach(alias -> countries.codeOf.putIfAbsent(fold(alias), code));
            row.list("capital").forEach(capital -> countries.seatOf.putIfAbsent(fold(capital), code));
            row.list("seat").forEach(seat -> {
                countries.seatOf.putIfAbsent(fold(seat), code);
                countries.palaces.add(fold(seat));
            });
        }
        return countries;
    }

    /** The canonical name of a code, or null. */
    public @Nullable String name(@Nullable String code) {
        return code == null ? null : nameOf.get(code);
    }

    /** Whether a name is the canonical one of a state. */
    public boolean isState(String name) {
        return states.contains(name);
    }

    /** The code of a state by any of its names; capitals and seats are none. */
    public @Nullable String code(String name) {
        return codeOf.get(fold(name));
    }

    /** The code of the state whose capital or seat of government this is, or null. */
    public @Nullable String seat(String name) {
        return seatOf.get(fold(name));
    }

    /** The code of the state that the last words of a name give ({@code Angkatan Laut Fiji}), or null. */
    public @Nullable String ending(String name) {
        String rest = fold(name);
        while (true) {
            String code = codeOf.get(rest);
            if (code != null) {
                return code;
            }
            int space = rest.indexOf(' ');
            if (space < 0) {
                return null;
            }
            rest = rest.substring(space + 1);
        }
    }

    /** What stands before the state in the name of a state's body: {@code Dewan Keamanan Rusia} gives {@code Dewan Keamanan}; else null. */
    public @Nullable String bodyOf(String name) {
        if (codeOf.containsKey(fold(name)) || ending(name) == null) {
            return null;
        }
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            if (codeOf.containsKey(fold(name.substring(space + 1)))) {
                return name.substring(0, space);
            }
        }
        return null;
    }

    /** Whether a name is that of a building that stands for a government, {@code Kremlin}. */
    public boolean isPalace(String name) {
        return palaces.contains(fold(name));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
