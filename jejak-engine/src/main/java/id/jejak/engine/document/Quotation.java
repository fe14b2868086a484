package id.jejak.engine.document;

/**
 * A stretch between a pair of quotation marks of any style. May run over several sentences of one line, never over lines
 * unless the mark is reopened.
 *
 * @param outer with the marks
 * @param inner without them
 * @param closed false where the closing mark is missing and the end was supplied
 */
public record Quotation(Span outer, Span inner, boolean closed) {
    public Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("quotation " + outer + " does not contain its inside " + inner);
        }
    }
}
