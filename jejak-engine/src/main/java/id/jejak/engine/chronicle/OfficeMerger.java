package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import id.jejak.engine.lexicon.WordWeights;
import id.jejak.engine.witness.Names;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Merges the offices that articles give a person: one row for an office under its names, with the dates that any article gives. A
 * resignation told with its date ends the office it names and begins the one that the same sentence gives.
 */
final class OfficeMerger {
    private final List<String> leaving;
    private final List<String> entering;
    private final WordWeights weights;
    private final Countries countries;

    OfficeMerger(ResourceSource source, WordWeights weights, Countries countries) {
        this.countries = countries;
        leaving = phrases(source, "id/chronicle/leaving.tsv");
        entering = phrases(source, "id/chronicle/entering.tsv");
        this.weights = weights;
    }

    private static List<String> phrases(ResourceSource source, String file) {
        return Tsv.load(source, file, "phrase").rows().stream()
                .map(row -> row.get("phrase"))
                .toList();
    }

    private static final class Row {
        final String person;
        final String of;
        String office;
        String stem;
        /** Whether the words name the owner, or only the stage supplied it. */
        boolean named;
        /** Whether some article gives it as held. */
        boolean held;

        @Nullable
        String from;

        @Nullable
        String until;

        final TreeSet<Citation> mentions = new TreeSet<>();

        Row(String person, String office, String of) {
            this.person = person;
            this.office = office;
            this.of = of;
            stem = Names.key(office);
        }
    }

    /** The offices by person, then by date, then by name. */
    List<Office> merge(List<Annotated> articles, WhoIsWho who) {
        List<Row> rows = new ArrayList<>();
        for (WhoIsWho.Facts facts : who.all()) {
            if (facts.type() == EntityType.PER) {
                rows.addAll(person(facts, who));
            }
        }
        for (Annotated doc : articles) {
            for (Event event : doc.events()) {
                if (event.type() == PloverType.RETREAT && event.date() != null) {
                    resigned(rows, doc, event, who);
                }
            }
        }
        return rows.stream()
                .map(row -> new Office(
                        row.person,
                        row.office,
                        row.of.isEmpty() ? null : row.of,
                        row.from,
                        row.until,
                        !row.held,
                        List.copyOf(row.mentions)))
                .sorted(Comparator.comparing(Office::person)
                        .thenComparing(office -> office.from() == null ? "" : office.from())
                        .thenComparing(office -> office.until() == null ? "9" : office.until())
                        .thenComparing(Office::office)
                        .thenComparing(office -> office.of() == null ? "" : office.of()))
                .toList();
    }

    private List<Row> person(WhoIsWho.Facts facts, WhoIsWho who) {
        Map<String, Row> byKey = new TreeMap<>();
        for (WhoIsWho.Held held : facts.offices()) {
            Role role = held.role();
            String owner =
                    role.of() == null ? "" : who.canonical(held.doc().article().id(), role.of());
            // "Sekretaris" of a state's body is, over articles, that body's office of the state.
            String body = countries.bodyOf(owner);
            String state = countries.name(countries.ending(owner));
            String of = body == null || state == null ? owner : state;
            String office = body == null || Names.key(role.office()).contains(Names.key(body))
                    ? role.office()
                    : role.office() + " " + body;
            String key = Names.key(office) + "|" + of;
            Row row = byKey.computeIfAbsent(key, k -> new Row(facts.name(), office, of));
            for (int n = 2; clash(row, role.from(), role.until()); n++) {
                // Dates that cannot both be stay in rows of their own, for a person to see.
                row = byKey.computeIfAbsent(key + "|" + n, k -> new Row(facts.name(), office, of));
            }
            row.from = row.from == null ? role.from() : row.from;
            row.until = row.until == null ? role.until() : row.until;
            row.held |= !role.former();
            row.mentions.add(held.doc().article().cite(role.span()));
            row.named |= role.of() != null
                    && Names.key(held.doc().article().slice(role.span()))
                            .contains(Names.key(role.of()).split(" ")[0]);
        }
        List<Row> rows = new ArrayList<>(byKey.values());
        // The office most articles give stands first and takes in the others.
        rows.sort(Comparator.comparingInt((Row row) -> -row.stem.split(" ").length)
                .thenComparing(row -> !row.named)
                .thenComparingInt(row -> -row.mentions.size())
                .thenComparing(row -> row.stem));
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            Row same = null;
            for (Row other : kept) {
                if (same == null && sameOffice(row, other) && !clash(other, row.from, row.until)) {
                    same = other;
                }
            }
            if (same == null) {
                kept.add(row);
            } else {
                same.mentions.addAll(row.mentions);
                same.held |= row.held;
                same.from = same.from == null ? row.from : same.from;
                same.until = same.until == null ? row.until : same.until;
            }
        }
        return kept;
    }

    private static boolean clash(Row row, @Nullable String from, @Nullable String until) {
        return OfficeConflicts.differ(row.from, from) || OfficeConflicts.differ(row.until, until);
    }

    /** One office where nobody's words part them: same field, and one of them names its field alone or without its owner. */
    private boolean sameOffice(Row a, Row b) {
        boolean owners = a.of.equals(b.of) || a.of.isEmpty() || b.of.isEmpty() || a.named != b.named;
        if (a.stem.equals(b.stem)) {
            return owners;
        }
        Set<String> x = new HashSet<>(Arrays.asList(a.stem.split(" ")));
        Set<String> y = new HashSet<>(Arrays.asList(b.stem.split(" ")));
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        boolean field = shared.stream().anyMatch(word -> weights.of(word) >= TellingReader.CONTENT);
        boolean within = y.containsAll(x) || x.containsAll(y);
        boolean loose = GENERIC.contains(a.stem.split(" ")[0]) || GENERIC.contains(b.stem.split(" ")[0]);
        return owners && field && (within || loose);
    }

    /** Heads of offices that say no more than that somebody leads. */
    private static final Set<String> GENERIC = Set.of("kepala", "bos", "pejabat", "pemimpin", "petinggi");

    /** The office that a resignation ends and the one that follows it. */
    private void resigned(List<Row> rows, Annotated doc, Event event, WhoIsWho who) {
        Sentence sentence = TellingReader.sentenceOf(doc, event.trigger());
        if (sentence == null || event.actors().isEmpty()) {
            return;
        }
        String person =
                who.canonical(doc.article().id(), event.actors().getFirst().name());
        String text = doc.article().slice(sentence.span()).toLowerCase(Locale.ROOT);
        Citation words = doc.article().cite(sentence.span());
        if (leaving.stream().noneMatch(text::contains)) {
            return;
        }
        boolean follows = entering.stream().anyMatch(text::contains);
        for (Row row : rows) {
            if (!row.person.equals(person)) {
                continue;
            }
            if (text.contains(row.stem)) {
                row.until = row.until == null ? event.date() : row.until;
                row.mentions.add(words);
            } else if (follows && namesBody(text, row)) {
                row.from = row.from == null ? event.date() : row.from;
                row.mentions.add(words);
            }
        }
    }

    /** Whether a sentence names the body that an office heads: all its words but the head. */
    private static boolean namesBody(String text, Row row) {
        int space = row.stem.indexOf(' ');
        return space > 0 && text.contains(row.stem.substring(space + 1));
    }
}
