package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the name tagger sees of a sentence: for each piece a list of hashed features. The trainer and the tagger share it, so
 * that both see the same.
 */
public final class NameFeatures {
    /**
     * A sentence as the trainer sees it.
     *
     * @param starts first character of each piece
     * @param features hashes of each piece
     */
    public record Seen(int[] starts, int[][] features) {}

    private static final int LONGEST_RUN = 10;
    private static final int AFFIX = 4;

    private final Lexicon lexicon;
    private final WordClusters clusters;
    private final Set<FeatureGroup> groups;

    /** The features of these groups. */
    public NameFeatures(ResourceSource source, Collection<FeatureGroup> groups) {
        this(new Lexicon(source), new WordClusters(source), EnumSet.copyOf(groups));
    }

    NameFeatures(Lexicon lexicon, WordClusters clusters, Set<FeatureGroup> groups) {
        this.lexicon = lexicon;
        this.clusters = clusters;
        this.groups = groups;
    }

    /** The features of a sentence of running text. */
    public Seen read(String sentence) {
        Words words = Words.ofPhrase(sentence);
        int[] starts = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = words.start(i);
        }
        int[][] features = new int[words.size()][];
        Sight sight = new Sight(words);
        FeatureSink sink = new FeatureSink();
        for (int i = 0; i < features.length; i++) {
            sight.of(i, sink);
            features[i] = sink.copy();
        }
        return new Seen(starts, features);
    }

    Sight sight(Words words) {
        return new Sight(words);
    }

    /** One sentence with what is looked up once for all its pieces. */
    final class Sight {
        private final Words words;
        private final long[] word;
        private final int[] shape;
        private final int[] fine;
        private final int[] coarse;
        private final int[] known;
        private final int[] common;
        private final int[] runFrom;
        private final int[] runUntil;

        private Sight(Words words) {
            this.words = words;
            int n = words.size();
            word = new long[n];
            shape = new int[n];
            fine = new int[n];
            coarse = new int[n];
            known = new int[n];
            common = new int[n];
            runFrom = new int[n];
            runUntil = new int[n];
            for (int i = 0; i < n; i++) {
                word[i] = hash(words.lower(i), 0, words.lower(i).length());
                shape[i] = shapeOf(i);
                int slot = clusters.slot(words, i);
                fine[i] = clusters.fine(slot);
                coarse[i] = clusters.coarse(slot);
                common[i] = words.isWord(i) ? lexicon.common.tenths(words.lower(i)) : 11;
            }
            runs();
            if (groups.contains(FeatureGroup.GAZETTEER)) {
                lookUp();
            }
        }

        private void runs() {
            int n = words.size();
            int i = 0;
            while (i < n) {
                int j = i;
                while (j < n && j < i + LONGEST_RUN && words.isCapital(j)) {
                    j++;
                }
                int end = Math.max(j, i + 1);
                for (int k = i; k < end; k++) {
                    runFrom[k] = i;
                    runUntil[k] = end;
                }
                i = end;
            }
        }

        /** Marks the pieces of known names and nouns: what it is, first piece or later, last piece or not. */
        private void lookUp() {
            for (int i = 0; i < words.size(); i++) {
                if (!words.isWord(i)) {
                    continue;
                }
                PhraseTrie.Match<Known> name = lexicon.gazetteer.longest(words, i);
                if (name != null && known[i] == 0) {
                    mark(i, name.end(), 1 + name.value().sort().ordinal());
                }
                PhraseTrie.Match<Offices.Office> office = lexicon.offices.longest(words, i);
                if (office != null) {
                    mark(i, office.end(), 20);
                }
                PhraseTrie.Match<NameClass> noun = lexicon.classAt(words, i);
                if (noun != null) {
                    mark(i, noun.end(), 21 + noun.value().type().ordinal());
                }
                int title = lexicon.afterTitle(words, i, true);
                if (title > i) {
                    mark(i, title, 30);
                }
            }
        }

        private void mark(int from, int until, int what) {
            for (int k = from; k < until && k < known.length; k++) {
                int place = (k == from ? 1 : 0) + (k == until - 1 ? 2 : 0);
                known[k] = known[k] * 131 + what * 4 + place + 1;
            }
        }

        private int shapeOf(int i) {
            int length = words.end(i) - words.start(i);
            return switch (words.shape(i)) {
                case MARK -> 1000 + words.text.charAt(words.start(i));
                case NUMBER -> 10 + Math.min(length, 5);
                case LOWER -> length == 1 ? 1 : 2;
                case UPPER -> 20 + Math.min(length, 6);
                case CAPITAL -> length == 1 ? 3 : mixed(i) ? 4 : 5;
            };
        }

        private boolean mixed(int i) {
            for (int k = words.start(i) + 1; k < words.end(i); k++) {
                if (Character.isUpperCase(words.text.charAt(k))) {
                    return true;
                }
            }
            return false;
        }

        private long at(long[] values, int i) {
            return i < 0 ? 7 : i >= values.length ? 8 : values[i];
        }

        private long at(int[] values, int i) {
            return i < 0 ? 907 : i >= values.length ? 908 : values[i];
        }

        /** The features of a piece, the sink cleared before. */
        void of(int i, FeatureSink sink) {
            sink.clear();
            sink.add(0, 0);
            if (groups.contains(FeatureGroup.WORD)) {
                wordsAround(i, sink);
            }
            if (groups.contains(FeatureGroup.SHAPE)) {
                shapes(i, sink);
            }
            if (groups.contains(FeatureGroup.AFFIX)) {
                affixes(i, sink);
            }
            if (groups.contains(FeatureGroup.GAZETTEER)) {
                sink.add(40, known[i]);
                sink.add(41, at(known, i - 1));
                sink.add(42, at(known, i + 1));
                sink.add(43, FeatureSink.pair(at(known, i - 1), known[i]));
                sink.add(44, FeatureSink.pair(known[i], shape[i]));
                sink.add(45, FeatureSink.pair(at(known, runFrom[i] - 1), runUntil[i] - i));
            }
            if (groups.contains(FeatureGroup.COMMON)) {
                long mine = FeatureSink.pair(common[i], shape[i]);
                sink.add(50, mine);
                sink.add(51, FeatureSink.pair(at(common, i - 1), mine));
                sink.add(52, FeatureSink.pair(at(common, i + 1), mine));
                sink.add(53, FeatureSink.pair(i == 0 ? 1 : 0, mine));
            }
            if (groups.contains(FeatureGroup.CLUSTER)) {
                classes(i, sink);
            }
            if (groups.contains(FeatureGroup.RUN)) {
                run(i, sink);
            }
        }

        private void wordsAround(int i, FeatureSink sink) {
            for (int d = -2; d <= 2; d++) {
                sink.add(1 + d + 2, at(word, i + d));
            }
            sink.add(7, FeatureSink.pair(at(word, i - 1), word[i]));
            sink.add(8, FeatureSink.pair(word[i], at(word, i + 1)));
            sink.add(9, FeatureSink.pair(at(word, i - 2), at(word, i - 1)));
            sink.add(10, FeatureSink.pair(word[i], shape[i]));
            sink.add(11, FeatureSink.pair(at(word, i + 1), at(word, i + 2)));
        }

        private void shapes(int i, FeatureSink sink) {
            for (int d = -2; d <= 2; d++) {
                sink.add(20 + d + 2, at(shape, i + d));
            }
            long near = FeatureSink.pair(at(shape, i - 1), shape[i]);
            sink.add(26, near);
            sink.add(27, FeatureSink.pair(shape[i], at(shape, i + 1)));
            sink.add(28, FeatureSink.pair(near, at(shape, i + 1)));
            sink.add(29, FeatureSink.pair(shape[i], i == 0 ? 1 : 0));
        }

        private void affixes(int i, FeatureSink sink) {
            String lower = words.lower(i);
            for (int n = 1; n <= AFFIX && n < lower.length(); n++) {
                sink.add(30 + n, hash(lower, 0, n));
                sink.add(34 + n, hash(lower, lower.length() - n, lower.length()));
            }
        }

        private void classes(int i, FeatureSink sink) {
            for (int d = -2; d <= 2; d++) {
                sink.add(60 + d + 2, at(fine, i + d));
                sink.add(65 + d + 2, at(coarse, i + d));
            }
            sink.add(71, FeatureSink.pair(at(fine, i - 1), fine[i]));
            sink.add(72, FeatureSink.pair(fine[i], at(fine, i + 1)));
            sink.add(73, FeatureSink.pair(at(coarse, i - 1), FeatureSink.pair(coarse[i], at(coarse, i + 1))));
            sink.add(74, FeatureSink.pair(fine[i], shape[i]));
        }

        private void run(int i, FeatureSink sink) {
            if (!words.isCapital(i)) {
                return;
            }
            int from = runFrom[i];
            int until = runUntil[i];
            int length = until - from;
            sink.add(80, FeatureSink.pair(length, i - from));
            sink.add(81, FeatureSink.pair(at(word, from - 1), i == from ? 1 : 0));
            sink.add(82, FeatureSink.pair(at(word, until), i == from ? 1 : 0));
            sink.add(83, FeatureSink.pair(at(fine, from - 1), Math.min(length, 4)));
            sink.add(84, FeatureSink.pair(at(fine, until), Math.min(length, 4)));
            sink.add(85, FeatureSink.pair(word[from], i - from));
            sink.add(86, FeatureSink.pair(word[until - 1], until - i));
            sink.add(87, FeatureSink.pair(at(coarse, from - 1), at(coarse, until)));
            sink.add(88, FeatureSink.pair(FeatureSink.pair(at(word, from - 2), at(word, from - 1)), i == from ? 1 : 0));
        }

        private static long hash(String text, int from, int until) {
            long hash = 0xcbf29ce484222325L;
            for (int i = from; i < until; i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            return hash;
        }
    }
}
