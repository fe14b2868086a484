package id.jejak.engine.quote;

import id.jejak.engine.document.Certainty;
import java.util.Set;

/**
 * A verb, noun or phrase that marks an attribution.
 *
 * @param root the entry in the lexicon
 * @param stance what the speaker does by it
 * @param certainty how far it vouches
 * @param takes what may follow as content
 * @param ref the file that holds it
 */
record Cue(String root, String stance, Certainty certainty, Set<Takes> takes, String ref) {
    /** What a cue takes as content. */
    enum Takes {
        /** A clause, with or without {@code bahwa}. */
        CLAUSE,
        /** A clause only after {@code bahwa}, a comma or a colon. */
        THAT,
        /** A verb phrase: {@code berjanji untuk ...}. */
        VERB,
        /** A noun phrase: {@code memuji ...}. */
        NOUN,
        /** {@code menyebut X sebagai Y}. */
        AS,
        /** Who is addressed stands first. */
        ADDRESSEE,
        /** An indirect question. */
        QUESTION,
        /** Words in quotation marks. */
        QUOTE,
        /** Also said of seeing and thinking: a finite clause must follow. */
        MENTAL,
        /** A state of mind: a clause must follow. */
        STATIVE,
        /** A comma may stand for {@code bahwa}. */
        COMMA,
        /** A noun phrase headed by a noun of speech. */
        CLAIMNOUN,
        /** A noun phrase headed by a noun of a speech act ({@code memberikan apresiasi}). */
        ACT,
        /** Only where it opens its sentence: {@code Dari keterangan polisi, ...}. */
        OPENING,
        /** Its passive is a statement of whoever has just spoken: {@code dinilai}. */
        WAKE,
        /** Its passive is a statement even where nobody is named: {@code diklaim}. */
        AGENTLESS
    }

    /** How a form of a cue is built, which decides where its source and content stand. */
    enum Voice {
        /** {@code kata X}. */
        TAG,
        /** {@code katanya}. */
        TAG_SUFFIX,
        /** {@code X mengatakan}. */
        ACTIVE,
        /** {@code dikatakan X}. */
        PASSIVE,
        /** {@code disebutnya}. */
        PASSIVE_SUFFIX,
        /** {@code X tegaskan} in headlines, {@code yang mereka klaim}. */
        BARE,
        /** {@code menurut X}. */
        ACCORDING,
        /** {@code menurutnya}. */
        ACCORDING_SUFFIX,
        /** {@code dikutip X}. */
        RELAY,
        /** {@code tuduhan bahwa}. */
        NOUN
    }

    /**
     * A form of a cue as it stands in text.
     *
     * @param words how many tokens it has
     */
    record Form(Cue cue, Voice voice, int words) {}

    boolean takes(Takes kind) {
        return takes.contains(kind);
    }
}
