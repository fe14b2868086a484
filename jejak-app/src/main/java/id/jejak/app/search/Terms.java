package id.jejak.app.search;

import id.jejak.engine.document.PloverType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/** The smallest parts of a query: words, phrases, words near one another, fields with a value. */
final class Terms {
    private static final List<String> FIELDS =
            List.of("outlet", "entity", "said_by", "story", "title", "type", "date", "id");

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
    private static final int MAX_WILD = 4;
    private static final int MIN_LETTERS = 2;
    private static final int MAX_WORDS = 50;
    /** Forms that a wildcard may stand for inside a phrase; their positions are gone through one by one. */
    private static final int MAX_EXPANSIONS = 1_000;

    private final Words words;
    private final Stories stories;

    Terms(Words words, Stories stories) {
        this.words = words;
        this.stories = stories;
    }

    /** A word as the user wrote it: by family, or with wildcards. */
    Query word(String written, int place) throws QueryFault {
        if (isWild(written)) {
            return wild(written, place, Fields.EXACT);
        }
        List<Words.Word> all = words.of(written);
        if (all.isEmpty()) {
            throw new QueryFault("no_word", place, shown(written));
        }
        check(all.size(), place);
        if (all.size() == 1) {
            return family(all.getFirst(), Fields.FAMILY, Fields.EXACT);
        }
        return phrase(all, Fields.FAMILY, Words.Word::family);
    }

