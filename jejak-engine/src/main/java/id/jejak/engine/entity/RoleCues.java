package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import org.jspecify.annotations.Nullable;

/** Words that join persons, offices and bodies, and say what became of an office ({@code role-cues.tsv}). */
final class RoleCues {
    /** What a phrase says. */
    enum Effect {
        FORMER,
        LINK,
        OF,
        UNTIL,
        FROM,
        /** Passed over between office, body and person: {@code jurnalis senior X}. */
        PASSED,
        /** Joins a second office of the same person. */
        ALSO,
        /** The office is not held: {@code calon hakim agung}. */
        ASPIRED,
        /** An office in the service of the person named after it: {@code kuasa hukum X, Y}. */
        SERVES
    }

    private final PhraseTrie<Effect> phrases = new PhraseTrie<>();
    private final String ref;

    RoleCues(ResourceSource source) {
        Tsv tsv = Tsv.load(source, "id/lexicon/role-cues.tsv", "phrase", "effect");
        ref = tsv.ref();
        for (Tsv.Row row : tsv.rows()) {
            phrases.add(row.get("phrase"), row.choice("effect", Effect.class));
        }
    }

    PhraseTrie.@Nullable Match<Effect> at(Words words, int i) {
        return phrases.longest(words, i);
    }

    /** Whether the piece is a phrase of one word with this effect. */
    boolean is(Words words, int i, Effect effect) {
        PhraseTrie.Match<Effect> match = i >= 0 && i < words.size() ? phrases.longest(words, i) : null;
        return match != null && match.value() == effect;
    }

    /** The first piece after the phrase of this effect that begins at a piece, or the piece itself. */
    int after(Words words, int i, Effect effect) {
        PhraseTrie.Match<Effect> match = i < words.size() ? phrases.longest(words, i) : null;
        return match != null && match.value() == effect ? match.end() : i;
    }

    /** The first piece after the last phrase of this effect in a stretch, or -1. */
    int lastAfter(Words words, int from, int until, Effect effect) {
        int found = -1;
        for (int i = from; i < until; i++) {
            PhraseTrie.Match<Effect> match = phrases.longest(words, i);
            if (match != null && match.value() == effect && match.end() <= until) {
                found = match.end();
            }
        }
        return found;
    }

    String ref() {
        return ref;
    }
}
