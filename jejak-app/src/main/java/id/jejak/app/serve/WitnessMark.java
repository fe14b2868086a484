package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.witness.Range;
import id.jejak.engine.witness.Testimony;
import java.util.List;

/** How well an entry is witnessed, in one line: {@code 4 artikel · 1-2 saksi · tanpa pihak ketiga}. */
final class WitnessMark {
    private final Labels labels;

    WitnessMark(Labels labels) {
        this.labels = labels;
    }

    /** The parts of the mark. Entries that are not asserted have claimants and no witnesses. */
    List<String> of(Entry entry) {
        String articles = count("mark.articles", new Range(entry.articles(), entry.articles()));
        Testimony testimony = entry.testimony();
        if (testimony == null) {
            String claimants = entry.claimants().isEmpty()
                    ? labels.of("mark.claimed.nobody")
                    : labels.of("mark.claimed", String.join(", ", entry.claimants()));
            return entry.rejecters().isEmpty()
                    ? List.of(articles, claimants)
                    : List.of(articles, claimants, labels.of("mark.rejected", String.join(", ", entry.rejecters())));
        }
        return List.of(
                articles,
                count("mark.witnesses", testimony.witnesses()),
                testimony.third().max() == 0
                        ? labels.of("mark.no_third")
                        : labels.of("mark.third", testimony.third().toString()));
    }

    private String count(String key, Range range) {
        return labels.of(key + (range.max() == 1 ? ".one" : ".other"), range.toString());
    }
}
