package id.jejak.app.serve;

import id.jejak.app.casefile.CorrectionLog.Logged;
import id.jejak.app.work.CorrectionBook;
import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Outcome;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The corrections of the case: made, listed with what became of each, undone, carried out and in. */
final class ApiCorrections {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PATH = Api.BASE + "/corrections";

    private final ServedCase served;

    ApiCorrections(ServedCase served) {
        this.served = served;
    }

    List<ApiRoute> routes() {
        return List.of(
                route(HandlerType.GET, "", this::log),
                route(HandlerType.POST, "", this::make),
                route(HandlerType.POST, "/{id}/undo", this::undo),
                route(HandlerType.GET, "/export", this::export),
                route(HandlerType.POST, "/import", this::take));
    }

    private static ApiRoute route(HandlerType method, String path, Handler handler) {
        return new ApiRoute(method, PATH + path, handler);
    }

    /** Makes a correction in the case; {@code after} shows it. */
    static Change make(ServedCase served, WishForm form) throws IOException {
        mustBeCorrectable(served);
        return served.write((desk, before) -> desk.correct(before, form.wish(), form.by(), form.why()));
    }

    /** Takes a correction back. */
    static String undo(ServedCase served, String id, Map<String, String> fields) throws IOException {
        mustBeCorrectable(served);
        String by = WishForm.by(fields);
        return served.write((desk, before) -> desk.undo(id, by, WishForm.why(fields)));
    }

    /** Takes a colleague's file in. */
    static CorrectionBook.Imported take(ServedCase served, byte[] file) throws IOException {
        mustBeCorrectable(served);
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        return served.write((desk, before) -> desk.take(lines));
    }

    private static void mustBeCorrectable(ServedCase served) {
        if (!served.isCorrectable()) {
            throw new ApiFault(HttpStatus.FORBIDDEN, "this case takes no corrections");
        }
    }

    private void make(Context context) throws IOException {
        make(served, WishForm.of(Api.fields(ApiWrites.body(context))));
        context.status(HttpStatus.CREATED);
        ApiAnswer.json(context, items(true));
    }

    private void undo(Context context) throws IOException {
        undo(served, context.pathParam("id"), Api.fields(ApiWrites.body(context)));
        ApiAnswer.json(context, items(true));
    }

    private void log(Context context) {
        ApiAnswer.json(context, items(false));
    }

    /** The log, oldest first; or of it the last alone, which is what was just made. */
    private ObjectNode items(boolean lastOnly) {
        CaseView view = served.view();
        CorrectionBook.Book book = view.judged().book();
        Map<String, Outcome> byId = new HashMap<>();
        view.judged()
                .outcomes()
                .forEach(outcome -> byId.put(outcome.correction().id(), outcome));
        ObjectNode out = MAPPER.createObjectNode();
        ArrayNode items = out.putArray("items");
        List<Logged> all = book.all();
        for (Logged logged : lastOnly && !all.isEmpty() ? all.subList(all.size() - 1, all.size()) : all) {
            ObjectNode item = (ObjectNode) MAPPER.readTree(CorrectionBook.line(logged));
            Outcome outcome = byId.get(logged.id());
            String state = outcome != null
                    ? outcome.state().name().toLowerCase(Locale.ROOT)
                    : book.holds(logged) ? "applied" : "undone";
            item.put("state", state);
            ArrayNode against = item.putArray("against");
            if (outcome != null) {
                outcome.details().forEach(against::add);
            }
            items.add(item);
        }
        return out;
    }

    /** The file that colleagues exchange. */
    private void export(Context context) {
        StringBuilder lines = new StringBuilder();
        served.view()
                .judged()
                .book()
                .all()
                .forEach(logged -> lines.append(CorrectionBook.line(logged)).append('\n'));
        ApiAnswer.tagged(context, "application/x-ndjson; charset=utf-8", lines.toString());
    }

    private void take(Context context) throws IOException {
        CorrectionBook.Imported imported = take(served, context.bodyAsBytes());
        ObjectNode out =
                MAPPER.createObjectNode().put("added", imported.added()).put("known", imported.known());
        ArrayNode faults = out.putArray("faults");
        imported.faults()
                .forEach(fault -> faults.addObject().put("line", fault.line()).put("reason", fault.reason()));
        ApiAnswer.json(context, out);
    }
}
