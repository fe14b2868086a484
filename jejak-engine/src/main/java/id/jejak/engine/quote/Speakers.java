package id.jejak.engine.quote;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Remembers who speaks and who is spoken of while an article is read. */
final class Speakers {
    /** How many sentences a quoted speaker keeps his turn. */
    private static final int TURN = 6;

    private final List<Entity> entities;

    private final List<String> persons = new ArrayList<>();
    private @Nullable String person;
    private @Nullable String talker;
    private int talkerAt = -1;
    private int personAt = -1;
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
        if (unknownPerson || isPerson(name)) {
            turnTo(name, sentence);
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

    /** Notes the person a sentence is about. */
    void about(String name, int sentence) {
        turnTo(name, sentence);
    }

    private void turnTo(String name, int sentence) {
        person = name;
        personAt = sentence;
        persons.remove(name);
        persons.add(name);
    }

    /** Notes two or more named together, whom {@code keduanya}, {@code mereka} may mean. */
    void together(String names) {
        group = names;
    }

    /** Who {@code -nya}, or a passive without an agent, refers to: the last speaker, unless somebody else came up since; null when nobody did. */
    @Nullable
    String last() {
        return speakerAt >= personAt ? speaker : person;
    }

    /** Notes that a person was quoted in marks. */
    void quoted(String name, boolean unknownPerson, int sentence) {
        if (unknownPerson || isPerson(name)) {
            talker = name;
            talkerAt = sentence;
        } else {
            talker = null;
        }
    }

    /**
     * Who goes on in {@code "...," katanya}: whoever was quoted shortly before, though the narration spoke of others since; else as
     * {@link #last}.
     */
    @Nullable
    String talker(int sentence) {
        return talker != null && sentence - talkerAt <= TURN && speakerAt <= talkerAt ? talker : last();
    }

    /** The last speaker if no more than this many sentences back, or null. */
    @Nullable
    String recent(int sentence, int within) {
        return speakerAt >= 0 && sentence - speakerAt <= within ? speaker : null;
    }

    private boolean isPerson(String name) {
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PER && entity.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
