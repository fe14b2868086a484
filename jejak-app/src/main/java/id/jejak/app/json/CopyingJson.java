package id.jejak.app.json;

import id.jejak.engine.copying.Copying;
import id.jejak.engine.document.Citation;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whose text is carried by whom, as the field {@code copying} of a chronicle's document. */
final class CopyingJson {
    private final Function<Citation, ObjectNode> cite;

    CopyingJson(Function<Citation, ObjectNode> cite) {
        this.cite = cite;
    }

    ObjectNode of(Copying copying) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode habits = out.putArray("habits");
        copying.habits().forEach(habit -> habit(habits.addObject(), habit));
        ArrayNode copies = out.putArray("copies");
        copying.copies().forEach(copy -> copies.add(copy(copy)));
        ArrayNode releases = out.putArray("releases");
        copying.releases().forEach(release -> releases.add(release(release)));
        return out;
    }

    private static void habit(ObjectNode node, Copying.Habit habit) {
        node.put("source", habit.source()).put("outlet", habit.outlet());
        node.put("basis", habit.basis().label());
        node.put("directed", habit.basis() != Copying.Basis.UNKNOWN);
        node.put("articles", habit.articles()).put("passages", habit.passages()).put("credited", habit.credited());
        node.put("minutes", habit.minutes()).put("days", habit.days()).put("sisters", habit.sisters());
    }

    /** One text of a company or office that several publishers carry. */
    ObjectNode release(Copying.Release release) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("body", release.body()).put("self_told", true);
        release.articles().forEach(node.putArray("articles")::add);
        release.stated().forEach(node.putArray("stated")::add);
        cited(node.putArray("words"), release.words());
        cited(node.putArray("passages"), release.passages());
        return node;
    }

    /** One article that carries another's text. */
    ObjectNode copy(Copying.Copy copy) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("article", copy.article()).put("outlet", copy.outlet());
        node.put("source", copy.source()).put("from", copy.from());
        node.put("basis", copy.basis().label()).put("credited", copy.credited());
        node.put("minutes", copy.minutes()).put("days", copy.days());
        cited(node.putArray("passages"), copy.passages());
        ArrayNode errors = node.putArray("shared_errors");
        copy.errors().forEach(error -> {
            ObjectNode shared = errors.addObject().put("word", error.word()).put("usual", error.usual());
            shared.put("articles", error.articles());
            shared.set("here", cite.apply(error.here()));
            shared.set("there", cite.apply(error.there()));
        });
        return node;
    }

    private void cited(ArrayNode array, List<Citation> citations) {
        citations.forEach(citation -> array.add(cite.apply(citation)));
    }
}
