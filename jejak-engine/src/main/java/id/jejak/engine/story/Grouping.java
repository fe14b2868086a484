package id.jejak.engine.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<Long, Double> similarity = new HashMap<>();

    Grouping(List<Profile> profiles, Map<String, Integer> shared) {
        this.profiles = profiles;
        this.shared = shared;
    }

    /** Two ids in order, as the key of what they share. */
    static String pair(String a, String b) {
        return a.compareTo(b) <= 0 ? a + '\n' + b : b + '\n' + a;
    }

    /** Groups of positions in the list of profiles; each position once. */
    List<List<Integer>> groups() {
        List<Edge> edges = edges();
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.similarity())
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b));
        List<List<Integer>> group = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            group.add(new ArrayList<>(List.of(i)));
        }
        for (Edge edge : edges) {
            List<Integer> left = group.get(edge.a());
            List<Integer> right = group.get(edge.b());
            if (left != right && average(left, right) >= SAME_STORY) {
                left.addAll(right);
                right.forEach(member -> group.set(member, left));
            }
        }
        List<List<Integer>> distinct = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            if (group.get(i).stream().min(Comparator.naturalOrder()).orElse(i) == i) {
                distinct.add(group.get(i));
            }
        }
        return distinct;
    }

    private double average(List<Integer> left, List<Integer> right) {
        double sum = 0;
        for (int a : left) {
            for (int b : right) {
                sum += similarity.getOrDefault(key(a, b), 0.0);
            }
        }
        return sum / left.size() / right.size();
    }

    private record Edge(int a, int b, double similarity) {}

    private List<Edge> edges() {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            position.put(profiles.get(i).id(), i);
            for (String word : profiles.get(i).keys()) {
                byKey.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (List<Integer> posting : byKey.values()) {
            if (posting.size() <= COMMON) {
                for (int i = 0; i < posting.size(); i++) {
                    for (int j = i + 1; j < posting.size(); j++) {
                        add(edges, posting.get(i), posting.get(j));
                    }
                }
            }
        }
        for (String pair : shared.keySet()) {
            int cut = pair.indexOf('\n');
            Integer a = position.get(pair.substring(0, cut));
            Integer b = position.get(pair.substring(cut + 1));
            if (a != null && b != null && !a.equals(b)) {
                add(edges, Math.min(a, b), Math.max(a, b));
            }
        }
        return edges;
    }

    private void add(List<Edge> edges, int a, int b) {
        if (similarity.containsKey(key(a, b))
                || !near(profiles.get(a).published(), profiles.get(b).published())) {
            return;
        }
        int passages =
                shared.getOrDefault(pair(profiles.get(a).id(), profiles.get(b).id()), 0);
        double value = profiles.get(a).similarity(profiles.get(b)) + Math.min(ECHO_CAP, passages * ECHO);
        similarity.put(key(a, b), value);
        if (value >= SAME_STORY) {
            edges.add(new Edge(a, b, value));
        }
    }

    private long key(int a, int b) {
        return (long) Math.min(a, b) * profiles.size() + Math.max(a, b);
    }

    /** Articles without a date join none by the calendar. */
    private static boolean near(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= MAX_DAYS;
    }
}
