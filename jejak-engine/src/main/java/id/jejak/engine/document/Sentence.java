package id.jejak.engine.document;

import java.util.List;

/**
 * One sentence with its tokens. Sentences cover body, headline and subhead text only; set-aside stretches lie outside.
 *
 * @param span from the first token's start to the last token's end
 * @param line number of the line it stands in
 * @param heading whether the line is a headline or subhead
 * @param tokens its tokens in text order; never empty
 * @param by why it ends where it ends
 */
public record Sentence(Span span, int line, boolean heading, List<Token> tokens, Provenance by) implements Annotation {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
