package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Countries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values in which reports of one happening differ: days, places, amounts of one unit, words for one deed. */
final class DiscrepancyFinder {
    private final Countries countries;

    DiscrepancyFinder(Countries countries) {
        this.countries = countries;
    }

    /** The differences inside one entry, by field; a report that says less than another does not differ from it. */
    List<Discrepancy> of(Entry entry, List<Telling> tellings) {
        List<Discrepancy> found = new ArrayList<>();
        add(found, entry, "date", dates(tellings));
        add(found, entry, "place", places(tellings));
        amounts(tellings).forEach((unit, values) -> add(found, entry, "amount", values));
        return found;
    }

    private static void add(List<Discrepancy> found, Entry entry, String field, Map<String, TreeSet<Citation>> values) {
        if (values.size() > 1) {
            found.add(new Discrepancy(
                    entry.id(),
                    field,
                    values.entrySet().stream()
                            .map(value -> new Discrepancy.Value(value.getKey(), List.copyOf(value.getValue())))
                            .toList()));
        }
    }

    private static Map<String, TreeSet<Citation>> dates(List<Telling> tellings) {
        Map<String, TreeSet<Citation>> values = new TreeMap<>();
        // A date that we inferred is no report's.
        List<Telling> told =
                tellings.stream().filter(telling -> telling.dated() == null).toList();
        for (Telling telling : told) {
            When when = telling.when();
            boolean differs =
                    when != null && told.stream().anyMatch(other -> other.when() != null && !when.fits(other.when()));
            if (when != null && differs) {
                put(values, when.iso(), cite(telling, telling.event().dateSpan()));
            }
        }
        return values;
    }

    private Map<String, TreeSet<Citation>> places(List<Telling> tellings) {
        Map<String, TreeSet<Citation>> values = new TreeMap<>();
        for (Telling telling : tellings) {
            String place = telling.event().place();
            boolean differs = place != null
                    && tellings.stream()
                            .anyMatch(other -> other.event().place() != null
                                    && apart(place, other.event().place()));
            if (place != null && differs) {
                put(values, place, cite(telling, telling.event().placeSpan()));
            }
        }
        return values;
    }

    /** Two places that cannot hold each other as far as is known: both cities, or both states. */
    private boolean apart(String a, String b) {
        boolean stateA = countries.code(a) != null;
        boolean stateB = countries.code(b) != null;
        return !a.equals(b) && stateA == stateB && !a.contains(b) && !b.contains(a);
    }

    /** Amounts by unit; within one article different amounts are different goods. */
    private static Map<String, Map<String, TreeSet<Citation>>> amounts(List<Telling> tellings) {
        Map<String, Map<String, TreeSet<Citation>>> byUnit = new TreeMap<>();
        Map<String, TreeSet<String>> articles = new TreeMap<>();
        for (Telling telling : tellings) {
            for (EventObject object : telling.event().objects()) {
                if (object.amount() != null && object.unit() != null) {
                    put(
                            byUnit.computeIfAbsent(object.unit(), key -> new LinkedHashMap<>()),
                            object.amount(),
                            cite(telling, object.span()));
                    articles.computeIfAbsent(object.unit(), key -> new TreeSet<>())
                            .add(telling.article());
                }
            }
        }
        byUnit.keySet()
                .removeIf(unit -> articles.getOrDefault(unit, new TreeSet<>()).size() < 2);
        return byUnit;
    }

    private static Citation cite(Telling telling, @Nullable Span span) {
        return telling.doc()
                .article()
                .cite(span != null ? span : telling.event().trigger());
    }

    private static void put(Map<String, TreeSet<Citation>> values, String value, Citation words) {
        values.computeIfAbsent(value, key -> new TreeSet<>()).add(words);
    }
}
