package id.jejak.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words in lower case. Hyphens, points, slashes and commas of the text are passed over while a phrase goes on,
 * so that {@code Jong-un} and {@code Jong Un} are one. A lookup costs no more than the longest phrase.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTrie<T> {
    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param end first piece after it
     */
    record Match<T>(T value, int end) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>(1);
    }

    private static final String PASSED = "-./,\u2013";

    private final Node<T> root = new Node<>();

    void add(String phrase, T value) {
        Words words = Words.ofPhrase(phrase);
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            if (!passed(words, i)) {
                node = node.next.computeIfAbsent(words.lower(i), key -> new Node<>());
            }
        }
        node.values.add(value);
    }

    /** The longest phrase that begins at a piece, or null. */
    @Nullable
    Match<T> longest(Words words, int at) {
        return longest(words, at, (value, end) -> true);
    }

    /** The longest phrase that begins at a piece and passes a check of its value and end, or null. */
    @Nullable
    Match<T> longest(Words words, int at, BiPredicate<T, Integer> check) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = at; i < words.size() && !words.blocked(i); i++) {
            Node<T> next = node.next.get(words.lower(i));
            if (next == null) {
                if (i > at && passed(words, i)) {
                    continue;
                }
                break;
            }
            node = next;
            for (T value : node.values) {
                if (check.test(value, i + 1)) {
                    best = new Match<>(value, i + 1);
                    break;
                }
            }
        }
        return best;
    }

    private static boolean passed(Words words, int i) {
        return words.end(i) - words.start(i) == 1 && PASSED.indexOf(words.text.charAt(words.start(i))) >= 0;
    }
}
