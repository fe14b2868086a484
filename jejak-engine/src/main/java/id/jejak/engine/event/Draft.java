package id.jejak.engine.event;

import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event under construction. */
final class Draft {
    final Frame frame;
    final Predicate predicate;
    final int sentence;
    final Map<String, Participant> actors = new LinkedHashMap<>();
    final Map<String, Participant> recipients = new LinkedHashMap<>();
    final List<EventObject> objects = new ArrayList<>(1);
    final List<Span> rests = new ArrayList<>(1);
    final List<String> rejected = new ArrayList<>(0);
    final Set<Predicate.Mood> moods = EnumSet.noneOf(Predicate.Mood.class);
    PloverType type;
    Span trigger;
    /** Whether it is only pointed at: pertemuan itu. */
    boolean pointed;
    /** Whether somebody judges it as something known: mengecam serangan X. */
    boolean known;
    /** Whether its sentence puts it inside a meeting told before: dalam pertemuan itu. */
    boolean inside;
    /** Whether words beside it put it before the matter of the report: sebelumnya. */
    boolean earlier;

    Status status = Status.ASSERTED;

    @Nullable
    String date;

    @Nullable
    Span dateSpan;

    @Nullable
    String place;

    @Nullable
    Span placeSpan;

    @Nullable
    String saidBy;

    @Nullable
    String statement;

    Draft(Frame frame, Predicate predicate, int sentence) {
        this.frame = frame;
        this.predicate = predicate;
        this.sentence = sentence;
        this.type = frame.type();
        this.trigger = predicate.unit.span;
    }

    /** Whether it stood before what is told of it: who breaks sanctions today does not date them. */
    boolean standing() {
        return known && type == PloverType.SANCTION;
    }

    /** Actors, then recipients. */
    List<Participant> parties() {
        List<Participant> parties = new ArrayList<>(actors.values());
        parties.addAll(recipients.values());
        return parties;
    }

    void addActors(List<Participant> parties) {
        for (Participant party : parties) {
            actors.putIfAbsent(party.name(), party);
        }
    }

    void addRecipients(List<Participant> parties) {
        for (Participant party : parties) {
            recipients.putIfAbsent(party.name(), party);
        }
    }
}
