package id.jejak.app.serve;

import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.clean.FurnitureTable;
import id.jejak.engine.correction.Outcome;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Published;
import id.jejak.engine.erratum.Erratum;
import id.jejak.engine.identity.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a person's judgement: corrections that new reports speak against, names that may be one, articles that correct others,
 * values in which reports differ, articles whose date or outlet is not known, learned furniture. Of each the first few, or one kind page by
 * page.
 */
final class InboxPage {
    private static final String PATH = "/inbox";
    private static final int FEW = 5;
    private static final int SIZE = 25;

    private final CaseView view;
    private final Labels labels;
    private final Hand hand;

    InboxPage(CaseView view, Labels labels, Hand hand) {
        this.view = view;
        this.labels = labels;
        this.hand = hand;
    }

    /** A kind of what waits; {@code key} names it in addresses and labels. */
    private record Pile<T>(String key, List<T> items, BiConsumer<Element, List<T>> draw) {}

    /**
     * The page.
     *
     * @param furniture what was learned; null where nothing can be accepted here
     * @param of the one kind to show, or null for all
     */
    String html(@Nullable FurnitureTable furniture, @Nullable String of, @Nullable String number) {
        Page page = new Page(labels, view, PATH, labels.of("nav./inbox"));
        Element main = page.main();
        List<Pile<?>> piles = piles(furniture);
        main.appendElement("p").addClass("note").text(labels.of("inbox.note"));
        Element chips = main.appendElement("ul").addClass("chips");
        for (Pile<?> pile : piles) {
            Element link = chips.appendElement("li").appendElement("a").attr("href", PATH + "?of=" + pile.key());
            link.text(labels.of("inbox." + pile.key()) + " ");
            link.appendElement("strong").text(Integer.toString(pile.items().size()));
            if (pile.key().equals(of)) {
                link.attr("aria-current", "true");
            }
        }
        if (of != null) {
            chips.appendElement("li").appendElement("a").attr("href", PATH).text(labels.of("inbox.every"));
        }
        Pile<?> one =
                piles.stream().filter(pile -> pile.key().equals(of)).findFirst().orElse(null);
        if (one != null) {
            section(main, one, Pager.of(number, SIZE), true);
        } else {
            piles.forEach(pile -> section(main, pile, new Pager(1, FEW), false));
        }
        return page.html();
    }

    private List<Pile<?>> piles(@Nullable FurnitureTable furniture) {
        List<Pile<?>> piles = new ArrayList<>();
        piles.add(new Pile<Outcome>(
                "corrections",
                view.judged().outcomes().stream()
                        .filter(outcome -> outcome.state() != Outcome.State.APPLIED)
                        .toList(),
                (section, some) -> new MadeView(view, labels, hand).appendTo(section, some, PATH)));
        piles.add(new Pile<Proposal>("proposals", view.judged().proposals().get(), (section, some) -> {
            Element list = section.appendElement("ol").addClass("plain");
            some.forEach(each -> new ProposalForms(view, labels, hand)
                    .appendTo(list.appendElement("li").addClass("echo"), each));
        }));
        piles.add(new Pile<Erratum>("errata", view.judged().errata().get(), (section, some) -> {
            Element list = section.appendElement("ol").addClass("plain");
            some.forEach(each -> new ErratumView(view, labels)
                    .appendTo(list.appendElement("li").addClass("echo"), each));
        }));
        piles.add(new Pile<Discrepancy>("differ", view.chronicle().discrepancies(), this::differences));
        piles.add(new Pile<Annotated>("articles", doubtful(), this::articles));
        if (furniture != null) {
            Map<Integer, FurnitureTable.Row> proposed = new LinkedHashMap<>();
            Map<Integer, FurnitureTable.Row> accepted = new LinkedHashMap<>();
            int n = 0;
            for (FurnitureTable.Row row : furniture.rows()) {
                (row.accepted() ? accepted : proposed).put(++n, row);
            }
            FurnitureForms forms = new FurnitureForms(labels);
            piles.add(new Pile<>(
                    "furniture",
                    List.copyOf(proposed.entrySet()),
                    (section, some) -> forms.appendTo(section, some, true)));
            if (!accepted.isEmpty()) {
                piles.add(new Pile<>(
                        "aside",
                        List.copyOf(accepted.entrySet()),
                        (section, some) -> forms.appendTo(section, some, false)));
            }
        }
        return piles;
    }

