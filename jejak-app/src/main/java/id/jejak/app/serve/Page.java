package id.jejak.app.serve;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The frame of every page: head, navigation, main part. */
final class Page {
    private final Document document;
    private final Element main;

    Page(Labels labels, CaseView view, String title) {
        document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        Element html = document.getElementsByTag("html").getFirst();
        html.attr("lang", labels.language());
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title + " · " + view.name() + " · Jejak");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/style.css");
        Element header = document.body().appendElement("header");
        header.appendElement("a").addClass("brand").attr("href", "/").text("Jejak");
        header.appendElement("span").addClass("case").text(view.name());
        Element nav = header.appendElement("nav").attr("aria-label", labels.of("nav"));
        link(nav, "/", labels.of("nav.chronicle"));
        link(nav, "/disputes", labels.of("nav.disputes"));
        link(nav, "/statements", labels.of("nav.statements"));
        link(nav, "/offices", labels.of("nav.offices"));
        link(nav, "/echoes", labels.of("nav.echoes"));
        link(nav, "/articles", labels.of("nav.articles"));
        main = document.body().appendElement("main");
        main.appendElement("h1").text(title);
    }

    private static void link(Element nav, String to, String words) {
        nav.appendElement("a").attr("href", to).text(words);
    }

    /** Where the page's own content goes. */
    Element main() {
        return main;
    }

    /** The page as HTML. */
    String html() {
        return document.outerHtml();
    }
}
