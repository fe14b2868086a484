package id.jejak.engine.correction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a correction changes. */
public sealed interface Change {
    /** The mentions it names, in the order given. */
    List<Mark> marks();

    /**
     * Mentions are of one entity or happening ({@code same}: all of {@code a} and {@code b}), or are not (none of {@code a} with any of
     * {@code b}): must-links and cannot-links, given in one go.
     *
     * @param subject what the mentions are of
     */
    record Link(Subject subject, boolean same, List<Mark> a, List<Mark> b) implements Change {
        public Link {
            a = List.copyOf(a);
            b = List.copyOf(b);
        }

        /** One pair. */
        public Link(Subject subject, boolean same, Mark a, Mark b) {
            this(subject, same, List.of(a), List.of(b));
        }

        @Override
        public List<Mark> marks() {
            return Stream.concat(a.stream(), b.stream()).distinct().toList();
        }

        /** The pairs it is made of; of those that are one, the first with each other. */
        List<Pair> pairs() {
            List<Mark> all = marks();
            return same
                    ? all.stream()
                            .skip(1)
                            .map(mark -> new Pair(all.getFirst(), mark))
                            .toList()
                    : a.stream()
                            .flatMap(x -> b.stream().filter(y -> !x.equals(y)).map(y -> new Pair(x, y)))
                            .toList();
        }
    }

    /** Two mentions. */
    record Pair(Mark a, Mark b) {
        /** The same for both orders. */
        String key() {
            return a.compareTo(b) <= 0 ? a.mention() + b.mention() : b.mention() + a.mention();
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
