package id.jejak.eval.ner;

import id.jejak.engine.entity.NameFeatures;
import id.jejak.engine.entity.NameModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in the tagger's own pieces, finer than the file's tokens.
 *
 * @param features of each piece
 * @param gold label of each piece
 * @param tokenOf the token that each piece belongs to
 * @param sentence as the file has it
 */
record Example(int[][] features, int[] gold, int[] tokenOf, Conll.Sentence sentence) {
    /** A name: first token, first token after it, kind. */
    record Name(int from, int until, String kind) {}

    static Example of(Conll.Sentence sentence, NameFeatures seeing) {
        NameFeatures.Seen seen = seeing.read(sentence.text());
        int pieces = seen.starts().length;
        int[] gold = new int[pieces];
        int[] tokenOf = new int[pieces];
        int token = 0;
        int end = sentence.tokens().getFirst().length();
        for (int i = 0; i < pieces; i++) {
            while (seen.starts()[i] >= end) {
                end += 1 + sentence.tokens().get(++token).length();
            }
            tokenOf[i] = token;
            boolean first = i == 0 || tokenOf[i - 1] != token;
            String label = sentence.labels().get(token);
            gold[i] = NameModel.LABELS.indexOf(first ? label : label.replace("B-", "I-"));
            if (gold[i] < 0) {
                throw new IllegalArgumentException("label \"" + label + "\"; expected one of " + NameModel.LABELS);
            }
            if (gold[i] > 0 && gold[i] % 2 == 0 && (i == 0 || !NameModel.follows(gold[i - 1], gold[i]))) {
                // The file begins a name with I- now and then.
                gold[i]--;
            }
        }
        return new Example(seen.features(), gold, tokenOf, sentence);
    }

    /** The names that labels of pieces give, by tokens. */
    List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < labels.length) {
            if (labels[i] == 0) {
                i++;
                continue;
            }
            int kind = (labels[i] - 1) / 2;
            int j = i + 1;
            while (j < labels.length && labels[j] == 2 * kind + 2) {
                j++;
            }
            names.add(new Name(
                    tokenOf[i],
                    tokenOf[j - 1] + 1,
                    NameModel.LABELS.get(2 * kind + 1).substring(2)));
            i = j;
        }
        return names;
    }
}
