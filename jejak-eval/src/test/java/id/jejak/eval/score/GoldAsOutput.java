package id.jejak.eval.score;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A gold set in the shape of an output: a perfect system, to be spoilt by tests. */
final class GoldAsOutput {
    private GoldAsOutput() {}

    static Map<String, JsonNode> documents(GoldSet gold) {
        Map<String, JsonNode> out = new LinkedHashMap<>();
        for (GoldSet.Document document : gold.documents()) {
            ObjectNode node = (ObjectNode) document.gold().deepCopy();
            for (JsonNode entity : node.withArray("entities")) {
                ObjectNode row = (ObjectNode) entity;
                ArrayNode roles = row.putArray("roles");
                if (Json.present(row.path("role"))) {
                    roles.addObject()
                            .put("office", Json.text(row.path("role")))
                            .set("of", row.path("of").deepCopy());
                }
                ArrayNode mentions = row.putArray("mentions");
                int at = document.text().indexOf(Json.text(row.path("name")));
                if (at >= 0) {
                    int start = document.text().codePointCount(0, at);
                    String name = Json.text(row.path("name"));
                    mentions.addObject()
                            .put("start", start)
                            .put("end", start + name.codePointCount(0, name.length()))
                            .put("text", name);
                }
            }
            out.put(document.id(), node);
        }
        return out;
    }

    static ObjectNode chronicle(JsonNode cross) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode articles = out.putArray("articles");
        for (JsonNode credit : cross.path("credits")) {
            ObjectNode article = articles.addObject().put("id", Json.text(credit.path("id")));
            ObjectNode given = article.putObject("credit");
            given.set("agency", credit.path("agency").deepCopy());
            given.set("how", credit.path("how").deepCopy());
        }
        out.set("entries", cross.path("chronicle").deepCopy());
        for (String list : new String[] {"disputes", "roles", "echoes", "stories"}) {
            out.set(list, cross.path(list).deepCopy());
        }
        return out;
    }
}
