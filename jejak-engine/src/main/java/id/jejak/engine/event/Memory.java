package id.jejak.engine.event;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was spoken of last, for pronouns and for {@code klaim itu}. */
final class Memory {
    @Nullable
    Participant person;

    @Nullable
    Participant state;
    /** The two parties that last stood together. */
    List<Participant> pair = List.of();
    /** The two persons that last stood together. */
    List<Participant> persons = List.of();
    /** Who last met. */
    List<Participant> met = List.of();
    /** The last subject of several. */
    List<Participant> plural = List.of();
    /** Who was accused last. */
    List<Participant> accused = List.of();
    /** Whom or what each guest visited last, by the guest's name. */
    final Map<String, List<Participant>> hosts = new HashMap<>();
    /** Who last did a deed of a type; for what both sides do alike, both. */
    final Map<PloverType, List<Participant>> told = new EnumMap<>(PloverType.class);
    /** Who last claimed something. */
    List<Participant> claimants = List.of();

    void note(List<Participant> subject) {
        for (Participant party : subject) {
            if (party.entity() != null && party.entity().type() == EntityType.PER) {
                person = party;
            } else if (party.entity() != null && party.entity().type() == EntityType.GPE) {
                state = party;
            }
        }
        if (subject.size() >= 2) {
            plural = subject;
        }
        together(subject);
    }

    /** Who does something together, so that {@code mereka} may mean them. */
    void act(List<Participant> actors) {
        if (actors.size() >= 2 || (actors.size() == 1 && several(actors.get(0)))) {
            plural = actors;
        }
    }

    /** Whether one party is many: a body, or citizens. */
    private static boolean several(Participant party) {
        return party.entity() == null
                ? party.standing() == Participant.Standing.CITIZEN
                : party.entity().type() == EntityType.ORG;
    }

    /** Two parties stand together. */
    void together(List<Participant> both) {
        if (both.size() != 2) {
            return;
        }
        pair = both;
        boolean persons = both.stream()
                .allMatch(party -> party.entity() != null && party.entity().type() == EntityType.PER);
        if (persons) {
            this.persons = both;
        }
    }
}
