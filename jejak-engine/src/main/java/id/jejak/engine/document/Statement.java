package id.jejak.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span that the article attributes to somebody (quotation: source, cue, content).
 *
 * @param id unique inside the article: {@code q1}, {@code q2} in text order of the contents
 * @param content the longest continuous span of what is said, inside one sentence
 * @param type direct, mixed, indirect
 * @param stance what the cue does: say, claim, accuse, deny, promise, demand, warn, doubt, praise
 * @param certainty how far the cue vouches for the words
 * @param cue the words that mark the attribution
 * @param source the words that name the sayer; null where none do ({@code disebut} without an agent)
 * @param sourceEntity canonical name of the sayer; joint sources joined by "; "; the text's own words where the sayer is unnamed; null when unresolved
 * @param chain through whom it reached the article, nearest the article first
 * @param by rule
 */
public record Statement(
        String id,
        Span content,
        StatementType type,
        String stance,
        Certainty certainty,
        Span cue,
        @Nullable Span source,
        @Nullable String sourceEntity,
        List<Relay> chain,
        Provenance by)
        implements Annotation {
    public Statement {
        chain = List.copyOf(chain);
    }

    /** The content. */
    @Override
    public Span span() {
        return content;
    }
}
