package id.jejak.app.serve;

import id.jejak.app.json.ChronicleJson;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Serves a case's pages on the loopback address.
 *
 * <p>Strict Content-Security-Policy (no script at all, styles from here only); requests under another host name are refused, so that
 * no foreign page can reach the case through a name that resolves here.
 */
public final class ChronicleServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Javalin server;

    private ChronicleServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts serving.
     *
     * @param port a TCP port, or 0 for any free one
     * @throws io.javalin.util.JavalinBindException when the port is taken
     */
    public static ChronicleServer start(CaseView view, Locale locale, int port) {
        Labels labels = new Labels(locale);
        String style = resource("/jejak/serve/style.css");
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            guard(config);
            config.routes.get(
                    "/style.css",
                    context -> context.contentType("text/css; charset=utf-8").result(style));
            config.routes.get(
                    "/",
                    context -> page(context, new ChroniclePage(view, labels).html(Filter.of(context::queryParam))));
            config.routes.get("/article", context -> article(context, view, labels));
            config.routes.get("/disputes", context -> page(context, new ListPages(view, labels).disputes()));
            config.routes.get(
                    "/statements",
                    context -> page(context, new StatementsPage(view, labels).html(context::queryParam)));
            config.routes.get("/offices", context -> page(context, new ListPages(view, labels).offices()));
            config.routes.get("/echoes", context -> page(context, new ListPages(view, labels).echoes()));
            config.routes.get("/articles", context -> page(context, new ListPages(view, labels).articles()));
            config.routes.get(
                    "/api/chronicle",
                    context -> context.contentType("application/json; charset=utf-8")
                            .result(ChronicleJson.of(view.chronicle()).toPrettyString()));
        });
        return new ChronicleServer(server.start(LOOPBACK, port));
    }

    private static void guard(JavalinConfig config) {
        config.routes.before(context -> {
            context.header("Content-Security-Policy", POLICY);
            context.header("X-Content-Type-Options", "nosniff");
            context.header("Referrer-Policy", "no-referrer");
            context.header("Cache-Control", "no-store");
            String host = context.host();
            if (host == null || !HOSTS.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT))) {
                context.status(HttpStatus.MISDIRECTED_REQUEST).result("Jejak answers on the loopback address only.");
                context.skipRemainingHandlers();
            }
        });
    }

    private static void article(Context context, CaseView view, Labels labels) {
        String id = context.queryParam("id");
        Annotated doc = id == null ? null : view.article(id);
        if (doc == null) {
            context.status(HttpStatus.NOT_FOUND);
            page(context, new Page(labels, view, labels.of("article.unknown")).html());
            return;
        }
        String entry = context.queryParam("entry");
        Entry cited = entry == null ? null : view.entry(entry);
        page(context, new ArticlePage(view, labels).html(doc, cited));
    }

    private static void page(Context context, String html) {
        context.contentType("text/html; charset=utf-8").result(html);
    }

    private static String resource(String name) {
        try (InputStream in = ChronicleServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name + " from the jar", e);
        }
    }

    /** The port that answers. */
    public int port() {
        return server.port();
    }

    /** The address to open in a browser. */
    public String address() {
        return "http://" + LOOPBACK + ":" + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
