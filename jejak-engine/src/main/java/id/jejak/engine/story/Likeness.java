package id.jejak.engine.story;

import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far two articles tell of one happening: by their words, their days, whom they listen to, and the passages they share. Read off
 * pairs of September 2019, band by band.
 */
final class Likeness {
    /** Articles on one happening come within this many days. */
    private static final long MAX_DAYS = 4;

    /** Average likeness from which two groups of articles are one story. */
    private static final double SAME_STORY = 0.38;

    /** A likeness below counts as none. */
    private static final double LEAST = 0.12;

    /** What is left of the likeness of articles published so many days apart. */
    private static final double[] APART = {1, 0.95, 0.85, 0.75, 0.7};

    /**
     * The same within one outlet, which writes again because there is something new. Of pairs judged by reading that a threshold alone
     * would join wrongly, five in six were of one outlet.
     */
    private static final double[] OWN_APART = {1, 0.85, 0.7, 0.55, 0.45};

    /** What is left where one outlet gives two articles titles without a word in common. */
    private static final double OTHER_TITLE = 0.85;

    /** What is left where an outlet explains, advises or portrays in one of two articles: it has many such on one matter. */
    private static final double FEATURE = 0.78;

    /** What is left where an outlet tells each of two days' own news: the second hearing, the second search. */
    private static final double NEXT_NEWS = 0.4;

    /** What is left where a day is unknown. */
    private static final double NO_DAY = 0.75;

    /** What is left where the two date their news to different days: the daily report on a price is another one each day. */
    private static final double OTHER_DAY = 0.6;

    /** What is left where each listens to somebody else. */
    private static final double OTHER_SPEAKER = 0.85;

    /** What a passage shared by two outlets adds, and all of them at most. */
    private static final double ECHO = 0.08;

    private static final double ECHOES = 0.32;

    /** An outlet carries its own background from day to day. */
    private static final double OWN_ECHO = 0.03;

    private static final double OWN_ECHOES = 0.12;

    /** What it adds that both tell what happened on one day between the same two: a visit is reported for days. */
    private static final double EVENT = 0.35;

    private final List<Profile> profiles;
    private final Vectors vectors;
    private final Map<Long, Integer> shared = new HashMap<>();

    private Likeness(List<Profile> profiles, Vocabulary vocabulary, List<Echo> echoes) {
        this.profiles = profiles;
        vectors = new Vectors(
                profiles.stream()
                        .map(profile -> new Vectors.Text(profile.words(), profile.weights()))
                        .toList(),
                vocabulary);
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            positions.put(profiles.get(i).id(), i);
        }
        for (Echo echo : echoes) {
            Integer a = positions.get(echo.a().article());
            Integer b = positions.get(echo.b().article());
            if (a != null && b != null && !a.equals(b) && echo.shared() != Echo.Shared.STANDING) {
                shared.merge(pair(Math.min(a, b), Math.max(a, b)), 1, Integer::sum);
            }
        }
    }

    /** Positions of the profiles, grouped into stories. */
    static List<List<Integer>> stories(List<Profile> profiles, Vocabulary vocabulary, List<Echo> echoes) {
        Likeness likeness = new Likeness(profiles, vocabulary, echoes);
        Grouping grouping = new Grouping(profiles.size(), SAME_STORY);
        List<@Nullable LocalDate> days = new ArrayList<>();
        profiles.forEach(profile -> days.add(profile.published()));
        Map<Long, Integer> left = new HashMap<>(likeness.shared);
        Neighbours.meet(likeness.vectors, days, MAX_DAYS, (a, b) -> {
            left.remove(pair(a, b));
            likeness.note(grouping, a, b);
        });
        left.keySet().stream()
                .sorted()
                .forEach(pair -> likeness.note(grouping, (int) (pair >>> Integer.SIZE), pair.intValue()));
        return grouping.groups();
    }

    private static long pair(int a, int b) {
        return (long) a << Integer.SIZE | b;
    }

    private void note(Grouping grouping, int a, int b) {
        double likeness = of(a, b);
        if (likeness >= LEAST) {
            grouping.alike(a, b, likeness);
        }
    }

    private double of(int first, int second) {
        Profile a = profiles.get(first);
        Profile b = profiles.get(second);
        boolean own = a.outlet() != null && Objects.equals(a.outlet(), b.outlet());
        double left = apart(Neighbours.apart(a.published(), b.published()), own ? OWN_APART : APART);
        if (left == 0) {
            return 0;
        }
        if (!Collections.disjoint(a.events(), b.events())) {
            return vectors.cosine(first, second) + EVENT;
        }
        if (a.told() != null && b.told() != null && !a.told().equals(b.told())) {
            left = Math.min(left, own && a.isOfTheDay() && b.isOfTheDay() ? NEXT_NEWS : OTHER_DAY);
        }
        if (own && a.isTitledOtherwise(b)) {
            left *= OTHER_TITLE;
        }
        if (own && (a.feature() || b.feature())) {
            left *= FEATURE;
        }
        if (!a.speakers().isEmpty() && !b.speakers().isEmpty() && Collections.disjoint(a.speakers(), b.speakers())) {
            left *= OTHER_SPEAKER;
        }
        int passages = shared.getOrDefault(pair(first, second), 0);
        double echoes = own ? Math.min(OWN_ECHOES, OWN_ECHO * passages) : Math.min(ECHOES, ECHO * passages);
        return left * (vectors.cosine(first, second) + echoes);
    }

    private static double apart(long days, double[] byDays) {
        if (days == Long.MAX_VALUE) {
            return NO_DAY;
        }
        return days > MAX_DAYS ? 0 : byDays[(int) days];
    }
}
