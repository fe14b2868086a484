package id.jejak.app.export;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import id.jejak.engine.witness.Range;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of events as political science uses it (PLOVER): one row a happening, however often it was reported, with how many reports and
 * witnesses it has. Lists that describe the same actors run side by side, with {@code NA} where nothing is known.
 */
public final class PloverExport {
    private static final String UNKNOWN = "NA";

    /** Columns with what they hold. */
    private static final List<String[]> COLUMNS = List.of(
            new String[] {"event_id", "id of the entry: its smallest mention id; resolves after merges"},
            new String[] {"event_date", "ISO 8601 day, month or year as far as the reports tell; empty when unknown"},
            new String[] {"date_precision", "day, month, year; empty when unknown"},
            new String[] {"event_type", "PLOVER root type"},
            new String[] {"event_mode", "PLOVER mode that most reports give; empty when none"},
            new String[] {"event_contexts", "PLOVER contexts that at least half of the reports show; empty when none"},
            new String[] {"quad_class", "PLOVER quad category of the type"},
            new String[] {"status", "asserted, alleged, denied, planned, possible; count asserted ones only as events"},
            new String[] {"actor_names", "canonical names"},
            new String[] {
                "actor_countries",
                "ISO 3166-1 alpha-3 or PLOVER's code abroad (UNO, EUR, IGO ...), beside actor_names; NA unknown"
            },
            new String[] {"actor_sectors", "PLOVER sector, beside actor_names; NA unknown"},
            new String[] {"recipient_names", "canonical names; may be empty"},
            new String[] {"recipient_countries", "as actor_countries"},
            new String[] {"recipient_sectors", "as actor_sectors"},
            new String[] {"objects", "what was given, sold, fired, signed: the reports' words"},
            new String[] {"amounts", "normalised figures, beside objects; NA none"},
            new String[] {"units", "what the figures count, beside objects; NA none"},
            new String[] {"place", "canonical name of the narrowest place; empty when unknown"},
            new String[] {"said_by", "on whose word alone it is given; empty otherwise"},
            new String[] {"recalled", "1: lies more than 30 days before every report"},
            new String[] {"reports", "mentions of it in articles; not a number of events"},
            new String[] {"articles", "articles that report it"},
            new String[] {"outlets", "outlets that report it"},
            new String[] {"witnesses_min", "origins shown to be distinct; empty unless asserted"},
            new String[] {"witnesses_max", "origins with each unresolved outlet as its own"},
            new String[] {"parties_min", "of those, on the side of an actor or recipient"},
            new String[] {"parties_max", "as parties_min"},
            new String[] {"third_min", "of those, on no such side"},
            new String[] {"third_max", "as third_min"},
            new String[] {"origins", "their names"},
            new String[] {"claimants", "who claims it, unless asserted"},
            new String[] {"rejecters", "who rejects it"},
            new String[] {"checkers", "who checked it"},
            new String[] {"source_article", "article of the sentence cited"},
            new String[] {"source_start", "code point of the article's text at which that sentence starts"},
            new String[] {"source_end", "code point at which it ends"},
            new String[] {"source_text", "that sentence"},
            new String[] {"mentions", "article[start-end] of every report's trigger, code points"},
            new String[] {"codebook", "version of the codebook"});

    private final Places places;
    private final ActorCodes codes;
    private final Map<PloverType, String> quads = new EnumMap<>(PloverType.class);
    private final String version;

    private PloverExport(Chronicle chronicle, ResourceSource resources) {
        places = new Places(chronicle);
        codes = new ActorCodes(chronicle.articles(), Countries.load(resources));
        Tsv codebook =
                Tsv.load(resources, "id/event/codebook.tsv", "type", "mode", "quad", "meaning", "label_en", "label_id");
        version = codebook.heading("codebook");
        for (Tsv.Row row : codebook.rows()) {
            if (row.get("mode").isEmpty()) {
                quads.put(row.choice("type", PloverType.class), row.get("quad"));
            }
        }
    }

    /** Writes the table and what its columns hold. */
    public static void write(Chronicle chronicle, ResourceSource resources, ExportFiles files) throws IOException {
        PloverExport export = new PloverExport(chronicle, resources);
        List<String> names = COLUMNS.stream().map(column -> column[0]).toList();
        files.write("plover.csv", CsvFile.of(names, rows -> {
            for (Entry entry : chronicle.entries()) {
                rows.row(export.row(entry).toArray());
            }
        }));
        files.write("plover-columns.csv", CsvFile.of(List.of("column", "holds"), rows -> {
            for (String[] column : COLUMNS) {
                rows.row(column[0], column[1]);
            }
        }));
    }

    private List<@Nullable Object> row(Entry entry) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(entry.id());
        row.add(entry.date());
        row.add(precision(entry.date()));
        row.add(entry.type().name());
        row.add(entry.mode());
        row.add(String.join("; ", entry.contexts()));
        row.add(quads.get(entry.type()));
        row.add(entry.status().label());
        for (List<String> names : List.of(entry.actors(), entry.recipients())) {
            row.add(String.join("; ", names));
            row.add(beside(names, codes::country));
            row.add(beside(names, codes::sector));
        }
        row.add(beside(entry.objects(), Entry.Thing::text));
        row.add(beside(entry.objects(), Entry.Thing::amount));
        row.add(beside(entry.objects(), Entry.Thing::unit));
        row.add(entry.place());
        row.add(entry.saidBy());
        row.add(entry.recalled() ? 1 : 0);
        row.add(entry.mentions().size());
        row.add(entry.articles());
        row.add(entry.outlets());
        Testimony testimony = entry.testimony();
        range(row, testimony == null ? null : testimony.witnesses());
        range(row, testimony == null ? null : testimony.parties());
        range(row, testimony == null ? null : testimony.third());
        row.add(
                testimony == null
                        ? null
                        : String.join(
                                "; ",
                                testimony.origins().stream().map(Source::name).toList()));
        row.add(String.join("; ", entry.claimants()));
        row.add(String.join("; ", entry.rejecters()));
        row.add(String.join("; ", entry.checkers()));
        String article = entry.what().article();
        row.add(article);
        row.add(places.start(article, entry.what().span()));
        row.add(places.end(article, entry.what().span()));
        row.add(entry.what().exact());
        row.add(String.join(
                "; ",
                entry.mentions().stream()
                        .map(mention -> places.range(
                                mention.trigger().article(), mention.trigger().span()))
                        .toList()));
        row.add(version);
        return row;
    }

    private static @Nullable String precision(@Nullable String date) {
        return date == null ? null : date.length() == 4 ? "year" : date.length() == 7 ? "month" : "day";
    }

    private static <T> String beside(List<T> items, Function<T, @Nullable String> code) {
        return String.join(
                "; ",
                items.stream()
                        .map(item -> Objects.requireNonNullElse(code.apply(item), UNKNOWN))
                        .toList());
    }

    private static void range(List<@Nullable Object> row, @Nullable Range range) {
        row.add(range == null ? null : range.min());
        row.add(range == null ? null : range.max());
    }
}
