package id.jejak.eval.plant;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Plants echoes: from each base article one variant for each degree of rewriting, with sentences dropped and put in another order, each
 * rewritten by {@link Rewriter}, the base's agency credit left out. The same seed gives the same articles.
 */
public final class Planter {
    /** Shorter sentences are no passages worth tracing. */
    static final int MIN_WORDS = 8;

    /** A link glued to a sentence is no text to rewrite. */
    private static final Pattern LINK = Pattern.compile("(?i)(?:baca|lihat|simak)\\s+juga\\s*:");

    private static final double DROP = 0.15;
    private static final int CREDITED_EVERY = 3;
    private static final String AGENCY = "Reuters";

    private final Rewriter rewriter;
    private final double[] degrees;
    private final long seed;

    /** A planter with one variant for each of these shares of words to change. */
    Planter(Synonyms synonyms, double[] degrees, long seed) {
        this.rewriter = new Rewriter(synonyms);
        this.degrees = degrees.clone();
        this.seed = seed;
    }

    /** Plants variants of the bases among articles that echo none of them. */
    Planted plant(List<Annotated> bases, List<Annotated> others) {
        List<Article> articles = new ArrayList<>();
        List<Planted.Passage> passages = new ArrayList<>();
        Map<String, Planted.Variant> variants = new HashMap<>();
        for (int b = 0; b < bases.size(); b++) {
            Annotated base = bases.get(b);
            boolean credited = b % CREDITED_EVERY == 0;
            articles.add(credited ? credited(base.article()) : base.article());
            for (int d = 0; d < degrees.length; d++) {
                Random random = new Random(seed + b * 1009L + d);
                String id = base.article().id() + "-v" + d;
                articles.add(variant(base, id, degrees[d], random, passages));
                variants.put(id, new Planted.Variant(base.article().id(), d, credited));
            }
        }
        others.forEach(doc -> articles.add(doc.article()));
        return new Planted(articles, passages, variants);
    }

    /** Whole sentences of a body, long enough to be traced, that the article says once. */
    static List<Sentence> sentences(Annotated doc) {
        Map<List<String>, Integer> times = new HashMap<>();
        doc.sentences().forEach(sentence -> times.merge(words(sentence), 1, Integer::sum));
        return doc.sentences().stream()
                .filter(sentence -> !sentence.heading() && isWhole(doc, sentence))
                .filter(sentence -> words(sentence).size() >= MIN_WORDS)
                .filter(sentence -> times.getOrDefault(words(sentence), 0) == 1)
                .toList();
    }

    /** Whether a sentence begins with a capital or a quotation mark and ends with a closing mark. */
    private static boolean isWhole(Annotated doc, Sentence sentence) {
        char first = doc.text().charAt(sentence.span().start());
        char last = doc.text().charAt(sentence.span().end() - 1);
        String text = sentence.span().of(doc.text());
        return (Character.isUpperCase(first) || "\"“".indexOf(first) >= 0)
                && ".!?\"”".indexOf(last) >= 0
                && !LINK.matcher(text).find();
    }

    /** Words of a sentence in lower case. */
    static List<String> words(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(Token::isWord)
                .map(Token::lower)
                .toList();
    }

    private static Article credited(Article base) {
        return Article.of(base.id(), base.origin(), base.given(), base.title(), base.text() + "\n(" + AGENCY + ")");
    }

    private Article variant(Annotated base, String id, double degree, Random random, List<Planted.Passage> passages) {
        List<Sentence> kept = new ArrayList<>();
        for (Sentence sentence : sentences(base)) {
            if (random.nextDouble() >= DROP) {
                kept.add(sentence);
            }
        }
        for (int swaps = kept.size() / 4; swaps > 0 && kept.size() > 1; swaps--) {
            int i = random.nextInt(kept.size() - 1);
            kept.add(i + 1, kept.remove(i));
        }
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : kept) {
            // A sentence a paragraph, as Indonesian news has it; how sentences are parted is not what is measured here.
            text.append(text.isEmpty() ? "" : "\n");
            int start = text.length();
            text.append(rewriter.rewrite(base, sentence, degree, random));
            Span rewritten = new Span(start, text.length());
            passages.add(new Planted.Passage(
                    base.article().id(),
                    sentence.span(),
                    id,
                    rewritten,
                    changed(words(sentence), plainWords(rewritten.of(text.toString())))));
        }
        Origin origin = new Origin(null, null, Sha256.hex(text.toString()), "Harian Contoh " + id.hashCode() % 7);
        return Article.of(id, origin, base.article().given(), null, text.toString());
    }

    private static List<String> plainWords(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.,'-]+")) {
            String bare = word.replaceAll("^[.,'-]+|[.,'-]+$", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    /** Share of words that the longest common subsequence of the two leaves out, of the longer one. */
    static double changed(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        int longer = Math.max(a.size(), b.size());
        return longer == 0 ? 0 : 1 - (double) row[b.size()] / longer;
    }
}
