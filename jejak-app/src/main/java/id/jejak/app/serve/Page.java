package id.jejak.app.serve;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The frame of every page: head, skip link, sections, search, main part. */
final class Page {
    private record Section(String key, List<String> paths) {}

    /** The pages by what one does there; the first path of each is {@code /}. */
    private static final List<Section> SECTIONS = List.of(
            new Section("nav.read", List.of("/", "/stories", "/articles")),
            new Section("nav.say", List.of("/statements", "/disputes", "/exchange", "/people")),
            new Section("nav.prove", List.of("/witnesses", "/echoes", "/compare")),
            new Section("nav.work", List.of("/search", "/check", "/add", "/inbox", "/corrections")));

    private final Document document;
    private final Element main;

    /**
     * A page.
     *
     * @param path the section it belongs to, as the navigation links it
     */
    Page(Labels labels, CaseView view, String path, String title) {
        document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        Element html = document.getElementsByTag("html").getFirst();
        html.attr("lang", labels.language());
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title + " · " + view.name() + " · Jejak");
        head.appendElement("link").attr("rel", "icon").attr("href", "/icon.svg").attr("type", "image/svg+xml");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/style.css");
        head.appendElement("script").attr("type", "module").attr("src", "/app.js");
        Element body = document.body();
        body.appendElement("a").addClass("skip").attr("href", "#main").text(labels.of("skip"));
        header(body, labels, view, path);
        main = body.appendElement("main").id("main").attr("tabindex", "-1");
        main.appendElement("h1").text(title);
        footer(body, labels);
    }

    private static void header(Element body, Labels labels, CaseView view, String path) {
        Element header = body.appendElement("header").addClass("side");
        Element brand = header.appendElement("p").addClass("brand");
        brand.appendElement("a").attr("href", "/").text("Jejak");
        brand.appendElement("span").addClass("case").text(view.name());
        Element search = header.appendElement("form")
                .attr("role", "search")
                .attr("action", "/search")
                .attr("method", "get");
        search.appendElement("input")
                .attr("type", "search")
                .attr("name", "q")
                .attr("aria-label", labels.of("nav./search"))
                .attr("placeholder", labels.of("nav./search") + " (/)")
                .attr("data-key", "/");
        Element nav = header.appendElement("nav").attr("aria-label", labels.of("nav"));
        for (Section section : SECTIONS) {
            Element group = nav.appendElement("div").addClass("group");
            group.appendElement("p").text(labels.of(section.key()));
            Element list = group.appendElement("ul");
            for (String to : section.paths()) {
                Element link = list.appendElement("li")
                        .appendElement("a")
                        .attr("href", to)
                        .text(labels.of("nav." + to));
                if (to.equals(path)) {
                    link.attr("aria-current", "page");
                }
            }
        }
    }

    private static void footer(Element body, Labels labels) {
        Element footer = body.appendElement("footer");
        Element language = footer.appendElement("p");
        for (String each : id.jejak.app.text.Texts.LANGUAGES) {
            Element link = language.appendElement("a")
                    .attr("href", "/language?to=" + each)
                    .attr("hreflang", each)
                    .attr("lang", each)
                    .text(Labels.NAMES.getOrDefault(each, each));
            if (each.equals(labels.language())) {
                link.attr("aria-current", "true");
            }
            language.appendText(" ");
        }
        language.appendElement("a").attr("href", "/api/v1/openapi.json").text("API");
        Element keys = footer.appendElement("details").addClass("keys");
        keys.appendElement("summary").text(labels.of("keys"));
        Element list = keys.appendElement("dl");
        for (String key : List.of("/", "j k", "e", "+ −", "← →", "0")) {
            list.appendElement("dt").appendElement("kbd").text(key);
            list.appendElement("dd").text(labels.of("keys." + key.charAt(0)));
        }
    }

    /** Where the page's own content goes. */
    Element main() {
        return main;
    }

    /** Asks the browser to fetch the page again, for those who read without scripts while something is under way. */
    void again(int seconds) {
        document.head().appendElement("meta").attr("http-equiv", "refresh").attr("content", Integer.toString(seconds));
    }

    /** The page as HTML. */
    String html() {
        return document.outerHtml();
    }
}
