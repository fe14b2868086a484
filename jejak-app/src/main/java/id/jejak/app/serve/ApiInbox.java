package id.jejak.app.serve;

import id.jejak.app.json.ChronicleJson;
import id.jejak.app.json.ErratumJson;
import id.jejak.app.json.ProposalJson;
import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.clean.FurnitureTable;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What waits for a person's judgement: who may be one, values that differ, articles that correct others, learned furniture. */
final class ApiInbox {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ServedCase served;

    ApiInbox(ServedCase served) {
        this.served = served;
    }

    List<ApiRoute> routes() {
        return List.of(
                get("/proposals", context -> ApiAnswer.json(context, proposals())),
                get("/errata", context -> ApiAnswer.json(context, errata())),
                get("/discrepancies", context -> ApiAnswer.json(context, discrepancies(context))),
                get("/copying", context -> ApiAnswer.json(context, copying())),
                get("/furniture", this::furniture),
                new ApiRoute(HandlerType.POST, Api.BASE + "/furniture", this::accept));
    }

    private static ApiRoute get(String path, Handler handler) {
        return new ApiRoute(HandlerType.GET, Api.BASE + path, handler);
    }

    private static ObjectNode items(JsonNode array) {
        ObjectNode out = NODES.objectNode();
        out.set("items", array);
        return out.put("total", array.size());
    }

    private ObjectNode proposals() {
        CaseView view = served.view();
        return items(ProposalJson.of(
                view.judged().proposals().get(), view.chronicle().articles()));
    }

    private ObjectNode errata() {
        CaseView view = served.view();
        return items(new ErratumJson(view.chronicle().articles())
                .all(view.judged().errata().get()));
    }

    private ObjectNode discrepancies(Context context) {
        CaseView view = served.view();
        ChronicleJson json = ChronicleJson.over(view.chronicle());
        return new ApiList<>(
                        view.chronicle().discrepancies(),
                        (Discrepancy each) -> each.entry() + '\u0001' + each.field() + '\u0001' + each.values(),
                        json::discrepancy)
                .page(context);
    }

    private JsonNode copying() {
        CaseView view = served.view();
        return ChronicleJson.over(view.chronicle()).copying();
    }

    private void furniture(Context context) throws IOException {
        Desk desk = desk();
        ArrayNode out = NODES.arrayNode();
        int n = 0;
        for (FurnitureTable.Row row : desk.furniture().rows()) {
            out.addObject()
                    .put("row", ++n)
                    .put("accepted", row.accepted())
                    .put("outlet", row.proposal().outlet())
                    .put("line", row.proposal().line())
                    .put("articles", row.proposal().articles());
        }
        ApiAnswer.json(context, items(out));
    }

    private void accept(Context context) throws IOException {
        JsonNode body = ApiWrites.body(context);
        Set<Integer> rows = new HashSet<>();
        for (JsonNode row : body.path("rows")) {
            if (!row.isInt() || row.intValue() < 1) {
                throw ApiFault.wrong("rows: expected numbers from 1, as GET /furniture gives them");
            }
            rows.add(row.intValue());
        }
        desk();
        ServedCase.Job job = served.accept(rows, body.path("accepted").asBoolean(true));
        context.status(HttpStatus.ACCEPTED)
                .header("Location", Api.BASE + "/jobs/" + job.id())
                .contentType("application/json; charset=utf-8")
                .result(ApiWrites.job(job).toString());
    }

    private Desk desk() {
        Desk desk = served.desk();
        if (desk == null || !desk.isWritable()) {
            throw new ApiFault(HttpStatus.FORBIDDEN, "this case is only read");
        }
        return desk;
    }
}
