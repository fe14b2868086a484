package id.jejak.engine.echo;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.WordWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passages that one article tells twice: whole lines, and a few quoted words that stand again in a fuller quotation. */
final class RepeatFinder {
    private static final int MIN_QUOTED_WORDS = 3;

    /** A run of words in more quotations than this is a standing phrase. */
    private static final int COMMON = 20;

    private final WordWeights weights;

    RepeatFinder(WordWeights weights) {
        this.weights = weights;
    }

    List<Echo> find(Annotated doc) {
        List<Echo> echoes = new ArrayList<>();
        lines(doc, echoes);
        quotations(doc, echoes);
        return echoes;
    }

    private static void lines(Annotated doc, List<Echo> echoes) {
        Map<String, Line> first = new HashMap<>();
        for (Line line : doc.lines()) {
            String key = fold(doc.article().slice(line.span()));
            if (line.kind() == LineKind.BODY && !key.isEmpty()) {
                first.putIfAbsent(key, line);
            } else if (line.kind() == LineKind.REPEAT) {
                Line original = first.get(key);
                if (original != null) {
                    echoes.add(repeat(
                            doc,
                            original.span(),
                            line.span(),
                            List.of(doc.article().slice(line.span()))));
                }
            }
        }
    }

    /** A fragment in marks whose words stand, in a row, inside a longer quotation of another sentence. */
    private void quotations(Annotated doc, List<Echo> echoes) {
        List<Quoted> quoted = new ArrayList<>();
        for (Quotation quotation : doc.quotations()) {
            Sentence sentence = sentenceOf(doc, quotation.inner());
            String words = fold(doc.article().slice(quotation.inner()));
            // Marks that are not closed make quotations of half an article; such a one tells nothing twice.
            if (sentence != null && sentence.span().contains(quotation.inner()) && !words.isEmpty()) {
                quoted.add(new Quoted(sentence, quotation.inner(), words.split(" ")));
            }
        }
        Map<String, List<Quoted>> byRun = new HashMap<>();
        for (Quoted quotation : quoted) {
            String[] words = quotation.words();
            for (int i = 0; i + MIN_QUOTED_WORDS <= words.length; i++) {
                List<Quoted> holders = byRun.computeIfAbsent(run(words, i), key -> new ArrayList<>(1));
                if (holders.size() < COMMON && (holders.isEmpty() || holders.getLast() != quotation)) {
                    holders.add(quotation);
                }
            }
        }
        for (Quoted fragment : quoted) {
            if (fragment.words().length >= MIN_QUOTED_WORDS && saysSomething(fragment.words())) {
                for (Quoted fuller : byRun.getOrDefault(run(fragment.words(), 0), List.of())) {
                    if (fuller.holds(fragment)) {
                        echoes.add(repeat(doc, fragment, fuller));
                        break;
                    }
                }
            }
        }
    }

    private static String run(String[] words, int from) {
        return String.join(" ", Arrays.asList(words).subList(from, from + MIN_QUOTED_WORDS));
    }

    private boolean saysSomething(String[] words) {
        int content = 0;
        for (String word : words) {
            content += weights.of(word) >= 0.3 ? 1 : 0;
        }
        return content >= 2;
    }

    private record Quoted(Sentence sentence, Span inner, String[] words) {
        /** Whether another sentence's quotation stands, word for word, inside this longer one. */
        boolean holds(Quoted fragment) {
            return sentence != fragment.sentence
                    && words.length > fragment.words.length
                    && Collections.indexOfSubList(Arrays.asList(words), Arrays.asList(fragment.words)) >= 0;
        }
    }

    private static @Nullable Sentence sentenceOf(Annotated doc, Span span) {
        int lo = 0;
        int hi = doc.sentences().size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (doc.sentences().get(mid).span().end() <= span.start()) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo < doc.sentences().size() && doc.sentences().get(lo).span().overlaps(span)
                ? doc.sentences().get(lo)
                : null;
    }

    private static Echo repeat(Annotated doc, Quoted fragment, Quoted fuller) {
        Span a = fragment.sentence().span();
        Span b = fuller.sentence().span();
        List<String> evidence = List.of(doc.article().slice(fragment.inner()));
        return a.start() < b.start() ? repeat(doc, a, b, evidence) : repeat(doc, b, a, evidence);
    }

    private static Echo repeat(Annotated doc, Span a, Span b, List<String> evidence) {
        return new Echo(doc.article().cite(a), doc.article().cite(b), Echo.Kind.REPEAT, 1, null, null, evidence);
    }

    /** Words in lower case parted by one space, all else dropped. */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-') {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
