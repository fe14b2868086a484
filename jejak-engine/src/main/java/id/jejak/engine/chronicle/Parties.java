package id.jejak.engine.chronicle;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How far two lists of participants agree. A person who speaks for a state counts in part as the state, and the other way round. */
final class Parties {
    /** What a leader is worth as her state. */
    private static final double FOR_STATE = 0.6;

    /** What a side is worth that one report names and the other leaves out. */
    private static final double LEFT_OUT = 0.7;

    private final WhoIsWho who;
    private final Countries countries;

    Parties(WhoIsWho who, Countries countries) {
        this.who = who;
        this.countries = countries;
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
            if (right.remove(name)) {
                left.remove(name);
                sum++;
            }
        }
        for (String name : List.copyOf(left)) {
            for (String other : List.copyOf(right)) {
                if (left.contains(name) && speaksFor(name, other)) {
                    left.remove(name);
                    right.remove(other);
                    sum += forState;
                }
            }
        }
        return 2 * sum / (a.size() + b.size());
    }

    private boolean speaksFor(String a, String b) {
        return isState(a) && a.equals(stateOf(b)) || isState(b) && b.equals(stateOf(a));
    }

    /** Whether a name is one that an article names, not words for somebody unnamed. */
    boolean isNamed(String name) {
        return isState(name) || who.facts(name) != null;
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
