package id.jejak.app.export;

import id.jejak.app.json.ChronicleJson;
import id.jejak.app.json.DocumentJson;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case as JSON lines: {@code articles.jsonl} with each article's document and its text, and a file for each part of the chronicle, one item a
 * line, as in docs/format/json.md.
 */
public final class JsonLinesExport {
    private JsonLinesExport() {}

    /** Writes all files. */
    public static void write(Chronicle chronicle, ExportFiles files) throws IOException {
        files.write("articles.jsonl", out -> {
            for (Annotated doc : chronicle.articles()) {
                ObjectNode document = DocumentJson.of(doc);
                document.put("title", doc.article().title()).put("text", doc.text());
                out.write(document.toString());
                out.write('\n');
            }
        });
        for (var part : ChronicleJson.of(chronicle).properties()) {
            if (part.getValue().isArray() && !part.getKey().equals("articles")) {
                files.write(part.getKey() + ".jsonl", out -> {
                    for (JsonNode item : part.getValue()) {
                        out.write(item.toString());
                        out.write('\n');
                    }
                });
            }
        }
    }
}
