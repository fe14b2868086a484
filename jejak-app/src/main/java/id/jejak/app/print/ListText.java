package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.chronicle.Exchange;
import id.jejak.engine.chronicle.Office;
import id.jejak.engine.chronicle.OfficeConflict;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Status;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.story.Story;
import id.jejak.engine.witness.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a case that stand beside the chronicle, as lists for a person. */
public final class ListText {
    private static final int WORDS = 200;
    private static final int FEW = 6;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;
    private final Map<String, Annotated> docs = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new TreeMap<>();

    public ListText(Sheet sheet, Texts texts, Chronicle chronicle) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
        chronicle.entries().forEach(entry -> entries.put(entry.id(), entry));
    }

    /** Disputes, then unconfirmed entries without one. */
    public void claims(List<Dispute> disputes, List<Entry> unconfirmed) {
        head("claims.disputed", disputes.size());
        DisputeWords words = new DisputeWords(texts, wording);
        for (Dispute dispute : disputes) {
            sheet.hanging(2, 4, quote(dispute.claim()));
            sheet.hanging(4, 6, words.of(dispute));
            sheet.hanging(4, 6, sheet.in(Style.PALE, articles(dispute.mentions())));
        }
        head("claims.unconfirmed", unconfirmed.size());
        for (Entry entry : unconfirmed) {
            sheet.hanging(
                    2,
                    4,
                    day(entry) + sheet.in(Style.STRONG, wording.who(entry)) + " [" + wording.type(entry.type()) + "] "
                            + sheet.in(Style.WARN, wording.status(entry.status())));
            sheet.hanging(4, 6, quote(entry.what()));
            sheet.hanging(4, 6, wording.counts(entry) + " · " + id(entry));
        }
    }

    /** Offices by person; below each what speaks against it. */
    public void roles(List<Office> offices, List<OfficeConflict> conflicts) {
        head("roles.head", offices.size());
        String person = null;
        for (Office office : offices) {
            if (!office.person().equals(person)) {
                sheet.line(2, sheet.in(Style.STRONG, office.person()));
                person = office.person();
            }
            String of = office.of() == null ? "" : " (" + Sheet.clean(office.of()) + ")";
            sheet.hanging(
                    4,
                    6,
                    Sheet.clean(office.office()) + of + time(office) + " "
                            + sheet.in(
                                    Style.PALE, Sheet.quoted(words(office), 60) + " " + articles(office.mentions())));
            for (OfficeConflict conflict : conflicts) {
                Office other = conflict.other(office);
                if (other != null) {
                    String key = "roles.conflict." + conflict.reason().name().toLowerCase(Locale.ROOT);
                    String held = Sheet.clean(other.office()) + time(other);
                    sheet.hanging(6, 8, sheet.in(Style.WARN, texts.of(key, Sheet.clean(other.person()), held)));
                }
            }
        }
    }

    private static String words(Office office) {
        return office.mentions().isEmpty() ? "" : office.mentions().getFirst().exact();
    }

    private String time(Office office) {
        if (office.from() == null && office.until() == null) {
            return "";
        }
        return ", " + (office.from() == null ? "…" : office.from()) + " – "
                + (office.until() == null ? "…" : office.until());
    }

    /** Stories with their articles. */
    public void stories(List<Story> stories) {
        head("stories.head", stories.size());
        for (Story story : stories) {
            sheet.hanging(
                    2,
                    4,
                    sheet.in(Style.STRONG, story.name())
                            + (story.parent() == null ? "" : " ‹ " + Sheet.clean(story.parent())));
            for (String id : story.articles()) {
                Annotated doc = docs.get(id);
                if (doc != null) {
                    String title = doc.article().title();
                    sheet.hanging(4, 6, wording.article(doc) + (title == null ? "" : ": " + Sheet.clean(title)));
                }
            }
            if (!story.why().isEmpty()) {
                String why = String.join(
                        ", ", story.why().subList(0, Math.min(FEW, story.why().size())));
                sheet.hanging(4, 6, sheet.in(Style.PALE, texts.of("stories.why", Sheet.clean(why))));
            }
        }
    }

    /** Who gave, sought, promised what, by giver and taker. */
    public void exchange(List<Exchange> shown) {
        head("exchange.head", shown.size());
        for (Exchange exchange : shown) {
            sheet.line(2, sheet.in(Style.STRONG, side(exchange.from()) + " → " + side(exchange.to())));
            for (Exchange.Kind kind : Exchange.Kind.values()) {
                items(kind, exchange.of(kind));
            }
        }
    }

    private String side(@Nullable String name) {
        return name == null ? texts.of("exchange.open") : Sheet.clean(name);
    }

    private void items(Exchange.Kind kind, List<Exchange.Item> items) {
        String key = "exchange." + kind.name().toLowerCase(Locale.ROOT);
        for (Exchange.Item item : items) {
            Entry entry = entries.get(item.entry());
            if (entry == null) {
                continue;
            }
            String things = item.things().stream()
                    .map(thing -> Sheet.clean(thing.text()) + amount(thing))
                    .collect(Collectors.joining(", "));
            // Where the article names no thing its own sentence must do.
            String words = things.isEmpty() ? Sheet.quoted(entry.what().exact(), WORDS) : things;
            // Of a claim or a guess the heading does not say what was done.
            boolean open = kind == Exchange.Kind.ALLEGED || kind == Exchange.Kind.POSSIBLE;
            String done = open ? " [" + wording.type(item.type()) + "]" : "";
            String found = item.status() == Status.DENIED ? " (" + wording.status(item.status()) + ")" : "";
            sheet.hanging(4, 6, texts.of(key) + done + ": " + sheet.in(Style.STRONG, words) + found);
            sheet.hanging(6, 8, day(entry) + "· " + wording.counts(entry) + " · " + id(entry));
        }
    }

    /** The figure where the words themselves do not give it so. */
    private static String amount(Entry.Thing thing) {
        String words =
                (thing.amount() == null ? "" : thing.amount() + " ") + (thing.unit() == null ? "" : thing.unit());
        return words.isBlank() || words.strip().equals(thing.text()) ? "" : " (= " + Sheet.clean(words) + ")";
    }

    /** Origins over all entries, then each entry with its own. */
    public void witnesses(List<Entry> shown) {
        Map<String, Source> sources = new TreeMap<>();
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> alone = new TreeMap<>();
        for (Entry entry : shown) {
            if (entry.testimony() != null) {
                List<Source> origins = entry.testimony().origins();
                for (Source origin : origins) {
                    sources.putIfAbsent(origin.name(), origin);
                    all.merge(origin.name(), 1, Integer::sum);
                    alone.merge(origin.name(), origins.size() == 1 ? 1 : 0, Integer::sum);
                }
            }
        }
        head("witnesses.head", sources.size());
        all.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .forEach(name -> origin(sources, name, all, alone));
        head("witnesses.single", (int) shown.stream().filter(ListText::isSingle).count());
        for (Entry entry : shown) {
            if (isSingle(entry)) {
                sheet.hanging(2, 4, day(entry) + sheet.in(Style.STRONG, wording.who(entry)));
                sheet.hanging(4, 6, wording.counts(entry) + " · " + id(entry));
            }
        }
    }

    private static boolean isSingle(Entry entry) {
        return entry.testimony() != null && entry.testimony().witnesses().max() == 1 && entry.articles() > 1;
    }

    private void origin(
            Map<String, Source> sources, String name, Map<String, Integer> all, Map<String, Integer> alone) {
        Source source = sources.get(name);
        if (source != null) {
            sheet.hanging(
                    2,
                    4,
                    sheet.in(Style.STRONG, wording.origin(source)) + " · " + wording.kind(source)
                            + (source.side() == null ? "" : " · " + texts.of("side", Sheet.clean(source.side())))
                            + " · "
                            + texts.of("check.rests", all.getOrDefault(name, 0), alone.getOrDefault(name, 0)));
        }
    }

    /** Where reports differ. */
    public void discrepancies(List<Discrepancy> shown) {
        head("discrepancies.head", shown.size());
        for (Discrepancy discrepancy : shown) {
            Entry entry = entries.get(discrepancy.entry());
            String field = "field." + discrepancy.field();
            sheet.hanging(
                    2,
                    4,
                    sheet.in(Style.STRONG, texts.has(field) ? texts.of(field) : discrepancy.field())
                            + (entry == null ? "" : ": " + day(entry) + wording.who(entry) + " " + id(entry)));
            for (Discrepancy.Value value : discrepancy.values()) {
                sheet.hanging(
                        4, 6, Sheet.clean(value.value()) + sheet.in(Style.PALE, " — " + articles(value.mentions())));
            }
        }
    }

    /** Passages told twice. */
    public void echoes(List<Echo> shown) {
        head("echoes.head", shown.size());
        for (Echo echo : shown) {
            sheet.line(
                    2,
                    sheet.in(Style.STRONG, texts.of("echo." + echo.kind().label()))
                            + " " + Sheet.percent((int) Math.round(echo.score() * 100), 100)
                            + (echo.origin() == null
                                    ? ""
                                    : "; " + texts.of("check.text_of", Sheet.clean(echo.origin()))));
            sheet.hanging(4, 6, quote(echo.a()));
            sheet.hanging(4, 6, quote(echo.b()));
        }
    }

    private void head(String key, int count) {
        sheet.line(0, sheet.in(Style.DAY, texts.of(key, count)));
    }

    private static String day(Entry entry) {
        return entry.date() == null ? "" : entry.date() + " ";
    }

    private String id(Entry entry) {
        return sheet.in(Style.PALE, "#" + ChronicleText.shortId(entry));
    }

    private String quote(Citation citation) {
        Annotated doc = docs.get(citation.article());
        return Sheet.quoted(citation.exact(), WORDS) + " "
                + sheet.in(Style.PALE, doc == null ? citation.article() : wording.article(doc));
    }

    private String articles(List<Citation> citations) {
        List<String> names = new ArrayList<>();
        citations.stream().map(Citation::article).distinct().forEach(id -> {
            Annotated doc = docs.get(id);
            names.add(doc == null ? id : wording.article(doc));
        });
        return String.join("; ", names);
    }
}
