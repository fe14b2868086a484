package id.jejak.app.input;

import java.util.List;

/**
 * What the bytes of an original hold.
 *
 * @param text canonical text
 * @param details what the bytes themselves say beside the text (a page's own title, date, site)
 * @param warnings what a reader of the output should know of how the text was got; in English, as all data fields
 */
public record Content(String text, Details details, List<String> warnings) {
    public Content {
        warnings = List.copyOf(warnings);
    }
}
