package id.jejak.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words are formed from one root: {@code mengunjungi}, {@code dikunjungi}, {@code kunjungan} and {@code pengunjung} are the
 * family {@code kunjung}. For finding, not for parsing: a word of unknown root is its own family, less a {@code -nya}.
 *
 * <p>A word is read by undoing one layer of affixes after another ({@code mempertimbangkan}: me-, per-, {@code timbang}, -kan) until a
 * root of {@code id/lexicon/roots.tsv} is left. A word that stands in that list is a family of its own ({@code beruang}, a bear, has no
 * part in {@code uang}). Of several readings the longest root wins, then the one with fewer layers, then the first by spelling. What no
 * affix explains stands in {@code id/lexicon/families.tsv}. Immutable; linear in the word, whose length is bounded.
 */
public final class WordFamilies {
    private static final String ROOTS = "id/lexicon/roots.tsv";
    private static final String FAMILIES = "id/lexicon/families.tsv";
    private static final String PREFIXES = "id/lexicon/prefixes.tsv";
    private static final List<String> CLITICS = List.of("", "nya", "lah", "kah", "pun", "ku", "mu");
    private static final int MAX_LAYERS = 3;
    /** The longest derived word of common use has 26 letters. */
    private static final int MAX_LENGTH = 40;

    private static final int MIN_LEFT = 3;

    /** A prefix that is joined as it is. */
    private record Prefix(String letters, Pattern before, Set<String> suffixes, boolean last) {}

    private record Layer(String root, String suffix) {}

    private final Morphology morphology;
    private final Set<String> roots = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();
    private final List<Prefix> prefixes = new ArrayList<>();
    private final Map<String, Set<String>> suffixesAfter = new HashMap<>();
    private final String ref;

    private WordFamilies(Morphology morphology, String ref) {
        this.morphology = morphology;
        this.ref = ref;
    }

    /** The tables, strictly read: a prefix whose own example does not come out is an error. */
    public static WordFamilies load(ResourceSource source) {
        Tsv roots = Tsv.load(source, ROOTS, "root");
        Tsv families = Tsv.load(source, FAMILIES, "family", "words");
        Tsv prefixes = Tsv.load(source, PREFIXES, "prefix", "before", "suffixes", "last", "example", "root");
        WordFamilies all = new WordFamilies(
                Morphology.load(source), String.join(" ", roots.ref(), families.ref(), prefixes.ref()));
        for (Tsv.Row row : roots.rows()) {
            all.roots.add(row.get("root"));
        }
        for (Tsv.Row row : families.rows()) {
            for (String word : row.list("words")) {
                String other = all.irregular.put(word, row.get("family"));
                if (other != null) {
                    throw row.error("the word \"" + word + "\" stands in the family \"" + other + "\" too; keep one");
                }
            }
        }
        for (Tsv.Row row : prefixes.rows()) {
            Set<String> suffixes = new HashSet<>(row.list("suffixes"));
            if (suffixes.remove("none")) {
                suffixes.add("");
            }
            if (row.get("before").isEmpty()) {
                all.suffixesAfter.put(row.get("prefix"), Set.copyOf(suffixes));
            } else {
                all.prefixes.add(new Prefix(
                        row.get("prefix"),
                        row.pattern("before", 0),
                        Set.copyOf(suffixes),
                        !row.get("last").isEmpty()));
            }
        }
        for (Tsv.Row row : prefixes.rows()) {
            String family = all.of(row.get("example"));
            if (!family.equals(row.get("root"))) {
                throw row.error("\"" + row.get("example") + "\" comes out as \"" + family + "\"; expected \""
                        + row.get("root") + "\"");
            }
        }
        return all;
    }

    /** Files and versions; another text means that families may differ. */
    public String ref() {
        return ref;
    }

    /** The family of a word in lower case; never empty unless the word is. */
    public String of(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return doubled(word, hyphen);
        }
        String listed = listed(word);
        if (listed != null) {
            return listed;
        }
        if (word.length() > MAX_LENGTH || word.length() < MIN_LEFT + 1) {
            return word;
        }
        String sure = derived(word, false);
        String found = sure == null ? derived(word, true) : sure;
        if (found != null) {
            return found;
        }
        return word.endsWith("nya") && word.length() >= MIN_LEFT + 4 ? word.substring(0, word.length() - 3) : word;
    }

    /**
     * Whether a word with a hyphen is one word said twice, whole ({@code rumah-rumah}), in part ({@code berjalan-jalan}) or in turn
     * ({@code tolong-menolong}).
     */
    public boolean isDoubled(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen < word.length() - 1
                && of(word.substring(0, hyphen)).equals(of(word.substring(hyphen + 1)));
    }

    private String doubled(String word, int hyphen) {
        String whole = listed(word);
        if (whole != null) {
            return whole;
        }
        String first = of(word.substring(0, hyphen));
        return first.equals(of(word.substring(hyphen + 1))) ? first : word;
    }

    private @Nullable String listed(String word) {
        String family = irregular.get(word);
        return family != null ? family : roots.contains(word) ? word : null;
    }

    private @Nullable String derived(String word, boolean last) {
        String best = null;
        Set<String> seen = new HashSet<>();
        List<String> layer = List.of(word);
        String ofLayer;
        for (int depth = 0; depth < MAX_LAYERS; depth++) {
            ofLayer = null;
            Set<String> below = new LinkedHashSet<>();
            for (String stem : layer) {
                for (Layer reading : readings(stem, depth == 0, last)) {
                    String root = reading.root();
                    String family = listed(root);
                    if (family == null) {
                        if (seen.add(root)) {
                            below.add(root);
                        }
                    } else if (ofLayer == null || better(root, ofLayer)) {
                        ofLayer = root;
                    }
                }
            }
            if (ofLayer != null && (best == null || ofLayer.length() > best.length())) {
                best = ofLayer;
            }
            layer = List.copyOf(below);
        }
        return best == null ? null : listed(best);
    }

    private static boolean better(String root, String best) {
        return root.length() > best.length() || root.length() == best.length() && root.compareTo(best) < 0;
    }

    /** What one layer less may leave. */
    private Set<Layer> readings(String word, boolean clitics, boolean last) {
        Set<Layer> found = new LinkedHashSet<>();
        for (Morphology.Reading reading : morphology.readings(word)) {
            boolean whole = reading.clitic().isEmpty();
            Set<String> allowed = suffixesAfter.get(reading.prefix());
            if ((clitics || whole)
                    && allowed != null
                    && allowed.contains(reading.suffix())
                    && reading.root().length() >= MIN_LEFT
                    && !reading.root().equals(word)) {
                found.add(new Layer(reading.root(), reading.suffix()));
            }
        }
        for (String clitic : clitics ? CLITICS : List.of("")) {
            if (word.endsWith(clitic)) {
                joined(word.substring(0, word.length() - clitic.length()), last, found);
            }
        }
        return found;
    }

    private void joined(String stem, boolean last, Set<Layer> found) {
        for (Prefix prefix : prefixes) {
            if (prefix.last() && !last || !stem.startsWith(prefix.letters())) {
                continue;
            }
            for (String suffix : prefix.suffixes()) {
                int end = stem.length() - suffix.length();
                if (end - prefix.letters().length() >= MIN_LEFT && stem.endsWith(suffix)) {
                    String root = stem.substring(prefix.letters().length(), end);
                    if (prefix.before().matcher(root).lookingAt()) {
                        found.add(new Layer(root, suffix));
                    }
                }
            }
        }
    }
}
