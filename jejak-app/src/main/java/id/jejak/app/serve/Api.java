package id.jejak.app.serve;

import id.jejak.app.json.ChronicleJson;
import id.jejak.app.json.DocumentJson;
import id.jejak.app.json.ExchangeJson;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.search.ResultsJson;
import id.jejak.app.text.Texts;
import id.jejak.app.work.EntryFilter;
import id.jejak.app.work.StatementFilter;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.chronicle.Exchange;
import id.jejak.engine.chronicle.Office;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Statement;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.story.Story;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reading the case as JSON, {@code /api/v1}. Parts look as in {@code chronicle --format json} and {@code analyze --format jsonl}. */
final class Api {
    static final String BASE = "/api/v1";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ServedCase served;

    Api(ServedCase served) {
        this.served = served;
    }

    /** Every route that reads. */
    List<ApiRoute> routes() {
        return List.of(
                get("/", context -> root(served.view())),
                get("/articles", this::articles),
                get("/articles/{id}", this::article),
                get("/entries", this::entries),
                get("/entries/{id}", this::entry),
                get("/statements", this::statements),
                get("/entities", this::entities),
                get("/echoes", this::echoes),
                get(
                        "/stories",
                        list(
                                view -> view.chronicle().stories(),
                                (Story story) -> story.articles().getFirst(),
                                ChronicleJson::story)),
                get(
                        "/disputes",
                        list(
                                view -> view.chronicle().disputes(),
                                (Dispute each) -> key(each.claim()),
                                ChronicleJson::dispute)),
                get(
                        "/roles",
                        list(
                                view -> view.chronicle().roles(),
                                (Office each) -> String.join(
                                        "\u0001",
                                        each.person(),
                                        String.valueOf(each.from()),
                                        each.office(),
                                        String.valueOf(each.of()),
                                        key(each.mentions().getFirst())),
                                ChronicleJson::office)),
                get("/exchange", this::exchange),
                get("/search", this::search));
    }

    private ApiRoute get(String path, Function<Context, ObjectNode> answer) {
        Handler handler = context -> ApiAnswer.json(context, answer.apply(context));
        return new ApiRoute(HandlerType.GET, BASE + path, handler);
    }

    /** A route that lists a part of the chronicle as it is. */
    private <T> Function<Context, ObjectNode> list(
            Function<CaseView, List<T>> items, Function<T, String> key, BiFunction<ChronicleJson, T, ObjectNode> json) {
        return context -> {
            CaseView view = served.view();
            ChronicleJson writer = ChronicleJson.over(view.chronicle());
            return new ApiList<>(items.apply(view), key, item -> json.apply(writer, item)).page(context);
        };
    }

    private static String key(Citation citation) {
        return citation.article()
                + String.format(
                        Locale.ROOT,
                        "\u0001%09d\u0001%09d",
                        citation.span().start(),
                        citation.span().end());
    }

    private static ObjectNode root(CaseView view) {
        ObjectNode out = NODES.objectNode().put("schema", DocumentJson.SCHEMA).put("case", view.name());
        out.put("articles", view.chronicle().articles().size());
        out.put("entries", view.chronicle().entries().size());
        out.put("disputes", view.chronicle().disputes().size());
        out.put("echoes", view.chronicle().echoes().size());
        out.put("stories", view.chronicle().stories().size());
        return out;
    }

    private ObjectNode articles(Context context) {
        CaseView view = served.view();
        ChronicleJson json = ChronicleJson.over(view.chronicle());
        String outlet = context.queryParam("outlet");
        String from = date(context, "from");
        String to = date(context, "to");
        List<Annotated> docs = view.chronicle().articles().stream()
                .filter(doc -> outlet == null || outlet.equalsIgnoreCase(doc.outlet()))
                .filter(doc -> EntryFilter.inside(doc.published().value(), from, to))
                .toList();
        return new ApiList<>(docs, doc -> doc.article().id(), json::article).page(context);
    }

    private ObjectNode article(Context context) {
        String id = context.pathParam("id");
        Annotated doc = served.view().article(id);
        if (doc == null) {
            throw ApiFault.notFound("article", id);
        }
        ObjectNode out = DocumentJson.of(doc);
        out.put("text", doc.text());
        ArrayNode entries = out.putArray("entries");
        served.view().entriesIn(id).forEach(entry -> entries.add(entry.id()));
        return out;
    }

    private ObjectNode entries(Context context) {
        CaseView view = served.view();
        ChronicleJson json = ChronicleJson.over(view.chronicle());
        date(context, "from");
        date(context, "to");
        Filter filter = Filter.of(context::queryParam);
        List<Entry> entries =
                view.chronicle().entries().stream().filter(filter::shows).toList();
        // "~" sorts after every digit: what has no date stands last, as in the chronicle.
        return new ApiList<>(
                        entries,
                        entry -> (entry.date() == null ? "~" : entry.date()) + "\u0001" + entry.id(),
                        json::entry)
                .page(context);
    }

    private ObjectNode entry(Context context) {
        CaseView view = served.view();
        String id = context.pathParam("id");
        Entry entry = view.entry(id);
        if (entry == null) {
            throw ApiFault.notFound("entry", id);
        }
        ChronicleJson json = ChronicleJson.over(view.chronicle());
        ObjectNode out = json.entry(entry);
        ArrayNode discrepancies = out.putArray("discrepancies");
        view.discrepanciesOf(entry.id()).forEach(each -> discrepancies.add(json.discrepancy(each)));
        ArrayNode disputes = out.putArray("disputes");
        view.disputesOn(entry.id()).forEach(each -> disputes.add(json.dispute(each)));
        ArrayNode derivation = out.putArray("derivation");
        for (Entry.Mention mention : entry.mentions()) {
            Annotated doc = view.article(mention.trigger().article());
            if (doc != null) {
                event(derivation, doc, mention);
            }
        }
        return out;
    }

