package id.jejak.engine.chronicle;

import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.TimeExpression;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Dates that an article gives one happening by what it tells beside it: a trip on which something happened on a day
 * ({@code selama kunjungannya ke Peru, ia membuka pasar pada Sabtu}) was in that month; whoever is told to have arrived and to have met
 * somebody there met him on the day of the arrival, where the article came out on that day or the next.
 */
final class DatedScenes {
    /** A meeting told so many days after the arrival may have been on any of them. */
    private static final long NEXT_DAY = 1;

    private final RepriseWords words;
    private final Parties parties;

    DatedScenes(RepriseWords words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    /** The same tellings in the same order, with these dates. */
    List<Telling> dated(List<Telling> tellings) {
        Map<String, List<Telling>> byArticle = new TreeMap<>();
        tellings.forEach(telling -> byArticle
                .computeIfAbsent(telling.article(), key -> new ArrayList<>())
                .add(telling));
        List<Telling> dated = new ArrayList<>();
        for (Telling telling : tellings) {
            Telling found = null;
            if (telling.when() == null && telling.status() == Status.ASSERTED) {
                found = telling.days() > 0
                        ? trip(telling)
                        : arrived(telling, byArticle.getOrDefault(telling.article(), List.of()));
            }
            dated.add(found == null ? telling : found);
        }
        return dated;
    }

    /** The month of the day that stands in the sentence which the trip sets the scene of. */
    private @Nullable Telling trip(Telling telling) {
        Sentence sentence = telling.sentence();
        LocalDate published = telling.doc().published().date();
        if (sentence == null
                || published == null
                || !words.inside(sentence, telling.event().trigger())) {
            return null;
        }
        for (TimeExpression time : telling.doc().times()) {
            When when = time.type() == TimeExpression.Type.DATE ? When.of(time.value()) : null;
            boolean here = sentence.span().contains(time.span())
                    && time.span().start() >= telling.event().trigger().end();
            if (here && when != null && when.isDay() && !when.first().isAfter(published)) {
                return telling.on(
                        when.month(),
                        Reason.of(
                                ReasonKey.ENTRY_DATE_SCENE,
                                telling.article(),
                                when.month().iso(),
                                telling.doc().article().slice(time.span())),
                        telling.doc().article().cite(time.span()));
            }
        }
        return null;
    }

    private @Nullable Telling arrived(Telling telling, List<Telling> article) {
        LocalDate published = telling.doc().published().date();
        if (published == null || telling.family() == null || !telling.family().alike()) {
            return null;
        }
        for (Telling visit : article) {
            When when = visit.when();
            boolean came = visit.days() > 0
                    && visit.type() == telling.type()
                    && visit.status() == Status.ASSERTED
                    && when != null
                    && when.isDay()
                    && visit.event().dateSpan() != null;
            if (came
                    && when != null
                    && !when.first().isAfter(published)
                    && ChronoUnit.DAYS.between(when.first(), published) <= NEXT_DAY
                    && (parties.metHost(visit, telling) || parties.metThere(visit, telling))) {
                return telling.on(
                        when,
                        Reason.of(ReasonKey.ENTRY_DATE_ARRIVAL, telling.article(), when.iso(), visit.trigger()),
                        visit.dating());
            }
        }
        return null;
    }
}
