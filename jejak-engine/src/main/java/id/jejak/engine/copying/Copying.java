package id.jejak.engine.copying;

import id.jejak.engine.document.Citation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose text is carried by whom over many articles.
 *
 * @param copies each article that carries somebody else's text, with the one source that most speaks for; by article
 * @param habits the same by publisher: who takes text of whom; most articles first, then by names
 * @param releases texts of a company or office that several publishers carry as their own; by first article
 */
public record Copying(List<Copy> copies, List<Habit> habits, List<Release> releases) {
    /** Nothing is copied. */
    public static final Copying NONE = new Copying(List.of(), List.of(), List.of());

    public Copying {
        copies = List.copyOf(copies);
        habits = List.copyOf(habits);
        releases = List.copyOf(releases);
    }

    /** What tells who had the text from whom. */
    public enum Basis {
        /** The article names the publisher. */
        NAMED,
        /** A wire credit, stated or carried over. */
        CREDIT,
        /** The text of a release. */
        RELEASE,
        /** The other came out earlier; nothing else is known. */
        EARLIER,
        /** Both came out the same day and neither names the other: who copied is unknown. */
        UNKNOWN;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One article's text that stands in another article, or comes from an agency or a release.
     *
     * @param article the article that carries it
     * @param outlet its publisher, or null
     * @param source publisher, agency or body whose text it is; of an unknown direction the publisher of {@code from}
     * @param from the article it is taken from, or null where none of the given ones is
     * @param basis what tells so
     * @param credited whether the article names the source
     * @param minutes how much later it came out than {@code from}, or null where an hour is unknown
     * @param days the same in days, or null where a day is unknown
     * @param passages its passages that are the source's
     * @param errors rare slips that it shares with {@code from} against all others: the best proof
     */
    public record Copy(
            String article,
            @Nullable String outlet,
            String source,
            @Nullable String from,
            Basis basis,
            boolean credited,
            @Nullable Long minutes,
            @Nullable Integer days,
            List<Citation> passages,
            List<SharedError> errors) {
        public Copy {
            passages = List.copyOf(passages);
            errors = List.copyOf(errors);
        }
    }

    /**
     * How often one publisher carries another's text.
     *
     * @param source whose text
     * @param outlet who carries it
     * @param basis what most of the copies rest on; {@link Basis#UNKNOWN} only where nothing tells the direction of any
     * @param articles how many articles carry it
     * @param passages how many passages
     * @param credited how many of the articles name the source
     * @param minutes the middle delay in minutes, or null where hours are unknown
     * @param days the middle delay in days, or null where days are unknown
     * @param sisters whether one owner has both
     */
    public record Habit(
            String source,
            String outlet,
            Basis basis,
            int articles,
            int passages,
            int credited,
            @Nullable Long minutes,
            @Nullable Integer days,
            boolean sisters) {}

    /**
     * A text of a company, office or person that several publishers carry.
     *
     * @param body whose text it is
     * @param articles ids of the articles that carry it, sorted
     * @param stated those that say it is a release
     * @param words the words that say so
     * @param passages its passages
     */
    public record Release(
            String body, List<String> articles, List<String> stated, List<Citation> words, List<Citation> passages) {
        public Release {
            articles = List.copyOf(articles);
            stated = List.copyOf(stated);
            words = List.copyOf(words);
            passages = List.copyOf(passages);
        }
    }

    /**
     * A slip in a name that two articles share and no other makes.
     *
     * @param word as it stands in the article
     * @param usual as the others write it
     * @param articles how many others do
     * @param here where it stands
     * @param there where it stands in the other article
     */
    public record SharedError(String word, String usual, int articles, Citation here, Citation there) {}
}
