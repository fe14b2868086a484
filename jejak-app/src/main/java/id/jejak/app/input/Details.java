package id.jejak.app.input;

import id.jejak.engine.document.Published;
import org.jspecify.annotations.Nullable;

/**
 * What an input says of an article beside its text.
 *
 * @param outlet name of the outlet, or null
 * @param published publication date, or null
 * @param url address, or null
 * @param title title, or null
 */
public record Details(
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String url,
        @Nullable String title) {
    /** Nothing said. */
    public static final Details NONE = new Details(null, null, null, null);

    /** These details, gaps filled from others. */
    public Details orElse(Details other) {
        return new Details(
                outlet == null ? other.outlet : outlet,
                published == null ? other.published : published,
                url == null ? other.url : url,
                title == null ? other.title : title);
    }
}
