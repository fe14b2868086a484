package id.jejak.engine.statement;

import id.jejak.engine.document.Relay;
import id.jejak.engine.witness.Names;
import id.jejak.engine.witness.WhoIsWho;
import java.util.List;

/** Whether two statements may be one speaker's. */
final class Speakers {
    /** How two statements' speakers stand to each other. */
    enum Relation {
        /** They share a named speaker. */
        SAME,
        /** One is unnamed or unresolved, bears part of the other's name, speaks for the other, or passed the statement on. */
        COMPATIBLE,
        /** Two named speakers. */
        OTHER
    }

    private final WhoIsWho who;

    Speakers(WhoIsWho who) {
        this.who = who;
    }

    Relation of(Saying a, Saying b) {
        if (a.names().stream().anyMatch(b.names()::contains)) {
            return a.named() && b.named() ? Relation.SAME : Relation.COMPATIBLE;
        }
        // One article that gives two speakers means two, named or not: a rumour and who refutes it say nearly the same
        // words.
        boolean inside = a.article().equals(b.article());
        boolean open = inside ? a.names().isEmpty() || b.names().isEmpty() : !a.named() || !b.named();
        return open
                        || !inside && partOfName(a, b)
                        || speaksFor(a, b)
                        || speaksFor(b, a)
                        || passesOn(a, b)
                        || passesOn(b, a)
                ? Relation.COMPATIBLE
                : Relation.OTHER;
    }

    /** Whether one article gives a part of the name that the other gives: {@code Johan}, {@code Johan Budi}. */
    private static boolean partOfName(Saying a, Saying b) {
        for (String x : a.names()) {
            List<String> words = List.of(Names.key(x).split(" "));
            for (String y : b.names()) {
                List<String> others = List.of(Names.key(y).split(" "));
                if (words.containsAll(others) || others.containsAll(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a speaker of one holds an office of a speaker of the other: {@code Juru Bicara Kremlin}, {@code Kremlin}. */
    private boolean speaksFor(Saying a, Saying b) {
        for (String name : a.names()) {
            WhoIsWho.Facts facts = who.facts(a.article(), name);
            if (facts != null) {
                for (WhoIsWho.Held held : facts.offices()) {
                    String of = held.role().of();
                    if (of != null
                            && b.names()
                                    .contains(who.canonical(held.doc().article().id(), of))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean passesOn(Saying a, Saying b) {
        List<String> relays = b.statement().chain().stream()
                .map(Relay::name)
                .map(name -> who.canonical(b.article(), name))
                .toList();
        return a.names().stream().anyMatch(relays::contains);
    }
}
