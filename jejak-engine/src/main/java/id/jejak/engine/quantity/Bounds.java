package id.jejak.engine.quantity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that make a number a bound ({@code lebih dari}) and words that make it no quantity at all ({@code Pasal}). */
final class Bounds {
    /** What the words say of the number. */
    enum Bound {
        APPROX,
        MIN,
        OVER,
        MAX,
        UNDER
    }

    final Phrases<Bound> before = new Phrases<>();
    final Phrases<Bound> after = new Phrases<>();
    private final Set<String> blockers = new HashSet<>();

    Bounds(ResourceSource source) {
        for (Tsv.Row row : Tsv.load(source, "id/quantity/bounds.tsv", "words", "place", "bound")
                .rows()) {
            Bound bound = row.choice("bound", Bound.class);
            if (!row.get("place").equals("before") && !row.get("place").equals("after")) {
                throw row.error("place is \"" + row.get("place") + "\"; expected before or after");
            }
            for (String words : row.list("words")) {
                (row.get("place").equals("before") ? before : after).add(words, bound);
            }
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/quantity/not-before.tsv", "words").rows()) {
            blockers.addAll(row.list("words"));
        }
    }

    /** Whether the piece before a number makes it a name or a number of order. */
    boolean blocks(Pieces.@Nullable Piece piece) {
        return piece != null && blockers.contains(piece.lower());
    }
}
