package id.jejak.eval.score;

import java.util.Set;
import java.util.TreeSet;

/** How far two sets of words or names agree. */
final class Sets {
    private Sets() {}

    static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    /** Whether two sets are both empty, or agree by an F1 of at least one half. */
    static boolean half(Set<String> a, Set<String> b) {
        return a.isEmpty() && b.isEmpty() || halfOfSome(a, b);
    }

    /** Whether two sets, neither empty, agree by an F1 of at least one half. */
    static boolean halfOfSome(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && 2.0 * common(a, b) / (a.size() + b.size()) >= .5;
    }

    /** The words of a comparable name. */
    static Set<String> words(String norm) {
        return norm.isEmpty() ? Set.of() : new TreeSet<>(java.util.List.of(norm.split(" ")));
    }
}
