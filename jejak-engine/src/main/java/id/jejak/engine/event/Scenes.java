package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates and places that stand outside an event's own clause. In order: a deed told in one breath with a dated one by the same subject;
 * for a speech act the nearest sentence that says when and where its actor spoke ({@code kata Budi di Istana, Senin (2/9)}); the dated
 * happening of the lead in which the actor takes part; and for a speech act of somebody whom the article quotes the day of the report.
 * Each leaves its reason among the rejected readings. A deed never takes the day of the report.
 */
final class Scenes {
    /** Sentences that make the lead. */
    private static final int LEAD = 3;

    /** Sentences between a speech act and one that says when its speaker spoke, beyond which they are two occasions. */
    private static final int OCCASION = 6;

    /** Sentences between a happening and a telling without parties that dates it. */
    private static final int BESIDE = 2;

    /** Length of a date to the day; an occasion on which somebody spoke is known to the day. */
    private static final int DAY = "2024-09-14".length();

    /** Days before the report within which an arrival dates the meetings at its place. */
    private static final int TRIP = 7;

    private record Scene(
            int sentence,
            @Nullable String date,
            @Nullable Span dateSpan,
            @Nullable String place,
            @Nullable Span placeSpan) {}

    private final Map<String, List<Scene>> bySpeaker = new HashMap<>();
    private final Set<String> quoted = new HashSet<>();
    /** Who speaks for a state or body, by its name. */
    private final Map<String, List<String>> voices = new HashMap<>();

    private final List<Draft> partial = new ArrayList<>();
    private final @Nullable LocalDate published;

    /**
     * Scenes of an article.
     *
     * @param checked whether it is a fact-check: the speeches it looks up are older than it
     */
    Scenes(Annotated in, boolean checked) {
        published = checked ? null : in.published().date();
        voices(in.entities());
        in.statements().forEach(statement -> {
            if (statement.sourceEntity() != null) {
                quoted.add(statement.sourceEntity());
            }
        });
    }

    /** A person in office speaks for the body of the office, and for its state. */
    private void voices(List<Entity> entities) {
        Map<String, Entity> byName = new HashMap<>();
        Map<String, List<String>> states = new HashMap<>();
        for (Entity entity : entities) {
            byName.putIfAbsent(entity.name(), entity);
            String country = entity.country();
            if (entity.type() == EntityType.GPE && country != null) {
                states.computeIfAbsent(country, key -> new ArrayList<>()).add(entity.name());
            }
        }
        for (Entity person : entities) {
            for (Role role : person.roles()) {
                Entity body = role.former() || role.of() == null ? null : byName.get(role.of());
                if (body == null) {
                    continue;
                }
                List<String> whose = new ArrayList<>(List.of(body.name()));
                String country = body.type() == EntityType.ORG ? body.country() : null;
                if (country != null && !country.equals("ID")) {
                    whose.addAll(states.getOrDefault(country, List.of()));
                }
                for (String name : whose) {
                    voices.computeIfAbsent(name, key -> new ArrayList<>()).add(person.name());
                }
            }
        }
    }

    /** Notes a speaking that is dated or placed. */
    void note(String speaker, int sentence, Circumstances.Where where) {
        boolean vague = where.date() != null && where.date().length() < DAY;
        if (!vague && (where.date() != null || where.place() != null)) {
            bySpeaker
                    .computeIfAbsent(speaker, key -> new ArrayList<>())
                    .add(new Scene(sentence, where.date(), where.dateSpan(), where.place(), where.placeSpan()));
        }
    }

    /** Notes what is told without parties, with a date or a place. */
    void partial(Draft draft) {
        if (draft.date != null || draft.place != null) {
            partial.add(draft);
        }
    }

