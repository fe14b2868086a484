package id.jejak.app.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses of the pages. Every value is encoded here. */
final class Links {
    private Links() {}

    static String article(String id) {
        return "/article?id=" + encoded(id);
    }

    static String entry(String id) {
        return "/entries/" + encoded(id);
    }

    static String name(String name) {
        return "/people?name=" + encoded(name);
    }

    /** A path with a query; values that are null or empty are left out. */
    static String to(String path, Map<String, String> query) {
        String words = query.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return words.isEmpty() ? path : path + "?" + words;
    }

    /** The same query with one value other than before. */
    static Map<String, String> with(Map<String, String> query, String key, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put(key, value == null ? "" : value);
        return changed;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
