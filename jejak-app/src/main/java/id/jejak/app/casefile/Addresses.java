package id.jejak.app.casefile;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether two addresses are of one page: scheme, {@code www.}, mobile hosts, fragments and marks of sharing do not count. */
final class Addresses {
    private static final String FILE = "case/address-parameters.tsv";
    private static final List<String> IDLE = load();

    private Addresses() {}

    private static List<String> load() {
        return Tsv.load(ResourceSource.shipped(), FILE, "parameter").rows().stream()
                .map(row -> row.get("parameter").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What stays of an address: {@code nusantara.example/baca/17?page=2}; null where it names no page. */
    static @Nullable String plain(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String rest = address.strip().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "");
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        int question = rest.indexOf('?');
        String path = question < 0 ? rest : rest.substring(0, question);
        int slash = path.indexOf('/');
        String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        String place = slash < 0 ? "" : path.substring(slash).replaceFirst("(?:/amp)?/*$", "");
        List<String> kept = new ArrayList<>();
        if (question >= 0) {
            for (String parameter : rest.substring(question + 1).split("&")) {
                if (!parameter.isEmpty() && !isIdle(parameter)) {
                    kept.add(parameter);
                }
            }
        }
        if (place.isEmpty() && kept.isEmpty()) {
            // A front page: many articles may have been taken from it.
            return null;
        }
        return host.replaceFirst("^(?:www|m|amp)\\.", "")
                + place
                + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }

    private static boolean isIdle(String parameter) {
        String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return parameter.equalsIgnoreCase("page=all")
                || IDLE.stream()
                        .anyMatch(idle -> idle.endsWith("*")
                                ? name.startsWith(idle.substring(0, idle.length() - 1))
                                : name.equals(idle));
    }
}
