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
import java.util.stream.Collectors;
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
        profiles = new ProfileReader(WordWeights.load(resources));
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
        List<List<Integer>> groups = new Grouping(sorted, shared(echoes)).groups();
        List<Story> stories = new ArrayList<>();
        for (List<Integer> group : groups) {
            stories.add(story(group.stream().map(sorted::get).toList(), vocabulary));
        }
        stories.sort(Comparator.comparing(story -> story.articles().getFirst()));
        return withParents(stories, sorted);
    }

    /** How many passages each pair of articles shares. */
    private static Map<String, Integer> shared(List<Echo> echoes) {
        Map<String, Integer> shared = new HashMap<>();
        for (Echo echo : echoes) {
            if (echo.kind() != Echo.Kind.REPEAT && echo.shared() != Echo.Shared.STANDING) {
                shared.merge(Grouping.pair(echo.a().article(), echo.b().article()), 1, Integer::sum);
            }
        }
        return shared;
    }

    private static Story story(List<Profile> members, Vocabulary vocabulary) {
        List<String> ids = members.stream().map(Profile::id).sorted().toList();
        List<String> leading = leading(members, 2);
        LocalDate first = members.stream()
                .map(Profile::published)
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate last = members.stream()
                .map(Profile::published)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String days =
                first == null || last == null ? "" : first.equals(last) ? ", " + first : ", " + first + "/" + last;
        String name = leading.isEmpty() ? ids.getFirst() : String.join(" – ", leading);
        return new Story(name + days, ids, null, List.copyOf(why(members, vocabulary)));
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

    /** Stories with the same two leading countries or bodies belong to one running matter, named by them. */
    private static List<Story> withParents(List<Story> stories, List<Profile> profiles) {
        Map<String, Profile> byId = profiles.stream().collect(Collectors.toMap(Profile::id, profile -> profile));
        List<@Nullable String> matters = new ArrayList<>();
        for (Story story : stories) {
            List<Profile> members = story.articles().stream()
                    .map(byId::get)
                    .filter(profile -> profile != null)
                    .toList();
            matters.add(matter(members));
        }
        Map<String, Integer> times = new HashMap<>();
        for (String matter : matters) {
            if (matter != null) {
                times.merge(matter, 1, Integer::sum);
            }
        }
        List<Story> named = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            String matter = matters.get(i);
            boolean running = matter != null && times.getOrDefault(matter, 0) > 1;
            Story story = stories.get(i);
            named.add(running ? new Story(story.name(), story.articles(), matter, story.why()) : story);
        }
        return List.copyOf(named);
    }

    private static @Nullable String matter(List<Profile> members) {
        Map<String, Integer> mentions = new TreeMap<>();
        for (Profile member : members) {
            for (Profile.Name name : member.names()) {
                if (name.place() && name.country()) {
                    mentions.merge(name.name(), name.mentions(), Integer::sum);
                }
            }
        }
        List<String> two = mentions.keySet().stream()
                .sorted(Comparator.comparingInt((String name) -> -mentions.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(2)
                .sorted()
                .toList();
        return two.size() < 2 ? null : String.join(" – ", two);
    }
}
