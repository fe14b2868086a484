package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.StatementType;
import id.jejak.engine.document.Status;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On whose word an event stands. One per article. */
final class Attribution {
    /** Deeds that somebody else's word alone leaves alleged. */
    private static final Set<PloverType> DEEDS = EnumSet.of(PloverType.AID, PloverType.ASSAULT, PloverType.THREATEN);

    /** How far into a sentence the words stand that make it the retelling of a claim. */
    private static final int CLAIM_REACH = 10;

    private final List<Statement> statements;
    private final Map<String, Entity> byName = new HashMap<>();
    private final boolean hoax;
    private final Words words;

    Attribution(Annotated in, boolean hoax, Words words) {
        this.words = words;
        statements = in.statements();
        this.hoax = hoax;
        for (Entity entity : in.entities()) {
            byName.putIfAbsent(entity.name(), entity);
        }
    }

    /** The innermost statement whose content holds a span, or null. */
    @Nullable
    Statement holding(Span span) {
        Statement best = null;
        for (Statement statement : statements) {
            if (statement.content().contains(span)
                    && (best == null
                            || statement.content().length() <= best.content().length())) {
                best = statement;
            }
        }
        return best;
    }

    /** The first statement in a sentence whose source is known, or null. */
    @Nullable
    Statement speech(Span sentence) {
        for (Statement statement : statements) {
            if (statement.sourceEntity() != null && sentence.overlap(statement.content()) > 0) {
                return statement;
            }
        }
        return null;
    }

    /** Who says {@code saya} in a statement; null for none and for one whose source is not known. */
    @Nullable
    Participant speaker(@Nullable Statement speech) {
        String source = speech == null ? null : speech.sourceEntity();
        if (speech == null || source == null) {
            return null;
        }
        Entity entity = byName.get(source);
        return new Participant(
                source,
                entity,
                speech.cue(),
                entity != null ? Participant.Standing.PUBLIC : Participant.Standing.PRIVATE);
    }

    /** Whether a source is a post or a claim that goes round, by its words. */
    private boolean isPost(String source) {
        for (String word : source.toLowerCase(Locale.ROOT).split(" ", 4)) {
            Words.Role role = words.role(word);
            if (role != null && role.kind() == Words.Kind.POST) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence retells a claim that goes round ({@code Klaim: ...}, {@code Beredar video yang ...}) before this unit. */
    boolean claimed(List<Unit> units, int until) {
        Unit before = until > 0 ? units.get(until - 1) : null;
        boolean background = before != null && before.is(Words.Kind.SUBORD) && units.get(until).kind == Unit.Kind.NOUN;
        if (background || (!units.isEmpty() && units.get(0).is(Words.Kind.FACT))) {
            // "Foto itu beredar di tengah serangan ...", "Faktanya, foto itu ...": the check's own word
            return false;
        }
        for (int i = 0; i < until && i < CLAIM_REACH; i++) {
            Unit unit = units.get(i);
            if ((unit.is(Words.Kind.POST) && !inPhrase(units, i)) || (i == 0 && unit.lower.equals("klaim"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition opens the phrase that a unit stands in: {@code di sisi gambar peta}. */
    private static boolean inPhrase(List<Unit> units, int at) {
        int i = at - 1;
        while (i >= 0 && units.get(i).isNominal()) {
            i--;
        }
        return i >= 0 && units.get(i).is(Words.Kind.PREP);
    }

    /** Sets said_by, statement and the status that follows from them. */
    void attribute(Draft draft, boolean claimed) {
        if (draft.saidBy != null) {
            return;
        }
        Statement statement = holding(draft.trigger);
        if (statement == null) {
            if (claimed && draft.status != Status.POSSIBLE) {
                draft.status = hoax ? Status.DENIED : Status.ALLEGED;
            }
            return;
        }
        if (draft.known && draft.status == Status.ASSERTED) {
            return;
        }
        String source = statement.sourceEntity();
        Predicate told = draft.predicate;
        boolean known = DEEDS.contains(draft.type) && (told.background || (told.noun && told.asSubject));
        if (known && draft.status == Status.ASSERTED && statement.type() == StatementType.INDIRECT) {
            // "Invasi A ke B menewaskan 12 orang, menurut X": X vouches for the number
            return;
        }
        draft.statement = statement.id();
        if (source == null) {
            return;
        }
        boolean own = draft.actors.keySet().containsAll(List.of(source.split("; ", -1)));
        if (own && draft.frame.has(Frame.Flag.SPEECH)) {
            return;
        }
        draft.saidBy = source;
        Entity entity = byName.get(source);
        if (entity == null && isPost(source)) {
            draft.status = hoax ? Status.DENIED : Status.ALLEGED;
            return;
        }
        if (draft.status != Status.ASSERTED || own) {
            return;
        }
        String stance = statement.stance();
        boolean claim = stance.equals("claim") || stance.equals("accuse");
        boolean media = entity != null
                && entity.type() == EntityType.ORG
                && entity.by().resource().contains("outlets");
        if (claim || (DEEDS.contains(draft.type) && !media)) {
            draft.status = Status.ALLEGED;
        }
    }
}
