package id.jejak.engine.story;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.Vocabulary;
import id.jejak.engine.lexicon.WordWeights;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes profiles: each content word weighed by how often and how early it stands in the article and by how much it says. News stands
 * in the title and the opening; later text is background more often.
 */
final class ProfileReader {
    private static final int MAX_WORDS = 1_500;

    /** So many words are the opening. */
    private static final int OPENING = 90;

    private static final double MIN_WEIGHT = 0.25;

    private static final double TITLE = 2;
    private static final double BODY = 0.5;

    /** Naming somebody again and again makes no second happening of the same. */
    private static final double MOST = 3;

    /** A day this far from the publication is background. */
    private static final long DAYS = 7;

    /** Done with words alone, which many answer for days: no happening to be joined by. */
    private static final Set<PloverType> WORDS = EnumSet.of(
            PloverType.REQUEST, PloverType.ACCUSE, PloverType.REJECT, PloverType.THREATEN, PloverType.SUPPORT);

    /** Characters of an ISO day. */
    private static final int DAY = 10;

    /** Who says this share of all that is said is whom the article listens to. */
    private static final double SPEAKER = 0.4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final WordWeights weights;
    private final FeatureTitles features;

    ProfileReader(WordWeights weights, FeatureTitles features) {
        this.weights = weights;
        this.features = features;
    }

    /** The profile of an article, its words numbered by the vocabulary. */
    Profile read(Annotated doc, Vocabulary vocabulary) {
        Map<String, Double> counts = new TreeMap<>();
        int read = 0;
        for (Sentence sentence : doc.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() && read < MAX_WORDS) {
                    read++;
                    counts.merge(token.lower(), read <= OPENING ? 1 : BODY, Double::sum);
                }
            }
        }
        title(doc).forEach(word -> counts.merge(word, TITLE, Double::sum));
        Map<String, Double> terms = new TreeMap<>();
        counts.forEach((word, times) -> {
            double says = weights.of(word);
            if (says >= MIN_WEIGHT) {
                terms.put(word, Math.log1p(Math.min(MOST, times)) * says);
            }
        });
        return profile(doc, terms, titleWords(doc, vocabulary), vocabulary);
    }

    private static Stream<String> title(Annotated doc) {
        String title = doc.article().title();
        return title == null
                ? Stream.empty()
                : NO_WORD.splitAsStream(title.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    private int[] titleWords(Annotated doc, Vocabulary vocabulary) {
        return title(doc)
                .filter(word -> weights.of(word) >= MIN_WEIGHT)
                .mapToInt(vocabulary::number)
                .distinct()
                .toArray();
    }

    private Profile profile(Annotated doc, Map<String, Double> terms, int[] title, Vocabulary vocabulary) {
        int[] words = terms.keySet().stream()
                .map(vocabulary::number)
                .sorted(Comparator.comparingLong(vocabulary::hashOf))
                .mapToInt(Integer::intValue)
                .toArray();
        float[] weights = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            weights[i] = terms.getOrDefault(vocabulary.word(words[i]), 0.0).floatValue();
        }
        return new Profile(
                doc.article().id(),
                doc.outlet(),
                doc.published().date(),
                told(doc),
                words,
                weights,
                title,
                features.announce(doc.article().title()),
                speakers(doc),
                events(doc),
                names(doc));
    }

    /** The first day that the opening names, unless it lies far from the publication. */
    private static @Nullable LocalDate told(Annotated doc) {
        LocalDate published = doc.published().date();
        for (TimeExpression time : doc.times()) {
            if (time.span().start() > OPENING * 8) {
                return null;
            }
            LocalDate day = time.type() == TimeExpression.Type.DATE ? day(time.value()) : null;
            if (day != null && isNews(day, published)) {
                return day;
            }
        }
        return null;
    }

    /** The day of an ISO date, or null when it is no day. */
    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null || value.length() != DAY ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isNews(LocalDate day, @Nullable LocalDate published) {
        return published != null && Math.abs(ChronoUnit.DAYS.between(day, published)) <= DAYS;
    }

    private static List<String> events(Annotated doc) {
        TreeSet<String> events = new TreeSet<>();
        for (Event event : doc.events()) {
            LocalDate day = day(event.date());
            if (event.status() == Status.ASSERTED
                    && !WORDS.contains(event.type())
                    && day != null
                    && isNews(day, doc.published().date())) {
                for (Party actor : event.actors()) {
                    for (Party recipient : event.recipients()) {
                        String a = actor.name();
                        String b = recipient.name();
                        if (actor.entity() != null && recipient.entity() != null && !a.equals(b)) {
                            events.add(event.type() + " " + day + " "
                                    + (a.compareTo(b) < 0 ? a + ", " + b : b + ", " + a));
                        }
                    }
                }
            }
        }
        return List.copyOf(events);
    }

    private static List<String> speakers(Annotated doc) {
        Map<String, Integer> said = new TreeMap<>();
        int all = 0;
        for (Statement statement : doc.statements()) {
            if (statement.sourceEntity() != null) {
                said.merge(statement.sourceEntity().toLowerCase(Locale.ROOT), 1, Integer::sum);
                all++;
            }
        }
        double least = Math.max(2, SPEAKER * all);
        return said.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Profile.Name> names(Annotated doc) {
        return doc.entities().stream()
                .filter(entity -> entity.type() == EntityType.PER
                        || entity.type() == EntityType.ORG
                        || entity.type() == EntityType.GPE)
                .map(entity -> new Profile.Name(
                        entity.name(),
                        entity.type() == EntityType.GPE,
                        entity.country() != null,
                        entity.mentions().size()))
                .toList();
    }
}
