package id.jejak.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of all units found, segment by segment. */
final class FacetCounts implements Collector {
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private int units;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        Facet[] facets = Facet.values();
        SortedSetDocValues[] values = new SortedSetDocValues[facets.length];
        int[][] seen = new int[facets.length][];
        for (int i = 0; i < facets.length; i++) {
            values[i] = DocValues.getSortedSet(context.reader(), facets[i].field());
            seen[i] = new int[(int) values[i].getValueCount()];
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                units++;
                for (int i = 0; i < values.length; i++) {
                    if (values[i].advanceExact(doc)) {
                        for (int k = values[i].docValueCount(); k > 0; k--) {
                            seen[i][(int) values[i].nextOrd()]++;
                        }
                    }
                }
            }

            @Override
            public void finish() throws IOException {
                for (int i = 0; i < values.length; i++) {
                    Map<String, Integer> sums = counts.computeIfAbsent(facets[i], facet -> new HashMap<>());
                    for (int ord = 0; ord < seen[i].length; ord++) {
                        if (seen[i][ord] > 0) {
                            sums.merge(values[i].lookupOrd(ord).utf8ToString(), seen[i][ord], Integer::sum);
                        }
                    }
                }
            }
        };
    }

    /** How many units were collected. */
    int units() {
        return units;
    }

    /** The most frequent values of each facet. */
    Map<Facet, List<Results.Count>> top(int most) {
        Map<Facet, List<Results.Count>> top = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Results.Count> all = new ArrayList<>();
            counts.getOrDefault(facet, Map.of()).forEach((value, n) -> all.add(new Results.Count(value, n)));
            all.sort(Comparator.comparingInt((Results.Count count) -> -count.units())
                    .thenComparing(Results.Count::value));
            top.put(facet, List.copyOf(all.subList(0, Math.min(most, all.size()))));
        }
        return top;
    }
}
