package id.jejak.engine.quote;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers who speaks and who is spoken of while an article is read. */
final class Speakers {
    private final List<Entity> entities;

    private @Nullable String person;
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
            person = name;
            personAt = sentence;
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
        person = name;
        personAt = sentence;
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
