package id.jejak.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Who reads and whether she can put things right. Her name stands in the forms once she has given it.
 *
 * @param correctable whether corrections are kept here
 * @param name the name she last gave, or empty
 */
record Hand(boolean correctable, String name) {
    private static final String COOKIE = "jejak-by";
    private static final int YEAR = 365 * 24 * 3600;
    private static final int LONGEST = 200;

    static Hand of(ServedCase served, Context context) {
        String kept = context.cookie(COOKIE);
        String name = "";
        if (kept != null && kept.length() <= 9 * LONGEST) {
            try {
                name = URLDecoder.decode(kept, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                // A cookie that another hand wrote: she gives her name again.
            }
        }
        return new Hand(served.isCorrectable(), name);
    }

    /** Keeps a name for the next form. */
    static void remember(Context context, String name) {
        String kept = Links.encoded(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        context.cookie(new Cookie(COOKIE, kept, "/", YEAR, false, true, null, SameSite.STRICT));
    }
}
