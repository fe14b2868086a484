package id.jejak.engine.chronicle;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.WhoIsWho;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tellings that no words of their own date, on a dated happening that their sentence takes up: they happened on it
 * ({@code dalam pertemuan itu, X berjanji}), were part of it ({@code ikut serta dalam pembicaraan}), so many days before or after it
 * ({@code dua hari setelah pertemuan itu}), or were said to the one who was met on it.
 */
final class Anchors {
    /** What is said to somebody in an article that came out so many days after they met may have been said elsewhere. */
    private static final long SAID_THERE_DAYS = 3;

    /** What is said to somebody's face; accusations and denials are as often said to others. */
    private static final Set<PloverType> SAID_TO =
            EnumSet.of(PloverType.AGREE, PloverType.REQUEST, PloverType.SUPPORT, PloverType.THREATEN);

    private final Families families;
    private final RepriseWords words;
    private final TakenUp takenUp;
    private final Offsets offsets;

    Anchors(Families families, RepriseWords words) {
        this.families = families;
        this.words = words;
        takenUp = new TakenUp(words);
        offsets = new Offsets(words);
    }

    /** The same tellings in the same order, those that stand on a dated happening with its date. */
    List<Telling> anchored(List<Telling> tellings, List<Merger.Happening> happenings, WhoIsWho who, Parties parties) {
        Map<String, List<TakenUp.Place>> byArticle = TakenUp.places(happenings);
        Map<String, Map<Integer, TakenUp.Named>> names = new HashMap<>();
        List<Telling> anchored = new ArrayList<>();
        for (Telling telling : tellings) {
            Telling found = null;
            Sentence sentence = telling.sentence();
            boolean speech = Likeness.SPOKEN.contains(telling.type());
            if (sentence != null
                    && telling.status() == Status.ASSERTED
                    && telling.dated() == null
                    && (telling.when() == null || (speech && telling.loose()))) {
                Map<Integer, TakenUp.Named> named =
                        names.computeIfAbsent(telling.article(), key -> TakenUp.named(telling.doc(), who));
                List<TakenUp.Place> places = byArticle.getOrDefault(telling.article(), List.of());
                found = onNoun(
                        telling,
                        sentence,
                        places,
                        named.getOrDefault(sentence.span().start(), TakenUp.NOBODY));
                found = found == null && SAID_TO.contains(telling.type())
                        ? toTheOneMet(telling, places, parties)
                        : found;
            }
            anchored.add(found == null ? telling : found);
        }
        return anchored;
    }

    private @Nullable Telling onNoun(
            Telling telling, Sentence sentence, List<TakenUp.Place> places, TakenUp.Named named) {
        for (Families.Hit hit : families.in(sentence)) {
            if (!hit.noun() || !hit.family().occasion()) {
                continue;
            }
            boolean own = hit.span().overlaps(telling.event().trigger());
            if (own && words.joined(sentence, hit.span())) {
                TakenUp.Place place = joined(telling, places);
                Telling dating = place == null ? null : TakenUp.dating(place.happening());
                if (dating != null && dating.when() != null) {
                    return telling.on(dating.when(), referred(telling, dating.when()), dating.dating());
                }
            }
            Offsets.Offset offset = own ? null : offsets.between(telling, sentence, hit.span());
            boolean before = hit.span().end() <= telling.event().trigger().start();
            boolean circumstance =
                    !own && (before ? words.inside(sentence, hit.span()) : words.insideAfter(sentence, hit.span()));
            TakenUp.Place place = circumstance || offset != null
                    ? takenUp.taken(places, telling.doc(), sentence, hit, named, telling)
                    : null;
            Telling dating = place == null ? null : TakenUp.dating(place.happening());
            When when = dating == null ? null : dating.when();
            if (when == null || dating == null || place == null) {
                continue;
            }
            if (offset != null) {
                Telling counted = counted(telling, place, when, offset);
                if (counted != null) {
                    return counted;
                }
            } else if (published(telling, when)) {
                // On some day of a happening that runs over days: its month is what is known.
                When known = hit.family().days() > 0 ? when.month() : when;
                return telling.on(known, referred(telling, known), dating.dating());
            }
        }
        return null;
    }

    private static boolean published(Telling telling, When when) {
        LocalDate day = telling.doc().published().date();
        return day == null || !when.first().isAfter(day);
    }

    private static Reason referred(Telling telling, When when) {
        return Reason.of(ReasonKey.ENTRY_DATE_REFERRED, telling.article(), when.iso());
    }

    /** The dated happening of the same kind in which a participant takes part: the nearest before, else the nearest after. */
    private static TakenUp.@Nullable Place joined(Telling telling, List<TakenUp.Place> places) {
        TakenUp.Place best = null;
        for (TakenUp.Place place : places) {
            Telling other = place.telling();
            boolean one = other != telling
                    && other.status() == Status.ASSERTED
                    && other.type() == telling.type()
                    && Likeness.sameFamily(other, telling)
                    && TakenUp.date(place.happening()) != null
                    && Parties.all(other).stream().anyMatch(Parties.all(telling)::contains);
            boolean before =
                    other.event().trigger().start() < telling.event().trigger().start();
            if (one && (best == null || before)) {
                best = place;
            }
        }
        return best;
    }

    private static @Nullable Telling counted(Telling telling, TakenUp.Place place, When day, Offsets.Offset offset) {
        When when = day.isDay() ? offset.from(day) : null;
        if (when == null) {
            return null;
        }
        // Counted from a day that was itself inferred, the month is what is known.
        boolean stated =
                place.happening().tellings().stream().anyMatch(told -> told.stated() && day.equals(told.when()));
        When known = stated ? when : when.month();
        Span words = offset.words();
        return telling.on(
                known,
                Reason.of(
                        ReasonKey.ENTRY_DATE_COUNTED,
                        telling.article(),
                        known.iso(),
                        telling.doc().article().slice(words)),
                telling.doc().article().cite(words));
    }

    /** A speech act to somebody whom its speaker met, by the same article, in the days before. */
    private static @Nullable Telling toTheOneMet(Telling telling, List<TakenUp.Place> places, Parties parties) {
        LocalDate published = telling.doc().published().date();
        if (published == null
                || telling.recipients().isEmpty()
                || telling.actors().size() != 1) {
            return null;
        }
        String speaker = telling.actors().getFirst();
        for (TakenUp.Place place : places) {
            Telling meeting = place.telling();
            When when = TakenUp.date(place.happening());
            List<String> met = Parties.all(meeting);
            boolean fresh = when != null
                    && when.isDay()
                    && !when.first().isAfter(published)
                    && ChronoUnit.DAYS.between(when.first(), published) <= SAID_THERE_DAYS;
            if (fresh
                    && when != null
                    && meeting.type() == PloverType.CONSULT
                    && meeting.status() == Status.ASSERTED
                    && meeting.days() == 0
                    && met.contains(speaker)
                    && met.stream()
                            .filter(name -> !name.equals(speaker))
                            .anyMatch(name -> telling.recipients().stream()
                                    .anyMatch(addressee -> parties.isAddressed(addressee, name)))) {
                Telling dating = TakenUp.dating(place.happening());
                return telling.on(
                        when,
                        Reason.of(ReasonKey.ENTRY_DATE_ADDRESSEE, telling.article(), when.iso()),
                        (dating == null ? meeting : dating).dating());
            }
        }
        return null;
    }
}
