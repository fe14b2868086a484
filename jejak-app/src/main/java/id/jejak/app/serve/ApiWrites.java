package id.jejak.app.serve;

import id.jejak.app.input.Dates;
import id.jejak.app.input.Details;
import id.jejak.app.json.ChronicleJson;
import id.jejak.app.work.ArticleCheck;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Published;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the API does beyond reading: articles, checks, and the jobs that come of it. */
final class ApiWrites {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ServedCase served;

    ApiWrites(ServedCase served) {
        this.served = served;
    }

    List<ApiRoute> routes() {
        return List.of(
                post("/articles", this::add),
                post("/check", this::check),
                new ApiRoute(HandlerType.GET, Api.BASE + "/jobs/{id}", this::job));
    }

    private static ApiRoute post(String path, Handler handler) {
        return new ApiRoute(HandlerType.POST, Api.BASE + path, handler);
    }

    private void add(Context context) throws IOException {
        String type = String.valueOf(context.contentType());
        ServedCase.Job job;
        if (type.startsWith("multipart/form-data")) {
            job = Uploads.form(context, served);
        } else if (type.startsWith("application/x-ndjson")) {
            job = Uploads.lines(served, context.bodyAsBytes());
        } else if (type.startsWith("application/json")) {
            job = Uploads.text(served, Api.fields(body(context)));
        } else {
            throw new ApiFault(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "expected multipart/form-data, application/json or application/x-ndjson");
        }
        context.status(HttpStatus.ACCEPTED)
                .header("Location", Api.BASE + "/jobs/" + job.id())
                .contentType("application/json; charset=utf-8")
                .result(MAPPER.writeValueAsString(ServedCase.asMap(job)));
    }

    private void job(Context context) {
        ServedCase.Job job = served.job(context.pathParam("id"));
        if (job == null) {
            throw ApiFault.notFound("job", context.pathParam("id"));
        }
        ApiAnswer.json(context, job(job));
    }

    /** A job as JSON. */
    static JsonNode job(ServedCase.Job job) {
        return MAPPER.valueToTree(ServedCase.asMap(job));
    }

    private void check(Context context) {
        Map<String, String> fields = Api.fields(body(context));
        Desk desk = served.desk();
        if (desk == null) {
            throw new ApiFault(HttpStatus.FORBIDDEN, "this case is only read");
        }
        Desk.Checked checked = desk.check(served.view(), text(fields.get("text")), details(fields));
        ApiAnswer.json(context, json(checked));
    }

    /** The text to check, which must be there and not larger than a page. */
    static String text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ApiFault.wrong("text: expected the article's text");
        }
        if (text.length() > ChronicleServer.MAX_TEXT) {
            throw new ApiFault(
                    HttpStatus.CONTENT_TOO_LARGE, "text: longer than " + ChronicleServer.MAX_TEXT + " characters");
        }
        return text.replace("\r\n", "\n");
    }

    static Details details(Map<String, String> fields) {
        String outlet = fields.getOrDefault("outlet", "").strip();
        String published = fields.getOrDefault("published", "").strip();
        Published date = published.isEmpty() ? null : Dates.parse(published);
        if (!published.isEmpty() && date == null) {
            throw ApiFault.wrong("published \"" + published + "\": expected a day, 2024-05-03");
        }
        return new Details(outlet.isEmpty() ? null : outlet, date, null, null);
    }

    private static ObjectNode json(Desk.Checked checked) {
        ArticleCheck check = checked.check();
        ChronicleJson json = ChronicleJson.over(checked.chronicle());
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("id", check.doc().article().id()).put("sentences", check.sentences());
        out.put("compared", checked.compared());
        ArrayNode told = out.putArray("told");
        check.told().forEach(each -> {
            ObjectNode node = json.echo(each.echo());
            node.put("other", each.other().article().id()).put("order", each.order());
            told.add(node);
        });
        ArrayNode chains = out.putArray("chains");
        check.chains().forEach(chain -> {
            ObjectNode node = chains.addObject().put("source", chain.source());
            ArrayNode via = node.putArray("via");
            chain.via().forEach(via::add);
            node.put("statements", chain.statements().size());
        });
        entries(out, "adds", check.adds(), json);
        entries(out, "shared", check.shared(), json);
        entries(out, "unconfirmed", check.unconfirmed(), json);
        entries(out, "planned", check.planned(), json);
        ArrayNode disputes = out.putArray("disputes");
        check.disputes().forEach(each -> disputes.add(json.dispute(each)));
        ArrayNode origins = out.putArray("origins");
        check.origins()
                .forEach(origin -> origins.addObject()
                        .put("name", origin.source().name())
                        .put("kind", origin.source().kind().label())
                        .put("basis", origin.source().basis().label())
                        .put("side", origin.source().side())
                        .put("entries", origin.entries())
                        .put("alone", origin.alone()));
        return out;
    }

    private static void entries(ObjectNode out, String name, List<Entry> entries, ChronicleJson json) {
        ArrayNode array = out.putArray(name);
        entries.forEach(entry -> array.add(json.entry(entry)));
    }

    /** The body as JSON. */
    static JsonNode body(Context context) {
        try {
            return MAPPER.readTree(context.bodyAsBytes());
        } catch (JacksonException e) {
            throw ApiFault.wrong("the body is no JSON: " + e.getOriginalMessage());
        }
    }
}
