package id.jejak.app.serve;

import id.jejak.app.json.ChronicleJson;
import id.jejak.app.text.Texts;
import id.jejak.app.work.WishFault;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Serves a case: its pages, and the API under {@code /api/v1}. */
public final class ChronicleServer implements AutoCloseable {
    /** The longest text that is checked, in characters. */
    static final int MAX_TEXT = 1_000_000;

    static final int MAX_BODY = 8 << 20;
    private static final int MAX_UPLOAD_MB = 256;

    /** What is wrong with a wish that names something the case does not hold. */
    private static final Set<String> NOT_THERE = Set.of("correct.unknown", "correct.no_article", "correct.undo");

    private final Javalin server;
    private final ServedCase served;
    private final Binding binding;

    private ChronicleServer(Javalin server, ServedCase served, Binding binding) {
        this.server = server;
        this.served = served;
        this.binding = binding;
    }

    /** Serves a case for reading on the loopback address. */
    public static ChronicleServer start(CaseView view, Locale locale, int port) {
        return start(new ServedCase(view), locale, Binding.loopback(port));
    }

    /**
     * Starts serving.
     *
     * @param locale the language of those who have not chosen one
     * @throws io.javalin.util.JavalinBindException when the port is taken
     */
    public static ChronicleServer start(ServedCase served, Locale locale, Binding binding) {
        Guard guard = new Guard(binding);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = MAX_BODY;
            config.jetty.multipartConfig.maxFileSize(MAX_UPLOAD_MB, SizeUnit.MB);
            config.jetty.multipartConfig.maxTotalRequestSize(MAX_UPLOAD_MB, SizeUnit.MB);
            config.routes.before(context -> {
                if (!guard.lets(context)) {
                    context.skipRemainingHandlers();
                }
            });
            resource(config, "/style.css", "text/css; charset=utf-8");
            resource(config, "/app.js", "text/javascript; charset=utf-8");
            resource(config, "/icon.svg", "image/svg+xml");
            PageRoutes pages = new PageRoutes(served, locale);
            pages.register(config.routes);
            new CorrectionRoutes(served, pages).register(config.routes);
            api(config, served);
            faults(config, pages);
        });
        return new ChronicleServer(server.start(binding.name(), binding.port()), served, binding);
    }

    /** Every route of the API, as its document must list them. */
    static List<ApiRoute> routes(ServedCase served) {
        List<ApiRoute> routes = new ArrayList<>(new Api(served).routes());
        routes.addAll(new ApiWrites(served).routes());
        routes.addAll(new ApiCorrections(served).routes());
        routes.addAll(new ApiInbox(served).routes());
        return routes;
    }

    private static void api(JavalinConfig config, ServedCase served) {
        routes(served).forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler()));
        config.routes.sse(Api.BASE + "/events", new EventStream(served)::open);
        String document = text("/openapi.json");
        config.routes.get(
                Api.BASE + "/openapi.json",
                context -> ApiAnswer.tagged(context, "application/json; charset=utf-8", document));
        // The whole chronicle as one document, as `chronicle --format json` prints it.
        config.routes.get(
                Api.BASE + "/chronicle",
                context -> ApiAnswer.tagged(
                        context,
                        "application/json; charset=utf-8",
                        ChronicleJson.of(served.view().chronicle()).toPrettyString()));
    }

    private static void faults(JavalinConfig config, PageRoutes pages) {
        config.routes.exception(
                ApiFault.class,
                (fault, context) -> fault(pages, context, fault.status(), String.valueOf(fault.getMessage())));
        config.routes.exception(WishFault.class, (fault, context) -> {
            HttpStatus status = NOT_THERE.contains(fault.key()) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
            if (isApi(context)) {
                ApiAnswer.problem(context, status, Texts.in("en").of(fault.key(), fault.values()));
            } else {
                pages.wrong(context, status, words -> words.texts().of(fault.key(), fault.values()));
            }
        });
        config.routes.exception(HttpResponseException.class, (fault, context) -> {
            HttpStatus status = HttpStatus.forStatus(fault.getStatus());
            fault(pages, context, status, String.valueOf(fault.getMessage()));
        });
        config.routes.exception(Exception.class, (fault, context) -> {
            fault(
                    pages,
                    context,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    fault.getMessage() == null ? fault.toString() : fault.getMessage());
        });
    }

    private static boolean isApi(Context context) {
        return context.path().startsWith(Api.BASE);
    }

    /** A problem for programs, a page for people. */
    private static void fault(PageRoutes pages, Context context, HttpStatus status, String detail) {
        if (isApi(context)) {
            ApiAnswer.problem(context, status, detail);
        } else if (status == HttpStatus.NOT_FOUND) {
            pages.wrong(context, status, words -> words.of("fault.no_page"));
        } else {
            pages.wrong(context, status, words -> detail);
        }
    }

    private static void resource(JavalinConfig config, String name, String type) {
        String text = text(name);
        config.routes.get(name, context -> ApiAnswer.tagged(context, type, text));
    }

    private static String text(String name) {
        try (InputStream in = ChronicleServer.class.getResourceAsStream("/jejak/serve" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks /jejak/serve" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read /jejak/serve" + name + " from the jar", e);
        }
    }

    /** The case as it is served now. */
    CaseView view() {
        return served.view();
    }

    /** The port that answers. */
    public int port() {
        return server.port();
    }

    /** The address to open in a browser; it carries the token where one is asked for. */
    public String address() {
        String host = binding.name().contains(":") ? "[" + binding.name() + "]" : binding.name();
        return "http://" + host + ":" + port() + "/" + (binding.token() == null ? "" : "?token=" + binding.token());
    }

    @Override
    public void close() {
        server.stop();
        served.close();
    }
}
