package id.jejak.app.work;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Statement;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.statement.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A chronicle's statements as a reader wants them: by speaker, what is told more than once as one item. */
public final class StatementList {
    /**
     * A statement, or one with its variants.
     *
     * @param doc the article of the statement, of a group of its fullest variant
     * @param statement the statement, of a group its fullest variant
     * @param group its variants, or null where it is told once
     */
    public record Item(
            Annotated doc, Statement statement, @Nullable StatementGroup group) {
        /** The speaker, or null. */
        public @Nullable String speaker() {
            return group == null ? statement.sourceEntity() : group.speaker();
        }
    }

    /**
     * Somebody with what is said by it.
     *
     * @param name the empty name stands for nobody named
     * @param items by day of publication, then in the order of articles and text
     */
    public record Speaker(String name, List<Item> items) {
        public Speaker {
            items = List.copyOf(items);
        }
    }

    private static final Comparator<Item> BY_DAY = Comparator.comparing(
            item -> item.doc().published().value(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Item> items;
    private final List<Speaker> speakers;

    private StatementList(List<Item> items) {
        this.items = List.copyOf(items);
        Map<String, List<Item>> bySpeaker = new LinkedHashMap<>();
        for (Item item : items) {
            String speaker = item.speaker();
            bySpeaker
                    .computeIfAbsent(speaker == null ? "" : speaker, key -> new ArrayList<>())
                    .add(item);
        }
        List<Speaker> most = new ArrayList<>();
        bySpeaker.forEach((name, said) -> {
            said.sort(BY_DAY);
            most.add(new Speaker(name, said));
        });
        most.sort(Comparator.comparingInt((Speaker speaker) ->
                speaker.name().isEmpty() ? 1 : -speaker.items().size()));
        speakers = List.copyOf(most);
    }

    /** The statements a filter asks for, in the order of articles and text; a group is shown whole where any of it is asked for. */
    public static StatementList of(Chronicle chronicle, StatementFilter filter) {
        Map<String, StatementGroup> groupOf = new HashMap<>();
        Map<String, Annotated> docs = new HashMap<>();
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
        for (StatementGroup group : chronicle.statements()) {
            for (Variant variant : group.variants()) {
                groupOf.put(key(variant.article(), variant.statement()), group);
            }
        }
        List<Item> items = new ArrayList<>();
        Map<String, Boolean> shown = new HashMap<>();
        for (Annotated doc : chronicle.articles()) {
            for (Statement statement : doc.statements()) {
                StatementGroup group = groupOf.get(key(doc.article().id(), statement.id()));
                if (filter.shows(doc, statement, group)
                        && (group == null || shown.putIfAbsent(group.id(), true) == null)) {
                    items.add(group == null ? new Item(doc, statement, null) : fullest(docs, group));
                }
            }
        }
        return new StatementList(items);
    }

    private static Item fullest(Map<String, Annotated> docs, StatementGroup group) {
        Variant fullest = group.fullest();
        Annotated doc = docs.get(fullest.article());
        if (doc == null) {
            throw new IllegalStateException("statement group " + group.id() + " cites article \"" + fullest.article()
                    + "\", which is not there");
        }
        Statement statement = doc.statements().stream()
                .filter(each -> each.id().equals(fullest.statement()))
                .findFirst()
                .orElseThrow();
        return new Item(doc, statement, group);
    }

    private static String key(String article, String statement) {
        return article + "/" + statement;
    }

    /** All items in order. */
    public List<Item> items() {
        return items;
    }

    /** The groups among them. */
    public List<StatementGroup> groups() {
        List<StatementGroup> groups = new ArrayList<>();
        for (Item item : items) {
            if (item.group() != null) {
                groups.add(item.group());
            }
        }
        return groups;
    }

    /** Who says something: those who say most first, nobody named last; the same number in the order of their first item. */
    public List<Speaker> speakers() {
        return speakers;
    }
}
