package id.jejak.eval.plant;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Span;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Shows what a finder missed and what it found falsely, for a person to read. */
final class Misses {
    private final Planted planted;
    private final Map<String, Annotated> docs = new HashMap<>();
    private final List<PlantScore.Find> finds;
    private final Planted.Lookup lookup;

    Misses(Planted planted, List<Annotated> docs, List<PlantScore.Find> finds) {
        this.planted = planted;
        docs.forEach(doc -> this.docs.put(doc.article().id(), doc));
        this.finds = finds;
        this.lookup = new Planted.Lookup(planted);
    }

    /** Prints the least rewritten misses and the first false finds. */
    void print(PrintWriter out, int limit) {
        Set<String> got = new HashSet<>();
        for (PlantScore.Find find : finds) {
            String original = lookup.of(find.a(), find.spanA());
            if (original != null && original.equals(lookup.of(find.b(), find.spanB()))) {
                got.add(find.a() + '\n' + find.b() + '\n' + original);
                got.add(find.b() + '\n' + find.a() + '\n' + original);
            }
        }
        planted.passages().stream()
                .filter(passage -> !got.contains(passage.variant()
                        + '\n'
                        + passage.base()
                        + '\n'
                        + passage.base()
                        + ':'
                        + passage.original().start()))
                .sorted(java.util.Comparator.comparingDouble(Planted.Passage::changed)
                        .thenComparing(Planted.Passage::variant))
                .limit(limit)
                .forEach(passage -> out.println(String.format(
                        Locale.ROOT,
                        "missed %.2f\n  %s\n  %s",
                        passage.changed(),
                        words(passage.base(), passage.original()),
                        words(passage.variant(), passage.rewritten()))));
        finds.stream()
                .filter(find -> !family(find.a()).equals(family(find.b())))
                .limit(limit)
                .forEach(find -> out.println("between strangers " + find.a() + " " + find.b() + "\n  "
                        + words(find.a(), find.spanA()) + "\n  " + words(find.b(), find.spanB())));
        finds.stream()
                .filter(find -> family(find.a()).equals(family(find.b())))
                .filter(find -> !Objects.equals(
                        Objects.requireNonNullElse(lookup.of(find.a(), find.spanA()), find.a()),
                        lookup.of(find.b(), find.spanB())))
                .limit(limit)
                .forEach(find -> out.println("false " + find.a() + " " + find.b() + "\n  "
                        + words(find.a(), find.spanA()) + "\n  " + words(find.b(), find.spanB())));
    }

    private String family(String article) {
        Planted.Variant variant = planted.variants().get(article);
        return variant == null ? article : variant.base();
    }

    private String words(String article, Span span) {
        Annotated doc = docs.get(article);
        return doc == null ? "" : span.of(doc.text()).replace('\n', ' ');
    }
}