    private <T> void section(Element main, Pile<T> pile, Pager pager, boolean alone) {
        List<T> all = pile.items();
        Element section = main.appendElement("section").id(pile.key());
        section.appendElement("h2").text(labels.of("inbox." + pile.key()) + " (" + all.size() + ")");
        section.appendElement("p").addClass("note").text(labels.of("inbox." + pile.key() + ".note"));
        if (all.isEmpty()) {
            section.appendElement("p").addClass("nothing").text(labels.of("inbox.nothing"));
            return;
        }
        pile.draw().accept(section, pager.of(all));
        Map<String, String> query = Map.of("of", pile.key());
        if (alone) {
            pager.appendTo(section, labels, PATH, query, all.size());
        } else if (all.size() > pager.size()) {
            section.appendElement("p")
                    .addClass("more")
                    .appendElement("a")
                    .attr("href", Links.to(PATH, query))
                    .text(labels.of("inbox.all", all.size()));
        }
    }

    private void differences(Element section, List<Discrepancy> some) {
        Element body = Rows.table(
                section, labels, labels.of("inbox.differ"), List.of("inbox.entry", "inbox.field", "inbox.values"));
        for (Discrepancy each : some) {
            Entry entry = view.entry(each.entry());
            Element row = body.appendElement("tr");
            Element head = row.appendElement("th").attr("scope", "row");
            head.appendElement("a")
                    .attr("href", Links.entry(each.entry()))
                    .text(entry == null ? each.entry() : labels.wording().day(entry.date()));
            if (entry != null) {
                head.appendElement("p").addClass("cut").text(entry.what().exact());
            }
            Rows.cell(row, labels, "inbox.field", labels.field(each.field()));
            Element values = row.appendElement("td").attr("data-label", labels.of("inbox.values"));
            for (Discrepancy.Value value : each.values()) {
                Element line = values.appendElement("p");
                line.appendElement("strong").text(labels.value(each.field(), value.value()));
                line.appendText(" ");
                value.mentions().stream().limit(2).forEach(mention -> {
                    line.appendElement("a")
                            .attr("href", Links.article(mention.article()))
                            .text(labels.source(view.article(mention.article()), mention.article()));
                    line.appendText(" ");
                });
            }
            if (hand.correctable() && entry != null && WishForm.FIELDS.contains(each.field())) {
                decide(values, each);
            }
        }
    }

    /** One of the values is right: a button for each. */
    private void decide(Element parent, Discrepancy each) {
        Element details = parent.appendElement("details").addClass("correct");
        details.appendElement("summary").text(labels.of("inbox.decide"));
        Form form = Form.post(details, "/correct");
        form.element().addClass("answers");
        form.hidden("kind", "set");
        form.hidden("entry", each.entry());
        form.hidden("field", each.field());
        form.hidden("back", PATH + "#differ");
        CorrectionForms.who(form, labels, hand);
        each.values()
                .forEach(value -> form.choice(
                        "value", value.value(), labels.of("inbox.right", labels.value(each.field(), value.value()))));
    }

    private List<Annotated> doubtful() {
        return view.chronicle().articles().stream()
                .filter(doc -> doc.outlet() == null
                        || doc.published().how() == Published.How.UNKNOWN
                        || doc.published().how() == Published.How.INFERRED)
                .toList();
    }

    private void articles(Element section, List<Annotated> some) {
        Element list = section.appendElement("ul");
        for (Annotated doc : some) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", Links.article(doc.article().id()) + "&layer=times")
                    .text(labels.wording().article(doc));
            if (doc.article().title() != null) {
                item.appendText(" · " + doc.article().title());
            }
            if (doc.outlet() == null) {
                item.appendText(" · " + labels.of("inbox.no_outlet"));
            }
            Published published = doc.published();
            if (published.how() == Published.How.UNKNOWN || published.how() == Published.How.INFERRED) {
                item.appendText(" · " + labels.of("inbox." + published.how()));
            }
        }
    }
}
