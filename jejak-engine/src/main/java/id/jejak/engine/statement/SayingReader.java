package id.jejak.engine.statement;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.WordWeights;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the statements of articles for comparison. */
final class SayingReader {
    /** A word that says less is no content. */
    private static final double CONTENT = 0.3;

    /** What a name counts: what is said of somebody matters more than of whom. */
    private static final double NAME = 1 / 3.0;

    /** A statement that says less than this is a standing phrase ("Itu benar"). */
    private static final double LEAST = 0.9;

    private final WordWeights weights;

    SayingReader(WordWeights weights) {
        this.weights = weights;
    }

    /** The statements of articles sorted by id, in text order, those that say next to nothing left out. */
    List<Saying> read(List<Annotated> articles, WhoIsWho who) {
        List<Saying> sayings = new ArrayList<>();
        for (Annotated doc : articles) {
            for (Statement statement : doc.statements()) {
                Saying saying = read(sayings.size(), doc, statement, who);
                if (saying.weight() >= LEAST) {
                    sayings.add(saying);
                }
            }
        }
        return sayings;
    }

    private Saying read(int n, Annotated doc, Statement statement, WhoIsWho who) {
        List<Token> tokens = new ArrayList<>();
        Map<String, Double> content = new LinkedHashMap<>();
        TreeSet<String> plain = new TreeSet<>();
        TreeSet<String> pairs = new TreeSet<>();
        TreeSet<String> figures = new TreeSet<>();
        Sentence sentence = sentenceAt(doc, statement.content().start());
        String last = null;
        for (Token token : sentence == null ? List.<Token>of() : sentence.tokens()) {
            if (!token.isWord() || !statement.content().contains(token.span())) {
                continue;
            }
            boolean number = token.kind() == Token.Kind.NUMBER;
            boolean name = !tokens.isEmpty() && Character.isUpperCase(doc.text().charAt(token.start()));
            tokens.add(token);
            double weight = number ? 1 : weights.of(token.lower());
            if (weight < CONTENT) {
                continue;
            }
            String word = stem(token.lower());
            if (number) {
                figures.add(word);
            } else if (!name) {
                plain.add(word);
            }
            content.merge(word, number || !name ? weight : weight * NAME, Math::max);
            if (last != null) {
                pairs.add(last + ' ' + word);
            }
            last = word;
        }
        List<String> names = new ArrayList<>();
        boolean named = false;
        if (statement.sourceEntity() != null) {
            for (String part : statement.sourceEntity().split("; ")) {
                names.add(who.canonical(doc.article().id(), part));
                named |= who.facts(doc.article().id(), part) != null;
            }
        }
        Span around = sentence == null ? statement.content() : sentence.span();
        List<String> words = tokens.stream().map(Token::lower).toList();
        double weight =
                content.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Saying(
                n, doc, statement, around, names, named, tokens, words, content, weight, plain, pairs, figures);
    }

    private static String stem(String lower) {
        return lower.length() > 5 && lower.endsWith("nya") ? lower.substring(0, lower.length() - 3) : lower;
    }

    /** The sentence that holds an offset, or null; binary search. */
    private static @Nullable Sentence sentenceAt(Annotated doc, int offset) {
        int lo = 0;
        int hi = doc.sentences().size() - 1;
        while (lo <= hi) {
            int mid = (lo + hi) >>> 1;
            Span span = doc.sentences().get(mid).span();
            if (span.contains(offset)) {
                return doc.sentences().get(mid);
            }
            if (span.start() > offset) {
                hi = mid - 1;
            } else {
                lo = mid + 1;
            }
        }
        return null;
    }
}
