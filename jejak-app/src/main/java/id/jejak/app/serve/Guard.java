package id.jejak.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps strangers out. A request must name this host, so that no foreign page reaches the case through a name that resolves here. What
 * changes something must come from a page of this server, or from a program that says so in a header no page of another origin can set.
 * Off the loopback address every request must carry the token.
 */
final class Guard {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What a program sets to say that no browser form made the request. */
    static final String PROGRAM = "X-Jejak";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String TOKEN = "jejak-token";

    private final Binding binding;

    Guard(Binding binding) {
        this.binding = binding;
    }

    /** Checks a request; gives whether it may go on. */
    boolean lets(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        // Forms of our own pages must say where they come from; nobody else is told anything.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
        String host = context.host();
        if (host == null || !isOurs(host)) {
            return refuse(
                    context, HttpStatus.MISDIRECTED_REQUEST, "Jejak answers under the name it was started with only.");
        }
        if (binding.token() != null && !hasToken(context, binding.token())) {
            return refuse(
                    context, HttpStatus.UNAUTHORIZED, "This address asks for the token that was shown at the start.");
        }
        boolean reads = context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
        if (!reads && !isSameOrigin(context, host)) {
            return refuse(
                    context,
                    HttpStatus.FORBIDDEN,
                    "Changes are taken from Jejak's own pages, or with the header " + PROGRAM + ": 1.");
        }
        return true;
    }

    private static boolean refuse(Context context, HttpStatus status, String detail) {
        ApiAnswer.problem(context, status, detail);
        return false;
    }

    private boolean isOurs(String host) {
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name)
                || !binding.isLoopback() && (binding.isWildcard() || name.equals(binding.name()));
    }

    private static boolean isSameOrigin(Context context, String host) {
        String origin = context.header("Origin");
        if (origin == null) {
            return context.header(PROGRAM) != null;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The token comes in a header, in a cookie, or once in the address, which then makes the cookie. */
    private static boolean hasToken(Context context, String token) {
        String header = context.header("Authorization");
        if (header != null && same(header, "Bearer " + token) || same(context.cookie(TOKEN), token)) {
            return true;
        }
        if (same(context.queryParam("token"), token)) {
            context.cookie(new Cookie(TOKEN, token, "/", -1, false, true, null, SameSite.STRICT));
            return true;
        }
        return false;
    }

    private static boolean same(@Nullable String given, String token) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
