package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.WordWeights;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the events of articles as tellings. */
final class TellingReader {
    /** A word that says less is no content. */
    static final double CONTENT = 0.3;

    /** A shorter word that ends in -nya has no suffix. */
    private static final int OWNED = 6;

    private final WordWeights weights;
    private final Families families;
    private final Matter matter;

    TellingReader(WordWeights weights, Families families, Matter matter) {
        this.weights = weights;
        this.families = families;
        this.matter = matter;
    }

    /** The events of articles sorted by id, in text order. */
    List<Telling> read(List<Annotated> articles, WhoIsWho who) {
        List<Telling> tellings = new ArrayList<>();
        for (Annotated doc : articles) {
            for (Event event : doc.events()) {
                Sentence sentence = sentenceOf(doc, event.trigger());
                tellings.add(new Telling(
                        tellings.size(),
                        doc,
                        event,
                        sentence,
                        names(doc, event.actors(), who),
                        names(doc, event.recipients(), who),
                        When.of(event.date()),
                        families.of(doc.article().slice(event.trigger())),
                        words(doc, sentence),
                        objects(doc, event),
                        matter.of(doc, event, sentence),
                        null));
            }
        }
        return tellings;
    }

    private static List<String> names(Annotated doc, List<Party> parties, WhoIsWho who) {
        Set<String> names = new LinkedHashSet<>();
        parties.forEach(party -> names.add(who.canonical(doc.article().id(), party.name())));
        return List.copyOf(names);
    }

    /** Content words of the sentence, names left out: usual actors say nothing of what was done. */
    private Set<String> words(Annotated doc, @Nullable Sentence sentence) {
        if (sentence == null) {
            return Set.of();
        }
        List<Token> plain = sentence.tokens().stream()
                .filter(token -> !Character.isUpperCase(doc.text().charAt(token.start())))
                .toList();
        return contentWords(plain, null);
    }

    private Set<String> objects(Annotated doc, Event event) {
        Set<String> words = new TreeSet<>();
        for (EventObject object : event.objects()) {
            for (String word :
                    doc.article().slice(object.span()).toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                if (!word.isEmpty() && weights.of(word) >= CONTENT) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** Content words of the tokens inside a span, or of all tokens. */
    Set<String> contentWords(List<Token> tokens, @Nullable Span inside) {
        Set<String> words = new TreeSet<>();
        for (Token token : tokens) {
            boolean here = inside == null || inside.contains(token.span());
            if (here && token.isWord() && weights.of(token.lower()) >= CONTENT) {
                words.add(bare(token.lower()));
            }
        }
        return words;
    }

    /** A word without the suffix -nya. */
    private static String bare(String word) {
        return word.length() > OWNED && word.endsWith("nya") ? word.substring(0, word.length() - 3) : word;
    }

    /** The sentence that holds the start of a span, or null; binary search. */
    static @Nullable Sentence sentenceOf(Annotated doc, Span span) {
        List<Sentence> sentences = doc.sentences();
        int lo = 0;
        int hi = sentences.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (sentences.get(mid).span().end() <= span.start()) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo < sentences.size() && sentences.get(lo).span().contains(span.start()) ? sentences.get(lo) : null;
    }
}
