package id.jejak.engine.witness;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Reason;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One origin of an entry: the last party on a chain that could know by access of its own.
 *
 * @param name canonical name, or {@code unresolved:OUTLET}
 * @param kind what it is
 * @param side the party that owns or commands it, or null (always null when unresolved)
 * @param basis stated by the text, carried over by an echo, or unresolved
 * @param articles ids of the articles that rest on it, sorted
 * @param reason why this is the origin: the rule and the words, one line per article
 * @param evidence the words the reason rests on
 */
public record Source(
        String name,
        Kind kind,
        @Nullable String side,
        Basis basis,
        List<String> articles,
        List<Reason> reason,
        List<Citation> evidence) {
    public Source {
        articles = List.copyOf(articles);
        reason = List.copyOf(reason);
        evidence = List.copyOf(evidence);
    }

    /** Kinds of origin. */
    public enum Kind {
        AGENCY("agency"),
        STATE_MEDIA("state media"),
        BROADCASTER("broadcaster"),
        OFFICIAL("official"),
        ORGANISATION("organisation"),
        OUTLET("outlet"),
        EXPERTS("experts"),
        PERSON("person");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name as outputs spell it. */
        public String label() {
            return label;
        }
    }

    /** How an origin is known. */
    public enum Basis {
        STATED,
        CARRIED,
        UNRESOLVED;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
