package id.jejak.engine.chronicle;

import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tellings without a date that stand in a sentence which takes up a dated happening ({@code dalam pertemuan itu, X berjanji}): they
 * happened on it, so they take its date.
 */
final class Anchors {
    private final Families families;
    private final RepriseWords words;
    private final TakenUp takenUp;

    Anchors(Families families, RepriseWords words) {
        this.families = families;
        this.words = words;
        takenUp = new TakenUp(words);
    }

    /** The same tellings in the same order, those that stand on a dated happening with its date. */
    List<Telling> anchored(List<Telling> tellings, List<Merger.Happening> happenings, WhoIsWho who) {
        Map<String, List<TakenUp.Place>> byArticle = TakenUp.places(happenings);
        Map<String, Map<Integer, TakenUp.Named>> names = new HashMap<>();
        List<Telling> anchored = new ArrayList<>();
        for (Telling telling : tellings) {
            When when = null;
            Sentence sentence = telling.sentence();
            if (telling.when() == null && sentence != null && telling.status() == Status.ASSERTED) {
                Map<Integer, TakenUp.Named> named =
                        names.computeIfAbsent(telling.article(), key -> TakenUp.named(telling.doc(), who));
                when = dateTakenUp(
                        telling,
                        sentence,
                        byArticle.getOrDefault(telling.article(), List.of()),
                        named.getOrDefault(sentence.span().start(), TakenUp.NOBODY));
            }
            anchored.add(when == null ? telling : telling.on(when));
        }
        return anchored;
    }

    private @Nullable When dateTakenUp(
            Telling telling, Sentence sentence, List<TakenUp.Place> places, TakenUp.Named named) {
        for (Families.Hit hit : families.in(sentence)) {
            boolean circumstance = hit.noun()
                    && hit.family().occasion()
                    && hit.span().end() <= telling.event().trigger().start()
                    && words.inside(sentence, hit.span());
            TakenUp.Place place =
                    circumstance ? takenUp.taken(places, telling.doc(), sentence, hit, named, telling) : null;
            When when = place == null ? null : TakenUp.date(place.happening());
            if (when != null) {
                // On some day of a happening that runs over days: its month is what is known.
                boolean runs = hit.family().days() > 0 && when.iso().length() == 10;
                return runs ? When.of(when.iso().substring(0, 7)) : when;
            }
        }
        return null;
    }
}
