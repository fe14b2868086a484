package id.jejak.app.serve;

import id.jejak.engine.document.Sha256;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How the API answers: JSON with an ETag, a problem, or that nothing changed. */
final class ApiAnswer {
    private ApiAnswer() {}

    /** A JSON document; 304 without a body where the client has these very bytes. */
    static void json(Context context, JsonNode node) {
        tagged(context, "application/json; charset=utf-8", node.toString());
    }

    /** A text with an ETag over its bytes. */
    static void tagged(Context context, String type, String body) {
        String tag = '"' + Sha256.hex(body).substring(0, 32) + '"';
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        String known = context.header("If-None-Match");
        if (known != null
                && (known.equals("*")
                        || java.util.List.of(known.split("\\s*,\\s*")).contains(tag))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType(type).result(body);
    }

    /** {@code application/problem+json}. */
    static void problem(Context context, HttpStatus status, String detail) {
        context.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "about:blank")
                        .put("title", status.getMessage())
                        .put("status", status.getCode())
                        .put("detail", detail)
                        .toString());
    }
}
