package id.jejak.engine.chronicle;

import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words by which one kind of happening is told ({@code id/chronicle/families.tsv}). */
final class Families {
    private static final String FILE = "id/chronicle/families.tsv";
    private static final int LONGEST = 3;
    private static final Pattern VERB =
            Pattern.compile("(me[a-z]|di|ber)[a-z]{3}|tiba|pulang|datang|hadir|jumpa|singgah|mampir");

    /**
     * One family.
     *
     * @param name its name
     * @param lasting whether the happening goes on and is told without a date
     * @param alike whether both sides act alike
     * @param days over how many days one such happening may run, 0 for one day
     * @param occasion whether a noun may take one happening up again
     * @param once whether it happens to one named person once in many days
     */
    record Family(String name, boolean lasting, boolean alike, int days, boolean occasion, boolean once) {}

    /**
     * Words of a family in a text.
     *
     * @param noun whether they name the happening; a verb tells one anew
     */
    record Hit(Span span, Family family, boolean noun) {}

    private final Map<String, Family> byWords = new HashMap<>();

    private Families() {}

    static Families load(ResourceSource source) {
        Families families = new Families();
        for (Tsv.Row row : Tsv.load(source, FILE, "family", "lasting", "sides", "days", "occasion", "once", "words")
                .rows()) {
            String sides = row.get("sides");
            if (!sides.equals("alike") && !sides.equals("directed")) {
                throw row.error("sides is \"" + sides + "\"; expected alike or directed");
            }
            Family family = new Family(
                    row.get("family"),
                    row.get("lasting").equals("yes"),
                    sides.equals("alike"),
                    row.get("days").isEmpty() ? 0 : row.number("days"),
                    row.get("occasion").equals("yes"),
                    row.get("once").equals("yes"));
            for (String words : row.list("words")) {
                Family other = families.byWords.put(words, family);
                if (other != null) {
                    throw row.error("\"" + words + "\" is already of the family " + other.name());
                }
            }
        }
        return families;
    }

    /** The family of a trigger: of its longest known words, the earliest of equals; null where none is known. */
    @Nullable
    Family of(String trigger) {
        String[] words = trigger.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+");
        for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
            for (int i = 0; i + length <= words.length; i++) {
                Family family = look(String.join(" ", List.of(words).subList(i, i + length)));
                if (family != null) {
                    return family;
                }
            }
        }
        return null;
    }

    /** Every stretch of a sentence that tells a happening of a known family, longest first at each place, in text order. */
    List<Hit> in(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int next = i + 1;
            Hit longest = null;
            StringBuilder words = new StringBuilder();
            for (int j = i;
                    j < tokens.size() && j < i + LONGEST && tokens.get(j).isWord();
                    j++) {
                words.append(j == i ? "" : " ").append(tokens.get(j).lower());
                Family family = look(words.toString());
                if (family != null) {
                    longest =
                            new Hit(tokens.get(i).span().cover(tokens.get(j).span()), family, isNoun(words.toString()));
                    next = j + 1;
                }
            }
            if (longest != null) {
                hits.add(longest);
            }
            i = next;
        }
        return hits;
    }

    /** A word with the affixes of a noun (pe-an, ke-an, per-an, -an), or a bare one; meN-, di- and ber- make verbs. */
    private static boolean isNoun(String words) {
        return !VERB.matcher(words).lookingAt();
    }

    private @Nullable Family look(String words) {
        Family family = byWords.get(words);
        if (family == null && words.length() > 5 && words.endsWith("nya")) {
            family = byWords.get(words.substring(0, words.length() - 3));
        }
        return family;
    }
}
