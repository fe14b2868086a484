package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds the longer name of an article that a short one is a part of: its words without the class noun, or its initials. */
final class Parts {
    private static final int LEAST_INITIALS = 3;

    private final Registry registry;

    Parts(Registry registry) {
        this.registry = registry;
    }

    /** The body whose name, its class noun left out, is this one: {@code Hutama Karya} of {@code PT Hutama Karya}; or null. */
    @Nullable
    Draft body(Chunk run) {
        String key = Names.key(run.name);
        for (Draft draft : registry.ofType(EntityType.ORG)) {
            String name = Names.key(draft.name);
            int at = name.indexOf(' ');
            if (at > 0
                    && (name.substring(at + 1).equals(key)
                            || name.startsWith(key + " ") && key.indexOf(' ') > 0
                            || name.startsWith(key + " ", at + 1) && key.indexOf(' ') > 0)) {
                return draft;
            }
        }
        return null;
    }

    /** The area or building whose name, its class noun left out, is this one: {@code Komodo} of {@code Pulau Komodo}; or null. */
    @Nullable
    Draft place(Chunk run) {
        String key = Names.key(run.name);
        for (EntityType type : new EntityType[] {EntityType.LOC, EntityType.FAC}) {
            for (Draft draft : registry.ofType(type)) {
                String name = Names.key(draft.name);
                int at = name.indexOf(' ');
                if (at > 0 && name.substring(at + 1).equals(key)) {
                    return draft;
                }
            }
        }
        return null;
    }

    /** The body whose words begin with the letters of this run, though no bracket says so: {@code UNJ}; or null. */
    @Nullable
    Draft initials(Chunk run) {
        Words words = run.words;
        if (run.until != run.from + 1
                || !words.isUpper(run.from)
                || words.end(run.from) - words.start(run.from) < LEAST_INITIALS) {
            return null;
        }
        String letters = words.slice(run.from, run.until);
        for (Draft draft : registry.ofType(EntityType.ORG)) {
            if (initialsOf(draft.name).equals(letters)) {
                return draft;
            }
        }
        return null;
    }

    private static String initialsOf(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1)))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString();
    }
}
