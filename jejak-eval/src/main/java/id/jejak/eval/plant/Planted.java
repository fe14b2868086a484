package id.jejak.eval.plant;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles with the echoes planted in them.
 *
 * @param articles bases, their rewritten variants, and articles that echo nothing
 * @param passages every planted passage and its original
 * @param variants each variant by its article id
 */
public record Planted(List<Article> articles, List<Passage> passages, Map<String, Variant> variants) {
    /** How far two spans must agree to be the same passage: shared part over union, as the official scorer asks. */
    private static final double SAME = 0.4;

    public Planted {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
        variants = Map.copyOf(variants);
    }

    /**
     * A rewritten article.
     *
     * @param base id of the article it was made from
     * @param degree number of the degree of rewriting
     * @param credited whether the base states an agency, which the variant leaves out
     */
    public record Variant(String base, int degree, boolean credited) {}

    /**
     * A passage that stands in a variant and, in other words, in its base.
     *
     * @param changed share of its words that are not, in order, in the original, 0 to 1
     */
    public record Passage(String base, Span original, String variant, Span rewritten, double changed) {}

    /** Finds which original a span of an article comes from. */
    public static final class Lookup {
        private final Map<String, List<Placed>> byArticle = new HashMap<>();

        private record Placed(Span span, String original) {}

        Lookup(Planted planted) {
            for (Passage passage : planted.passages()) {
                String original = passage.base() + ':' + passage.original().start();
                place(passage.variant(), passage.rewritten(), original);
                place(passage.base(), passage.original(), original);
            }
        }

        private void place(String article, Span span, String original) {
            byArticle.computeIfAbsent(article, key -> new ArrayList<>()).add(new Placed(span, original));
        }

        /** The original's key, or null when the span is no planted passage and no original of one. */
        @Nullable
        String of(String article, Span span) {
            for (Placed placed : byArticle.getOrDefault(article, List.of())) {
                int shared = placed.span().overlap(span);
                if (shared >= SAME * (placed.span().length() + span.length() - shared)) {
                    return placed.original();
                }
            }
            return null;
        }
    }
}
