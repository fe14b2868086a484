package id.jejak.app.casefile;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Small pieces of JSON inside cells. */
final class Json {
    private Json() {}

    static String array(List<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        return array.toString();
    }
}
