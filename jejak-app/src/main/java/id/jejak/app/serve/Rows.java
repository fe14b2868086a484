package id.jejak.app.serve;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Rows of lists of terms and of tables. */
final class Rows {
    private Rows() {}

    /** A term with names; nothing where there are none. */
    static void names(Element list, Labels labels, String key, List<String> names) {
        if (!names.isEmpty()) {
            list.appendElement("dt").text(labels.of(key));
            list.appendElement("dd").text(String.join(", ", names));
        }
    }

    /** A table with its head; gives the body. */
    static Element table(Element parent, Labels labels, String caption, List<String> keys) {
        Element table = parent.appendElement("table");
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String key : keys) {
            head.appendElement("th").attr("scope", "col").text(labels.of(key));
        }
        return table.appendElement("tbody");
    }

    /** A cell that carries its column's name, for screens too narrow for columns. */
    static Element cell(Element row, Labels labels, String key, @Nullable String value) {
        Element cell = row.appendElement("td").attr("data-label", labels.of(key));
        return value == null ? cell.addClass("empty").text("–") : cell.text(value);
    }
}
