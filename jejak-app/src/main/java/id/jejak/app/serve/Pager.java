package id.jejak.app.serve;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list; the number stands in the address.
 *
 * @param number from 1
 * @param size items to a page
 */
record Pager(int number, int size) {
    /** The page a query asks for, the first where it asks for none. */
    static Pager of(@Nullable String value, int size) {
        return new Pager(value != null && value.matches("[1-9]\\d{0,6}") ? Integer.parseInt(value) : 1, size);
    }

    /** The items of this page, none past the end. */
    <T> List<T> of(List<T> all) {
        long start = Math.min(all.size(), (number - 1L) * size);
        return all.subList((int) start, (int) Math.min(all.size(), start + size));
    }

    /** Links to the pages before and after, where there are any. */
    void appendTo(Element parent, Labels labels, String path, Map<String, String> query, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        if (last == 1) {
            return;
        }
        Element nav = parent.appendElement("nav").addClass("pager").attr("aria-label", labels.of("pager"));
        link(nav, labels.of("pager.before"), "prev", path, query, number - 1, last);
        nav.appendElement("span").text(labels.of("pager.page", Integer.toString(number), Integer.toString(last)));
        link(nav, labels.of("pager.after"), "next", path, query, number + 1, last);
    }

    private static void link(
            Element nav, String words, String rel, String path, Map<String, String> query, int to, int last) {
        if (to >= 1 && to <= last) {
            String href = Links.to(path, Links.with(query, "page", to == 1 ? "" : Integer.toString(to)));
            nav.appendElement("a").attr("href", href).attr("rel", rel).text(words);
        }
    }
}