    /** Completes the drafts of an article, in text order. */
    void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            arrived(draft, drafts);
        }
        for (Draft draft : drafts) {
            breath(draft, drafts);
            beside(draft);
        }
        Draft meeting = null;
        for (Draft draft : drafts) {
            if (draft.type == PloverType.CONSULT && draft.status == Status.ASSERTED && draft.date != null) {
                meeting = draft;
            } else if (meeting != null && draft.inside && draft.sentence > meeting.sentence) {
                inside(draft, meeting);
            }
            if (draft.moods.contains(Predicate.Mood.PAST) || draft.status != Status.ASSERTED) {
                continue;
            }
            if (draft.frame.has(Frame.Flag.SPEECH)) {
                spoken(draft);
                lead(draft, drafts);
                report(draft);
            } else if (draft.pointed) {
                lead(draft, drafts);
            }
        }
    }

    /** A meeting at the place where its actor arrived on a day that the article gives, not long before it. */
    private void arrived(Draft draft, List<Draft> drafts) {
        if (draft.type != PloverType.CONSULT
                || draft.date != null
                || draft.place == null
                || published == null
                || draft.status != Status.ASSERTED) {
            return;
        }
        for (Draft visit : drafts) {
            boolean sameTrip = visit.frame.has(Frame.Flag.VISIT)
                    && visit.status == Status.ASSERTED
                    && draft.place.equals(visit.place)
                    && takesPart(draft, visit);
            if (sameTrip
                    && visit.date != null
                    && visit.date.length() == DAY
                    && visit.date.compareTo(published.minusDays(TRIP).toString()) >= 0) {
                draft.date = visit.date;
                draft.dateSpan = visit.dateSpan;
                draft.rejected.add("no date in its clause; the day on which its actor came to the place");
                return;
            }
        }
    }

    private static void breath(Draft draft, List<Draft> drafts) {
        if (draft.date != null || draft.predicate.subject == null) {
            return;
        }
        for (Draft other : drafts) {
            if (other.sentence == draft.sentence
                    && other.date != null
                    && other.predicate.subject == draft.predicate.subject
                    && other.predicate.governor == draft.predicate.governor
                    && other.predicate.relative == draft.predicate.relative) {
                draft.date = other.date;
                draft.dateSpan = other.dateSpan;
                draft.rejected.add("no date in its clause; that of the verb with the same subject beside it");
                return;
            }
        }
    }

    private static void inside(Draft draft, Draft meeting) {
        if (draft.date == null && draft.frame.has(Frame.Flag.SPEECH)) {
            draft.date = meeting.date;
            draft.dateSpan = meeting.dateSpan;
            draft.rejected.add("no date in its clause; that of the meeting its sentence points at");
            if (draft.place == null) {
                draft.place = meeting.place;
                draft.placeSpan = meeting.placeSpan;
            }
        }
    }

    /** {@code Wakil Ketua mengesahkan pansus itu. Pansus disahkan dalam rapat pada Selasa (9/7).} */
    private void beside(Draft draft) {
        if (draft.status != Status.ASSERTED || (draft.date != null && draft.place != null)) {
            return;
        }
        for (Draft other : partial) {
            boolean near = Math.abs(other.sentence - draft.sentence) <= BESIDE;
            boolean alike = other.type == draft.type
                    && other.status == draft.status
                    && (other.frame.name().equals(draft.frame.name()) || other.type == PloverType.CONSULT);
            if (!near || !alike || !within(other, draft)) {
                continue;
            }
            if (draft.date == null && other.date != null) {
                draft.date = other.date;
                draft.dateSpan = other.dateSpan;
                draft.rejected.add("no date in its clause; that of another telling beside it");
            }
            if (draft.place == null && other.place != null) {
                draft.place = other.place;
                draft.placeSpan = other.placeSpan;
                draft.rejected.add("no place in its clause; that of another telling beside it");
            }
        }
    }

    private static boolean within(Draft part, Draft whole) {
        Set<String> all = new HashSet<>(whole.actors.keySet());
        all.addAll(whole.recipients.keySet());
        return all.containsAll(part.actors.keySet()) && all.containsAll(part.recipients.keySet());
    }

    private void spoken(Draft draft) {
        List<String> speakers = new ArrayList<>(draft.actors.keySet());
        if (draft.saidBy != null) {
            speakers.add(draft.saidBy);
        }
        for (String actor : List.copyOf(speakers)) {
            speakers.addAll(voices.getOrDefault(actor, List.of()));
        }
        for (String actor : speakers) {
            Scene date = null;
            Scene place = null;
            for (Scene scene : bySpeaker.getOrDefault(actor, List.of())) {
                int apart = Math.abs(scene.sentence() - draft.sentence);
                if (apart > OCCASION) {
                    continue;
                }
                if (scene.date() != null && (date == null || apart < Math.abs(date.sentence() - draft.sentence))) {
                    date = scene;
                }
                if (scene.place() != null && (place == null || apart < Math.abs(place.sentence() - draft.sentence))) {
                    place = scene;
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

    private static void lead(Draft draft, List<Draft> drafts) {
        if (draft.date != null) {
            return;
        }
        for (Draft first : drafts) {
            if (first.sentence >= LEAD || first.status != Status.ASSERTED) {
                return;
            }
            boolean day = first.date != null && first.date.length() == 10;
            if (day && !first.moods.contains(Predicate.Mood.PAST) && takesPart(draft, first)) {
                draft.date = first.date;
                draft.dateSpan = first.dateSpan;
                if (draft.place == null) {
                    draft.place = first.place;
                    draft.placeSpan = first.placeSpan;
                }
                draft.rejected.add("no date in its clause; that of the lead's happening with the same party");
                return;
            }
        }
    }

    private static boolean takesPart(Draft draft, Draft first) {
        for (String actor : draft.actors.keySet()) {
            if (first.actors.containsKey(actor) || first.recipients.containsKey(actor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is told in a relative clause, of somebody who is not the one speaking now. */
    private static boolean aside(Draft draft) {
        for (Predicate above = draft.predicate; above != null; above = above.governor) {
            if (above.relative) {
                return true;
            }
        }
        return false;
    }

    private void report(Draft draft) {
        if (draft.date != null || published == null) {
            return;
        }
        for (Participant actor : draft.actors.values()) {
            boolean person = actor.entity() != null && actor.entity().type() == EntityType.PER;
            if (person && !aside(draft) && quoted.contains(actor.name())) {
                draft.date = published.toString();
                draft.rejected.add("no date in the article; a speech act takes the day of the report");
                return;
            }
        }
    }
}
