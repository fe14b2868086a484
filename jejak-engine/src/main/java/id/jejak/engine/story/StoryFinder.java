package id.jejak.engine.story;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Vocabulary;
import id.jejak.engine.lexicon.WordWeights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles about one happening: published within days of each other and alike in what they speak of, or sharing passages.
 *
 * <p>Articles are compared only where an index of their weightiest words or an echo brings them together. Groups grow by average
 * similarity, so that a chain of half-alike articles does not run through a whole month.
 */
public final class StoryFinder {
    private final ProfileReader profiles;

    /** A finder over these resources. */
    public StoryFinder(ResourceSource resources) {
        this(WordWeights.load(resources), resources);
    }

    /** A finder over a table that others read as well, and one of its own. */
    public StoryFinder(WordWeights weights, ResourceSource resources) {
        profiles = new ProfileReader(weights, FeatureTitles.load(resources));
    }

    /** The stories, by first article id; every article is in exactly one. */
    public List<Story> find(List<Annotated> articles, List<Echo> echoes) {
        StoryCollection collection = collection();
        articles.forEach(collection::add);
        return collection.stories(echoes);
    }

    /** An empty collection that articles are added to one by one. */
    public StoryCollection collection() {
        return new StoryCollection(profiles);
    }

    /** The stories of these profiles, sorted by id. */
    static List<Story> find(List<Profile> sorted, Vocabulary vocabulary, List<Echo> echoes) {
        List<List<Profile>> stories = new ArrayList<>();
        for (List<Integer> group : Likeness.stories(sorted, vocabulary, echoes)) {
            stories.add(group.stream().map(sorted::get).toList());
        }
        String[] matters = new String[stories.size()];
        for (List<Integer> matter : Matters.of(stories, vocabulary)) {
            String name = name(matter.stream()
                    .flatMap(story -> stories.get(story).stream())
                    .toList());
            matter.forEach(story -> matters[story] = name);
        }
        List<Story> named = new ArrayList<>();
        for (int i = 0; i < matters.length; i++) {
            named.add(story(stories.get(i), matters[i], vocabulary));
        }
        return List.copyOf(named);
    }

    private static Story story(List<Profile> members, @Nullable String matter, Vocabulary vocabulary) {
        return new Story(
                name(members),
                members.stream().map(Profile::id).toList(),
                matter,
                List.copyOf(why(members, vocabulary)));
    }

    /** Whom articles speak of most, and from when to when. */
    private static String name(List<Profile> members) {
        List<String> leading = leading(members, 2);
        List<LocalDate> days = members.stream()
                .map(Profile::published)
                .filter(day -> day != null)
                .sorted()
                .toList();
        String name = leading.isEmpty() ? members.getFirst().id() : String.join(" – ", leading);
        if (days.isEmpty()) {
            return name;
        }
        boolean one = days.getFirst().equals(days.getLast());
        return name + ", " + days.getFirst() + (one ? "" : "/" + days.getLast());
    }

    /** Names that most members share, then the most mentioned. */
    private static List<String> leading(List<Profile> members, int limit) {
        Map<String, Integer> articles = new TreeMap<>();
        Map<String, Integer> mentions = new TreeMap<>();
        for (Profile member : members) {
            for (Profile.Name name : member.names()) {
                articles.merge(name.name(), 1, Integer::sum);
                mentions.merge(name.name(), name.mentions(), Integer::sum);
            }
        }
        return articles.keySet().stream()
                .sorted(Comparator.comparingInt((String name) -> -articles.getOrDefault(name, 0))
                        .thenComparingInt(name -> -mentions.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    private static Set<String> why(List<Profile> members, Vocabulary vocabulary) {
        Set<String> shared = new LinkedHashSet<>();
        if (members.size() > 1) {
            shared.addAll(leading(members, 5));
            Map<String, Double> words = new TreeMap<>();
            Map<String, Integer> articles = new HashMap<>();
            for (Profile member : members) {
                for (int i = 0; i < member.words().length; i++) {
                    String word = vocabulary.word(member.words()[i]);
                    words.merge(word, (double) member.weights()[i], Double::sum);
                    articles.merge(word, 1, Integer::sum);
                }
            }
            words.entrySet().stream()
                    .filter(entry -> articles.getOrDefault(entry.getKey(), 0) == members.size())
                    .sorted(Map.Entry.<String, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(5)
                    .forEach(entry -> shared.add(entry.getKey()));
        }
        return shared;
    }
}
