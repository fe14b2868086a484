package id.jejak.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words in lower case; a lookup costs no more than the longest phrase.
 *
 * @param <T> what a phrase stands for
 */
final class FormTrie<T> {
    /**
     * A phrase found.
     *
     * @param values what it stands for, in the order they were added
     * @param length how many words
     */
    record Match<T>(List<T> values, int length) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    void add(String phrase, T value) {
        Node<T> node = root;
        for (String word : phrase.split(" ", -1)) {
            node = node.next.computeIfAbsent(word, key -> new Node<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest phrase that the words from 0 on begin with, or null; {@code words} gives an empty text past the end. */
    @Nullable
    Match<T> longest(IntFunction<String> words) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = 0; ; i++) {
            node = node.next.get(words.apply(i));
            if (node == null) {
                return best;
            }
            if (!node.values.isEmpty()) {
                best = new Match<>(node.values, i + 1);
            }
        }
    }
}
