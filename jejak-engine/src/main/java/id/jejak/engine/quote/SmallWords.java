package id.jejak.engine.quote;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Function words by what they do around a cue ({@code words.tsv}), and the words that begin a source ({@code heads.tsv}). */
final class SmallWords {
    /** What a word does; each is described at the head of {@code words.tsv}. */
    enum Kind {
        AUX,
        NEGATOR,
        IRREALIS,
        ADJUNCT,
        BOUNDARY,
        CONNECTIVE,
        JOINER,
        PREDICATE,
        NOVERB,
        ANAPHOR,
        POSTNOUN,
        SKIPCONTENT,
        STATE,
        BODY,
        RELATION,
        SINGLE,
        OCCASION,
        AIRED,
        TOPIC,
        CONTRAST,
        TEMPORAL,
        ASKED,
        HONORIFIC,
        PRESIDENT,
        DOMAIN,
        DEMONSTRATIVE,
        REFERS,
        RANK,
        GIVES,
        BEARS,
        MATTER,
        ACT,
        LABEL
    }

    /** What a head of a source names; each is described at the head of {@code heads.tsv}. */
    enum Head {
        PRONOUN,
        PLURAL,
        SELF,
        PERSON,
        POST,
        DOCUMENT,
        MEDIA
    }

    private static final Set<Kind> NONE = EnumSet.noneOf(Kind.class);

    private final Map<String, Set<Kind>> kinds = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();

    SmallWords(ResourceSource source) {
        for (Tsv.Row row :
                Tsv.load(source, "id/quote/words.tsv", "word", "class").rows()) {
            kinds.computeIfAbsent(row.get("word"), word -> EnumSet.noneOf(Kind.class))
                    .add(row.choice("class", Kind.class));
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/quote/heads.tsv", "head", "kind").rows()) {
            heads.putIfAbsent(row.get("head"), row.choice("kind", Head.class));
        }
    }

    /** What a word heads when it stands alone, or null. */
    @Nullable
    Head head(String lower) {
        return heads.get(lower);
    }

    boolean is(String lower, Kind kind) {
        return kinds.getOrDefault(lower, NONE).contains(kind);
    }

    /** Whether a word is in one of the tables. */
    boolean known(String lower) {
        return kinds.containsKey(lower) || heads.containsKey(lower);
    }

    /** The head kind that begins at a token, two words before one, or null. */
    @Nullable
    Head head(SentenceView view, int i) {
        return view.head(i, this);
    }

    /** As {@link #head}, from the tables. */
    @Nullable
    Head find(SentenceView view, int i) {
        Head two = i + 1 < view.size() ? heads.get(view.lower(i) + " " + view.lower(i + 1)) : null;
        if (two != null) {
            return two;
        }
        String lower = view.lower(i);
        Head one = heads.get(lower);
        return one == null && lower.length() > 5 && lower.endsWith("nya") && !is(lower, Kind.CONNECTIVE)
                ? heads.get(lower.substring(0, lower.length() - 3))
                : one;
    }

    /** Whether a word is built like a verb: {@code meN-}, {@code di-}, {@code ber-}, {@code ter-}. */
    boolean looksVerb(String lower) {
        if (lower.length() < 5 || is(lower, Kind.NOVERB)) {
            return false;
        }
        return lower.startsWith("me") && "mnlrwy".indexOf(lower.charAt(2)) >= 0
                || lower.startsWith("di")
                || lower.startsWith("ber")
                || lower.startsWith("ter");
    }
}
