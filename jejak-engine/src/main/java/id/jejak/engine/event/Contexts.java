package id.jejak.engine.event;

import id.jejak.engine.document.EventContext;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The contexts of the PLOVER codebook that the words of a sentence show ({@code id/event/contexts.tsv}). The codebook lets a context be
 * read from more than the event's own words; here it is the sentence, and where that shows none the one before it. Immutable.
 */
final class Contexts {
    static final String FILE = "id/event/contexts.tsv";
    private static final String CLITIC = "nya";

    private final FormTrie<String> words = new FormTrie<>();
    private final List<String> names = new ArrayList<>();

    Contexts(ResourceSource source) {
        for (Tsv.Row row : Tsv.load(source, FILE, "context", "label_en", "label_id", "words")
                .rows()) {
            String name = row.get("context");
            if (names.contains(name)) {
                throw row.error("context \"" + name + "\" stands in two rows; keep one");
            }
            names.add(name);
            row.list("words").forEach(phrase -> words.add(phrase, name));
        }
    }

    /** Names of all contexts in the order of the codebook. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** The contexts of an event in a sentence, each with the first words that show it, in text order; may be empty. */
    List<EventContext> of(List<Sentence> sentences, int at) {
        List<EventContext> own = in(sentences.get(at));
        return own.isEmpty() && at > 0 ? in(sentences.get(at - 1)) : own;
    }

    private List<EventContext> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Map<String, EventContext> found = new LinkedHashMap<>();
        int i = 0;
        while (i < tokens.size()) {
            int from = i;
            FormTrie.Match<String> match = words.longest(k -> lower(tokens, from + k));
            if (match == null) {
                i++;
                continue;
            }
            Span span = new Span(
                    tokens.get(i).start(), tokens.get(i + match.length() - 1).end());
            match.values().forEach(name -> found.putIfAbsent(name, new EventContext(name, span)));
            i += match.length();
        }
        return List.copyOf(found.values());
    }

    private static String lower(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return "";
        }
        String word = tokens.get(i).lower();
        return word.length() > CLITIC.length() + 3 && word.endsWith(CLITIC)
                ? word.substring(0, word.length() - CLITIC.length())
                : word;
    }
}
