package id.jejak.engine.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a correction changes. */
public sealed interface Change {
    /** The mentions it names, in the order given. */
    List<Mark> marks();

    /**
     * Two mentions are of one entity or happening ({@code same}), or are not: must-link and cannot-link.
     *
     * @param subject what the mentions are of
     */
    record Link(Subject subject, boolean same, Mark a, Mark b) implements Change {
        @Override
        public List<Mark> marks() {
            return List.of(a, b);
        }
    }

    /**
     * A field of what is mentioned has this value.
     *
     * @param marks mentions of one entity or happening
     * @param value in the form {@link Field#checked} gives it; null where it is not known
     */
    record Fix(Field field, @Nullable String value, List<Mark> marks) implements Change {
        public Fix {
            marks = List.copyOf(marks);
        }
    }

    /** Mentions that tell no event. */
    record Reject(List<Mark> marks) implements Change {
        public Reject {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Whether an article carries an agency's text.
     *
     * @param article id of the article when the correction was made
     * @param textSha256 hash of its text, which decides
     * @param agency canonical name of the agency
     * @param accepted whether it does
     */
    record Wire(String article, String textSha256, String agency, boolean accepted) implements Change {
        @Override
        public List<Mark> marks() {
            return List.of();
        }
    }
}
