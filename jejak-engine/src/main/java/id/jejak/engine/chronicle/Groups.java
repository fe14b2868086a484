package id.jejak.engine.chronicle;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Disjoint groups of things, told apart by identity. */
final class Groups<T> {
    private final Map<T, T> parent = new IdentityHashMap<>();

    private T root(T item) {
        T at = item;
        T up = parent.get(at);
        while (up != null) {
            at = up;
            up = parent.get(at);
        }
        return at;
    }

    /** Brings the groups of two things together; null is ignored. */
    void join(@Nullable T a, @Nullable T b) {
        if (a != null && b != null && root(a) != root(b)) {
            parent.put(root(b), root(a));
        }
    }

    /** The groups of these things, in the order of their first members. */
    List<List<T>> of(List<T> items) {
        Map<T, List<T>> byRoot = new IdentityHashMap<>();
        List<List<T>> groups = new ArrayList<>();
        for (T item : items) {
            List<T> group = byRoot.get(root(item));
            if (group == null) {
                group = new ArrayList<>();
                byRoot.put(root(item), group);
                groups.add(group);
            }
            group.add(item);
        }
        return groups;
    }
}
