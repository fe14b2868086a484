package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words around and inside an unknown name that say what it is of ({@code name-cues.tsv}, {@code name-joiners.tsv}). */
final class Cues {
    /** One cue: a type and how strongly it speaks for it. */
    record Cue(EntityType type, int weight) {}

    private enum Side {
        BEFORE,
        AFTER,
        INSIDE
    }

    private enum In {
        PERSON,
        BODY,
        ANY
    }

    private final Map<Side, Map<String, Cue>> cues = new HashMap<>();
    private final Map<In, Set<String>> joiners = new HashMap<>();

    Cues(ResourceSource source) {
        for (Side side : Side.values()) {
            cues.put(side, new HashMap<>());
        }
        for (In in : In.values()) {
            joiners.put(in, new HashSet<>());
        }
        Tsv tsv = Tsv.load(source, "id/lexicon/name-cues.tsv", "word", "side", "type", "weight");
        for (Tsv.Row row : tsv.rows()) {
            cues.get(row.choice("side", Side.class))
                    .put(row.get("word"), new Cue(row.choice("type", EntityType.class), row.number("weight")));
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/name-joiners.tsv", "word", "in").rows()) {
            joiners.get(row.choice("in", In.class)).add(row.get("word"));
        }
    }

    @Nullable
    Cue before(String lower) {
        return cues.get(Side.BEFORE).get(lower);
    }

    @Nullable
    Cue after(String lower) {
        return cues.get(Side.AFTER).get(lower);
    }

    @Nullable
    Cue inside(String lower) {
        return cues.get(Side.INSIDE).get(lower);
    }

    boolean joinsPerson(String lower) {
        return joiners.get(In.PERSON).contains(lower);
    }

    boolean joinsBody(String lower) {
        return joiners.get(In.BODY).contains(lower) || joiners.get(In.ANY).contains(lower);
    }

    boolean joinsAny(String lower) {
        return joiners.get(In.ANY).contains(lower);
    }
}
