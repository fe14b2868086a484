package id.jejak.engine.document;

/** What a stage says of one span of one article. */
public sealed interface Annotation permits Line, Sentence, TimeExpression, EntityMention, Role, Statement, Event {
    /** Where it stands. */
    Span span();

    /** Why it is so. */
    Provenance by();
}
