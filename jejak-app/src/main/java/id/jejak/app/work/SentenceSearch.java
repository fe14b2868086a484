package id.jejak.app.work;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences that hold every word of a query, in the order of the articles. Reads them one by one: linear in the case, which is fine
 * for thousands of articles; an index belongs to the database to come.
 *
 * <p>{@code word}, {@code word*} (a beginning), {@code "several words"} in a row; {@code outlet:}, {@code date:} (publication day, month or
 * year), {@code entity:} (named in the sentence), {@code said_by:} (the sentence is in a statement of that speaker or came through it).
 */
public final class SentenceSearch {
    /** A sentence that was found. */
    public record Hit(Annotated doc, Sentence sentence) {}

    private static final Pattern PART = Pattern.compile("(?:(outlet|date|entity|said_by):)?(?:\"([^\"]*)\"|(\\S+))");

    private final List<List<String>> phrases = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();

    private SentenceSearch() {}

    /** A search for a query; an empty query finds nothing. */
    public static SentenceSearch of(String query) {
        SentenceSearch search = new SentenceSearch();
        Matcher part = PART.matcher(query);
        while (part.find()) {
            String words = (part.group(2) == null ? part.group(3) : part.group(2)).toLowerCase(Locale.ROOT);
            if (words.isBlank()) {
                continue;
            }
            switch (part.group(1) == null ? "" : part.group(1)) {
                case "outlet" -> search.outlets.add(words);
                case "date" -> search.dates.add(words);
                case "entity" -> search.entities.add(words);
                case "said_by" -> search.speakers.add(words);
                default -> search.phrases.add(List.of(words.strip().split("\\s+")));
            }
        }
        return search;
    }

    /** The sentences of a case. */
    public List<Hit> in(Chronicle chronicle) {
        List<Hit> hits = new ArrayList<>();
        if (phrases.isEmpty() && entities.isEmpty() && speakers.isEmpty() && outlets.isEmpty() && dates.isEmpty()) {
            return hits;
        }
        for (Annotated doc : chronicle.articles()) {
            if (isWanted(doc)) {
                for (Sentence sentence : doc.sentences()) {
                    if (isWanted(doc, sentence)) {
                        hits.add(new Hit(doc, sentence));
                    }
                }
            }
        }
        return hits;
    }

    private boolean isWanted(Annotated doc) {
        String outlet = doc.outlet();
        String day = doc.published().value();
        return (outlets.isEmpty()
                        || outlet != null && outlets.stream().anyMatch(name -> EntryFilter.inWords(outlet, name)))
                && (dates.isEmpty() || day != null && dates.stream().anyMatch(day::startsWith));
    }

    private boolean isWanted(Annotated doc, Sentence sentence) {
        return phrases.stream().allMatch(phrase -> holds(sentence, phrase))
                && entities.stream().allMatch(name -> names(doc, sentence, name))
                && speakers.stream().allMatch(name -> isSaidBy(doc, sentence, name));
    }

    private static boolean holds(Sentence sentence, List<String> phrase) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + phrase.size() <= tokens.size(); i++) {
            boolean same = true;
            for (int k = 0; k < phrase.size() && same; k++) {
                same = matches(tokens.get(i + k).lower(), phrase.get(k));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String token, String word) {
        return word.length() > 1 && word.endsWith("*")
                ? token.startsWith(word.substring(0, word.length() - 1))
                : token.equals(word);
    }

    private static boolean names(Annotated doc, Sentence sentence, String name) {
        for (Entity entity : doc.entities()) {
            boolean called = EntryFilter.inWords(entity.name(), name)
                    || entity.aliases().stream().anyMatch(alias -> EntryFilter.inWords(alias, name));
            if (called
                    && entity.mentions().stream()
                            .anyMatch(mention -> sentence.span().contains(mention.span()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidBy(Annotated doc, Sentence sentence, String name) {
        for (Statement statement : doc.statements()) {
            boolean by = statement.sourceEntity() != null && EntryFilter.inWords(statement.sourceEntity(), name)
                    || statement.chain().stream().anyMatch(relay -> EntryFilter.inWords(relay.name(), name));
            if (by && sentence.span().overlaps(statement.content())) {
                return true;
            }
        }
        return false;
    }
}
