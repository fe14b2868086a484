package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import id.jejak.engine.witness.Report;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an article takes a happening up again without telling it anew ({@code pertemuan itu}, {@code lawatan tersebut}) or shows it in
 * a published picture: whoever is quoted there speaks of the happening as well, and counts as its origin.
 */
final class Reprises {
    private static final String FOOTAGE = "id/witness/footage.tsv";
    private static final String WORDS = "id/chronicle/reprise-words.tsv";

    /** A word that takes a happening up or says that it is to come, and how near it must stand. */
    private record Beside(boolean back, int before, int after) {}

    /** No word of the table reaches farther. */
    private static final int NEAREST = 4;

    private final Families families;
    private final Set<String> things = new HashSet<>();
    private final Set<String> publishing = new HashSet<>();
    private final Map<String, Beside> beside = new HashMap<>();
    private final Set<String> scene = new HashSet<>();

    Reprises(ResourceSource source, Families families) {
        this.families = families;
        for (Tsv.Row row : Tsv.load(source, FOOTAGE, "thing", "publish").rows()) {
            things.addAll(row.list("thing"));
            publishing.addAll(row.list("publish"));
        }
        for (Tsv.Row row :
                Tsv.load(source, WORDS, "word", "effect", "before", "after").rows()) {
            String effect = row.get("effect");
            if (effect.equals("scene")) {
                scene.add(row.get("word"));
                continue;
            }
            if (!effect.equals("back") && !effect.equals("ahead")) {
                throw row.error("effect is \"" + effect + "\"; expected back, ahead or scene");
            }
            beside.put(row.get("word"), new Beside(effect.equals("back"), row.number("before"), row.number("after")));
        }
    }

    /** Per happening the reports besides its tellings. */
    Map<Merger.Happening, List<Report>> find(List<Merger.Happening> happenings, WhoIsWho who) {
        Map<String, List<Place>> byArticle = places(happenings);
        Map<Merger.Happening, List<Report>> found = new IdentityHashMap<>();
        happenings.forEach(happening -> found.put(happening, new ArrayList<>()));
        byArticle.values().forEach(places -> article(places, who, found));
        return found;
    }

    private record Place(Telling telling, Merger.Happening happening) {}

    /**
     * Tellings without a date that stand in a sentence which takes up a dated happening ({@code dalam pertemuan itu, X berjanji}): they
     * happened on it, so they take its date.
     */
    List<Telling> anchored(List<Telling> tellings, List<Merger.Happening> happenings, WhoIsWho who) {
        Map<String, List<Place>> byArticle = places(happenings);
        Map<String, Map<Integer, Named>> names = new HashMap<>();
        List<Telling> anchored = new ArrayList<>();
        for (Telling telling : tellings) {
            When when = null;
            Sentence sentence = telling.sentence();
            if (telling.when() == null && sentence != null && telling.status() == Status.ASSERTED) {
                Map<Integer, Named> named = names.computeIfAbsent(telling.article(), key -> named(telling.doc(), who));
                when = dateTakenUp(
                        telling,
                        sentence,
                        byArticle.getOrDefault(telling.article(), List.of()),
                        named.getOrDefault(sentence.span().start(), NOBODY));
            }
            anchored.add(when == null ? telling : telling.on(when));
        }
        return anchored;
    }

    private @Nullable When dateTakenUp(Telling telling, Sentence sentence, List<Place> places, Named named) {
        for (Families.Hit hit : families.in(sentence)) {
            boolean circumstance = hit.noun()
                    && hit.family().occasion()
                    && hit.span().end() <= telling.event().trigger().start()
                    && inside(sentence, hit.span());
            Place place = circumstance ? taken(places, telling.doc(), sentence, hit, named, telling) : null;
            When when = place == null ? null : date(place.happening());
            if (when != null) {
                // On some day of a happening that runs over days: its month is what is known.
                boolean runs = hit.family().days() > 0 && when.iso().length() == 10;
                return runs ? When.of(when.iso().substring(0, 7)) : when;
            }
        }
        return null;
    }

