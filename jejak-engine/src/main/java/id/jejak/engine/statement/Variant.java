package id.jejak.engine.statement;

import id.jejak.engine.document.Certainty;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.StatementType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One telling of a statement.
 *
 * @param statement the statement's id in its article, {@code q3}
 * @param content what is said, as it stands there
 * @param outlet the article's outlet, or null
 * @param published ISO day or minute, or null
 * @param speaker the speaker as this article gives it, or null
 * @param type direct, mixed, indirect
 * @param cue the words of saying
 * @param stance what the cue does
 * @param certainty how far the cue vouches
 * @param chain through whom it reached the article, nearest the article first
 * @param quoted the parts of the content in quotation marks, marks left out, in text order
 * @param wording how its words stand to the fullest variant's
 * @param verb how its cue stands to the fullest variant's
 * @param quoting how what it has in quotation marks stands to the fullest quotation of the group
 * @param differences the fullest variant's words and its own, in the order of reading; one {@code ALIKE} where they are the same
 */
public record Variant(
        String statement,
        Citation content,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String speaker,
        StatementType type,
        Citation cue,
        String stance,
        Certainty certainty,
        List<Relay> chain,
        List<Citation> quoted,
        Wording wording,
        Verb verb,
        Quoting quoting,
        List<Difference> differences) {
    public Variant {
        chain = List.copyOf(chain);
        quoted = List.copyOf(quoted);
        differences = List.copyOf(differences);
    }

    /** The article's id. */
    public String article() {
        return content.article();
    }

    /** Whether it shares its quotation, whole or in part, with the group's fullest quotation, word for word. */
    public boolean sharesQuotation() {
        return quoting == Quoting.SAME || quoting == Quoting.PART;
    }

    /** How a variant's words stand to the fullest variant's. */
    public enum Wording {
        /** It is the fullest. */
        FULLEST,
        /** The same words in the same order. */
        VERBATIM,
        /** Hardly a word that the fullest lacks, and fewer of them. */
        SHORTENED,
        /** Other words. */
        REWORDED;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a variant's word of saying stands to the fullest variant's. */
    public enum Verb {
        /** It vouches as far and does the same. */
        SAME,
        /** It vouches further: {@code mengatakan}, here {@code menegaskan}. */
        FIRMER,
        /** It keeps more distance: {@code mengatakan}, here {@code mengklaim}. */
        LOOSER,
        /** It vouches as far and does something else: {@code mengatakan}, here {@code menuding}. */
        OTHER_STANCE;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How what a variant has in quotation marks stands to the fullest quotation of its group. */
    public enum Quoting {
        /** It quotes nothing. */
        NONE,
        /** The same words. */
        SAME,
        /** A part, word for word. */
        PART,
        /** The same quotation in other words, or with words left out of its middle. */
        DIFFERING,
        /** Other words of the statement. */
        ELSEWHERE;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
