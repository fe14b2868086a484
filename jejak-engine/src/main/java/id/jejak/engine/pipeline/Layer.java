package id.jejak.engine.pipeline;

/** What a stage may add to an article. */
public enum Layer {
    LINES,
    SENTENCES,
    TIMES,
    ENTITIES,
    STATEMENTS,
    EVENTS
}
