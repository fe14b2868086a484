package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke when and where in an article, and what that says of speech acts: the day named with the cue ({@code kata Budi di Istana,
 * Senin (2/9)}), else the day of the report. What an article tells as background ({@code Sebelumnya, ...}) has its own occasions.
 */
final class Occasions {
    /** Sentences between a speech act and one that says when its speaker spoke, beyond which two dates are two occasions. */
    private static final int OCCASION = 6;

    /** Sentences after an act of the background within which its speaker's words may date it. */
    private static final int AFTERWARDS = 4;

    /** Sentences between the lead and the first words quoted. */
    private static final int OPENING = 8;

    /** Sentences that make the lead; what opens them leads nowhere back. */
    private static final int LEAD = 3;

    /** Length of a date to the day; an occasion on which somebody spoke is known to the day. */
    private static final int DAY = "2024-09-14".length();

    private record Occasion(
            int sentence,
            @Nullable String date,
            @Nullable Span dateSpan,
            @Nullable String place,
            @Nullable Span placeSpan) {}

    private final Map<String, List<Occasion>> bySpeaker = new HashMap<>();
    private final List<Occasion> inOrder = new ArrayList<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Statement> byId = new HashMap<>();
    private final TreeMap<Integer, List<Statement>> byCue = new TreeMap<>();
    private final Set<String> quoted = new HashSet<>();
    private final Set<Integer> opened = new HashSet<>();
    private final TrailingWhere trailing;
    private final TimeMarks marks;
    private final @Nullable LocalDate published;
    private int background = Integer.MAX_VALUE;

    /**
     * Occasions of an article.
     *
     * @param checked whether it is a fact-check: the speeches it looks up are older than it
     */
    Occasions(Annotated in, TimeMarks marks, boolean checked) {
        this.marks = marks;
        trailing = new TrailingWhere(marks);
        published = checked ? null : in.published().date();
        for (Statement statement : in.statements()) {
            byCue.computeIfAbsent(statement.cue().start(), key -> new ArrayList<>())
                    .add(statement);
            byId.put(statement.id(), statement);
            if (statement.sourceEntity() != null) {
                quoted.addAll(List.of(statement.sourceEntity().split("; ", -1)));
            }
        }
        in.entities().forEach(entity -> byName.putIfAbsent(entity.name(), entity));
    }

    /** Notes that somebody spoke on a day or at a place. */
    void note(String speaker, int sentence, Circumstances.Where where) {
        boolean vague = where.date() != null && where.date().length() < DAY;
        if (!vague && (where.date() != null || where.place() != null)) {
            Occasion occasion =
                    new Occasion(sentence, where.date(), where.dateSpan(), where.place(), where.placeSpan());
            bySpeaker.computeIfAbsent(speaker, key -> new ArrayList<>()).add(occasion);
            inOrder.add(occasion);
        }
    }

    /** Notes how a sentence opens, and what stands after the cues of its statements. */
    void note(int number, Sentence sentence, List<Unit> units) {
        TimeMarks.Kind opening = marks.opening(sentence);
        if (opening != null) {
            opened.add(number);
        }
        if (opening == TimeMarks.Kind.BACKGROUND && number >= LEAD) {
            background = Math.min(background, number);
        }
        for (List<Statement> statements :
                byCue.subMap(sentence.span().start(), sentence.span().end()).values()) {
            for (Statement statement : statements) {
                Circumstances.Where where = trailing.after(statement, units);
                String source = statement.sourceEntity();
                if (where != null && source != null) {
                    for (String speaker : source.split("; ", -1)) {
                        note(speaker, number, where);
                    }
                }
            }
        }
    }

    /** Whether a sentence belongs to what the article tells as background. */
    boolean inBackground(int sentence) {
        return sentence >= background || opened.contains(sentence);
    }

    /** Dates and places a speech act by the occasion on which its actor, or the one on whose word it stands, spoke. */
    void spoken(Draft draft) {
        List<String> speakers = new ArrayList<>(draft.actors.keySet());
        String teller = draft.saidBy;
        if (teller != null && speaksFor(teller, draft)) {
            speakers.addAll(List.of(teller.split("; ", -1)));
        }
        for (String actor : speakers) {
            List<Occasion> near = near(actor, draft);
            Occasion date = null;
            Occasion place = null;
            for (Occasion occasion : near) {
                if (occasion.date() != null && (date == null || closer(occasion, date, draft))) {
                    date = occasion;
                }
                if (occasion.place() != null && (place == null || closer(occasion, place, draft))) {
                    place = occasion;
                }
            }
            if (draft.date == null && date != null) {
                draft.date = date.date();
                draft.dateSpan = date.dateSpan();
                draft.rejected.add("no date in its clause; the day on which " + actor + " spoke");
            }
            boolean same =
                    place != null && (place.date() == null || place.date().equals(draft.date));
            if (draft.place == null && place != null && same) {
                draft.place = place.place();
                draft.placeSpan = place.placeSpan();
                draft.rejected.add("no place in its clause; where " + actor + " spoke");
            }
        }
    }

