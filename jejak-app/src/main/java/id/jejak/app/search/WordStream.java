package id.jejak.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands words that are already cut to Lucene, in one of their two forms. Texts put one after another lie a gap apart. */
final class WordStream extends TokenStream {
    /** Words between two texts, so that no phrase runs over their border. */
    private static final int GAP = 100;

    private record Placed(String form, int increment, int start, int end) {}

    private final List<Placed> words = new ArrayList<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increments = addAttribute(PositionIncrementAttribute.class);
    private int next;

    /** The words of texts, offsets counted from the start of the first. */
    WordStream(List<List<Words.Word>> texts, Function<Words.Word, String> form) {
        int before = 0;
        for (List<Words.Word> text : texts) {
            boolean apart = !words.isEmpty();
            for (Words.Word word : text) {
                words.add(new Placed(form.apply(word), apart ? GAP : 1, before + word.start(), before + word.end()));
                apart = false;
            }
            before = words.isEmpty() ? 0 : words.getLast().end();
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == words.size()) {
            return false;
        }
        clearAttributes();
        Placed word = words.get(next++);
        term.append(word.form());
        offsets.setOffset(word.start(), word.end());
        increments.setPositionIncrement(word.increment());
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
