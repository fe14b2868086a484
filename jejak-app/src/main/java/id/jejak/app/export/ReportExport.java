package id.jejak.app.export;

import id.jejak.app.print.Wording;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A case as one page to be printed, mailed and kept: what is contested, the dated chronicle with its cited evidence and witnesses open, and the
 * articles with their hashes. It stands alone: no script, no address, nothing fetched; a policy in its head forbids all of that.
 */
public final class ReportExport {
    private static final String STYLE = "/jejak/export/report.css";

    private final Chronicle chronicle;
    private final Texts texts;
    private final Wording wording;
    private final Places places;
    private final Map<String, Integer> numbers = new TreeMap<>();

    private ReportExport(Chronicle chronicle, Texts texts) {
        this.chronicle = chronicle;
        this.texts = texts;
        wording = new Wording(texts);
        places = new Places(chronicle);
        for (Annotated doc : chronicle.articles()) {
            numbers.put(doc.article().id(), numbers.size() + 1);
        }
    }

    /** Writes {@code report.html}. */
    public static void write(Chronicle chronicle, String name, Texts texts, ExportFiles files) throws IOException {
        files.write("report.html", out -> out.write(new ReportExport(chronicle, texts).page(name)));
    }

    private String page(String name) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", texts.locale().getLanguage());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("title").text(Visible.of(name) + " · Jejak");
        page.head().appendElement("style").appendChild(new DataNode(style()));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(Visible.of(name));
        summary(main);
        disputes(main);
        entries(main);
        articles(main);
        return page.outerHtml() + "\n";
    }

    private void summary(Element main) {
        Set<String> outlets = new LinkedHashSet<>();
        chronicle.articles().forEach(doc -> {
            if (doc.outlet() != null) {
                outlets.add(doc.outlet());
            }
        });
        long asserted = chronicle.entries().stream()
                .filter(entry -> entry.status() == Status.ASSERTED)
                .count();
        long single = chronicle.entries().stream()
                .map(Entry::testimony)
                .filter(testimony -> testimony != null && testimony.witnesses().max() == 1)
                .count();
        Element list = main.appendElement("ul").addClass("summary");
        list.appendElement("li")
                .text(texts.count("articles", chronicle.articles().size()) + ", "
                        + texts.count("outlets", outlets.size()));
        list.appendElement("li").text(texts.of("report.asserted", asserted, single));
        list.appendElement("li")
                .text(texts.of("report.disputed", chronicle.disputes().size()));
        main.appendElement("p").addClass("note").text(texts.of("report.note"));
    }

    private void disputes(Element main) {
        if (chronicle.disputes().isEmpty()) {
            return;
        }
        Element section = main.appendElement("section");
        section.appendElement("h2").text(texts.of("report.contested"));
        for (Dispute dispute : chronicle.disputes()) {
            Element article = section.appendElement("article").addClass("dispute");
            quote(article, dispute.claim().article(), dispute.claim().span());
            Element who = article.appendElement("p").addClass("counts");
            Map<String, List<String>> parts = new LinkedHashMap<>();
            parts.put("claimed_by", dispute.by());
            parts.put("rejected_by", dispute.rejectedBy());
            parts.put("repeated_by", dispute.repeatedBy());
            parts.put("checked_by", dispute.checkedBy());
            parts.forEach((key, names) -> {
                if (!names.isEmpty()) {
                    who.appendText(who.hasText() ? " · " : "");
                    who.appendElement("bdi").text(Visible.of(texts.of(key, wording.names(names))));
                }
            });
        }
    }

    private void entries(Element main) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(texts.of("report.chronicle"));
        String day = null;
        for (Entry entry : chronicle.entries()) {
            String date = wording.day(entry.date());
            if (!date.equals(day)) {
                section.appendElement("h3").text(date);
                day = date;
            }
            entry(section.appendElement("article"), entry);
        }
    }

    private void entry(Element article, Entry entry) {
        article.id("e-" + entry.id()).addClass("entry").addClass(entry.status().label());
        Element coded = article.appendElement("p").addClass("coded");
        coded.appendElement("strong").text(wording.type(entry.type()));
        coded.appendText(" ");
        coded.appendElement("bdi").text(Visible.of(wording.who(entry)));
        if (entry.status() != Status.ASSERTED) {
            coded.appendText(" ");
            coded.appendElement("em").text(wording.status(entry.status()));
        }
        article.appendElement("p").addClass("counts").appendElement("bdi").text(Visible.of(wording.counts(entry)));
        // One quotation for each sentence, however many of its words tell the happening.
        Map<Citation, Boolean> shown = new LinkedHashMap<>();
        for (Entry.Mention mention : entry.mentions()) {
            Citation trigger = mention.trigger();
            Span around = sentence(trigger.article(), trigger.span());
            Citation whole = places.doc(trigger.article()).article().cite(around);
            if (shown.putIfAbsent(whole, true) == null) {
                quote(article, trigger.article(), trigger.span());
            }
        }
        Testimony testimony = entry.testimony();
        if (testimony != null && !testimony.origins().isEmpty()) {
            Element list = article.appendElement("ul").addClass("origins");
            for (Source source : testimony.origins()) {
                Element item = list.appendElement("li");
                item.appendElement("bdi").text(Visible.of(wording.origin(source)));
                String side = source.side() == null ? "" : ", " + texts.of("report.side", source.side());
                item.appendText(Visible.of(" (" + wording.kind(source) + ", " + wording.basis(source) + side + ")"));
            }
        }
    }

    private Span sentence(String article, Span inside) {
        return places.doc(article).sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(inside))
                .findFirst()
                .orElse(inside);
    }

    /** A sentence with the words in question marked, its article by number, and where it stands. */
    private void quote(Element parent, String article, Span words) {
        Annotated doc = places.doc(article);
        Span around = sentence(article, words);
        Element figure = parent.appendElement("figure");
        Element quote = figure.appendElement("blockquote").attr("dir", "auto");
        quote.appendText(Visible.of(doc.text().substring(around.start(), words.start())));
        quote.appendElement("mark").appendText(Visible.of(words.of(doc.text())));
        quote.appendText(Visible.of(doc.text().substring(words.end(), around.end())));
        Element caption = figure.appendElement("figcaption");
        caption.appendText("[" + numbers.get(article) + "] ");
        caption.appendElement("bdi").text(Visible.of(wording.article(doc)));
        caption.appendText(" " + places.start(article, around) + "–" + places.end(article, around));
    }

    private void articles(Element main) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(texts.of("export.articles"));
        Element list = section.appendElement("ol").addClass("articles");
        for (Annotated doc : chronicle.articles()) {
            Element item = list.appendElement("li");
            item.appendElement("bdi").text(Visible.of(wording.article(doc)));
            if (doc.article().title() != null) {
                item.appendText(": ");
                item.appendElement("bdi").text(Visible.of(doc.article().title()));
            }
            if (doc.article().origin().url() != null) {
                item.appendElement("br");
                item.appendElement("span")
                        .addClass("address")
                        .text(Visible.of(doc.article().origin().url()));
            }
            item.appendElement("br");
            item.appendElement("code").text("sha256 " + doc.article().textSha256());
        }
    }

    private static String style() {
        try (InputStream in = ReportExport.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("no style sheet on the class path under " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet could not be read", e);
        }
    }
}