    /**
     * A speech act of the lead by a party without a voice of its own ({@code Kalangan petani meminta ...}) is that of the first words that
     * the article quotes with a day.
     */
    void voiced(Draft draft) {
        boolean apart = draft.sentence >= LEAD || draft.earlier || inBackground(draft.sentence);
        boolean told = draft.saidBy != null && !speaksFor(draft.saidBy, draft);
        Predicate act = draft.predicate;
        if (apart
                || told
                || act.noun
                || act.relative
                || act.background
                || published == null
                || (draft.date != null && draft.place != null)) {
            return;
        }
        for (Participant actor : draft.actors.values()) {
            boolean person = actor.entity() != null && actor.entity().type() == EntityType.PER;
            if (person || bySpeaker.containsKey(actor.name())) {
                return;
            }
        }
        for (Occasion first : inOrder) {
            int after = first.sentence() - draft.sentence;
            boolean sameDay = draft.date == null || draft.date.equals(first.date());
            if (after >= 0 && after <= OPENING && sameDay && first.date() != null) {
                if (draft.date == null) {
                    draft.date = first.date();
                    draft.dateSpan = first.dateSpan();
                    draft.rejected.add("no date in its clause; that of the first words quoted after it");
                }
                if (draft.place == null && first.place() != null) {
                    draft.place = first.place();
                    draft.placeSpan = first.placeSpan();
                    draft.rejected.add("no place in its clause; that of the first words quoted after it");
                }
                return;
            }
        }
    }

    private static boolean closer(Occasion a, Occasion b, Draft draft) {
        return Math.abs(a.sentence() - draft.sentence) < Math.abs(b.sentence() - draft.sentence);
    }

    /** The occasions of a speaker that may be that of an act: all where they agree on one day, else those near it. */
    private List<Occasion> near(String speaker, Draft draft) {
        boolean back = draft.earlier || inBackground(draft.sentence);
        List<Occasion> side = new ArrayList<>();
        Set<String> days = new HashSet<>();
        for (Occasion occasion : bySpeaker.getOrDefault(speaker, List.of())) {
            int after = occasion.sentence() - draft.sentence;
            boolean fits = back
                    ? occasion.sentence() >= background || (after >= 0 && after <= AFTERWARDS)
                    : !inBackground(occasion.sentence());
            if (fits) {
                side.add(occasion);
                if (occasion.date() != null) {
                    days.add(occasion.date());
                }
            }
        }
        if (days.size() > 1) {
            side.removeIf(occasion -> Math.abs(occasion.sentence() - draft.sentence) > OCCASION);
        }
        return side;
    }

    /**
     * Whether the one on whose word an act stands is heard acting in it: somebody of the body or state that acts, in a clause of its own.
     * What another person did, or a body as told in passing ({@code usulan DPR}, {@code yang diminta DPR}), keeps its own day.
     */
    private boolean speaksFor(String teller, Draft draft) {
        Entity entity = byName.get(teller);
        for (Participant actor : draft.actors.values()) {
            if (entity != null && !draft.earlier) {
                for (Role role : entity.roles()) {
                    if (!role.former() && actor.name().equals(role.of())) {
                        return true;
                    }
                }
            }
            if (actor.entity() != null && actor.entity().type() == EntityType.PER && !teller.equals(actor.name())) {
                return false;
            }
        }
        Predicate act = draft.predicate;
        return !act.noun && !act.relative && !act.background && !withinReport(draft);
    }

    /** Whether an act is what the teller says that somebody else said: {@code "Mereka mengklaim PKS menolak"}. */
    private boolean withinReport(Draft draft) {
        Predicate above = draft.predicate.governor;
        Statement statement = draft.statement == null ? null : byId.get(draft.statement);
        return above != null && statement != null && statement.content().contains(above.unit.span);
    }

    /** Persons and bodies speak on a day; what a state or "the West" holds is told as known. */
    private static boolean hasVoice(Participant actor) {
        Entity entity = actor.entity();
        return entity != null && (entity.type() == EntityType.PER || entity.type() == EntityType.ORG);
    }

    /**
     * Gives a speech act that nothing else dates the day of the report: what somebody whom the article quotes says, and a request, which
     * is news by being made. Not what the article tells as background, and in a fact-check never.
     */
    void report(Draft draft) {
        if (draft.date != null || published == null || draft.earlier || inBackground(draft.sentence)) {
            return;
        }
        for (Participant actor : draft.actors.values()) {
            boolean own = draft.saidBy == null || speaksFor(draft.saidBy, draft);
            boolean heard = own && quoted.contains(actor.name()) && hasVoice(actor);
            boolean made = draft.type == PloverType.REQUEST && draft.saidBy == null && !draft.predicate.noun;
            if (heard || made) {
                draft.date = published.toString();
                draft.rejected.add("no date in the article; a speech act takes the day of the report");
                return;
            }
        }
    }
}
