package id.jejak.engine.echo;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented articles, one sentence a line. */
final class Told {
    static final ResourceSource RESOURCES = ResourceSource.shipped();
    private static final Engine ENGINE = new Engine(RESOURCES);
    private static final EchoFinder FINDER = new EchoFinder(RESOURCES);

    private final List<Annotated> docs = new ArrayList<>();

    /** Adds an article of a day of May 2024 whose id is its outlet and day. */
    Told by(String outlet, int day, String... lines) {
        String text = String.join("\n", lines);
        docs.add(ENGINE.analyze(Article.of(
                outlet + "-" + day,
                new Origin(null, null, Sha256.hex(text), outlet),
                Published.given(LocalDate.of(2024, 5, day), null, Published.WIB),
                null,
                text)));
        return this;
    }

    List<Annotated> docs() {
        return docs;
    }

    List<Echo> echoes() {
        return FINDER.find(docs);
    }

    List<Echo> echoes(Echo.Shared shared) {
        return echoes().stream().filter(echo -> echo.shared() == shared).toList();
    }
}
