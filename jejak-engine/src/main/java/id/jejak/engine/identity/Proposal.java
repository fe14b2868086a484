package id.jejak.engine.identity;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.EntityType;
import java.util.List;

/**
 * Two entities that may be one, kept apart until a person joins them.
 *
 * @param type what both are
 * @param reason why their names are alike
 * @param a the one named first in order of article and text
 * @param b the other
 * @param evidence what else speaks for it, strongest first; may be empty
 * @param weight how much speaks for it; only for the order of proposals
 */
public record Proposal(EntityType type, Reason reason, Side a, Side b, List<Evidence> evidence, int weight) {
    public Proposal {
        evidence = List.copyOf(evidence);
    }

    /** How two names are alike. */
    public enum Reason {
        /** One name, which many bear: {@code DPRD} in two articles, {@code Kurniawan} in two articles. */
        SAME_NAME,
        /** One word against a name that holds it. */
        ONE_WORD,
        /** Names that differ by letters. */
        SPELLING,
        /** A name that begins another. */
        LONGER_NAME,
        /** One abbreviation for two names. */
        ABBREVIATION
    }

    /**
     * One entity as its articles have it.
     *
     * @param name canonical name
     * @param mention id of its first name, as a correction names it
     * @param words the words there
     * @param articles how many articles name it
     */
    public record Side(String name, String mention, Citation words, int articles) {}

    /** What two entities have in common. */
    public enum Kind {
        OFFICE,
        COUNTRY,
        /** Somebody or something rare that the articles of both name. */
        NAMED_WITH
    }

    /** One thing in common, by its name. */
    public record Evidence(Kind kind, String value) {}
}
