package id.jejak.app.serve;

import java.util.List;
import org.jsoup.nodes.Element;

/** Rows of a list of terms. */
final class Rows {
    private Rows() {}

    /** A term with names; nothing where there are none. */
    static void names(Element list, Labels labels, String key, List<String> names) {
        if (!names.isEmpty()) {
            list.appendElement("dt").text(labels.of(key));
            list.appendElement("dd").text(String.join(", ", names));
        }
    }
}
