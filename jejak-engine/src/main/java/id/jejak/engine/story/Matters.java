package id.jejak.engine.story;

import id.jejak.engine.lexicon.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells which stories belong to one running matter: a trial, a bill, a tournament, the dealings of two states. */
final class Matters {
    /** Stories of one matter come within this many days of each other. */
    private static final long MAX_DAYS = 60;

    /** Average likeness from which stories are of one matter; half of what makes articles one story. */
    private static final double SAME_MATTER = 0.2;

    private static final double LEAST = 0.08;

    private Matters() {}

    /** Positions of the stories that belong together, in groups of at least two. */
    static List<List<Integer>> of(List<List<Profile>> stories, Vocabulary vocabulary) {
        Vectors vectors = new Vectors(
                stories.stream().map(members -> text(members, vocabulary)).toList(), vocabulary);
        List<@Nullable LocalDate> days = new ArrayList<>();
        stories.forEach(members -> days.add(first(members)));
        Grouping grouping = new Grouping(stories.size(), SAME_MATTER);
        Neighbours.meet(vectors, days, MAX_DAYS, (a, b) -> {
            double likeness = vectors.cosine(a, b);
            if (likeness >= LEAST) {
                grouping.alike(a, b, likeness);
            }
        });
        return grouping.groups().stream().filter(group -> group.size() > 1).toList();
    }

    /** What all members speak of together. */
    private static Vectors.Text text(List<Profile> members, Vocabulary vocabulary) {
        if (members.size() == 1) {
            return new Vectors.Text(
                    members.getFirst().words(), members.getFirst().weights());
        }
        Map<Integer, Double> sums = new TreeMap<>();
        for (Profile member : members) {
            for (int i = 0; i < member.words().length; i++) {
                sums.merge(member.words()[i], (double) member.weights()[i], Double::sum);
            }
        }
        int[] words = sums.keySet().stream()
                .sorted(Comparator.comparingLong(vocabulary::hashOf))
                .mapToInt(Integer::intValue)
                .toArray();
        float[] weights = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            weights[i] = sums.getOrDefault(words[i], 0.0).floatValue();
        }
        return new Vectors.Text(words, weights);
    }

    private static @Nullable LocalDate first(List<Profile> members) {
        return members.stream()
                .map(Profile::published)
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
