package id.jejak.engine.quote;

import id.jejak.engine.lexicon.Tsv;
import id.jejak.engine.quote.Cue.Voice;

/**
 * One order in which cue, source and content may stand ({@code orders.tsv}).
 *
 * @param name the rule's name
 * @param voice the forms of cue it is about
 * @param content where the content stands
 * @param source where the source stands
 */
record Order(String name, Voice voice, Content content, Source source) {
    /** Where the content stands. */
    enum Content {
        /** A quotation that ends before the cue, or before the source where that stands left. */
        QUOTE_BEFORE,
        /** The clause before the cue. */
        CLAUSE_BEFORE,
        /** What follows cue and source. */
        AFTER,
        /** The subject of a passive. */
        SUBJECT
    }

    /** Where the source stands. */
    enum Source {
        RIGHT,
        LEFT,
        /** In the cue itself, as -nya. */
        SUFFIX,
        /** Right of a passive, with or without oleh. */
        AGENT,
        /** Right of a verb of citing whose subject is a relay. */
        CITED,
        /** Nowhere: who spoke last. */
        CONTEXT
    }

    static Order of(Tsv.Row row) {
        return new Order(
                row.get("name"),
                row.choice("voice", Voice.class),
                row.choice("content", Content.class),
                row.choice("source", Source.class));
    }
}