    /** By family; units with the very form come first. */
    private static Query family(Words.Word word, String family, String exact) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(family, word.family())), Occur.MUST)
                .add(new BoostQuery(new TermQuery(new Term(exact, word.exact())), 0.5f), Occur.SHOULD)
                .build();
    }

    /** Words in a row as they stand; a part may hold wildcards. */
    Query phrase(String written, int place) throws QueryFault {
        return phrase(written, place, Fields.EXACT);
    }

    private Query phrase(String written, int place, String field) throws QueryFault {
        if (isWild(written)) {
            List<IntervalsSource> sources = sources(written, place);
            return new IntervalQuery(
                    field,
                    sources.size() == 1
                            ? sources.getFirst()
                            : Intervals.phrase(sources.toArray(IntervalsSource[]::new)));
        }
        List<Words.Word> all = words.of(written);
        if (all.isEmpty()) {
            throw new QueryFault("no_word", place, shown(written));
        }
        check(all.size(), place);
        return phrase(all, field, Words.Word::exact);
    }

    private static Query phrase(List<Words.Word> all, String field, Function<Words.Word, String> form) {
        if (all.size() == 1) {
            return new TermQuery(new Term(field, form.apply(all.getFirst())));
        }
        PhraseQuery.Builder builder = new PhraseQuery.Builder();
        all.forEach(word -> builder.add(new Term(field, form.apply(word))));
        return builder.build();
    }

    /** Words as they stand with at most {@code distance} others between. */
    Query nearExact(String written, int place, int distance) throws QueryFault {
        return near(Fields.EXACT, sources(written, place), place, distance);
    }

    /** The same by families. */
    Query near(String written, int place, int distance) throws QueryFault {
        for (int i = 0; i < written.length(); i++) {
            if ("():\"".indexOf(written.charAt(i)) >= 0) {
                throw new QueryFault("near_words", place + i);
            }
        }
        List<Words.Word> all = words.of(written);
        check(all.size(), place);
        List<IntervalsSource> sources =
                all.stream().map(word -> Intervals.term(word.family())).toList();
        return near(Fields.FAMILY, sources, place, distance);
    }

    private static Query near(String field, List<IntervalsSource> sources, int place, int distance) throws QueryFault {
        if (sources.size() < 2) {
            throw new QueryFault("near_two", place);
        }
        return new IntervalQuery(
                field, Intervals.maxgaps(distance, Intervals.unordered(sources.toArray(IntervalsSource[]::new))));
    }

    private List<IntervalsSource> sources(String written, int place) throws QueryFault {
        List<IntervalsSource> sources = new ArrayList<>();
        int at = place;
        for (String part : written.strip().split("\\s+")) {
            if (isWild(part)) {
                sources.add(Intervals.wildcard(new BytesRef(pattern(part, at)), MAX_EXPANSIONS));
            } else {
                words.of(part).forEach(word -> sources.add(Intervals.term(word.exact())));
            }
            at += part.length() + 1;
        }
        if (sources.isEmpty()) {
            throw new QueryFault("no_word", place, shown(written));
        }
        check(sources.size(), place);
        return sources;
    }

    private static boolean isWild(String written) {
        return written.indexOf('*') >= 0 || written.indexOf('?') >= 0;
    }

    private static Query wild(String written, int place, String field) throws QueryFault {
        String pattern = pattern(written, place);
        int star = pattern.indexOf('*');
        boolean beginning = star == pattern.length() - 1 && pattern.indexOf('?') < 0;
        return beginning
                ? new PrefixQuery(new Term(field, pattern.substring(0, star)))
                : new WildcardQuery(new Term(field, pattern));
    }

    /** A wildcard word in lower case, with as many letters and as few wildcards as keep it quick. */
    private static String pattern(String written, int place) throws QueryFault {
        String pattern =
                written.toLowerCase(Locale.ROOT).replaceAll("\\*+", "*").replace("\\", "");
        long wild = pattern.chars().filter(c -> c == '*' || c == '?').count();
        long letters = pattern.codePoints().filter(Words::isWordPart).count();
        if (letters < MIN_LETTERS) {
            throw new QueryFault("wild_letters", place, shown(written), String.valueOf(MIN_LETTERS));
        }
        if (wild > MAX_WILD || pattern.length() > MAX_WORDS) {
            throw new QueryFault("wild_many", place, shown(written), String.valueOf(MAX_WILD));
        }
        return pattern;
    }

    /** What a field asks for. */
    Query field(String name, int place, String value, int valuePlace, boolean quoted) throws QueryFault {
        return switch (name) {
            case "outlet" -> filter(phrase(value, valuePlace, Fields.OUTLET));
            case "entity" -> filter(phrase(value, valuePlace, Fields.ENTITY));
            case "said_by" -> filter(phrase(value, valuePlace, Fields.SAID_BY));
            case "title" -> title(value, valuePlace, quoted);
            case "type" -> type(value, valuePlace);
            case "date" -> date(value, valuePlace);
            case "story" -> story(value, valuePlace);
            case "id" -> filter(new TermQuery(new Term(Fields.ARTICLE, ArticleDocuments.term(value))));
            default -> throw new QueryFault("field", place, name, String.join(", ", FIELDS));
        };
    }

    private static Query filter(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private Query title(String value, int place, boolean quoted) throws QueryFault {
        if (quoted || isWild(value)) {
            return phrase(value, place, Fields.TITLE_EXACT);
        }
        List<Words.Word> all = words.of(value);
        if (all.isEmpty()) {
            throw new QueryFault("no_word", place, shown(value));
        }
        return all.size() == 1
                ? family(all.getFirst(), Fields.TITLE_FAMILY, Fields.TITLE_EXACT)
                : phrase(all, Fields.TITLE_FAMILY, Words.Word::family);
    }

    private static Query type(String value, int place) throws QueryFault {
        String type = value.strip().toLowerCase(Locale.ROOT);
        List<String> types = Arrays.stream(PloverType.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!types.contains(type)) {
            throw new QueryFault("type", place, shown(value), String.join(", ", types));
        }
        return filter(new TermQuery(new Term(Fields.TYPE, type)));
    }

    private static Query date(String value, int place) throws QueryFault {
        int dots = value.indexOf("..");
        String from = (dots < 0 ? value : value.substring(0, dots)).strip();
        String to = (dots < 0 ? value : value.substring(dots + 2)).strip();
        if (from.isEmpty() && to.isEmpty()) {
            throw new QueryFault("date", place, shown(value));
        }
        int first = from.isEmpty() ? Integer.MIN_VALUE : day(from, false, value, place);
        int last = to.isEmpty() ? Integer.MAX_VALUE : day(to, true, value, place);
        if (first > last) {
            throw new QueryFault("date_order", place, from, to);
        }
        return filter(IntPoint.newRangeQuery(Fields.DAY, first, last));
    }

    private static int day(String date, boolean last, String value, int place) throws QueryFault {
        Matcher matcher = DATE.matcher(date);
        try {
            if (matcher.matches()) {
                LocalDate day = switch (date.length()) {
                    case 4 -> LocalDate.of(Integer.parseInt(date), last ? 12 : 1, last ? 31 : 1);
                    case 7 ->
                        last
                                ? YearMonth.parse(date).atEndOfMonth()
                                : YearMonth.parse(date).atDay(1);
                    default -> LocalDate.parse(date);
                };
                return (int) day.toEpochDay();
            }
        } catch (DateTimeException e) {
            // Told below, in the user's words.
        }
        throw new QueryFault("date", place, shown(value));
    }

    /** The articles of every story whose name holds the words. */
    private Query story(String value, int place) throws QueryFault {
        Set<String> wanted = words.of(value).stream().map(Words.Word::family).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            throw new QueryFault("no_word", place, shown(value));
        }
        Set<BytesRef> articles = new HashSet<>();
        for (String name : stories.names()) {
            Set<String> has = words.of(name).stream().map(Words.Word::family).collect(Collectors.toSet());
            if (has.containsAll(wanted)) {
                stories.articles()
                        .getOrDefault(name, List.of())
                        .forEach(id -> articles.add(new BytesRef(ArticleDocuments.term(id))));
            }
        }
        return filter(new TermInSetQuery(Fields.ARTICLE, articles));
    }

    private static void check(int count, int place) throws QueryFault {
        if (count > MAX_WORDS) {
            throw new QueryFault("words", place, String.valueOf(MAX_WORDS));
        }
    }

    private static String shown(String written) {
        return written.length() <= 40 ? written : written.substring(0, 39) + "…";
    }
}
