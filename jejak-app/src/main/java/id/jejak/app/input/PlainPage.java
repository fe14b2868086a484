package id.jejak.app.input;

import id.jejak.engine.document.Published;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page plainly: the text of its article element (else of its body), a line for each block. Menus and widgets that sit
 * inside that element stay, as does every doubt about it: the warning says so. A map back to the page's bytes is not kept yet.
 */
final class PlainPage {
    private static final String WARNING =
            "html: read plainly; parts of the page that are no article may remain, and offsets count in the extracted text only";

    private PlainPage() {}

    /**
     * The content of a decoded page.
     *
     * @throws InputException when no text stands in it
     */
    static Content read(Content decoded) throws InputException {
        Document page = Jsoup.parse(decoded.text());
        Details details = details(page);
        page.select("script, style, noscript, template, nav, aside, footer, form, iframe, svg, button, [hidden]")
                .remove();
        Element main = page.selectFirst("[itemprop=articleBody], article, main");
        String text = lines(main == null ? page.body() : main);
        if (text.isBlank()) {
            throw new InputException("no_text");
        }
        List<String> warnings = new ArrayList<>(decoded.warnings());
        warnings.add(WARNING);
        return new Content(text, details, warnings);
    }

    private static Details details(Document page) {
        String date = meta(page, "article:published_time");
        Published published = date == null ? null : Dates.parse(date);
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String title = meta(page, "og:title");
        return new Details(
                meta(page, "og:site_name"),
                published,
                canonical == null ? null : orNull(canonical.attr("href")),
                title == null ? orNull(page.title()) : title);
    }

    private static @Nullable String meta(Document page, String property) {
        Element meta = page.selectFirst("meta[property=" + property + "][content]");
        return meta == null ? null : orNull(meta.attr("content").strip());
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value;
    }

    private static String lines(Element root) {
        StringBuilder out = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    append(out, text.getWholeText());
                } else if (breaks(node)) {
                    endLine(out);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    endLine(out);
                }
            }
        });
        return out.toString().strip();
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    /** Appends characters with runs of white space as one blank, none at the start of a line. */
    private static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
        }
    }

    private static void endLine(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        if (end > 0 && out.charAt(end - 1) != '\n') {
            out.append('\n');
        }
    }
}
