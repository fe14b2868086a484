package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one verb or noun tells of an event ({@code id/event/verbs.tsv}, {@code id/event/nouns.tsv}).
 *
 * @param name the row's first form, {@code meN+serang}
 * @param noun whether it is a noun
 * @param type root type
 * @param mode mode of the codebook, or null
 * @param subject what the subject is; of a noun, what its owner is ({@code kunjungan Putin})
 * @param object what the direct object is
 * @param preps what a preposition's noun phrase is
 * @param needs which parties must be named for an event
 * @param flags how it behaves
 * @param with words of which one must follow inside the clause; empty for no condition
 * @param without words that must not follow inside the clause
 * @param negated the type it has under negation, or null where a negated one is no event
 * @param where resource file and version
 */
record Frame(
        String name,
        boolean noun,
        PloverType type,
        @Nullable String mode,
        Slot subject,
        Slot object,
        Map<String, Slot> preps,
        Needs needs,
        Set<Flag> flags,
        List<String> with,
        List<String> without,
        @Nullable PloverType negated,
        String where) {

    /** Which parties must be named. */
    enum Needs {
        ANY,
        ACTOR,
        RECIPIENT,
        BOTH,
        /** An actor, and a recipient or a thing. */
        FULL,
        /** An actor, and a recipient or a light verb ({@code melancarkan serangan}). */
        LIGHT
    }

    /** How a frame behaves. */
    enum Flag {
        /** What it is about is no event of its own: a promise, a demand, a refusal. */
        ABSORB,
        /** What it is about is alleged by its actor. */
        ALLEGES,
        /** A speech act: the day of the report is its day. */
        SPEECH,
        /** Both sides act alike. */
        MUTUAL,
        /** Going to see somebody: a town gives the place, its state the recipient. */
        VISIT,
        /** Done to a place: the town gives the place, its state the recipient. */
        STRIKE,
        /** The bare root is never a verb. */
        NOBARE,
        /** Only political parties of both sides make it an event. */
        POLITICAL,
        /** Goes on for long: without a date of its own. */
        STATE,
        /** Only officials do it: where nobody is named, one of them has done it to whomever it befell. */
        OFFICIAL,
        /** Said of somebody it is a charge: {@code X mengatakan Y melanggar perjanjian} is X against Y. */
        CHARGE,
        /** Only where the clause it governs tells of a deed: mengklaim X menyerang Y, but not mengklaim wilayah. */
        CONTENT,
        /** The subject may not be carried over from elsewhere. */
        OWN
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
