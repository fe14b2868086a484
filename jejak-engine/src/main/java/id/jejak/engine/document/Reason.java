package id.jejak.engine.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something was decided, free of any language: {@link ReasonTexts} puts it in words.
 *
 * @param key what is said
 * @param args what fills its places, as many as the key has: names of articles, outlets and people, dates, quoted words; several of a
 *     kind in one place are joined by a comma
 * @param parts what it is made of or what is added to it, in order
 */
public record Reason(ReasonKey key, List<String> args, List<Reason> parts) implements Comparable<Reason> {
    public Reason {
        args = List.copyOf(args);
        parts = List.copyOf(parts);
        if (args.size() != key.places()) {
            throw new IllegalArgumentException("reason " + key.label() + " has " + key.places() + " places, but "
                    + args.size() + " values: " + args);
        }
    }

    /** A reason without parts. */
    public static Reason of(ReasonKey key, String... args) {
        return new Reason(key, List.of(args), List.of());
    }

    /** The same with one more part. */
    public Reason and(Reason part) {
        return and(List.of(part));
    }

    /** The same with more parts. */
    public Reason and(List<Reason> more) {
        return new Reason(
                key, args, Stream.concat(parts.stream(), more.stream()).toList());
    }

    /** By the first place, then key, other places and parts: the reasons of one article stand together, by rule. */
    @Override
    public int compareTo(Reason other) {
        int order = inOrder(first(), other.first());
        order = order != 0 ? order : key.compareTo(other.key);
        order = order != 0 ? order : inOrder(args, other.args);
        return order != 0 ? order : inOrder(parts, other.parts);
    }

    private List<String> first() {
        return args.subList(0, Math.min(1, args.size()));
    }

    private static <T extends Comparable<T>> int inOrder(List<T> a, List<T> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
