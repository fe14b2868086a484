package id.jejak.engine.document;

import java.util.List;

/**
 * What stands between two line feeds, the feeds left out.
 *
 * @param n number from 0, empty lines counted
 * @param span the line; may be empty
 * @param kind what it is; an empty line is body
 * @param inside stretches inside a body line that are no body: furniture, an inline dateline, a byline in brackets; sorted, disjoint
 * @param by why it is of that kind
 */
public record Line(int n, Span span, LineKind kind, List<Inside> inside, Provenance by) implements Annotation {
    public Line {
        inside = List.copyOf(inside);
    }

    /**
     * A stretch inside a body line that is set aside.
     *
     * @param span the stretch
     * @param kind never {@link LineKind#BODY}
     * @param by why
     */
    public record Inside(Span span, LineKind kind, Provenance by) {}
}
