package id.jejak.engine.copying;

import id.jejak.engine.copying.Copying.Basis;
import id.jejak.engine.copying.Copying.Copy;
import id.jejak.engine.copying.Copying.Habit;
import id.jejak.engine.lexicon.Outlets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who carries whose text how often: the edges of the witness graph. */
final class Habits {
    private final Outlets outlets;

    Habits(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Most articles first, then by names. Where the direction is unknown the two names stand in alphabetical order. */
    List<Habit> of(List<Copy> copies) {
        Map<String, List<Copy>> byPair = new TreeMap<>();
        for (Copy copy : copies) {
            if (copy.outlet() != null) {
                boolean turned = copy.basis() == Basis.UNKNOWN && copy.outlet().compareTo(copy.source()) < 0;
                String source = turned ? copy.outlet() : copy.source();
                String outlet = turned ? copy.source() : copy.outlet();
                boolean known = copy.basis() != Basis.UNKNOWN;
                byPair.computeIfAbsent(source + '\n' + outlet + '\n' + known, key -> new ArrayList<>())
                        .add(copy);
            }
        }
        List<Habit> habits = new ArrayList<>();
        byPair.forEach((key, pair) -> habits.add(habit(key.split("\n", -1), pair)));
        habits.sort(Comparator.comparingInt((Habit habit) -> -habit.articles())
                .thenComparing(Habit::source)
                .thenComparing(Habit::outlet)
                .thenComparing(Habit::basis));
        return habits;
    }

    private Habit habit(String[] names, List<Copy> copies) {
        Map<Basis, Integer> bases = new EnumMap<>(Basis.class);
        copies.forEach(copy -> bases.merge(copy.basis(), 1, Integer::sum));
        Basis most = copies.getFirst().basis();
        for (Map.Entry<Basis, Integer> basis : bases.entrySet()) {
            most = basis.getValue() > bases.getOrDefault(most, 0) ? basis.getKey() : most;
        }
        return new Habit(
                names[0],
                names[1],
                most,
                copies.size(),
                copies.stream().mapToInt(copy -> copy.passages().size()).sum(),
                (int) copies.stream().filter(Copy::credited).count(),
                middle(copies.stream()
                        .map(Copy::minutes)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList()),
                middle(copies.stream()
                        .map(Copy::days)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList()),
                owner(names[0]).equals(owner(names[1])));
    }

    /** The lower middle one, or null of none. */
    private static <T> @Nullable T middle(List<T> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }

    private String owner(String name) {
        Outlets.Outlet outlet = outlets.byName(name);
        return outlet == null ? name : outlet.owner();
    }
}
