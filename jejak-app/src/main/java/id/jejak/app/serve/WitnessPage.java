package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.copying.Copying;
import id.jejak.engine.copying.Copying.Habit;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Testimony;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who carries whose text, drawn and as a table, and how many witnesses the entries rest on; of two publishers the very articles. */
final class WitnessPage {
    private static final String PATH = "/witnesses";
    private static final int MOST_DRAWN = 28;
    private static final int SIZE = 60;
    private static final int MOST_RELEASES = 40;
    private static final int MOST_ERRORS = 60;
    private static final long DAY_MINUTES = 24 * 60;
    private static final long HOUR_MINUTES = 60;

    private final CaseView view;
    private final Labels labels;
    private final Copying copying;

    WitnessPage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
        this.copying = view.chronicle().copying();
    }

    /** The page; with both publishers named, the articles of that pair. */
    String html(@Nullable String from, @Nullable String to, @Nullable String number) {
        Page page = new Page(labels, view, PATH, labels.of("nav./witnesses"));
        if (from != null && to != null && !from.isBlank() && !to.isBlank()) {
            pair(page.main(), from, to, Pager.of(number, SIZE));
            return page.html();
        }
        counts(page.main());
        habits(page.main(), Pager.of(number, SIZE));
        releases(page.main());
        errors(page.main());
        return page.html();
    }

    private void habits(Element main, Pager pager) {
        List<Habit> habits = copying.habits();
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("graph.title"));
        section.appendElement("p").addClass("note").text(labels.of("graph.note"));
        if (habits.isEmpty()) {
            section.appendElement("p").addClass("nothing").text(labels.of("graph.none"));
            return;
        }
        new CopyGraphView(labels)
                .appendTo(section, habits.stream().limit(MOST_DRAWN).toList());
        Element body = Rows.table(
                section,
                labels,
                labels.count("graph.caption", habits.size()),
                List.of(
                        "graph.from",
                        "graph.to",
                        "graph.articles",
                        "graph.passages",
                        "graph.credited",
                        "graph.delay",
                        "graph.basis"));
        for (Habit habit : pager.of(habits)) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(habit.source());
            Rows.cell(row, labels, "graph.to", habit.outlet());
            Rows.cell(row, labels, "graph.articles", "")
                    .addClass("n")
                    .appendElement("a")
                    .attr("href", Links.to(PATH, Map.of("from", habit.source(), "to", habit.outlet())))
                    .attr("aria-label", labels.of("graph.open", habit.source(), habit.outlet(), habit.articles()))
                    .text(Integer.toString(habit.articles()));
            Rows.cell(row, labels, "graph.passages", habit.passages() == 0 ? null : Integer.toString(habit.passages()))
                    .addClass("n");
            boolean directed = habit.basis() != Copying.Basis.UNKNOWN;
            // Where it is unknown who copied, nobody owes a credit.
            Rows.cell(row, labels, "graph.credited", directed ? Integer.toString(habit.credited()) : null)
                    .addClass("n");
            Rows.cell(row, labels, "graph.delay", directed ? delay(habit.minutes(), habit.days()) : null)
                    .addClass("n");
            Rows.cell(
                    row,
                    labels,
                    "graph.basis",
                    labels.texts().of("copying.basis." + habit.basis().label())
                            + (habit.sisters() ? "; " + labels.texts().of("copying.sisters") : ""));
        }
        pager.appendTo(section, labels, PATH, Map.of(), habits.size());
    }

    private @Nullable String delay(@Nullable Long minutes, @Nullable Integer days) {
        if (minutes != null && Math.abs(minutes) < DAY_MINUTES) {
            return labels.texts().of("copying.hours", minutes / HOUR_MINUTES, minutes % HOUR_MINUTES);
        }
        return days == null ? null : labels.texts().of("copying.days", days);
    }

    /** The articles of one publisher that carry another's text, each with where it stands and what it shares. */
    private void pair(Element main, String from, String to, Pager pager) {
        List<Copying.Copy> copies = copying.copies().stream()
                .filter(copy -> copy.outlet() != null
                        && (copy.source().equals(from) && copy.outlet().equals(to)
                                || copy.basis() == Copying.Basis.UNKNOWN
                                        && copy.source().equals(to)
                                        && copy.outlet().equals(from)))
                .toList();
        main.appendElement("p").appendElement("a").attr("href", PATH).text(labels.of("graph.back"));
        main.appendElement("h2").text(from + " → " + to);
        if (copies.isEmpty()) {
            main.appendElement("p").addClass("nothing").text(labels.of("graph.none"));
            return;
        }
        Element body = Rows.table(
                main,
                labels,
                labels.count("graph.copies", copies.size()),
                List.of("graph.article", "graph.of", "graph.passages", "graph.delay", "graph.basis"));
        for (Copying.Copy copy : pager.of(copies)) {
            Element row = body.appendElement("tr");
            Element head = row.appendElement("th").attr("scope", "row");
            article(head, copy.article());
            Element source = row.appendElement("td").attr("data-label", labels.of("graph.of"));
            String other = copy.from();
            if (other == null) {
                source.text(copy.source());
            } else {
                article(source, other);
                source.appendText(" · ");
                source.appendElement("a")
                        .attr("href", "/compare?a=" + Links.encoded(other) + "&b=" + Links.encoded(copy.article()))
                        .text(labels.of("nav./compare"));
            }
            Rows.cell(
                            row,
                            labels,
                            "graph.passages",
                            Integer.toString(copy.passages().size()))
                    .addClass("n");
            Rows.cell(row, labels, "graph.delay", delay(copy.minutes(), copy.days()))
                    .addClass("n");
            Rows.cell(
                    row,
                    labels,
                    "graph.basis",
                    labels.texts().of("copying.basis." + copy.basis().label())
                            + (copy.credited() ? "; " + labels.of("graph.names_it") : ""));
        }
        pager.appendTo(main, labels, PATH, Map.of("from", from, "to", to), copies.size());
    }

    private void article(Element parent, String id) {
        Annotated doc = view.article(id);
        String title = doc == null ? null : doc.article().title();
        parent.appendElement("a")
                .attr("href", Links.article(id) + "&layer=echoes")
                .text(title == null ? labels.source(doc, id) : title);
        if (title != null) {
            parent.appendElement("small").text(" " + labels.source(doc, id));
        }
    }

    private void releases(Element main) {
        if (copying.releases().isEmpty()) {
            return;
        }
        Element section = main.appendElement("section");
        section.appendElement("h2")
                .text(labels.texts().of("copying.releases", copying.releases().size()));
        Element list = section.appendElement("ul");
        for (Copying.Release release :
                copying.releases().stream().limit(MOST_RELEASES).toList()) {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(release.body());
            item.appendText(" · "
                    + labels.texts()
                            .of(
                                    "copying.self_told",
                                    release.stated().size(),
                                    release.articles().size()));
            for (Citation words : release.words()) {
                item.appendElement("p").addClass("source").appendElement("q").text(words.exact());
            }
            Element articles = item.appendElement("ul");
            release.articles().forEach(id -> article(articles.appendElement("li"), id));
        }
        more(section, copying.releases().size() - MOST_RELEASES);
    }

    /** Slips that an article shares with its source against all others: the best proof that it copied. */
    private void errors(Element main) {
        List<Copying.Copy> proved = copying.copies().stream()
                .filter(copy -> !copy.errors().isEmpty())
                .toList();
        if (proved.isEmpty()) {
            return;
        }
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.texts().of("copying.errors", proved.size()));
        Element list = section.appendElement("ul");
        for (Copying.Copy copy : proved.stream().limit(MOST_ERRORS).toList()) {
            for (Copying.SharedError error : copy.errors()) {
                Element item = list.appendElement("li");
                item.text(labels.of("graph.slip", error.word(), error.usual(), error.articles()) + " ");
                article(item, copy.article());
                item.appendText(" · ");
                article(item, error.there().article());
            }
        }
        more(section, proved.size() - MOST_ERRORS);
    }

    private void more(Element section, int n) {
        if (n > 0) {
            section.appendElement("p").text(labels.of("more", n));
        }
    }

    /** How many asserted entries rest on how many witnesses: the first thing a fact-checker wants to know of a case. */
    private void counts(Element main) {
        TreeMap<Integer, int[]> byMin = new TreeMap<>();
        for (Entry entry : view.chronicle().entries()) {
            Testimony testimony = entry.testimony();
            if (entry.status() == Status.ASSERTED && testimony != null) {
                int[] n =
                        byMin.computeIfAbsent(Math.min(3, testimony.witnesses().min()), key -> new int[2]);
                n[0]++;
                n[1] += testimony.third().max() == 0 ? 1 : 0;
            }
        }
        if (byMin.isEmpty()) {
            return;
        }
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("witnesses.title"));
        Element body = Rows.table(
                section,
                labels,
                labels.of("witnesses.caption"),
                List.of("witnesses.least", "witnesses.entries", "witnesses.no_third"));
        byMin.forEach((min, n) -> {
            Element row = body.appendElement("tr");
            Element head = row.appendElement("th").attr("scope", "row");
            if (min == 0) {
                head.text(labels.of("witnesses.none"));
            } else {
                head.appendElement("a")
                        .attr("href", "/?witnesses=" + min)
                        .text(min == 3 ? "≥ 3" : Integer.toString(min));
            }
            Rows.cell(row, labels, "witnesses.entries", Integer.toString(n[0])).addClass("n");
            Rows.cell(row, labels, "witnesses.no_third", Integer.toString(n[1])).addClass("n");
        });
    }
}
