package id.jejak.app.casefile;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.erratum.Erratum;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read from a case, to be kept beside what came in.
 *
 * @param engine mark of the engine that read it; another engine's results are worked out anew
 * @param articles every article of the case, by id
 * @param stamps of each article by its id what it was made from: with the stamp of its rows they are not even compared
 * @param chronicle what the articles tell together
 * @param errata articles that say they correct another
 * @param fresh what the cache does not hold yet
 * @param keys everything the cache shall hold; the rest is thrown away
 */
public record Derived(
        String engine,
        List<Annotated> articles,
        Map<String, String> stamps,
        Chronicle chronicle,
        List<Erratum> errata,
        List<Kept> fresh,
        Set<String> keys) {
    public Derived {
        articles = List.copyOf(articles);
        stamps = Map.copyOf(stamps);
        errata = List.copyOf(errata);
        fresh = List.copyOf(fresh);
        keys = Set.copyOf(keys);
    }
}
