package id.jejak.app.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of the API, page by page: {@code {"items":[],"total":n,"next":cursor|null}}. Items stand in the order of a key of their own; the
 * cursor is the key of the last item, so that a page goes on at the right place whatever came in or went since.
 */
final class ApiList<T> {
    static final int DEFAULT = 100;
    static final int MOST = 500;

    private record Keyed<T>(String key, T item) {}

    private final List<Keyed<T>> items = new ArrayList<>();
    private final Function<T, ObjectNode> json;

    ApiList(List<T> items, Function<T, String> key, Function<T, ObjectNode> json) {
        items.forEach(item -> this.items.add(new Keyed<>(key.apply(item), item)));
        this.items.sort(Comparator.comparing(Keyed::key));
        this.json = json;
    }

    /** The page that a request asks for by {@code limit} and {@code cursor}. */
    ObjectNode page(Context context) {
        int limit = limit(context.queryParam("limit"));
        String after = after(context.queryParam("cursor"));
        int start = 0;
        if (after != null) {
            int low = 0;
            int high = items.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (items.get(middle).key().compareTo(after) <= 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            start = low;
        }
        int end = Math.min(items.size(), start + limit);
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode array = out.putArray("items");
        items.subList(start, end).forEach(each -> array.add(json.apply(each.item())));
        out.put("total", items.size());
        out.put("next", end < items.size() ? cursor(items.get(end - 1).key()) : null);
        return out;
    }

    static int limit(@Nullable String value) {
        if (value == null) {
            return DEFAULT;
        }
        if (!value.matches("[1-9]\\d{0,2}") || Integer.parseInt(value) > MOST) {
            throw ApiFault.wrong("limit \"" + value + "\": expected 1 to " + MOST);
        }
        return Integer.parseInt(value);
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiFault.wrong("cursor \"" + cursor + "\": expected the value of \"next\" of the page before");
        }
    }
}