    /** Whether a word that sets the scene stands before words: {@code dalam}, {@code saat}, {@code selama}. */
    private boolean inside(Sentence sentence, Span words) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).start() == words.start()) {
                return scene.contains(tokens.get(i - 1).lower());
            }
        }
        return false;
    }

    private static Map<String, List<Place>> places(List<Merger.Happening> happenings) {
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

    private void article(List<Place> places, WhoIsWho who, Map<Merger.Happening, List<Report>> found) {
        Annotated doc = places.getFirst().telling().doc();
        Map<Integer, Named> names = named(doc, who);
        Place before = null;
        int line = -1;
        for (Sentence sentence : doc.sentences()) {
            if (sentence.heading()) {
                continue;
            }
            before = sentence.line() == line ? before : null;
            line = sentence.line();
            Named named = names.getOrDefault(sentence.span().start(), NOBODY);
            Place here = null;
            for (Families.Hit hit : families.in(sentence)) {
                boolean told =
                        doc.events().stream().anyMatch(event -> event.trigger().overlaps(hit.span()));
                Place place = told || !hit.family().occasion() || stands(sentence, hit.span(), false)
                        ? null
                        : taken(places, doc, sentence, hit, named, null);
                if (place != null) {
                    here = place;
                    Report report = report(place, doc, sentence, hit.span());
                    // In the sentence that tells the happening only somebody's word adds an origin.
                    if (report.statement() != null || !place.telling().passage().equals(sentence.span())) {
                        reports(found, place).add(report);
                    }
                }
            }
            String publisher = publisher(doc, sentence);
            if (publisher != null) {
                Place shown = shown(places, doc, sentence, named);
                shown = shown == null ? before : shown;
                if (shown != null) {
                    reports(found, shown)
                            .add(new Report(
                                    doc,
                                    sentence.span(),
                                    sentence.span(),
                                    false,
                                    Parties.all(shown.telling()),
                                    null,
                                    null,
                                    publisher));
                }
            }
            before = here;
        }
    }

    private static List<Report> reports(Map<Merger.Happening, List<Report>> found, Place place) {
        return found.computeIfAbsent(place.happening(), key -> new ArrayList<>());
    }

    /**
     * Who a sentence names.
     *
     * @param all canonical names, pronouns resolved
     * @param persons the persons among them
     */
    private record Named(Set<String> all, Set<String> persons) {}

    private static final Named NOBODY = new Named(Set.of(), Set.of());

    /** Who each sentence names, by the sentence's start. */
    private static Map<Integer, Named> named(Annotated doc, WhoIsWho who) {
        Map<Integer, Named> bySentence = new HashMap<>();
        for (Entity entity : doc.entities()) {
            String name = who.canonical(doc.article().id(), entity.name());
            for (EntityMention mention : entity.mentions()) {
                Sentence sentence = TellingReader.sentenceOf(doc, mention.span());
                if (sentence != null) {
                    Named named = bySentence.computeIfAbsent(
                            sentence.span().start(), key -> new Named(new HashSet<>(), new HashSet<>()));
                    named.all().add(name);
                    if (entity.type() == EntityType.PER) {
                        named.persons().add(name);
                    }
                }
            }
        }
        return bySentence;
    }

    /**
     * The telling that words take up: of their family, before them and nearest, whose participants the sentence names or points back to,
     * in a sentence that tells no other happening of that type and gives no other date.
     */
    private @Nullable Place taken(
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
            if (named.persons().stream().anyMatch(person -> !involved(place, person))) {
                continue;
            }
            boolean everybody = participants.size() > 1 && score >= 2 * participants.size();
            score += pointsBack(sentence, hit.span()) ? 1 : 0;
            boolean enough = pointsBack(sentence, hit.span()) || (hit.noun() ? score >= 2 : everybody);
            boolean later = telling.event().trigger().start() <= hit.span().start();
            if (enough && (best == null || score > bestScore || (score == bestScore && later))) {
                best = place;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean involved(Place place, String person) {
        return place.happening().tellings().stream()
                .anyMatch(telling -> telling.actors().contains(person)
                        || telling.recipients().contains(person));
    }

    private static boolean otherEvent(Annotated doc, Sentence sentence, Place place) {
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

    static @Nullable When date(Merger.Happening happening) {
        When best = null;
        for (Telling telling : happening.tellings()) {
            When when = telling.when();
            if (when != null && (best == null || when.finer(best))) {
                best = when;
            }
        }
        return best;
    }

    private boolean pointsBack(Sentence sentence, Span words) {
        return stands(sentence, words, true);
    }

    /** Whether a word of an effect stands near enough beside other words. */
    private boolean stands(Sentence sentence, Span words, boolean back) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= words.start()) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < words.end()) {
            last++;
        }
        for (int i = Math.max(0, first - NEAREST); i < Math.min(tokens.size(), last + NEAREST); i++) {
            Beside word = beside.get(tokens.get(i).lower());
            boolean before = word != null && i < first && first - i <= word.before();
            boolean after = word != null && i >= last && i - last < word.after();
            if (word != null && word.back() == back && (before || after)) {
                return true;
            }
        }
        return false;
    }

    private static Report report(Place place, Annotated doc, Sentence sentence, Span words) {
        Statement widest = null;
        for (Statement statement : doc.statements()) {
            boolean holds = statement.content().contains(words) || goesOn(doc, sentence, statement, words);
            if (holds
                    && (widest == null
                            || statement.content().length() > widest.content().length())) {
                widest = statement;
            }
        }
        return new Report(doc, words, sentence.span(), false, Parties.all(place.telling()), widest, null, null);
    }

    /** Whether a statement that the attribution only interrupts goes on after it: {@code ..., lapor X, setelah ...}. */
    private static boolean goesOn(Annotated doc, Sentence sentence, Statement statement, Span words) {
        Span cue =
                statement.source() == null ? statement.cue() : statement.cue().cover(statement.source());
        return sentence.span().contains(statement.content())
                && statement.content().end() <= cue.start()
                && cue.end() <= words.start()
                && doc.text().startsWith(",", cue.end());
    }

    /** Who published the picture or recording that a sentence speaks of, or null. */
    private @Nullable String publisher(Annotated doc, Sentence sentence) {
        int thing = -1;
        for (Token token : sentence.tokens()) {
            if (thing < 0 && things.contains(token.lower())) {
                thing = token.start();
            } else if (publishing.contains(token.lower())) {
                String after = thing < 0
                        ? null
                        : nameAt(doc, token.end(), sentence.span().end(), token.end() + 60);
                if (after != null && thing >= 0) {
                    return after;
                }
                if (thing < 0 && things(sentence, token.end())) {
                    return nameBefore(doc, sentence.span().start(), token.start());
                }
            }
        }
        return null;
    }

    private boolean things(Sentence sentence, int from) {
        int seen = 0;
        for (Token token : sentence.tokens()) {
            if (token.start() >= from && seen++ < 2 && things.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String nameAt(Annotated doc, int from, int until, int reach) {
        Entity best = null;
        Span at = null;
        for (Entity entity : doc.entities()) {
            boolean body = entity.type() == EntityType.ORG
                    || entity.type() == EntityType.FAC
                    || entity.type() == EntityType.GPE;
            for (EntityMention mention : entity.mentions()) {
                Span span = mention.span();
                boolean here = span.start() >= from && span.end() <= until && span.start() <= reach;
                if (body && mention.isName() && here && (at == null || better(entity, span, best, at))) {
                    best = entity;
                    at = span;
                }
            }
        }
        if (best == null || at == null) {
            return null;
        }
        // A seat of government keeps its own name: Kremlin published it, not the country at large.
        return best.type() == EntityType.GPE
                        && !best.name().equals(doc.article().slice(at))
                ? doc.article().slice(at)
                : best.name();
    }

    private static boolean better(Entity entity, Span span, @Nullable Entity best, Span at) {
        boolean org = entity.type() == EntityType.ORG;
        boolean bestOrg = best != null && best.type() == EntityType.ORG;
        return org != bestOrg ? org : span.start() < at.start();
    }

    private static @Nullable String nameBefore(Annotated doc, int from, int until) {
        String best = null;
        int end = -1;
        for (Entity entity : doc.entities()) {
            for (EntityMention mention : entity.mentions()) {
                Span span = mention.span();
                if (entity.type() == EntityType.ORG
                        && span.start() >= from
                        && span.end() <= until
                        && span.end() > end) {
                    best = entity.name();
                    end = span.end();
                }
            }
        }
        return best;
    }

    /** Whether a sentence speaks of persons named before: {@code keduanya}, {@code mereka}. */
    private boolean refersBack(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            Beside word = beside.get(token.lower());
            if (word != null && word.back() && word.before() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The telling that a picture shows: in its sentence or the one before in the line, or one whose participants it names. */
    private @Nullable Place shown(List<Place> places, Annotated doc, Sentence sentence, Named named) {
        Place best = null;
        int bestScore = 0;
        for (Place place : places) {
            Telling telling = place.telling();
            Sentence told = telling.sentence();
            boolean meets =
                    telling.family() != null && telling.family().occasion() && telling.status() == Status.ASSERTED;
            if (told == null || !meets || otherEvent(doc, sentence, place)) {
                continue;
            }
            int score = 0;
            for (String name : Parties.all(telling)) {
                score += named.persons().contains(name) ? 2 : 0;
            }
            int parties = Parties.all(telling).size();
            boolean all = parties > 1 && score == 2 * parties;
            boolean beside = told.line() == sentence.line()
                    && told.span().start() <= sentence.span().start()
                    && sentence.span().start() - told.span().end() <= 2;
            boolean inside = told.span().equals(sentence.span());
            score += beside || inside ? (refersBack(sentence) ? 2 : 1) : 0;
            if ((all || ((beside || inside) && score > 1)) && score >= bestScore) {
                best = place;
                bestScore = score;
            }
        }
        return best;
    }
}
