package id.jejak.engine.statement;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A statement with what is needed to compare it.
 *
 * @param n its number, in the order of articles and contents
 * @param doc the article
 * @param statement the statement
 * @param sentence the sentence its content stands in, or the content where it stands in none
 * @param names canonical names of those who say it; empty where unresolved
 * @param named whether the articles name them, so that the words are no mere "polisi"
 * @param tokens words and numbers of the content, in order
 * @param words the same in lower case
 * @param content content words with their weights, names a third; in text order
 * @param weight sum of the weights
 * @param plain content words that are no names
 * @param pairs neighbouring content words, function words between them left out
 * @param figures numbers
 */
record Saying(
        int n,
        Annotated doc,
        Statement statement,
        Span sentence,
        List<String> names,
        boolean named,
        List<Token> tokens,
        List<String> words,
        Map<String, Double> content,
        double weight,
        Set<String> plain,
        Set<String> pairs,
        Set<String> figures) {
    String article() {
        return doc.article().id();
    }

    Citation cite() {
        return doc.article().cite(statement.content());
    }

    /** The mention's id; where another statement has the same content, its own id stands in it too. */
    String mentionId() {
        boolean alone = doc.statements().stream()
                .noneMatch(other -> other != statement && other.content().equals(statement.content()));
        return doc.article().mentionId(statement.content(), alone ? "statement" : "statement " + statement.id());
    }
}
