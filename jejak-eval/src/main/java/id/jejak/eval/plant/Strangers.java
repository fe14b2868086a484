package id.jejak.eval.plant;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses articles that share no long run of words, so that every echo between two families is a false one. */
final class Strangers {
    /** Counted by brute force, apart from the finder under test. */
    private static final int RUN = 6;

    private static final int MIN_SENTENCES = 6;
    private static final int MAX_SENTENCES = 60;

    private Strangers() {}

    /** The articles, in order, each left out that shares a run of six words with one taken before. */
    static List<Annotated> among(List<Annotated> docs) {
        Set<String> seen = new HashSet<>();
        List<Annotated> taken = new ArrayList<>();
        for (Annotated doc : docs) {
            List<Sentence> sentences = Planter.sentences(doc);
            Set<String> runs = runs(sentences);
            if (doc.language().equals("id")
                    && sentences.size() >= MIN_SENTENCES
                    && sentences.size() <= MAX_SENTENCES
                    && runs.stream().noneMatch(seen::contains)) {
                seen.addAll(runs);
                taken.add(doc);
            }
        }
        return taken;
    }

    private static Set<String> runs(List<Sentence> sentences) {
        Set<String> runs = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<String> words = Planter.words(sentence);
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(String.join(" ", words.subList(i, i + RUN)));
            }
        }
        return runs;
    }
}
