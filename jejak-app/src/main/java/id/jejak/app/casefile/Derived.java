package id.jejak.app.casefile;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import java.util.List;

/**
 * What was read from a case, to be kept beside what came in.
 *
 * @param engine mark of the engine that read it; another engine's results are worked out anew
 * @param articles every article of the case, by id
 * @param chronicle what they tell together
 */
public record Derived(String engine, List<Annotated> articles, Chronicle chronicle) {
    public Derived {
        articles = List.copyOf(articles);
    }
}
