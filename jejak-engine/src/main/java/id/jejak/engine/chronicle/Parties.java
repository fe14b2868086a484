package id.jejak.engine.chronicle;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far two lists of participants agree. A person who speaks for a state or body counts in part as it, and
 * the other way round. */
final class Parties {
    /** What a leader is worth as her state. */
    private static final double FOR_STATE = 0.6;

    /** What a side is worth that one report names and the other leaves out. */
    private static final double LEFT_OUT = 0.7;

    /** What a person's last name alone is worth as her full name. */
    private static final double NAME_PART = 0.9;

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}");

    private final WhoIsWho who;
    private final Countries countries;
    private final LooseWords loose;
    private final Map<String, String> keys = new HashMap<>();

    Parties(WhoIsWho who, Countries countries, LooseWords loose) {
        this.who = who;
        this.countries = countries;
        this.loose = loose;
    }

    /** What a party is compared by: a name as it is, the telling words of somebody unnamed. */
    String key(String name) {
        return keys.computeIfAbsent(name, words -> isNamed(words) ? words : loose.key(words));
    }

    /** Whether a party is somebody in particular: named, or told by more than a word such as {@code warga}. */
    boolean isParticular(String name) {
        return isNamed(name) || loose.tells(name);
    }

    /** The parties of two tellings that both name, under either's name. */
    Set<String> shared(Telling a, Telling b) {
        Set<String> keys = new HashSet<>();
        all(a).forEach(name -> keys.add(key(name)));
        Set<String> both = new TreeSet<>();
        for (String name : all(b)) {
            if (keys.contains(key(name))) {
                both.add(name);
            }
        }
        return both;
    }

    /**
     * How far the participants of two tellings agree.
     *
     * @param exact F1 over names, 0..1
     * @param soft the same where a leader counts as her state in part
     * @param leftOut whether one of them names a side that the other leaves out
     */
    record Agreement(double exact, double soft, boolean leftOut) {}

    Agreement of(Telling a, Telling b) {
        boolean alike = a.alike() && b.alike();
        List<String> allA = all(a);
        List<String> allB = all(b);
        boolean leftOut = a.recipients().isEmpty() != b.recipients().isEmpty();
        if (alike) {
            return new Agreement(f1(allA, allB, 0), f1(allA, allB, FOR_STATE), leftOut);
        }
        return new Agreement(directed(a, b, 0), directed(a, b, FOR_STATE), leftOut);
    }

    private double directed(Telling a, Telling b, double forState) {
        double actors = side(a.actors(), b.actors(), forState);
        double recipients = side(a.recipients(), b.recipients(), forState);
        return Math.min(actors, recipients) < 0.5 ? 0 : (actors + recipients) / 2;
    }

    private double side(List<String> a, List<String> b, double forState) {
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        return a.isEmpty() || b.isEmpty() ? LEFT_OUT : f1(a, b, forState);
    }

    private double f1(List<String> a, List<String> b, double forState) {
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        List<String> left = new ArrayList<>(a);
        List<String> right = new ArrayList<>(b);
        double sum = 0;
        for (String name : a) {
            if (right.removeIf(other -> key(other).equals(key(name)))) {
                left.remove(name);
                sum++;
            }
        }
        for (String name : List.copyOf(left)) {
            for (String other : List.copyOf(right)) {
                double worth = isPart(name, other) ? NAME_PART : speaksFor(name, other) ? forState : 0;
                if (worth > 0 && left.contains(name) && right.contains(other)) {
                    left.remove(name);
                    right.remove(other);
                    sum += worth;
                }
            }
        }
        return Math.min(1, 2 * sum / (a.size() + b.size()));
    }

    /** Whether one is a word of the other, a person's full name: {@code Sari} and {@code Ratna Sari}. */
    private boolean isPart(String a, String b) {
        String part = a.length() < b.length() ? a : b;
        String full = a.length() < b.length() ? b : a;
        return part.indexOf(' ') < 0
                && isPerson(full)
                && full.length() > part.length()
                && (" " + full + " ").contains(" " + part + " ");
    }

    /** Whether two lists share a named person, by full name or a word of it. */
    boolean samePerson(List<String> a, List<String> b) {
        for (String name : a) {
            for (String other : b) {
                // Initials are somebody else's in every article.
                boolean whole = name.equals(other)
                        && isPerson(name)
                        && !INITIALS.matcher(name).matches();
                if (whole || isPart(name, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two tellings share two named persons. */
    boolean twoPersons(Telling a, Telling b) {
        return shared(a, b).stream().filter(this::isPerson).count() > 1;
    }

    /** Whether two tellings share a named person. */
    boolean sharePerson(Telling a, Telling b) {
        return shared(a, b).stream().anyMatch(this::isPerson);
    }

    private boolean isPerson(String name) {
        WhoIsWho.Facts facts = who.facts(name);
        return facts != null && facts.type() == EntityType.PER;
    }

    /** Whether somebody who came to a state met the one who speaks for it. */
    boolean metHost(Telling visit, Telling meeting) {
        List<String> met = all(meeting);
        return visit.actors().stream()
                .filter(guest -> met.contains(guest) && isPerson(guest))
                .anyMatch(guest -> met.stream()
                        .filter(name -> !name.equals(guest))
                        .anyMatch(name -> visit.recipients().stream().anyMatch(state -> speaksFor(name, state))));
    }

    /** Whether a named person who came to a place met somebody there. */
    boolean metThere(Telling visit, Telling meeting) {
        String there = visit.event().place();
        return there != null
                && there.equals(meeting.event().place())
                && visit.actors().stream()
                        .anyMatch(guest -> isPerson(guest) && all(meeting).contains(guest));
    }

    /** Whether somebody spoken to, a person by name or a side by its state, is the one who was met. */
    boolean isAddressed(String addressee, String met) {
        if (isPerson(addressee)) {
            return addressee.equals(met);
        }
        String side = isState(addressee) ? addressee : stateOf(addressee);
        return key(addressee).equals(key(met)) || (side != null && (side.equals(met) || side.equals(stateOf(met))));
    }

    private boolean speaksFor(String a, String b) {
        return isState(a) && a.equals(stateOf(b))
                || isState(b) && b.equals(stateOf(a))
                || holdsOffice(a, b)
                || holdsOffice(b, a);
    }

    /** Whether somebody holds an office of a body: {@code Ketua Dewan Kota Ratna Sari} and {@code Dewan Kota}. */
    private boolean holdsOffice(String person, String body) {
        WhoIsWho.Facts facts = who.facts(person);
        WhoIsWho.Facts of = who.facts(body);
        if (facts == null || of == null || facts.type() != EntityType.PER || of.type() != EntityType.ORG) {
            return false;
        }
        for (WhoIsWho.Held held : facts.offices()) {
            String office = held.role().of();
            if (office != null
                    && !held.role().former()
                    && body.equals(who.canonical(held.doc().article().id(), office))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is one that an article names, not words for somebody unnamed. */
    boolean isNamed(String name) {
        return isState(name) || (who.facts(name) != null && !name.equals(name.toLowerCase(Locale.ROOT)));
    }

    boolean isState(String name) {
        return countries.code(name) != null;
    }

    /** The state that a person holds an office of, or that ends the words for somebody unnamed; or null. */
    @Nullable
    String stateOf(String name) {
        WhoIsWho.Facts facts = who.facts(name);
        if (facts == null) {
            // Words for somebody unnamed that end in a state: "mantan kepala pertahanan Rusia".
            return isState(name) ? null : countries.name(countries.ending(name));
        }
        if (facts.type() != EntityType.PER) {
            return null;
        }
        for (WhoIsWho.Held held : facts.offices()) {
            Role role = held.role();
            if (role.of() != null) {
                String code = countries.code(role.of());
                if (code == null) {
                    code = countries.ending(role.of());
                }
                if (code != null) {
                    return countries.name(code);
                }
            }
        }
        return null;
    }

    /** Actors and recipients, each once, sorted. */
    static List<String> all(Telling telling) {
        TreeSet<String> names = new TreeSet<>(telling.actors());
        names.addAll(telling.recipients());
        return List.copyOf(names);
    }
}
