package id.jejak.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Reads a query.
 *
 * <pre>
 * kunjungan            a word in any form of its family: mengunjungi, dikunjungi, pengunjung
 * "kunjungan resmi"    these very words in a row; one word in quotation marks is that very word
 * menandatangan*       any ending; * stands for any letters, ? for one, also inside and in front
 * "kim putin"~5        these very words with at most five others between, in any order
 * (kim kunjungan)~5    the same by families
 * a b, a AND b, a OR b, NOT a, -a, ( )
 * outlet: entity: said_by: story: title: type: date: id:      a word, or words in quotation marks
 * date:2023-09, date:2023-09-10..2024, date:2024..            day, month, year, or from .. to
 * </pre>
 *
 * Operators stand in capitals, in English or Indonesian (DAN, ATAU, BUKAN). What cannot be read is a {@link QueryFault} with its place.
 * Length, depth and number of parts are bounded, so no query takes long to read.
 */
public final class QueryParser {
    static final int MAX_LENGTH = 2_000;
    static final int MAX_DEPTH = 20;
    static final int MAX_PARTS = 100;

    /**
     * What was read.
     *
     * @param query whole
     * @param wanted each part that a hit may show, without those that must be missing
     */
    record Read(Query query, List<Query> wanted) {}

    private final String text;
    private final Terms terms;
    private final List<Query> wanted = new ArrayList<>();
    private int at;
    private int depth;
    private int parts;
    private boolean negated;

    private QueryParser(String text, Terms terms) {
        this.text = text;
        this.terms = terms;
    }

    /** Reads a query with words and stories of a case. */
    static Read read(String text, Words words, Stories stories) throws QueryFault {
        if (text.length() > MAX_LENGTH) {
            throw new QueryFault("long", MAX_LENGTH, String.valueOf(text.length()), String.valueOf(MAX_LENGTH));
        }
        QueryParser parser = new QueryParser(text, new Terms(words, stories));
        parser.blanks();
        if (parser.at == text.length()) {
            throw new QueryFault("empty", 1);
        }
        Query query = parser.either();
        if (parser.at < text.length()) {
            throw new QueryFault("closing", parser.at + 1);
        }
        return new Read(query, List.copyOf(parser.wanted));
    }

    /** {@code a OR b}. */
    private Query either() throws QueryFault {
        List<Query> choices = new ArrayList<>(List.of(all()));
        while (word("OR", "ATAU")) {
            choices.add(all());
        }
        if (choices.size() == 1) {
            return choices.getFirst();
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        choices.forEach(choice -> builder.add(choice, Occur.SHOULD));
        return builder.build();
    }

    /** {@code a b}, {@code a AND b}, {@code a NOT b}. */
    private Query all() throws QueryFault {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        Query single = null;
        int wantedHere = 0;
        int n = 0;
        do {
            blanks();
            boolean not = not();
            boolean before = negated;
            negated ^= not;
            Query part = part();
            negated = before;
            builder.add(part, not ? Occur.MUST_NOT : Occur.MUST);
            n++;
            if (!not) {
                wantedHere++;
                single = part;
            }
        } while (word("AND", "DAN") || isNext());
        if (n == 1 && single != null) {
            return single;
        }
        if (wantedHere == 0) {
            builder.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return builder.build();
    }

    /** Whether another part follows without an operator. */
    private boolean isNext() {
        blanks();
        return at < text.length() && text.charAt(at) != ')' && !isWord("OR") && !isWord("ATAU");
    }

    private boolean not() {
        if (word("NOT", "BUKAN")) {
            return true;
        }
        if (at + 1 < text.length() && text.charAt(at) == '-' && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
            return true;
        }
        return false;
    }

    private Query part() throws QueryFault {
        blanks();
        if (at == text.length()) {
            throw new QueryFault("end", at);
        }
        if (++parts > MAX_PARTS) {
            throw new QueryFault("parts", at + 1, String.valueOf(MAX_PARTS));
        }
        char c = text.charAt(at);
        if (c == ')') {
            throw new QueryFault("closing", at + 1);
        }
        return c == '(' ? group() : want(c == '"' ? phrase() : bare());
    }

    private Query want(Query query) {
        if (!negated) {
            wanted.add(query);
        }
        return query;
    }

    private Query group() throws QueryFault {
        int open = at++;
        if (++depth > MAX_DEPTH) {
            throw new QueryFault("deep", open + 1, String.valueOf(MAX_DEPTH));
        }
        int wantedBefore = wanted.size();
        Query inside = either();
        blanks();
        if (at == text.length()) {
            throw new QueryFault("open_bracket", open + 1);
        }
        int close = at++;
        depth--;
        if (at < text.length() && text.charAt(at) == '~') {
            int distance = distance();
            wanted.subList(wantedBefore, wanted.size()).clear();
            return want(terms.near(text.substring(open + 1, close), open + 2, distance));
        }
        return inside;
    }

    private Query phrase() throws QueryFault {
        int start = at;
        String words = quoted();
        return at < text.length() && text.charAt(at) == '~'
                ? terms.nearExact(words, start + 2, distance())
                : terms.phrase(words, start + 2);
    }

    /** The words between quotation marks; leaves {@code at} behind them. */
    private String quoted() throws QueryFault {
        int close = text.indexOf('"', at + 1);
        if (close < 0) {
            throw new QueryFault("open_quotation", at + 1);
        }
        String words = text.substring(at + 1, close);
        at = close + 1;
        return words;
    }

    private int distance() throws QueryFault {
        int start = ++at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start || at - start > 3) {
            throw new QueryFault("distance", start);
        }
        return Integer.parseInt(text.substring(start, at));
    }

    /** A word, or a field with its value. */
    private Query bare() throws QueryFault {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            if (text.charAt(at) == ':' && at > start) {
                String name = text.substring(start, at).toLowerCase(Locale.ROOT);
                if (name.chars().allMatch(c -> c == '_' || c >= 'a' && c <= 'z')) {
                    return field(name, start);
                }
            }
            at++;
        }
        return terms.word(text.substring(start, at), start + 1);
    }

    private Query field(String name, int start) throws QueryFault {
        at++;
        int value = at;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        String words;
        if (quoted) {
            words = quoted();
            value++;
        } else {
            while (at < text.length() && !isEnd(text.charAt(at))) {
                at++;
            }
            words = text.substring(value, at);
        }
        if (words.isBlank()) {
            throw new QueryFault("no_value", value + (quoted ? 0 : 1), name);
        }
        return terms.field(name, start + 1, words, value + 1, quoted);
    }

    private static boolean isEnd(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || c == '"';
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Takes an operator. */
    private boolean word(String... operators) {
        blanks();
        for (String operator : operators) {
            if (isWord(operator)) {
                at += operator.length();
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String operator) {
        int end = at + operator.length();
        return text.startsWith(operator, at)
                && (end == text.length() || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '(');
    }
}
