package id.jejak.eval.search;

import id.jejak.app.search.Request;
import id.jejak.engine.document.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Queries of several kinds, their words drawn from articles, so that they find something and frequent words come often. */
final class DrawnQueries {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final int PREFIX = 5;

    private final List<Article> articles;
    private final Random random;

    DrawnQueries(List<Article> articles, long seed) {
        this.articles = articles;
        this.random = new Random(seed);
    }

    /** So many of each kind, by kind. */
    Map<String, List<Request>> draw(int each) {
        Map<String, List<Request>> all = new LinkedHashMap<>();
        for (int i = 0; i < each; i++) {
            List<String> near = words(6);
            String first = near.getFirst();
            String last = near.getLast();
            put(all, "one word", first);
            put(all, "two words", first + " " + last);
            put(all, "one word of three", first + " OR " + near.get(2) + " OR " + last);
            put(all, "phrase of three", "\"" + String.join(" ", near.subList(0, 3)) + "\"");
            put(all, "beginning", start(first) + "*");
            put(all, "ending", "*" + last.substring(last.length() - 3));
            put(all, "near", "(" + first + " " + last + ")~5");
            put(all, "word and filters", first + " date:2019-09-0" + (1 + random.nextInt(9)) + ".. entity:Jakarta");
            put(all, "without", first + " -" + last);
            all.computeIfAbsent("two words in articles", key -> new ArrayList<>())
                    .add(new Request(first + " " + last, Request.Unit.ARTICLE, 20, 0, 0));
        }
        return all;
    }

    private static void put(Map<String, List<Request>> all, String kind, String query) {
        all.computeIfAbsent(kind, key -> new ArrayList<>()).add(Request.passages(query, 20));
    }

    private static String start(String word) {
        return word.substring(0, Math.min(PREFIX, word.length()));
    }

    /** Words that follow one another in some article. */
    private List<String> words(int wanted) {
        while (true) {
            String text = articles.get(random.nextInt(articles.size())).text();
            int at = random.nextInt(Math.max(1, text.length()));
            List<String> words = WORD.matcher(text.substring(at))
                    .results()
                    .limit(wanted)
                    .map(found -> found.group())
                    .toList();
            if (words.size() == wanted && words.stream().noneMatch(DrawnQueries::isOperator)) {
                return words;
            }
        }
    }

    private static boolean isOperator(String word) {
        return List.of("AND", "OR", "NOT", "DAN", "ATAU", "BUKAN").contains(word);
    }

    /** Queries made to take long, or to fail. */
    static Map<String, Request> hostile() {
        Map<String, Request> all = new LinkedHashMap<>();
        all.put("1,000 brackets", Request.passages("(".repeat(1_000) + "a" + ")".repeat(1_000), 20));
        all.put("19 brackets", Request.passages("(".repeat(19) + "polisi" + ")".repeat(19), 20));
        all.put("300,000 characters", Request.passages("a ".repeat(150_000), 20));
        all.put("100 words, any", Request.passages("yang OR di OR dan OR ".repeat(33) + "itu", 20));
        all.put("100 words, all", Request.passages("yang di dan ".repeat(33) + "itu", 20));
        all.put("stars inside", Request.passages("*a*a*a*", 20));
        all.put("stars around", Request.passages("*an*", 20));
        all.put("40 wildcards", Request.passages("*ng* ".repeat(40), 20));
        all.put("question marks", Request.passages("??ma", 20));
        all.put("phrase with stars", Request.passages("\"me* di* ke* se*\"", 20));
        all.put("near, all frequent", Request.passages("(yang di dan itu dengan untuk pada ini)~999", 20));
        all.put("near, the same word", Request.passages("(yang yang yang yang yang yang)~999", 20));
        all.put("100 denials", Request.passages("-yang ".repeat(99), 20));
        all.put("everything, a million wanted", Request.passages("date:1900..2100", 1_000_000));
        return all;
    }
}
