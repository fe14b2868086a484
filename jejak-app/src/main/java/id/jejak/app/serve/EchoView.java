package id.jejak.app.serve;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.echo.Echo;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** One echo: both passages side by side, words that stand in one alone marked. */
final class EchoView {
    private final CaseView view;
    private final Labels labels;

    EchoView(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    void appendTo(Element parent, Echo echo) {
        parent.appendElement("p")
                .addClass("coded")
                .text(labels.of("echo." + echo.kind().label()) + " · "
                        + labels.of("shared." + echo.shared().label()) + " · "
                        + labels.of("echo.score", String.format(Locale.ROOT, "%.0f", echo.score() * 100))
                        + (echo.origin() == null ? "" : " · " + labels.of("echo.origin", echo.origin())));
        Element pair = parent.appendElement("div").addClass("pair");
        List<WordMarks> sides = WordMarks.of(echo.a().exact(), echo.b().exact());
        side(pair, echo.a(), sides.getFirst());
        side(pair, echo.b(), sides.getLast());
    }

    private void side(Element pair, Citation passage, WordMarks words) {
        Element figure = pair.appendElement("figure");
        words.appendTo(figure.appendElement("blockquote"));
        Annotated doc = view.article(passage.article());
        Element caption = figure.appendElement("figcaption");
        caption.appendElement("a")
                .attr("href", Links.article(passage.article()) + "&layer=echoes")
                .text(doc == null ? passage.article() : labels.wording().article(doc));
        if (words.alone() > 0) {
            caption.appendText(" · " + labels.of("echo.alone", Integer.toString(words.alone())));
        }
    }
}
