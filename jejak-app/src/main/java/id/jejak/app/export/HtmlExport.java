package id.jejak.app.export;

import id.jejak.app.print.Wording;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The chronicle as one page that stands alone: no script, no address, styles inside; to be mailed or printed. */
public final class HtmlExport {
    private final Chronicle chronicle;
    private final Texts texts;
    private final Wording wording;
    private final Map<String, Annotated> docs = new HashMap<>();

    private HtmlExport(Chronicle chronicle, Texts texts) {
        this.chronicle = chronicle;
        this.texts = texts;
        this.wording = new Wording(texts);
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** The page of a chronicle. */
    public static String of(Chronicle chronicle, String name, Texts texts) {
        return new HtmlExport(chronicle, texts).page(name);
    }

    private String page(String name) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
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
        page.head().appendElement("title").text(name + " · Jejak");
        page.head().appendElement("style").appendChild(new DataNode(style()));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(name);
        entries(main);
        articles(main);
        return page.outerHtml() + "\n";
    }

    private void entries(Element main) {
        String day = null;
        Element list = main;
        for (Entry entry : chronicle.entries()) {
            String date = wording.day(entry.date());
            if (!date.equals(day)) {
                Element section = main.appendElement("section");
                section.appendElement("h2").text(date);
                list = section.appendElement("ol").addClass("entries");
                day = date;
            }
            entry(list.appendElement("li"), entry);
        }
    }

    private void entry(Element item, Entry entry) {
        Element article = item.appendElement("article")
                .id("e-" + entry.id())
                .addClass("entry")
                .addClass(entry.status().label());
        article.appendElement("p").addClass("what").text(entry.what().exact());
        Element coded = article.appendElement("p").addClass("coded");
        coded.appendElement("span").addClass("type").text(wording.type(entry.type()));
        coded.appendText(" ");
        coded.appendElement("span").addClass("who").text(wording.who(entry));
        if (entry.status() != Status.ASSERTED) {
            coded.appendText(" ");
            coded.appendElement("span").addClass("status").text(wording.status(entry.status()));
        }
        article.appendElement("p").addClass("counts").text(wording.counts(entry));
        Element details = article.appendElement("details");
        details.appendElement("summary")
                .text(texts.of("export.evidence", entry.mentions().size()));
        for (Entry.Mention mention : entry.mentions()) {
            Annotated doc = docs.get(mention.trigger().article());
            if (doc != null) {
                Element figure = details.appendElement("figure");
                quote(figure.appendElement("blockquote"), doc, mention.trigger().span());
                figure.appendElement("figcaption").text(wording.article(doc));
            }
        }
    }

    private static void quote(Element quote, Annotated doc, Span trigger) {
        Span around = doc.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(trigger))
                .findFirst()
                .orElse(trigger);
        quote.appendText(doc.text().substring(around.start(), trigger.start()));
        quote.appendElement("mark").addClass("trigger").appendText(trigger.of(doc.text()));
        quote.appendText(doc.text().substring(trigger.end(), around.end()));
    }

    private void articles(Element main) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(texts.of("export.articles"));
        Element list = section.appendElement("ul");
        for (Annotated doc : chronicle.articles()) {
            String title = doc.article().title();
            list.appendElement("li").text(wording.article(doc) + (title == null ? "" : ": " + title));
        }
    }

    private static String style() {
        try (InputStream in = HtmlExport.class.getResourceAsStream("/jejak/serve/style.css")) {
            if (in == null) {
                throw new IllegalStateException("no style sheet on the class path under jejak/serve/");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet could not be read", e);
        }
    }
}
