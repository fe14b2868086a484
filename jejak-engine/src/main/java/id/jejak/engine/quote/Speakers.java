package id.jejak.engine.quote;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Remembers who speaks and who is spoken of while an article is read. */
final class Speakers {
    /** How many sentences a speaker keeps his turn. */
    private static final int TURN = 6;

    private final List<Entity> entities;

    private final List<String> persons = new ArrayList<>();
    private final Set<String> spoken = new HashSet<>();
    private @Nullable String person;
    private int personAt = -1;
    private boolean introduced;
    private @Nullable String speaker;
    private int speakerAt = -1;
    private @Nullable String group;
    private @Nullable String stateMedia;

    Speakers(List<Entity> entities) {
        this.entities = entities;
    }

    /** The person last spoken of, or null. */
    @Nullable
    String person() {
        return person;
    }

    /** The person last spoken of whom a condition lets pass, or null. */
    @Nullable
    String person(Predicate<String> fits) {
        for (int i = persons.size() - 1; i >= 0; i--) {
            if (fits.test(persons.get(i))) {
                return persons.get(i);
            }
        }
        return null;
    }

    /** Those last named together, joined by "; ", or null. */
    @Nullable
    String group() {
        return group;
    }

    /** The full name of state media, or null where the article has none. */
    @Nullable
    String stateMedia() {
        return stateMedia;
    }

    /** Notes that a statement was attributed; {@code unknownPerson} where the name is a person's that no table or class gave away. */
    void spoke(String name, boolean unknownPerson, int sentence) {
        speaker = name;
        speakerAt = sentence;
        spoken.add(name);
        if (unknownPerson || isPerson(name)) {
            turnTo(name, sentence, false);
        } else if (name.contains("; ")) {
            group = name;
        }
    }

    /** Notes the full name of media that the article elsewhere calls by its head alone ({@code media pemerintah Korea Utara}). */
    void fullMedia(String name) {
        if (stateMedia == null) {
            stateMedia = name;
        }
    }

    /** Notes that who spoke goes on to be reported. */
    void goesOn(int sentence) {
        speakerAt = Math.max(speakerAt, sentence);
    }

    /** Notes the person a sentence is about; {@code first} where the article names her there for the first time. */
    void about(String name, int sentence, boolean first) {
        turnTo(name, sentence, first);
    }

    private void turnTo(String name, int sentence, boolean first) {
        introduced = first || (introduced && name.equals(person));
        person = name;
        personAt = sentence;
        persons.remove(name);
        persons.add(name);
    }

    /** Notes two or more named together, whom {@code keduanya}, {@code mereka} may mean. */
    void together(String names) {
        group = names;
    }

    /**
     * Who {@code -nya}, or a passive without an agent, refers to: the last speaker, though the narration spoke of others since, unless it
     * turned to somebody new or to another who was heard before; null when nobody was spoken of.
     */
    @Nullable
    String last(int sentence) {
        boolean turned = personAt > speakerAt && person != null && !person.equals(speaker);
        if (!turned) {
            return speaker;
        }
        boolean keeps = speaker != null
                && isPerson(speaker)
                && sentence - speakerAt <= TURN
                && !introduced
                && !spoken.contains(person);
        return keeps ? speaker : person;
    }

    /** The last speaker if no more than this many sentences back, or null. */
    @Nullable
    String recent(int sentence, int within) {
        return speakerAt >= 0 && sentence - speakerAt <= within ? speaker : null;
    }

    /** Whether a name is a person's of this article. */
    boolean isPerson(String name) {
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PER && entity.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
