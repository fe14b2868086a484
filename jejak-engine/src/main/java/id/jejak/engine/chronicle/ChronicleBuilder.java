package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Merges what many articles tell. */
public final class ChronicleBuilder {
    /** A builder over these resources. */
    public ChronicleBuilder(ResourceSource resources) {}

    /** The chronicle of these articles; their order does not matter. */
    public Chronicle build(List<Annotated> articles) {
        List<Annotated> sorted = articles.stream()
                .sorted(Comparator.comparing(a -> a.article().id()))
                .toList();
        Map<String, Credit> credits =
                sorted.stream().collect(Collectors.toMap(a -> a.article().id(), Annotated::credit));
        return new Chronicle(sorted, credits, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
