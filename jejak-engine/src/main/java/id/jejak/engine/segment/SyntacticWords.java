package id.jejak.engine.segment;

import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.CommonWords;
import id.jejak.engine.lexicon.Morphology;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A finer view of a sentence's tokens: the syntactic words of Universal Dependencies. Clitics stand apart from their host
 * ({@code rumah|nya}, {@code ku|lihat}), a currency apart from its sum ({@code Rp|27,5}), the ends of a range apart from each other
 * ({@code 5|-|10}, {@code Januari|-|September}); an abbreviation keeps its full stop ({@code Ltd.}).
 *
 * <p>{@link Token} stays as it is: other stages match whole written words. The view is computed on demand and linear in the sentence.
 * {@code se-} ({@code seorang}) is no clitic there and is never split. Immutable.
 */
public final class SyntacticWords {
    private static final String CLITICS = "id/segment/clitics.tsv";
    private static final String WHOLE = "id/segment/whole-words.tsv";
    private static final String JOINED = "id/segment/joined.tsv";
    private static final int MIN_HOST = 3;

    private enum Role {
        RANGE,
        CURRENCY
    }

    private record Clitic(String form, boolean atStart, boolean loose) {}

    private final List<Clitic> clitics = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();
    private final CommonWords common;
    private final Set<String> ranges = new HashSet<>();
    private final Set<String> currencies = new HashSet<>();
    private final Morphology morphology;
    private final Abbreviations abbreviations;

    /**
     * The view with its resources loaded.
     *
     * @throws id.jejak.engine.lexicon.ResourceException when an example of the table does not come out, naming the row
     */
    public SyntacticWords(ResourceSource resources) {
        morphology = Morphology.load(resources);
        abbreviations = new Abbreviations(resources);
        common = CommonWords.load(resources);
        for (Tsv.Row row : Tsv.load(resources, WHOLE, "word").rows()) {
            whole.add(row.get("word"));
        }
        for (Tsv.Row row : Tsv.load(resources, JOINED, "word", "role").rows()) {
            (row.choice("role", Role.class) == Role.RANGE ? ranges : currencies).add(row.get("word"));
        }
        Tsv tsv = Tsv.load(resources, CLITICS, "clitic", "side", "loose", "examples");
        for (Tsv.Row row : tsv.rows()) {
            clitics.add(new Clitic(
                    row.get("clitic"),
                    row.get("side").equals("start"),
                    row.get("loose").equals("yes")));
        }
        for (Tsv.Row row : tsv.rows()) {
            for (String example : row.list("examples")) {
                String word = example.substring(0, example.indexOf('='));
                String parts = String.join(
                        "+",
                        clitics(word, new Span(0, word.length()), true).stream()
                                .map(span -> span.of(word))
                                .toList());
                if (!example.equals(word + "=" + parts)) {
                    throw row.error("\"" + word + "\" comes out as " + parts + "; expected " + example);
                }
            }
        }
    }

    /** The syntactic words of a sentence in order: disjoint, inside it, none empty. */
    public List<Span> of(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Span> words = new ArrayList<>(tokens.size() + 4);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int last = dotted(text, tokens, i);
            if (last > i) {
                words.add(new Span(token.start(), tokens.get(last).end()));
                i = last;
            } else if (token.isWord()) {
                words.addAll(parts(text, token, i == 0));
            } else {
                words.add(token.span());
            }
        }
        return words;
    }

    /**
     * Index of the last token of an abbreviation that starts at {@code i}, its full stop included ({@code Ltd.}, {@code D.W.}), or
     * {@code i}. A stop that is the sentence's last token is its end.
     */
    private int dotted(String text, List<Token> tokens, int i) {
        int last = i;
        int at = i;
        while (at + 2 < tokens.size()
                && tokens.get(at).end() - tokens.get(i).start() <= Abbreviations.LONGEST
                && tokens.get(at).kind() == Token.Kind.WORD
                && tokens.get(at + 1).lower().equals(".")
                && tokens.get(at + 1).start() == tokens.get(at).end()) {
            if (abbreviations.of(
                            text.substring(tokens.get(i).start(), tokens.get(at).end()))
                    != null) {
                last = at + 1;
            }
            if (tokens.get(at + 2).start() != tokens.get(at + 1).end()) {
                break;
            }
            at += 2;
        }
        return last;
    }

    private List<Span> parts(String text, Token token, boolean first) {
        Span span = token.span();
        String lower = token.lower();
        int digit = firstDigit(lower);
        if (digit > 0 && currencies.contains(lower.substring(0, digit))) {
            List<Span> parts = new ArrayList<>();
            parts.add(new Span(span.start(), span.start() + digit));
            parts.addAll(range(text, new Span(span.start() + digit, span.end())));
            return parts;
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return range(text, span);
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0 && ranges.contains(lower.substring(0, hyphen)) && ranges.contains(lower.substring(hyphen + 1))) {
            return around(span, span.start() + hyphen);
        }
        return clitics(text, span, first || !Character.isUpperCase(text.charAt(span.start())));
    }

    private static int firstDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Span> range(String text, Span span) {
        for (int i = span.start() + 1; i < span.end() - 1; i++) {
            if (text.charAt(i) == '-') {
                return around(span, i);
            }
        }
        return List.of(span);
    }

    private static List<Span> around(Span span, int at) {
        return List.of(new Span(span.start(), at), new Span(at, at + 1), new Span(at + 1, span.end()));
    }

    /** A word with its clitics cut off; {@code plain} false for a name, off which only the loose ones come. */
    private List<Span> clitics(String text, Span span, boolean plain) {
        String word = span.of(text).toLowerCase(Locale.ROOT);
        if (word.length() != span.length() || isWhole(word)) {
            return List.of(span);
        }
        for (Clitic clitic : clitics) {
            String form = clitic.form();
            int rest = word.length() - form.length();
            if (rest < MIN_HOST || (!plain && !clitic.loose())) {
                continue;
            }
            if (clitic.atStart() ? !word.startsWith(form) : !word.endsWith(form)) {
                continue;
            }
            String host = clitic.atStart() ? word.substring(form.length()) : word.substring(0, rest);
            if (host.endsWith("-")) {
                host = host.substring(0, host.length() - 1);
            }
            if (!clitic.loose() && !common.has(host)) {
                continue;
            }
            if (clitic.atStart() && common.has(word)) {
                continue;
            }
            int cut = clitic.atStart() ? span.start() + form.length() : span.end() - form.length();
            return List.of(new Span(span.start(), cut), new Span(cut, span.end()));
        }
        return List.of(span);
    }

    /** Whether a word, or what its affixes stand on, is listed as whole. */
    private boolean isWhole(String word) {
        if (whole.contains(word)) {
            return true;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && whole.contains(word.substring(hyphen + 1))) {
            return true;
        }
        for (Morphology.Reading reading : morphology.readings(word)) {
            if (reading.clitic().isEmpty() && reading.suffix().isEmpty() && whole.contains(reading.root())) {
                return true;
            }
        }
        return false;
    }
}
