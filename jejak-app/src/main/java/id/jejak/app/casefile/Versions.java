package id.jejak.app.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that came under one address and are versions of one article. The newest counts: the one published last as far as their inputs
 * say, of those the one that came last. Texts under one address that share hardly a run of words are no versions (a front page, a wrong
 * address): they stay articles of their own.
 *
 * @param sightings those of the texts that count, each under the id of its article
 * @param versions of every article that has several, by article and age
 */
record Versions(List<Sighting> sightings, List<ArticleVersion> versions) {
    /** Words in a row that are compared. */
    private static final int RUN = 3;

    /** Share of the shorter text's runs that the other must hold; an edited article keeps nearly all, two articles of one day hardly any. */
    private static final double ALIKE = 0.25;

    private static final Comparator<Text> BY_AGE = Comparator.comparing(
                    Text::published, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Text::seen);

    /** Gives the text of a sighting; null where it cannot be read any more. */
    interface Texts {
        @Nullable
        String of(Sighting sighting) throws IOException;
    }

    /** A text with its first sighting. */
    private record Text(Sighting first, int seen, @Nullable String published) {}

    /** The versions among sightings in the order they came. */
    static Versions of(Collection<Sighting> inOrder, Texts texts) throws IOException {
        Map<String, Map<String, Text>> byAddress = new LinkedHashMap<>();
        int seen = 0;
        for (Sighting sighting : inOrder) {
            seen++;
            String address = Addresses.plain(sighting.url());
            if (address != null) {
                Text text = new Text(sighting, seen, sighting.published());
                byAddress
                        .computeIfAbsent(address, key -> new LinkedHashMap<>())
                        .merge(sighting.textSha256(), text, Versions::together);
            }
        }
        List<ArticleVersion> versions = new ArrayList<>();
        Map<String, String> idOf = new HashMap<>();
        Set<String> old = new HashSet<>();
        for (Map<String, Text> under : byAddress.values()) {
            if (under.size() > 1) {
                for (List<Text> group : groups(List.copyOf(under.values()), texts)) {
                    note(group, versions, idOf, old);
                }
            }
        }
        if (versions.isEmpty()) {
            return new Versions(List.copyOf(inOrder), versions);
        }
        List<Sighting> counting = new ArrayList<>();
        for (Sighting sighting : inOrder) {
            String key = key(sighting);
            if (!old.contains(key)) {
                counting.add(sighting.withId(idOf.getOrDefault(key, sighting.id())));
            }
        }
        versions.sort(Comparator.comparing(ArticleVersion::article).thenComparing(ArticleVersion::n));
        return new Versions(counting, versions);
    }

    private static Text together(Text a, Text b) {
        return new Text(a.first(), a.seen(), a.published() == null ? b.published() : a.published());
    }

    /** A text under an address: the same text under another address is another article. */
    private static String key(Sighting sighting) {
        return sighting.textSha256() + ' ' + Addresses.plain(sighting.url());
    }

    private static void note(
            List<Text> group, List<ArticleVersion> versions, Map<String, String> idOf, Set<String> old) {
        if (group.size() < 2) {
            return;
        }
        List<Text> byAge = group.stream().sorted(BY_AGE).toList();
        String id = byAge.stream()
                .min(Comparator.comparing(Text::seen))
                .orElseThrow()
                .first()
                .id();
        for (int i = 0; i < byAge.size(); i++) {
            Sighting first = byAge.get(i).first();
            boolean current = i + 1 == byAge.size();
            versions.add(new ArticleVersion(
                    id,
                    i + 1,
                    first.textSha256(),
                    first.sha256(),
                    first.medium(),
                    first.url(),
                    first.title(),
                    byAge.get(i).published(),
                    byAge.get(i).seen(),
                    current));
            if (current) {
                idOf.put(key(first), id);
            } else {
                old.add(key(first));
            }
        }
    }

    /** Texts that are alike, directly or over others, each group in order. */
    private static List<List<Text>> groups(List<Text> under, Texts texts) throws IOException {
        List<@Nullable Set<String>> runs = new ArrayList<>();
        for (Text text : under) {
            String words = texts.of(text.first());
            runs.add(words == null ? null : runs(words));
        }
        int[] group = new int[under.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                if (group[j] != group[i] && alike(runs.get(i), runs.get(j))) {
                    int from = Math.max(group[i], group[j]);
                    int to = Math.min(group[i], group[j]);
                    for (int k = 0; k <= i; k++) {
                        group[k] = group[k] == from ? to : group[k];
                    }
                }
            }
        }
        Map<Integer, List<Text>> found = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            found.computeIfAbsent(group[i], key -> new ArrayList<>()).add(under.get(i));
        }
        return List.copyOf(found.values());
    }

    private static boolean alike(@Nullable Set<String> a, @Nullable Set<String> b) {
        if (a == null || b == null) {
            // Nobody can tell any more; the address decides.
            return true;
        }
        Set<String> shorter = a.size() <= b.size() ? a : b;
        Set<String> longer = shorter == a ? b : a;
        long shared = shorter.stream().filter(longer::contains).count();
        return shared >= ALIKE * shorter.size();
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", words[i], words[i + 1], words[i + 2]));
        }
        return runs;
    }
}
