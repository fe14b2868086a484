package id.jejak.engine.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds and undoes the affixes of Indonesian verbs ({@code id/lexicon/sandhi.tsv}): {@code sebut} to {@code menyebutkan},
 * {@code disebutkannya} back to {@code sebut}. Words are in lower case. Immutable.
 *
 * <p>Undoing guesses: without a dictionary {@code memakai} may come from {@code pakai}, {@code akai} or {@code makai}, so callers
 * look every reading up in a list of their own.
 */
public final class Morphology {
    private static final String FILE = "id/lexicon/sandhi.tsv";
    private static final List<String> SUFFIXES = List.of("", "kan", "i", "an");
    private static final List<String> CLITICS = List.of("", "nya", "lah", "kah", "pun", "ku", "mu");
    private static final List<String> PLAIN_PREFIXES = List.of("di", "ber", "ter", "per", "ke", "se");

    /**
     * One way to read a word.
     *
     * @param prefix {@code meN}, {@code peN}, {@code di}, {@code ber}, {@code ter}, {@code per}, {@code ke}, {@code se} or empty
     * @param root what the affixes stand on; at least two letters
     * @param suffix {@code kan}, {@code i}, {@code an} or empty
     * @param clitic {@code nya}, {@code lah}, {@code kah}, {@code pun}, {@code ku}, {@code mu} or empty
     */
    public record Reading(String prefix, String root, String suffix, String clitic) {}

    private record Rule(String onset, String nasal, String drop, String root, String active, String also) {
        boolean fits(String word) {
            return onset.equals(root) ? word.equals(root) : word.startsWith(onset);
        }
    }

    private final List<Rule> rules;

    private Morphology(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules, strictly read: a rule whose own example does not come out is an error. */
    public static Morphology load(ResourceSource source) {
        Tsv tsv = Tsv.load(source, FILE, "onset", "nasal", "drop", "root", "active", "also");
        List<Rule> rules = new ArrayList<>();
        for (Tsv.Row row : tsv.rows()) {
            Rule rule = new Rule(
                    row.get("onset"),
                    row.get("nasal"),
                    row.get("drop"),
                    row.get("root"),
                    row.get("active"),
                    row.get("also"));
            if (!rule.onset().startsWith(rule.drop()) || !rule.root().startsWith(rule.onset())) {
                throw row.error("root \"" + rule.root() + "\" begins with onset \"" + rule.onset()
                        + "\", which begins with what is dropped \"" + rule.drop() + "\"; make them agree");
            }
            rules.add(rule);
        }
        rules.sort(Comparator.comparingInt((Rule rule) -> -rule.onset().length()));
        Morphology morphology = new Morphology(List.copyOf(rules));
        for (Tsv.Row row : tsv.rows()) {
            if (!morphology.active(row.get("root")).contains(row.get("active"))) {
                throw row.error("active of \"" + row.get("root") + "\" comes out as "
                        + morphology.active(row.get("root")) + "; expected \"" + row.get("active") + "\"");
            }
        }
        return morphology;
    }

    /** The spellings of meN- with a root, the standard one first: {@code sebut} gives {@code menyebut}. */
    public List<String> active(String root) {
        return nasal("me", root);
    }

    /** The spellings of peN- with a root, the standard one first: {@code tulis} gives {@code penulis}. */
    public List<String> agent(String root) {
        return nasal("pe", root);
    }

    /** The passive: {@code sebut} gives {@code disebut}. */
    public String passive(String root) {
        return "di" + root;
    }

    /** Every way to read a word, the word itself as root first; no doubles. */
    public List<Reading> readings(String word) {
        Set<Reading> found = new LinkedHashSet<>();
        for (String clitic : CLITICS) {
            for (String suffix : SUFFIXES) {
                if (!word.endsWith(suffix + clitic)) {
                    continue;
                }
                String stem = word.substring(0, word.length() - suffix.length() - clitic.length());
                add(found, "", stem, suffix, clitic);
                for (String prefix : PLAIN_PREFIXES) {
                    if (stem.startsWith(prefix)) {
                        add(found, prefix, stem.substring(prefix.length()), suffix, clitic);
                    }
                }
                if (stem.startsWith("me") || stem.startsWith("pe")) {
                    undo(found, stem, suffix, clitic);
                }
            }
        }
        return List.copyOf(found);
    }

    private void undo(Set<Reading> found, String stem, String suffix, String clitic) {
        String start = stem.substring(0, 2);
        String prefix = start + "N";
        if (stem.startsWith(start + "nge")) {
            add(found, prefix, stem.substring(5), suffix, clitic);
        }
        for (Rule rule : rules) {
            String head = start + rule.nasal();
            if (!stem.startsWith(head)) {
                continue;
            }
            String root = rule.drop() + stem.substring(head.length());
            if (rule.fits(root) && nasal(start, root).contains(stem)) {
                add(found, prefix, root, suffix, clitic);
            }
        }
    }

    private static void add(Set<Reading> found, String prefix, String root, String suffix, String clitic) {
        if (root.length() >= 2) {
            found.add(new Reading(prefix, root, suffix, clitic));
        }
    }

    private List<String> nasal(String prefix, String root) {
        List<String> forms = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.fits(root)) {
                forms.add(prefix + rule.nasal() + root.substring(rule.drop().length()));
                if (!rule.also().isEmpty() && rule.onset().equals(root)) {
                    forms.add(prefix + rule.also().substring(2));
                }
                break;
            }
        }
        if (forms.isEmpty()) {
            forms.add(prefix + root);
        }
        if (oneSyllable(root)) {
            forms.add(prefix + "nge" + root);
        }
        return forms;
    }

    /** One vowel, or one diphthong ai, au, oi. */
    private static boolean oneSyllable(String root) {
        int vowels = 0;
        for (int i = 0; i < root.length(); i++) {
            if ("aeiou".indexOf(root.charAt(i)) >= 0) {
                boolean glide = vowels == 1 && i > 0 && "ao".indexOf(root.charAt(i - 1)) >= 0 && root.charAt(i) != 'a';
                vowels += glide ? 0 : 1;
            }
        }
        return vowels == 1;
    }
}
