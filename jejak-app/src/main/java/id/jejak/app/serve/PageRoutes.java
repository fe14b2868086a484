package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages by their addresses. Every page shows one moment of the case, in the reader's language. */
final class PageRoutes {
    private static final String LANGUAGE = "jejak-language";
    private static final int YEAR = 365 * 24 * 3600;

    private final ServedCase served;
    private final Locale usual;
    private final Map<String, Labels> labels;

    PageRoutes(ServedCase served, Locale usual) {
        this.served = served;
        this.usual = usual;
        this.labels = id.jejak.app.text.Texts.LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> new Labels(Locale.of(language))));
    }

    /** A page of the case in a reader's words. */
    interface Shown extends BiFunction<CaseView, Labels, String> {}

    void register(RoutesConfig routes) {
        routes.get(
                "/",
                context -> show(
                        context,
                        (view, words) -> new ChroniclePage(view, words, served.isCorrectable())
                                .html(
                                        Filter.of(context::queryParam),
                                        Pager.of(context.queryParam("page"), ChroniclePage.PAGE_SIZE))));
        routes.get("/entries/{id}", this::entry);
        routes.get("/article", this::article);
        routes.get(
                "/articles",
                context -> show(
                        context,
                        (view, words) -> new ListPages(view, words, served.isCorrectable())
                                .articles(context.queryParam("outlet"), page(context))));
        routes.get(
                "/stories",
                context -> show(
                        context,
                        (view, words) -> new ListPages(view, words, served.isCorrectable()).stories(page(context))));
        routes.get(
                "/disputes",
                context -> show(
                        context,
                        (view, words) -> new ListPages(view, words, served.isCorrectable()).disputes(page(context))));
        routes.get(
                "/echoes",
                context -> show(
                        context,
                        (view, words) -> new ListPages(view, words, served.isCorrectable())
                                .echoes(context.queryParam("kind"), page(context))));
        routes.get(
                "/statements",
                context -> show(context, (view, words) -> new StatementsPage(view, words).html(context::queryParam)));
        routes.get(
                "/exchange",
                context -> show(
                        context,
                        (view, words) ->
                                new ExchangePage(view, words).html(context.queryParam("party"), page(context))));
        routes.get("/people", this::people);
        routes.get("/offices", context -> context.redirect("/people", HttpStatus.MOVED_PERMANENTLY));
        routes.get(
                "/witnesses",
                context -> show(
                        context,
                        (view, words) -> new WitnessPage(view, words)
                                .html(context.queryParam("from"), context.queryParam("to"), page(context))));
        routes.get(
                "/compare",
                context -> show(
                        context,
                        (view, words) ->
                                new ComparePage(view, words).html(context.queryParam("a"), context.queryParam("b"))));
        routes.get(
                "/search",
                context -> show(
                        context,
                        (view, words) -> new SearchPage(view, words, served::search)
                                .html(context.queryParam("q"), page(context))));
        routes.get("/check", context -> show(context, (view, words) -> new CheckPage(view, words).form(null)));
        routes.post("/check", this::check);
        routes.get("/add", context -> show(context, (view, words) -> new AddPage(served, words).html(null)));
        routes.post("/add", this::add);
        routes.get("/inbox", this::inbox);
        routes.post("/furniture", this::furniture);
        routes.get("/language", this::language);
    }

    /** Shows a page. */
    void show(Context context, Shown page) {
        context.contentType("text/html; charset=utf-8").result(page.apply(served.view(), labels(context)));
    }

    private Labels labels(Context context) {
        String chosen = context.cookie(LANGUAGE);
        Labels found = chosen == null ? null : labels.get(chosen);
        return found == null ? labels.getOrDefault(usual.getLanguage(), new Labels(usual)) : found;
    }

    /** Says what went wrong, on a page of its own. */
    void wrong(Context context, HttpStatus status, Function<Labels, String> words) {
        context.status(status);
        show(context, (view, labels) -> {
            Page page = new Page(labels, view, "", labels.of("fault.title"));
            page.main()
                    .appendElement("p")
                    .addClass("fault")
                    .attr("role", "alert")
                    .text(words.apply(labels));
            page.main()
                    .appendElement("p")
                    .appendElement("a")
                    .attr("href", back(context))
                    .text(labels.of("fault.back"));
            return page.html();
        });
    }

    private static @Nullable String page(Context context) {
        return context.queryParam("page");
    }

    private void entry(Context context) {
        CaseView view = served.view();
        Entry entry = view.entry(context.pathParam("id"));
        if (entry == null) {
            missing(context, "entry.unknown");
        } else if (!entry.id().equals(context.pathParam("id"))) {
            // An id from before a merge: the entry it is part of now.
            context.redirect(Links.entry(entry.id()));
        } else {
            show(context, (now, words) -> new EntryPage(view, words, Hand.of(served, context)).html(entry));
        }
    }

    private void article(Context context) {
        CaseView view = served.view();
        String id = context.queryParam("id");
        Annotated doc = id == null ? null : view.article(id);
        if (doc == null) {
            missing(context, "article.unknown");
            return;
        }
        String entry = context.queryParam("entry");
        Entry cited = entry == null ? null : view.entry(entry);
        show(
                context,
                (now, words) -> new ArticlePage(view, words, Hand.of(served, context))
                        .html(doc, cited, Layer.of(context.queryParams("layer"))));
    }

    private void missing(Context context, String key) {
        context.status(HttpStatus.NOT_FOUND);
        show(context, (view, words) -> new Page(words, view, "", words.of(key)).html());
    }

    private void people(Context context) {
        String name = context.queryParam("name");
        show(context, (view, words) -> {
            PeoplePage people = new PeoplePage(view, words, Hand.of(served, context));
            return name == null || name.isBlank()
                    ? people.all(context.queryParam("q"), page(context))
                    : people.one(name);
        });
    }

    private void check(Context context) {
        Map<String, String> fields = form(context);
        try {
            String text = ApiWrites.text(fields.get("text"));
            Desk desk = served.desk();
            if (desk == null) {
                throw new ApiFault(HttpStatus.FORBIDDEN, "this case is only read");
            }
            Desk.Checked checked = desk.check(served.view(), text, ApiWrites.details(fields));
            show(context, (view, words) -> new CheckPage(view, words).html(checked, text));
        } catch (ApiFault fault) {
            context.status(fault.status());
            show(context, (view, words) -> new CheckPage(view, words).form(fault.getMessage()));
        }
    }

    private void add(Context context) throws IOException {
        try {
            Uploads.form(context, served);
            context.redirect("/add", HttpStatus.SEE_OTHER);
        } catch (ApiFault fault) {
            context.status(fault.status());
            show(context, (view, words) -> new AddPage(served, words).html(fault.getMessage()));
        }
    }

    private void inbox(Context context) throws IOException {
        Desk desk = served.desk();
        var furniture = desk == null || !desk.isWritable() ? null : desk.furniture();
        show(
                context,
                (view, words) -> new InboxPage(view, words, Hand.of(served, context))
                        .html(furniture, context.queryParam("of"), page(context)));
    }

    private void furniture(Context context) {
        Desk desk = served.desk();
        if (desk == null || !desk.isWritable()) {
            throw new ApiFault(HttpStatus.FORBIDDEN, "this case is only read");
        }
        Set<Integer> rows = context.formParams("row").stream()
                .filter(row -> row.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        if (!rows.isEmpty()) {
            served.accept(rows, !"false".equals(context.formParam("accepted")));
        }
        context.redirect("/add#jobs", HttpStatus.SEE_OTHER);
    }

    /** The fields of a form, the first value of each. */
    static Map<String, String> form(Context context) {
        Map<String, String> fields = new HashMap<>();
        context.formParamMap().forEach((name, values) -> {
            if (!values.isEmpty()) {
                fields.put(name, values.getFirst());
            }
        });
        return fields;
    }

    /** Remembers the reader's language and goes back to where she came from. */
    private void language(Context context) {
        String wanted = context.queryParam("to");
        if (wanted != null && labels.containsKey(wanted)) {
            context.cookie(new Cookie(LANGUAGE, wanted, "/", YEAR, false, true, null, SameSite.STRICT));
        }
        context.redirect(back(context), HttpStatus.SEE_OTHER);
    }

    private static String back(Context context) {
        String from = context.header("Referer");
        try {
            URI uri = from == null ? null : URI.create(from);
            if (uri == null || !String.valueOf(context.host()).equals(uri.getRawAuthority())) {
                return "/";
            }
            String path = uri.getRawPath() == null || uri.getRawPath().startsWith("//") ? "/" : uri.getRawPath();
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
