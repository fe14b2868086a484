package id.jejak.engine.event;

import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.Span;
import id.jejak.engine.quantity.Quantity;
import id.jejak.engine.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.List;

/** Reads things with amount and unit ({@code enam drone}, {@code Rp 1,5 miliar}); what a number counts, {@link QuantityReader} says. */
final class ObjectReader {
    private final QuantityReader quantities;

    ObjectReader(QuantityReader quantities) {
        this.quantities = quantities;
    }

    /** One object for each phrase joined; words of a demonstrative at the end left out. */
    List<EventObject> read(String text, List<Unit> units, NounPhrase phrase) {
        List<EventObject> objects = new ArrayList<>();
        for (int[] part : phrase.parts) {
            int until = part[1];
            while (until > part[0] + 1 && units.get(until - 1).is(Words.Kind.DEMONSTRATIVE)) {
                until--;
            }
            Unit only = units.get(part[0]);
            if (only.is(Words.Kind.PRONOUN) || only.is(Words.Kind.DEMONSTRATIVE)) {
                continue;
            }
            objects.add(object(text, units, part[0], until));
        }
        return objects;
    }

    private EventObject object(String text, List<Unit> units, int from, int until) {
        int start = units.get(from).span.start();
        if (start > 0 && text.charAt(start - 1) == '$') {
            start--;
        }
        Span span = new Span(start, units.get(until - 1).span.end());
        List<Quantity> found = quantities.read(text, span, List.of());
        Quantity first = found.isEmpty() ? null : found.get(0);
        return first == null || first.amount() == null
                ? new EventObject(span, null, null)
                : new EventObject(span, first.amount(), first.unit());
    }
}
