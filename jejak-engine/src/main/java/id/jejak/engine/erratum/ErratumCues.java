package id.jejak.engine.erratum;

import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words by which an article says that it puts something right ({@code id/erratum/cues.tsv}, {@code id/erratum/unless.tsv}). */
final class ErratumCues {
    private static final String FILE = "id/erratum/cues.tsv";
    private static final String UNLESS = "id/erratum/unless.tsv";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String ANY = "*";

    /** Words that {@code *} stands for at most. */
    private static final int GAP = 8;

    private static final String MARKS = ":]|)\u2013\u2014";

    /** Where the words have to stand. */
    enum Place {
        /** They begin a title and a mark follows, or nothing. */
        HEAD,
        /** They begin a title. */
        START,
        /** Anywhere in a sentence. */
        NOTE,
        /** They begin a sentence, or follow its first word. */
        OPENING,
        /** They begin a sentence and a mark follows. */
        FOOT
    }

    /** What is put right, where neither address nor title says so. */
    enum Of {
        OTHER,
        ITSELF
    }

    record Cue(String name, Place place, Of of, List<Set<String>> words, Set<String> unless) {}

    /**
     * Words that were found.
     *
     * @param cue the rule
     * @param span where they stand, counted in the words that were searched
     */
    record Hit(Cue cue, Span span) {}

    private record Word(String lower, int start, int end) {}

    private final List<Cue> cues = new ArrayList<>();
    private final String ref;

    private ErratumCues(String ref) {
        this.ref = ref;
    }

    /** Loads the words and proves each by its examples. */
    static ErratumCues load(ResourceSource source) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (Tsv.Row row : Tsv.load(source, UNLESS, "group", "word").rows()) {
            groups.computeIfAbsent(row.get("group"), group -> new HashSet<>()).add(row.get("word"));
        }
        Tsv table = Tsv.load(source, FILE, "name", "words", "where", "of", "unless", "example", "counterexample");
        ErratumCues cues = new ErratumCues(table.ref());
        for (Tsv.Row row : table.rows()) {
            Set<String> unless = groups.get(row.get("unless"));
            if (unless == null && !row.get("unless").isEmpty()) {
                throw row.error(UNLESS + " has no group \"" + row.get("unless") + "\"");
            }
            List<Set<String>> words = SPACE.splitAsStream(row.get("words"))
                    .map(word -> Set.of(SLASH.split(word)))
                    .toList();
            cues.cues.add(new Cue(
                    row.get("name"),
                    row.choice("where", Place.class),
                    row.choice("of", Of.class),
                    words,
                    unless == null ? Set.of() : Set.copyOf(unless)));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Tsv.Row row = table.rows().get(i);
            String example = row.get("example");
            if (found(cues.cues.get(i), example, words(example)) == null) {
                throw row.error("the example does not hold \"" + row.get("words") + "\" at its place");
            }
            String counter = row.get("counterexample");
            if (cues.title(counter) != null || cues.sentence(counter) != null) {
                throw row.error("the counterexample is taken for a correction");
            }
        }
        return cues;
    }

    /** File and version for provenance. */
    String ref() {
        return ref;
    }

    /** What a title says, or null. */
    @Nullable
    Hit title(String title) {
        return first(title, Set.of(Place.HEAD, Place.START));
    }

    /** What a first sentence says that may be a title, or null. */
    @Nullable
    Hit head(String sentence) {
        return first(sentence, Set.of(Place.HEAD));
    }

    /** What a sentence says, or null. */
    @Nullable
    Hit sentence(String sentence) {
        return first(sentence, Set.of(Place.NOTE, Place.OPENING, Place.FOOT));
    }

    private @Nullable Hit first(String text, Set<Place> places) {
        List<Word> words = words(text);
        for (Cue cue : cues) {
            if (places.contains(cue.place())) {
                Hit hit = found(cue, text, words);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private static @Nullable Hit found(Cue cue, String text, List<Word> words) {
        int last = switch (cue.place()) {
            case HEAD, START, FOOT -> 0;
            case OPENING -> 1;
            case NOTE -> words.size() - 1;
        };
        for (int i = 0; i <= Math.min(last, words.size() - 1); i++) {
            int end = end(words, i, cue.words(), 0);
            if (end < 0) {
                continue;
            }
            Span span = new Span(words.get(i).start(), words.get(end - 1).end());
            boolean marked = cue.place() != Place.HEAD && cue.place() != Place.FOOT
                    || marked(text, span.end(), cue.place() == Place.HEAD);
            if (marked && words.stream().noneMatch(word -> cue.unless().contains(word.lower()))) {
                return new Hit(cue, span);
            }
        }
        return null;
    }

    /** Number of the word after those that a phrase takes from a place on; -1 where it does not stand there. */
    private static int end(List<Word> words, int at, List<Set<String>> phrase, int from) {
        if (from == phrase.size()) {
            return at;
        }
        if (phrase.get(from).contains(ANY)) {
            for (int skip = 0; skip <= GAP && at + skip < words.size(); skip++) {
                int end = end(words, at + skip, phrase, from + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return at < words.size() && phrase.get(from).contains(words.get(at).lower())
                ? end(words, at + 1, phrase, from + 1)
                : -1;
    }

    /** Whether a mark follows that parts a heading from what it heads; a hyphen does with a blank before it. */
    private static boolean marked(String text, int end, boolean orNothing) {
        int i = end;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return orNothing;
        }
        return MARKS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '-' && i > end;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.group().toLowerCase(Locale.ROOT), word.start(), word.end()));
        }
        return words;
    }
}
