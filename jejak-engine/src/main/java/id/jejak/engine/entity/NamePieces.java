package id.jejak.engine.entity;

import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/** The pieces that names are made of, for those who count or train on texts. */
public final class NamePieces {
    private NamePieces() {}

    /** The pieces of a text in order: runs of letters or digits, and single marks. */
    public static List<Span> of(String text) {
        Words words = Words.ofPhrase(text);
        List<Span> spans = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            spans.add(words.span(i, i + 1));
        }
        return spans;
    }

    /** The form under which {@code word-clusters.tsv} holds a word: digits made equal. */
    public static String clusterForm(String word) {
        return WordClusters.form(word);
    }
}
