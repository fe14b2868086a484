package id.jejak.eval.score;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Scores outputs against a gold set. */
public final class Scorer {
    private Scorer() {}

    /**
     * The scores of an output.
     *
     * @param outputs documents as {@code jejak analyze} gives them, by article id; a missing one scores as empty
     * @param chronicle what {@code jejak chronicle --format json} gives, or null to leave the figures over articles out
     * @throws ScoreException when an output lacks what no score can do without (the offsets of a span)
     */
    public static Report score(GoldSet gold, Map<String, JsonNode> outputs, @Nullable JsonNode chronicle) {
        Tally tally = new Tally();
        Map<String, JsonNode> golds = new LinkedHashMap<>();
        for (GoldSet.Document document : gold.documents()) {
            golds.put(document.id(), document.gold());
            JsonNode output = outputs.get(document.id());
            if (output == null) {
                tally.error("doc", document.id(), "missing", "");
                output = JsonNodeFactory.instance.objectNode();
            }
            DocumentScorer.score(document.gold(), output, new GoldText(document.text()), tally);
        }
        if (chronicle != null && gold.cross() != null) {
            new CrossScorer(gold.cross(), chronicle, golds, tally).score();
        }
        return tally.report(golds.size());
    }
}
