package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the names of persons: single words after full names, initials, slips of spelling. */
final class PersonLinker {
    /** Shortest call name cut from a given name, in letters: {@code Alex} of {@code Alexander}. */
    private static final int CALLED = 4;

    private final List<Draft> persons = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();

    /** A person already found. */
    void add(Draft person) {
        if (!persons.contains(person)) {
            persons.add(person);
            words.add(Names.words(person.name));
        }
    }

    /** The person a name belongs to: the one named last before it, else the first named after; null where none fits. */
    @Nullable
    Draft find(String name, int offset) {
        List<String> parts = Names.words(name);
        if (parts.isEmpty()) {
            return null;
        }
        Draft found = best(parts, offset, false);
        return found != null ? found : best(parts, offset, true);
    }

    private @Nullable Draft best(List<String> parts, int offset, boolean forgiving) {
        Draft best = null;
        int nearest = Integer.MIN_VALUE;
        for (int i = 0; i < persons.size(); i++) {
            List<String> whole = words.get(i);
            if (!(forgiving ? alike(parts, whole) : fits(parts, whole))) {
                continue;
            }
            Draft person = persons.get(i);
            int last = person.lastNameBefore(offset);
            int near = last >= 0 ? last : person.isMentioned() ? -person.firstStart() - 1 : Integer.MIN_VALUE + 1;
            if (near > nearest) {
                nearest = near;
                best = person;
            }
        }
        return best;
    }

    private static boolean fits(List<String> parts, List<String> whole) {
        if (parts.size() == 1) {
            return whole.contains(parts.getFirst());
        }
        if (whole.size() == 1) {
            return parts.getFirst().equals(whole.getFirst()) || parts.getLast().equals(whole.getFirst());
        }
        return parts.size() <= whole.size() ? Names.within(parts, whole) : Names.within(whole, parts);
    }

    private static boolean alike(List<String> parts, List<String> whole) {
        if (parts.size() == 1) {
            String part = parts.getFirst();
            return whole.stream().anyMatch(word -> Names.nearly(part, word))
                    || part.length() >= CALLED && whole.getFirst().startsWith(part);
        }
        return Names.spelledAlike(parts, whole);
    }

    /** Notes that a person is also called so, the longer form becoming the name. */
    void extend(Draft person, String name) {
        List<String> parts = Names.words(name);
        int i = persons.indexOf(person);
        if (i >= 0 && parts.size() > words.get(i).size() && person.type == EntityType.PER) {
            words.set(i, parts);
            person.name = name;
        }
    }
}
