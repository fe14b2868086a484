package id.jejak.engine.correction;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rejects events of one article and fixes their fields. */
final class EventEditor {
    private final Corrections corrections;

    EventEditor(Corrections corrections) {
        this.corrections = corrections;
    }

    Annotated apply(Annotated doc) {
        List<Event> events = new ArrayList<>();
        boolean changed = false;
        for (Event event : doc.events()) {
            String mention = doc.mentionId(event);
            Event fixed = corrections.rejection(mention) != null ? null : fixed(doc, event, mention);
            changed |= fixed != event;
            if (fixed != null) {
                events.add(fixed);
            }
        }
        return changed ? doc.withEvents(events) : doc;
    }

    private Event fixed(Annotated doc, Event event, String mention) {
        Event result = event;
        for (Field field : Field.values()) {
            Correction correction = field.subject() == Subject.EVENT ? corrections.fix(field, mention) : null;
            if (correction != null && correction.change() instanceof Change.Fix fix) {
                result = with(doc, result, field, fix.value(), provenance(result, field, correction));
            }
        }
        return result;
    }

    /** The correction as the rule; what the engine had said before lost to it. */
    private static Provenance provenance(Event event, Field field, Correction correction) {
        List<String> rejected = new ArrayList<>();
        rejected.add(field.label() + " = " + before(event, field) + " ("
                + event.by().stage() + "/" + event.by().rule() + ")");
        rejected.addAll(event.by().rejected());
        return new Provenance(
                "correction", correction.id(), "corrections", event.by().rests(), rejected);
    }

    private static @Nullable String before(Event event, Field field) {
        return switch (field) {
            case DATE -> event.date();
            case PLACE -> event.place();
            case STATUS -> event.status().name();
            case TYPE -> event.type().name();
            case ACTORS -> names(event.actors());
            case RECIPIENTS -> names(event.recipients());
            case NAME, KIND -> throw new IllegalArgumentException(field + " is no field of an event");
        };
    }

    private static @Nullable String names(List<Party> parties) {
        return parties.isEmpty()
                ? null
                : String.join("; ", parties.stream().map(Party::name).toList());
    }

    private static Event with(Annotated doc, Event event, Field field, @Nullable String value, Provenance by) {
        PloverType type = field == Field.TYPE && value != null ? PloverType.valueOf(value) : null;
        return new Event(
                event.id(),
                type != null ? type : event.type(),
                type != null ? null : event.mode(),
                event.trigger(),
                field == Field.ACTORS ? parties(doc, value) : event.actors(),
                field == Field.RECIPIENTS ? parties(doc, value) : event.recipients(),
                event.objects(),
                field == Field.DATE ? value : event.date(),
                field == Field.DATE ? null : event.dateSpan(),
                field == Field.PLACE ? value : event.place(),
                field == Field.PLACE ? null : event.placeSpan(),
                field == Field.STATUS && value != null ? Status.valueOf(value) : event.status(),
                event.saidBy(),
                event.statement(),
                event.contexts(),
                by);
    }

    /** Names as parties; a name the article knows is its entity. */
    private static List<Party> parties(Annotated doc, @Nullable String names) {
        List<Party> parties = new ArrayList<>();
        for (String name : names == null ? new String[0] : names.split(";")) {
            String wanted = name.strip();
            if (!wanted.isEmpty()) {
                parties.add(doc.entities().stream()
                        .filter(entity ->
                                entity.name().equals(wanted) || entity.aliases().contains(wanted))
                        .findFirst()
                        .map(entity -> new Party(entity.name(), entity.id(), null))
                        .orElse(new Party(wanted, null, null)));
            }
        }
        return parties;
    }
}
