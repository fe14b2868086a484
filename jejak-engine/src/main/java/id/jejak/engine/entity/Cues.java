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
        ANY,
        /** Begins the name of a law: {@code RUU}. */
        LAW,
        /** Goes on with the name of a place: {@code Klaten | Utara}. */
        PLACE
    }

    private static final int INITIALS = 8;

    private final Map<Side, Map<String, Cue>> cues = new HashMap<>();
    private final Map<In, Set<String>> joiners = new HashMap<>();

    Cues(ResourceSource source) {
        Tsv tsv = Tsv.load(source, "id/lexicon/name-cues.tsv", "word", "side", "type", "weight");
        for (Tsv.Row row : tsv.rows()) {
            cues.computeIfAbsent(row.choice("side", Side.class), side -> new HashMap<>())
                    .put(row.get("word"), new Cue(row.choice("type", EntityType.class), row.number("weight")));
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/name-joiners.tsv", "word", "in").rows()) {
            joiners.computeIfAbsent(row.choice("in", In.class), in -> new HashSet<>())
                    .add(row.get("word"));
        }
    }

    @Nullable
    Cue before(String lower) {
        return cue(Side.BEFORE, lower);
    }

    @Nullable
    Cue after(String lower) {
        return cue(Side.AFTER, lower);
    }

    @Nullable
    Cue inside(String lower) {
        return cue(Side.INSIDE, lower);
    }

    /** Whether letters after this word stand for a person, whatever else they abbreviate: {@code berinisial TK}. */
    boolean saysInitials(String lower) {
        Cue cue = before(lower);
        return cue != null && cue.type() == EntityType.PER && cue.weight() >= INITIALS;
    }

    /** Whether the name of a state after this word is that of its language: {@code berbahasa Rusia}. */
    boolean saysLanguage(String lower) {
        return lower.endsWith("bahasa");
    }

    boolean joinsPerson(String lower) {
        return joins(In.PERSON, lower);
    }

    boolean joinsBody(String lower) {
        return joins(In.BODY, lower) || joins(In.ANY, lower);
    }

    boolean joinsAny(String lower) {
        return joins(In.ANY, lower);
    }

    boolean saysLaw(String lower) {
        return joins(In.LAW, lower);
    }

    boolean goesOnWithPlace(String lower) {
        return joins(In.PLACE, lower);
    }

    private @Nullable Cue cue(Side side, String lower) {
        Map<String, Cue> map = cues.get(side);
        return map == null ? null : map.get(lower);
    }

    private boolean joins(In in, String lower) {
        Set<String> set = joiners.get(in);
        return set != null && set.contains(lower);
    }
}