    /** The mention's event as its article's document tells it, with the readings that lost. */
    private static void event(ArrayNode out, Annotated doc, Entry.Mention mention) {
        for (JsonNode event : DocumentJson.of(doc).path("events")) {
            if (event.path("id").asString("").equals(mention.event())) {
                ObjectNode node = out.addObject();
                node.put("mention", mention.id()).put("article", doc.article().id());
                node.set("event", event);
            }
        }
    }

    private record Said(Annotated doc, Statement statement) {}

    private ObjectNode statements(Context context) {
        CaseView view = served.view();
        StatementFilter filter = new StatementFilter(
                context.queryParam("by"), context.queryParam("about"), date(context, "from"), date(context, "to"));
        List<Said> said = view.chronicle().articles().stream()
                .flatMap(doc -> doc.statements().stream()
                        .filter(each ->
                                filter.shows(doc, each, view.group(doc.article().id(), each.id())))
                        .map(each -> new Said(doc, each)))
                .toList();
        Map<String, JsonNode> documents = new HashMap<>();
        return new ApiList<>(
                        said,
                        each -> key(each.doc().article().cite(each.statement().content())) + "\u0001"
                                + each.statement().id(),
                        each -> statement(view, each, documents))
                .page(context);
    }

    private static ObjectNode statement(CaseView view, Said said, Map<String, JsonNode> documents) {
        String id = said.doc().article().id();
        ObjectNode out = NODES.objectNode().put("article", id);
        for (JsonNode each : documents.computeIfAbsent(id, key -> DocumentJson.statements(said.doc()))) {
            if (each.path("id").asString("").equals(said.statement().id())) {
                out.setAll((ObjectNode) each);
            }
        }
        StatementGroup group = view.group(id, said.statement().id());
        return out.put("group", group == null ? null : group.id());
    }

    private ObjectNode entities(Context context) {
        String type = context.queryParam("type");
        String words = context.queryParam("name");
        List<Names.Name> names = served.view().names().all().stream()
                .filter(name -> type == null || name.type().name().equalsIgnoreCase(type))
                .filter(name ->
                        words == null || name.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .toList();
        return new ApiList<>(names, Names.Name::name, Api::name).page(context);
    }

    private static ObjectNode name(Names.Name name) {
        ObjectNode out = NODES.objectNode()
                .put("name", name.name())
                .put("type", name.type().name());
        out.put("country", name.country()).put("mentions", name.mentions());
        ArrayNode aliases = out.putArray("aliases");
        name.aliases().forEach(aliases::add);
        ArrayNode articles = out.putArray("articles");
        name.articles().forEach(articles::add);
        return out;
    }

    private ObjectNode echoes(Context context) {
        CaseView view = served.view();
        ChronicleJson json = ChronicleJson.over(view.chronicle());
        String article = context.queryParam("article");
        List<Echo> echoes = article == null ? view.chronicle().echoes() : view.echoesOf(article);
        return new ApiList<>(echoes, (Echo each) -> key(each.a()) + "\u0001" + key(each.b()), json::echo).page(context);
    }

    private ObjectNode exchange(Context context) {
        String party = context.queryParam("party");
        List<Exchange> pairs = Exchange.of(served.view().chronicle()).stream()
                .filter(each -> party == null
                        || (each.from() != null && EntryFilter.inWords(each.from(), party))
                        || (each.to() != null && EntryFilter.inWords(each.to(), party)))
                .toList();
        return new ApiList<>(pairs, each -> each.from() + "\u0001" + each.to(), ExchangeJson::of).page(context);
    }

    private ObjectNode search(Context context) {
        String query = context.queryParam("q");
        if (query == null || query.isBlank()) {
            throw ApiFault.wrong("q: expected words to search for");
        }
        int limit = ApiList.limit(context.queryParam("limit"));
        String after = ApiList.after(context.queryParam("cursor"));
        if (after != null && !after.matches("\\d{1,7}")) {
            throw ApiFault.wrong("cursor: expected the value of \"next\" of the page before");
        }
        int offset = after == null ? 0 : Integer.parseInt(after);
        Request request = new Request(query, Request.Unit.PASSAGE, limit, offset, 0);
        try {
            Results results = served.search(request);
            ObjectNode found = ResultsJson.of(request, results);
            ObjectNode out = NODES.objectNode();
            ArrayNode items = out.putArray("items");
            found.path("units").forEach(unit -> unit.path("passages").forEach(items::add));
            out.put("total", results.total());
            int end = offset + results.units().size();
            out.put("next", end < results.total() ? ApiList.cursor(Integer.toString(end)) : null);
            out.set("facets", found.path("facets"));
            return out;
        } catch (QueryFault fault) {
            throw ApiFault.wrong("q: " + Texts.in("en").of(fault.key(), fault.arguments()));
        }
    }

    private static @Nullable String date(Context context, String name) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        String date = Filter.date(value);
        if (date == null) {
            throw ApiFault.wrong(name + " \"" + value + "\": expected a day, month or year, 2024-05-03, 2024-05, 2024");
        }
        return date;
    }

    /** The fields of a JSON object as strings; what is no string is written out. */
    static Map<String, String> fields(JsonNode body) {
        if (!body.isObject()) {
            throw new ApiFault(HttpStatus.BAD_REQUEST, "expected a JSON object");
        }
        return StreamSupport.stream(body.properties().spliterator(), false)
                .filter(each -> !each.getValue().isNull())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().isString()
                                ? each.getValue().stringValue()
                                : each.getValue().toString()));
    }
}
