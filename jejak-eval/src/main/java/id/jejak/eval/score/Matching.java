package id.jejak.eval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import tools.jackson.databind.JsonNode;

/**
 * Greedy one-to-one matching of gold and system rows.
 *
 * @param pairs matched rows, heaviest first; ties by gold, then system position
 */
record Matching(List<Pair> pairs) {
    /** A gold row and a system row by position. */
    record Pair(int gold, int system) {}

    private record Weighted(double weight, int gold, int system) {}

    /** Matches by descending weight; weight 0 is no match. O(gold · system). */
    static Matching of(List<JsonNode> gold, List<JsonNode> system, ToDoubleBiFunction<JsonNode, JsonNode> weight) {
        List<Weighted> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                double w = weight.applyAsDouble(gold.get(i), system.get(j));
                if (w > 0) {
                    all.add(new Weighted(w, i, j));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Weighted w) -> -w.weight())
                .thenComparingInt(Weighted::gold)
                .thenComparingInt(Weighted::system));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedSystem = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Weighted w : all) {
            if (!usedGold.contains(w.gold()) && !usedSystem.contains(w.system())) {
                usedGold.add(w.gold());
                usedSystem.add(w.system());
                pairs.add(new Pair(w.gold(), w.system()));
            }
        }
        return new Matching(List.copyOf(pairs));
    }

    int size() {
        return pairs.size();
    }

    /** Positions of gold rows without a partner, ascending. */
    List<Integer> missed(int gold) {
        Set<Integer> have = new HashSet<>();
        pairs.forEach(pair -> have.add(pair.gold()));
        return others(gold, have);
    }

    /** Positions of system rows without a partner, ascending. */
    List<Integer> spurious(int system) {
        Set<Integer> have = new HashSet<>();
        pairs.forEach(pair -> have.add(pair.system()));
        return others(system, have);
    }

    private static List<Integer> others(int size, Set<Integer> have) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!have.contains(i)) {
                out.add(i);
            }
        }
        return out;
    }

    /** Code points that two spans share. */
    static int overlap(JsonNode a, JsonNode b) {
        return Math.max(
                0,
                Math.min(Json.number(a, "end"), Json.number(b, "end"))
                        - Math.max(Json.number(a, "start"), Json.number(b, "start")));
    }

    /** Shared part of two spans over their union, 0 to 1. */
    static double iou(JsonNode a, JsonNode b) {
        int shared = overlap(a, b);
        int union = Json.number(a, "end")
                - Json.number(a, "start")
                + Json.number(b, "end")
                - Json.number(b, "start")
                - shared;
        return union == 0 ? 0 : (double) shared / union;
    }
}
