package id.jejak.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom (PLOVER).
 *
 * @param id unique inside the article: {@code v1}, {@code v2} in text order of the triggers
 * @param type root type
 * @param mode mode of the codebook under the root type, or null where it has none or the words do not say
 * @param trigger the verb, noun or fixed phrase that evokes it
 * @param actors who acts; may be empty
 * @param recipients to whom; may be empty
 * @param objects what is given, sold, fired, signed, sought
 * @param date ISO day, month or year it happened, or null
 * @param dateSpan the words that date it, or null
 * @param place canonical name of the narrowest place, or null
 * @param placeSpan the words that place it, or null
 * @param status asserted, alleged, denied, planned, possible
 * @param saidBy canonical name of whose word it is given on, or null where the article gives it on its own
 * @param statement id of the statement that holds it, or null
 * @param contexts why it matters, by the codebook, with the words that show it; in text order, may be empty
 * @param by the frame, the spans it rests on and the readings that lost
 */
public record Event(
        String id,
        PloverType type,
        @Nullable String mode,
        Span trigger,
        List<Party> actors,
        List<Party> recipients,
        List<EventObject> objects,
        @Nullable String date,
        @Nullable Span dateSpan,
        @Nullable String place,
        @Nullable Span placeSpan,
        Status status,
        @Nullable String saidBy,
        @Nullable String statement,
        List<EventContext> contexts,
        Provenance by)
        implements Annotation {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        objects = List.copyOf(objects);
        contexts = List.copyOf(contexts);
    }

    /** The trigger. */
    @Override
    public Span span() {
        return trigger;
    }
}
