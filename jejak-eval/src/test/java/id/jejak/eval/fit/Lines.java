package id.jejak.eval.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** A chronicle as a bag of lines, one for each thing it says, with names, dates and offsets led to another world. */
final class Lines {
    /** Where an offset of an article came to stand. */
    interface Mover {
        int moved(String article, int offset, boolean start);
    }

    private final UnaryOperator<String> names;
    private final UnaryOperator<String> dates;
    private final Mover mover;
    private final Map<String, Integer> lines = new TreeMap<>();

    Lines(UnaryOperator<String> names, UnaryOperator<String> dates, Mover mover) {
        this.names = names;
        this.dates = dates;
        this.mover = mover;
    }

    /** Each line with how often it stands. Ids and reasons are left out: ids are hashes of the text, reasons prose about it. */
    Map<String, Integer> of(JsonNode chronicle) {
        for (JsonNode article : chronicle.path("articles")) {
            add(
                    "article",
                    article.path("id").asString(),
                    name(article.path("credit").path("agency")),
                    article.path("credit").path("how").asString());
        }
        chronicle.path("entries").forEach(this::entry);
        for (JsonNode dispute : chronicle.path("disputes")) {
            add(
                    "dispute",
                    all(dispute.path("by")),
                    all(dispute.path("rejected_by")),
                    all(dispute.path("repeated_by")),
                    all(dispute.path("checked_by")),
                    spans(dispute.path("mentions")));
        }
        for (JsonNode role : chronicle.path("roles")) {
            add(
                    "role",
                    name(role.path("person")),
                    name(role.path("office")),
                    name(role.path("of")),
                    date(role.path("from")),
                    date(role.path("until")),
                    spans(role.path("mentions")));
        }
        for (JsonNode echo : chronicle.path("echoes")) {
            add(
                    "echo",
                    span(echo.path("a")),
                    span(echo.path("b")),
                    echo.path("kind").asString(),
                    name(echo.path("origin")),
                    echo.path("how").asString());
        }
        for (JsonNode story : chronicle.path("stories")) {
            add("story", story.path("ids").toString(), name(story.path("parent")));
        }
        for (JsonNode discrepancy : chronicle.path("discrepancies")) {
            for (JsonNode value : discrepancy.path("values")) {
                boolean dated = discrepancy.path("field").asString().equals("date");
                add(
                        "discrepancy",
                        discrepancy.path("field").asString(),
                        dated ? date(value.path("value")) : name(value.path("value")),
                        spans(value.path("mentions")));
            }
        }
        return lines;
    }

    private void entry(JsonNode entry) {
        String where = spans(entry.path("mentions"));
        add(
                "entry",
                where,
                entry.path("type").asString(),
                entry.path("status").asString(),
                date(entry.path("date")),
                all(entry.path("actors")),
                all(entry.path("recipients")),
                name(entry.path("place")),
                name(entry.path("said_by")),
                entry.path("recalled").asString(),
                span(entry.path("what")));
        for (JsonNode thing : entry.path("objects")) {
            add("object of", where, text(thing.path("text")), text(thing.path("amount")), text(thing.path("unit")));
        }
        for (JsonNode origin : entry.path("origins")) {
            add(
                    "origin of",
                    where,
                    name(origin.path("name")),
                    origin.path("kind").asString(),
                    name(origin.path("side")),
                    origin.path("basis").asString(),
                    origin.path("articles").toString());
        }
        add(
                "witnesses of",
                where,
                entry.path("witnesses").toString(),
                all(entry.path("claimants")),
                all(entry.path("rejecters")),
                all(entry.path("checkers")));
    }

    private void add(String... parts) {
        lines.merge(String.join(" ; ", parts), 1, Integer::sum);
    }

    private String name(JsonNode value) {
        return text(value);
    }

    private String text(JsonNode value) {
        return value.isString() ? names.apply(value.stringValue()) : "-";
    }

    private String date(JsonNode value) {
        return value.isString() ? dates.apply(value.stringValue()) : "-";
    }

    private String all(JsonNode values) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(name(value)));
        return all.stream().sorted().toList().toString();
    }

    private String spans(JsonNode values) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(span(value)));
        return all.stream().sorted().toList().toString();
    }

    private String span(JsonNode value) {
        String id = value.path("id").asString();
        return id + ":" + mover.moved(id, value.path("start").intValue(), true) + "-"
                + mover.moved(id, value.path("end").intValue(), false);
    }
}
