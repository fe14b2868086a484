package id.jejak.app.serve;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the articles most like another one: by runs of three words that both hold, and by names. Reads every article once, so that
 * nothing is kept for a question that comes a few times a day: linear in the case, about a second for ten thousand articles.
 */
final class Alike {
    private static final int RUN = 3;

    private Alike() {}

    private record Score(Annotated doc, int shared) {}

    /** The articles that share most with {@code doc}, most first; those that share nothing are left out. */
    static List<Annotated> of(Annotated doc, List<Annotated> all, int most) {
        Set<Long> mine = runs(doc);
        Set<String> names = names(doc);
        List<Score> scores = new ArrayList<>();
        for (Annotated other : all) {
            int shared = 0;
            for (Long run : runs(other)) {
                shared += mine.contains(run) ? 1 : 0;
            }
            for (String name : names(other)) {
                shared += names.contains(name) ? 1 : 0;
            }
            if (shared > 0 && !other.article().id().equals(doc.article().id())) {
                scores.add(new Score(other, shared));
            }
        }
        return scores.stream()
                .sorted(Comparator.comparingInt((Score score) -> -score.shared())
                        .thenComparing(score -> score.doc().article().id()))
                .limit(most)
                .map(Score::doc)
                .toList();
    }

    private static Set<String> names(Annotated doc) {
        Set<String> names = new HashSet<>();
        doc.entities().forEach(entity -> names.add(entity.name()));
        return names;
    }

    private static Set<Long> runs(Annotated doc) {
        Set<Long> runs = new HashSet<>();
        for (Sentence sentence : doc.sentences()) {
            List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
            for (int i = 0; i + RUN <= words.size(); i++) {
                long hash = 7;
                for (int j = i; j < i + RUN; j++) {
                    hash = hash * 1_000_003 + words.get(j).lower().hashCode();
                }
                runs.add(hash);
            }
        }
        return runs;
    }
}
