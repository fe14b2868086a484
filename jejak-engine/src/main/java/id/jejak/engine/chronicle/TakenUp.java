package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which happening of an article the words of a later sentence take up: {@code pertemuan itu}, {@code lawatan tersebut}. */
final class TakenUp {
    private final RepriseWords words;

    TakenUp(RepriseWords words) {
        this.words = words;
    }

    /** A telling and the happening it is of. */
    record Place(Telling telling, Merger.Happening happening) {}

    /**
     * Who a sentence names.
     *
     * @param all canonical names, pronouns resolved
     * @param persons the persons among them
     * @param speakers whose words stand in it
     */
    record Named(Set<String> all, Set<String> persons, Set<String> speakers) {
        Named() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    static final Named NOBODY = new Named(Set.of(), Set.of(), Set.of());

    /** Who each sentence names, by the sentence's start. */
    static Map<Integer, Named> named(Annotated doc, WhoIsWho who) {
        Map<Integer, Named> bySentence = new HashMap<>();
        for (Entity entity : doc.entities()) {
            String name = who.canonical(doc.article().id(), entity.name());
            for (EntityMention mention : entity.mentions()) {
                Sentence sentence = TellingReader.sentenceOf(doc, mention.span());
                if (sentence != null) {
                    Named named = bySentence.computeIfAbsent(sentence.span().start(), key -> new Named());
                    named.all().add(name);
                    if (entity.type() == EntityType.PER) {
                        named.persons().add(name);
                    }
                }
            }
        }
        for (Statement statement : doc.statements()) {
            Sentence sentence = TellingReader.sentenceOf(doc, statement.content());
            if (sentence != null && statement.sourceEntity() != null) {
                bySentence
                        .computeIfAbsent(sentence.span().start(), key -> new Named())
                        .speakers()
                        .add(who.canonical(doc.article().id(), statement.sourceEntity()));
            }
        }
        return bySentence;
    }

    /** The tellings of happenings by article. */
    static Map<String, List<Place>> places(List<Merger.Happening> happenings) {
        Map<String, List<Place>> byArticle = new TreeMap<>();
        for (Merger.Happening happening : happenings) {
            for (Telling telling : happening.tellings()) {
                byArticle
                        .computeIfAbsent(telling.article(), key -> new ArrayList<>())
                        .add(new Place(telling, happening));
            }
        }
        return byArticle;
    }

    /**
     * The telling that words take up: of their family, before them and nearest, whose participants the sentence names or points back to,
     * in a sentence that tells no other happening of that type and gives no other date.
     */
    @Nullable
    Place taken(
            List<Place> places,
            Annotated doc,
            Sentence sentence,
            Families.Hit hit,
            Named named,
            @Nullable Telling self) {
        Place best = null;
        int bestScore = 0;
        for (Place place : places) {
            Telling telling = place.telling();
            if (!hit.family().equals(telling.family())
                    || telling.event().status() != Status.ASSERTED
                    || (self == null && otherEvent(doc, sentence, place))
                    || place.telling() == self
                    || otherDate(doc, sentence, place)) {
                continue;
            }
            List<String> participants = Parties.all(telling);
            int score = 0;
            for (String name : participants) {
                score += named.all().contains(name) ? 2 : 0;
            }
            // Whoever speaks of a happening need not have taken part in it.
            if (named.persons().stream()
                    .anyMatch(person ->
                            !involved(place, person) && !named.speakers().contains(person))) {
                continue;
            }
            boolean everybody = participants.size() > 1 && score >= 2 * participants.size();
            score += words.pointsBack(sentence, hit.span()) ? 1 : 0;
            boolean enough = words.pointsBack(sentence, hit.span()) || (hit.noun() ? score >= 2 : everybody);
            boolean later = words.latest(sentence, hit.span())
                    ? best == null || after(place, best)
                    : telling.event().trigger().start() <= hit.span().start();
            if (enough && (best == null || score > bestScore || (score == bestScore && later))) {
                best = place;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether a happening was later than another; of one without a date nobody knows. */
    private static boolean after(Place a, Place b) {
        When x = date(a.happening());
        When y = date(b.happening());
        return x != null && (y == null || x.first().isAfter(y.last()));
    }

    private static boolean involved(Place place, String person) {
        return place.happening().tellings().stream()
                .anyMatch(telling -> telling.actors().contains(person)
                        || telling.recipients().contains(person));
    }

    /** Whether a sentence tells another happening of a type. */
    static boolean otherEvent(Annotated doc, Sentence sentence, Place place) {
        for (Event event : doc.events()) {
            if (event.type() == place.telling().type()
                    && sentence.span().contains(event.trigger())
                    && place.happening().tellings().stream()
                            .noneMatch(told -> told.doc() == doc && told.event() == event)) {
                return true;
            }
        }
        return false;
    }

    private static boolean otherDate(Annotated doc, Sentence sentence, Place place) {
        When when = date(place.happening());
        if (when == null) {
            return false;
        }
        for (TimeExpression time : doc.times()) {
            if (sentence.span().contains(time.span()) && time.type() == TimeExpression.Type.DATE) {
                When given = When.of(time.value());
                // The day of a report stands in the sentence too; only an earlier date is another happening's.
                if (given != null && given.last().isBefore(when.first())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The most precise date that a telling of a happening gives, or null. */
    static @Nullable When date(Merger.Happening happening) {
        Telling best = dating(happening);
        return best == null ? null : best.when();
    }

    /** The telling that gives the most precise date of a happening, of equals the first; null where none gives one. */
    static @Nullable Telling dating(Merger.Happening happening) {
        Telling best = null;
        When finest = null;
        for (Telling telling : happening.tellings()) {
            When when = telling.when();
            if (when != null && (finest == null || when.finer(finest))) {
                finest = when;
                best = telling;
            }
        }
        return best;
    }
}
