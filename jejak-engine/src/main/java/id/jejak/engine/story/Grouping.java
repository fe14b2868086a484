package id.jejak.engine.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups things by average likeness (UPGMA, Sokal and Michener 1958, greedily from the most alike pair down), so that a chain of
 * half-alike articles does not run through a whole month. Pairs that nobody brought together count as not alike.
 */
final class Grouping {
    private final double least;
    private final List<Edge> edges = new ArrayList<>();
    private final int[] group;
    private final int[] size;

    /** Of each group what it shares with others: the sum of its members' likenesses. */
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    /** For {@code n} things; two groups are one when their members are this much alike on average. */
    Grouping(int n, double least) {
        this.least = least;
        group = new int[n];
        size = new int[n];
        for (int i = 0; i < n; i++) {
            group[i] = i;
            size[i] = 1;
            sums.add(new HashMap<>());
        }
    }

    private record Edge(int a, int b, double likeness) {}

    /** Notes how alike two are; each pair once. */
    void alike(int a, int b, double likeness) {
        edges.add(new Edge(a, b, likeness));
        sums.get(a).put(b, likeness);
        sums.get(b).put(a, likeness);
    }

    /** Groups of numbers, each ascending, by their first; each number once. */
    List<List<Integer>> groups() {
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.likeness())
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b));
        for (Edge edge : edges) {
            int a = find(edge.a());
            int b = find(edge.b());
            if (edge.likeness() >= least && a != b && sums.get(a).getOrDefault(b, 0.0) >= least * size[a] * size[b]) {
                join(a, b);
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(find(i), key -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void join(int a, int b) {
        boolean more = sums.get(a).size() >= sums.get(b).size();
        int into = more ? a : b;
        int from = more ? b : a;
        Map<Integer, Double> kept = sums.get(into);
        kept.remove(from);
        sums.get(from).forEach((other, sum) -> {
            if (other != into) {
                kept.merge(other, sum, Double::sum);
                Map<Integer, Double> others = sums.get(other);
                others.remove(from);
                others.merge(into, sum, Double::sum);
            }
        });
        sums.set(from, Map.of());
        group[from] = into;
        size[into] += size[from];
    }

    private int find(int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        group[i] = root;
        return root;
    }
}
