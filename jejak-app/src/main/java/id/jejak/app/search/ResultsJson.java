package id.jejak.app.search;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes results as JSON; offsets are code points of the article's text (docs/search.md). */
public final class ResultsJson {
    private ResultsJson() {}

    /**
     * {@code {"query","unit","total","whole","units":[{"article","passages":[{"id","outlet","published","title","start","end","text",
     * "matches":[{"start","end","text"}]}]}],"facets":{"outlet":[{"value","units"}]}}}.
     */
    public static ObjectNode of(Request request, Results results) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("query", request.query());
        out.put("unit", request.unit().name().toLowerCase(Locale.ROOT));
        out.put("total", results.total()).put("whole", results.whole());
        ArrayNode units = out.putArray("units");
        for (Results.Found found : results.units()) {
            ObjectNode unit = units.addObject().put("article", found.article());
            ArrayNode passages = unit.putArray("passages");
            found.passages().forEach(hit -> passages.add(hit(hit)));
        }
        ObjectNode facets = out.putObject("facets");
        for (Facet facet : Facet.values()) {
            ArrayNode counts = facets.putArray(facet.label());
            for (Results.Count count : results.facets().getOrDefault(facet, List.of())) {
                counts.addObject().put("value", count.value()).put("units", count.units());
            }
        }
        return out;
    }

    /** One passage. */
    static ObjectNode hit(Hit hit) {
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("id", hit.article());
        out.put("outlet", hit.outlet()).put("published", hit.published()).put("title", hit.title());
        out.put("start", hit.start()).put("end", hit.end()).put("text", hit.text());
        ArrayNode matches = out.putArray("matches");
        for (Hit.Match match : hit.matches()) {
            matches.addObject()
                    .put("start", match.start())
                    .put("end", match.end())
                    .put("text", hit.text().substring(match.from(), match.to()));
        }
        return out;
    }
}
