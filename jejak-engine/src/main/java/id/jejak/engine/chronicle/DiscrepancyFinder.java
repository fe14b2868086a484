package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.quantity.Quantity;
import id.jejak.engine.quantity.QuantityReader;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values in which reports of one happening differ: days, places, amounts of one unit, speakers of one quotation. An article does not
 * differ from itself, and what says less does not differ from what says more.
 */
final class DiscrepancyFinder {
    /** A number farther from the trigger counts something else. */
    private static final int NEAR = 90;

    private final Countries countries;
    private final QuantityReader quantities;

    DiscrepancyFinder(ResourceSource resources, Countries countries) {
        this.countries = countries;
        quantities = new QuantityReader(resources);
    }

    /** What tellings say of one field: by value, then by article. */
    static final class Values {
        final Map<String, Map<String, TreeSet<Citation>>> byValue = new TreeMap<>();

        void put(String value, Citation words) {
            byValue.computeIfAbsent(value, key -> new TreeMap<>())
                    .computeIfAbsent(words.article(), key -> new TreeSet<>())
                    .add(words);
        }

        /** Whether some article gives one value and not the other, and some article the other way round. */
        boolean differ(String a, String b) {
            Set<String> x = byValue.getOrDefault(a, Map.of()).keySet();
            Set<String> y = byValue.getOrDefault(b, Map.of()).keySet();
            return x.stream().noneMatch(y::contains);
        }
    }

    private interface Conflict {
        boolean between(String a, String b);
    }

    /** The differences inside one entry, by field. */
    List<Discrepancy> of(Entry entry, List<Telling> tellings, WhoIsWho who) {
        if (entry.articles() < 2) {
            return List.of();
        }
        List<Discrepancy> found = new ArrayList<>();
        Values dates = dates(tellings);
        add(found, entry, "date", dates, (a, b) -> daysDiffer(dates, a, b));
        add(found, entry, "place", places(tellings), this::apart);
        amounts(tellings).values().forEach(values -> add(found, entry, "amount", values, (a, b) -> true));
        SpeakersOf.quotations(tellings, who)
                .forEach(values -> add(found, entry, "speaker", values, SpeakersOf::twoPeople));
        return found;
    }

    private static void add(List<Discrepancy> found, Entry entry, String field, Values values, Conflict conflict) {
        List<Discrepancy.Value> differing = new ArrayList<>();
        values.byValue.forEach((value, articles) -> {
            boolean differs = values.byValue.keySet().stream()
                    .anyMatch(other ->
                            !other.equals(value) && values.differ(value, other) && conflict.between(value, other));
            if (differs) {
                TreeSet<Citation> words = new TreeSet<>();
                articles.values().forEach(words::addAll);
                differing.add(new Discrepancy.Value(value, List.copyOf(words)));
            }
        });
        if (differing.size() > 1) {
            found.add(new Discrepancy(entry.id(), field, differing));
        }
    }

    /** Dates that words of the sentence give; what another sentence lends or we inferred is no report's date. */
    private static Values dates(List<Telling> tellings) {
        Values values = new Values();
        for (Telling telling : tellings) {
            Span words = telling.event().dateSpan();
            if (telling.stated() && telling.when() != null && words != null) {
                values.put(telling.when().iso(), telling.doc().article().cite(words));
            }
        }
        return values;
    }

    /** Two days that do not fit, given by other words: a sentence copied a day later keeps its {@code hari ini}. */
    private static boolean daysDiffer(Values values, String a, String b) {
        When x = When.of(a);
        When y = When.of(b);
        if (x == null || y == null || x.fits(y)) {
            return false;
        }
        Set<String> words = words(values, a);
        return words(values, b).stream().noneMatch(words::contains);
    }

    private static Set<String> words(Values values, String value) {
        Set<String> words = new HashSet<>();
        values.byValue
                .getOrDefault(value, Map.of())
                .values()
                .forEach(cited ->
                        cited.forEach(citation -> words.add(citation.exact().toLowerCase(Locale.ROOT))));
        return words;
    }

    private static Values places(List<Telling> tellings) {
        Values values = new Values();
        for (Telling telling : tellings) {
            String place = telling.event().place();
            Span words = telling.event().placeSpan();
            if (place != null && words != null && isTown(telling.doc(), place)) {
                values.put(place, telling.doc().article().cite(words));
            }
        }
        return values;
    }

    /** Whether an article takes a name for a town, region or state: a building may stand in any of them. */
    private static boolean isTown(Annotated doc, String name) {
        for (Entity entity : doc.entities()) {
            if (entity.name().equals(name)) {
                return entity.type() == EntityType.GPE;
            }
        }
        return false;
    }

    /** Two places that cannot hold each other as far as is known: two states, or towns of two states. */
    private boolean apart(String a, String b) {
        String x = state(a);
        String y = state(b);
        return x != null && y != null && !x.equals(y);
    }

    private @Nullable String state(String place) {
        String code = countries.code(place);
        code = code == null ? countries.seat(place) : code;
        return code == null ? countries.ending(place) : code;
    }

    /** Amounts by what they count; a telling that counts two of a kind says nothing of which is which. */
    private Map<String, Values> amounts(List<Telling> tellings) {
        Map<String, Values> byUnit = new TreeMap<>();
        for (Telling telling : tellings) {
            Map<String, List<Quantity>> here = new TreeMap<>();
            for (Quantity quantity : near(telling)) {
                here.computeIfAbsent(quantity.unit(), key -> new ArrayList<>()).add(quantity);
            }
            here.forEach((unit, found) -> {
                String amount = found.getFirst().amount();
                if (found.size() == 1 && amount != null) {
                    byUnit.computeIfAbsent(unit, key -> new Values())
                            .put(
                                    amount,
                                    telling.doc()
                                            .article()
                                            .cite(found.getFirst().span()));
                }
            });
        }
        return byUnit;
    }

    /** What is counted beside the trigger, exactly. */
    private List<Quantity> near(Telling telling) {
        if (telling.sentence() == null) {
            return List.of();
        }
        List<Span> times = new ArrayList<>();
        telling.doc().times().stream()
                .filter(time -> telling.passage().overlaps(time.span()))
                .forEach(time -> times.add(time.span()));
        Span trigger = telling.event().trigger();
        return quantities.read(telling.doc().text(), telling.passage(), times).stream()
                .filter(quantity -> quantity.amount() != null && !quantity.approx())
                .filter(quantity -> Objects.equals(quantity.min(), quantity.max()))
                .filter(quantity -> quantity.kind() != Quantity.Kind.OTHER || quantity.counted() != null)
                .filter(quantity -> quantity.span().start() - trigger.end() <= NEAR
                        && trigger.start() - quantity.span().end() <= NEAR)
                .toList();
    }
}
