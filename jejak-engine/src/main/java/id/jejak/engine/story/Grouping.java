package id.jejak.engine.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Groups profiles by average similarity inside a window of days. */
final class Grouping {
    /** Articles on one happening come within this many days. */
    private static final long MAX_DAYS = 5;

    /** Average similarity from which two groups are one story; read off the founding articles and September 2019. */
    private static final double SAME_STORY = 0.30;

    /** What each shared passage adds to the similarity of two articles, up to {@link #ECHO_CAP}. */
    private static final double ECHO = 0.10;

    private static final double ECHO_CAP = 0.40;

    /** A key word of more articles than this brings nobody together. */
    private static final int COMMON = 60;

    private final List<Profile> profiles;
    private final Map<String, Integer> shared;
    private final Map<Long, Double> sums = new HashMap<>();

    Grouping(List<Profile> profiles, Map<String, Integer> shared) {
        this.profiles = profiles;
        this.shared = shared;
    }

    /** Two ids in order, as the key of what they share. */
    static String pair(String a, String b) {
        return a.compareTo(b) <= 0 ? a + '\n' + b : b + '\n' + a;
    }

    /** Groups of positions in the list of profiles, each ascending; each position once. */
    List<List<Integer>> groups() {
        List<Edge> edges = edges();
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.similarity())
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b));
        Group[] group = new Group[profiles.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = new Group(i, List.of(i), null, null);
        }
        int next = group.length;
        for (Edge edge : edges) {
            Group left = group[edge.a()];
            Group right = group[edge.b()];
            if (left.number() != right.number()
                    && sum(left, right)
                            >= SAME_STORY
                                    * left.members().size()
                                    * right.members().size()) {
                List<Integer> members = new ArrayList<>(left.members());
                members.addAll(right.members());
                Group both = new Group(next++, members, left, right);
                members.forEach(member -> group[member] = both);
            }
        }
        List<List<Integer>> distinct = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Group each : group) {
            if (seen.add(each.number())) {
                distinct.add(each.members().stream().sorted().toList());
            }
        }
        return distinct;
    }

    /** Articles taken together, and the two groups they were before. */
    private record Group(
            int number,
            List<Integer> members,
            @Nullable Group left,
            @Nullable Group right) {}

    /** Sum of the similarities between two groups' members; that of groups with parts is the sum over the parts, which is kept. */
    private double sum(Group a, Group b) {
        Group large = a.members().size() >= b.members().size() ? a : b;
        Group small = large == a ? b : a;
        Group left = large.left();
        Group right = large.right();
        if (left == null || right == null) {
            return similarity(a.number(), b.number());
        }
        long key = (long) Math.min(a.number(), b.number()) << Integer.SIZE | Math.max(a.number(), b.number());
        Double known = sums.get(key);
        if (known == null) {
            known = sum(left, small) + sum(right, small);
            sums.put(key, known);
        }
        return known;
    }

    private record Edge(int a, int b, double similarity) {}

    private List<Edge> edges() {
        Map<Integer, List<Integer>> byKey = new HashMap<>();
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            position.put(profiles.get(i).id(), i);
            for (int word : profiles.get(i).keys()) {
                byKey.computeIfAbsent(word, key -> new ArrayList<>(2)).add(i);
            }
        }
        Map<Integer, Set<Integer>> joined = new HashMap<>();
        for (String pair : shared.keySet()) {
            int cut = pair.indexOf('\n');
            Integer a = position.get(pair.substring(0, cut));
            Integer b = position.get(pair.substring(cut + 1));
            if (a != null && b != null && !a.equals(b)) {
                joined.computeIfAbsent(Math.min(a, b), key -> new TreeSet<>()).add(Math.max(a, b));
            }
        }
        List<Edge> edges = new ArrayList<>();
        int[] looked = new int[profiles.size()];
        for (int i = 0; i < profiles.size(); i++) {
            for (int other : joined.getOrDefault(i, Set.of())) {
                look(edges, looked, i, other);
            }
            for (int word : profiles.get(i).keys()) {
                List<Integer> posting = byKey.getOrDefault(word, List.of());
                for (int k = posting.size() - 1; k >= 0 && posting.size() <= COMMON && posting.get(k) > i; k--) {
                    look(edges, looked, i, posting.get(k));
                }
            }
        }
        return edges;
    }

    /** Compares two articles, once. */
    private void look(List<Edge> edges, int[] looked, int i, int other) {
        if (looked[other] <= i) {
            looked[other] = i + 1;
            double value = similarity(i, other);
            if (value >= SAME_STORY) {
                edges.add(new Edge(i, other, value));
            }
        }
    }

    /** How alike two articles are: their words, and the passages they share; 0 when they lie too many days apart. */
    private double similarity(int first, int second) {
        Profile a = profiles.get(first);
        Profile b = profiles.get(second);
        if (!near(a.published(), b.published())) {
            return 0;
        }
        int passages = shared.getOrDefault(pair(a.id(), b.id()), 0);
        return a.similarity(b) + Math.min(ECHO_CAP, passages * ECHO);
    }

    /** Articles without a date join none by the calendar. */
    private static boolean near(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= MAX_DAYS;
    }
}
