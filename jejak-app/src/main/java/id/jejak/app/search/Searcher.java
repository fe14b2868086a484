package id.jejak.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;

/** Answers queries. */
public final class Searcher {
    /** Values shown of a facet. */
    private static final int FACET_VALUES = 10;

    /** Passages shown of an article. */
    private static final int PASSAGES = 3;

    private static final long MAX_NANOS = 2_000_000_000L;
    private static final Sort BY_RANK =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.KEY, SortField.Type.STRING));
    private static final Set<String> WORD_FIELDS = Set.of(Fields.FAMILY, Fields.EXACT);

    private final DirectoryReader reader;
    private final Words words;
    private final Stories stories;

    Searcher(DirectoryReader reader, Words words, Stories stories) {
        this.reader = reader;
        this.words = words;
        this.stories = stories;
    }

    /**
     * What answers a request. Ranks by how rare the words are and how often they stand in a unit (BM25); the same case gives the same order.
     *
     * @throws QueryFault when the query cannot be read
     */
    public Results search(Request request) throws IOException, QueryFault {
        QueryParser.Read read = QueryParser.read(request.query(), words, stories);
        try {
            return search(request, read);
        } catch (IllegalStateException e) {
            // How many forms a wildcard inside a phrase stands for shows only here.
            if (String.valueOf(e.getMessage()).contains("expanded to too many terms")) {
                throw new QueryFault("wild_wide", request.query().indexOf('"') + 1);
            }
            throw e;
        }
    }

    private Results search(Request request, QueryParser.Read read) throws IOException {
        boolean articles = request.unit() == Request.Unit.ARTICLE;
        BooleanQuery.Builder whole = new BooleanQuery.Builder()
                .add(read.query(), Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, articles ? "a" : "p")), Occur.FILTER);
        if (request.after() > 0) {
            whole.add(LongPoint.newRangeQuery(Fields.ARRIVAL, request.after() + 1, Long.MAX_VALUE), Occur.FILTER);
        }
        IndexSearcher searcher = new IndexSearcher(reader);
        long start = System.nanoTime();
        searcher.setTimeout(() -> System.nanoTime() - start > MAX_NANOS);
        FacetCounts facets = new FacetCounts();
        int most = Math.max(1, Math.min(Math.max(1, reader.maxDoc()), request.offset() + request.limit()));
        TopFieldCollector top = new TopFieldCollectorManager(BY_RANK, most, Integer.MAX_VALUE).newCollector();
        searcher.search(whole.build(), MultiCollector.wrap(top, facets));
        List<Results.Found> found = new ArrayList<>();
        ScoreDoc[] docs = top.topDocs(request.offset(), request.limit()).scoreDocs;
        Weight weight = weight(searcher, articles ? shown(read) : read.query());
        for (ScoreDoc doc : docs) {
            if (articles) {
                found.add(article(searcher, read, weight, doc.doc));
            } else {
                Hit hit = hit(weight, doc.doc);
                found.add(new Results.Found(hit.article(), List.of(hit)));
            }
        }
        return new Results(found, facets.units(), facets.top(FACET_VALUES), !searcher.timedOut());
    }

    private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** What an article's passages may show: any part that the query wants. */
    private static Query shown(QueryParser.Read read) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        read.wanted().forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }

    private Results.Found article(IndexSearcher searcher, QueryParser.Read read, Weight weight, int doc)
            throws IOException {
        String id = stored(doc).get(Fields.ID);
        BooleanQuery inside = new BooleanQuery.Builder()
                .add(read.wanted().isEmpty() ? new MatchAllDocsQuery() : shown(read), Occur.MUST)
                .add(new TermQuery(new Term(Fields.ARTICLE, ArticleDocuments.term(id))), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, "p")), Occur.FILTER)
                .build();
        List<Hit> passages = new ArrayList<>();
        for (ScoreDoc passage : searcher.search(inside, PASSAGES, BY_RANK).scoreDocs) {
            passages.add(hit(weight, passage.doc));
        }
        passages.sort(Comparator.comparingInt(Hit::start));
        return new Results.Found(id, passages);
    }

    private Document stored(int doc) throws IOException {
        StoredFields fields = reader.storedFields();
        return fields.document(doc);
    }

    private Hit hit(Weight weight, int doc) throws IOException {
        Document stored = stored(doc);
        String text = stored.get(Fields.TEXT);
        int start = stored.getField(Fields.START).numericValue().intValue();
        List<Hit.Match> matches = new ArrayList<>();
        for (int[] range : ranges(weight, doc)) {
            matches.add(new Hit.Match(
                    start + text.codePointCount(0, range[0]),
                    start + text.codePointCount(0, range[1]),
                    range[0],
                    range[1]));
        }
        return new Hit(
                stored.get(Fields.ID),
                stored.get(Fields.OUTLET_NAME),
                stored.get(Fields.PUBLISHED),
                stored.get(Fields.TITLE),
                start,
                start + text.codePointCount(0, text.length()),
                text,
                matches);
    }

    /** The stretches of a passage that answer a query, sorted, overlapping ones joined. */
    private List<int[]> ranges(Weight weight, int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        if (matches == null) {
            return List.of();
        }
        List<int[]> ranges = new ArrayList<>();
        for (String field : WORD_FIELDS) {
            MatchesIterator each = matches.getMatches(field);
            while (each != null && each.next()) {
                MatchesIterator parts = each.getSubMatches();
                if (parts == null) {
                    ranges.add(new int[] {each.startOffset(), each.endOffset()});
                } else {
                    while (parts.next()) {
                        ranges.add(new int[] {parts.startOffset(), parts.endOffset()});
                    }
                }
            }
        }
        ranges.sort(Comparator.comparingInt((int[] range) -> range[0]).thenComparingInt(range -> range[1]));
        List<int[]> joined = new ArrayList<>();
        for (int[] range : ranges) {
            int[] last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && range[0] <= last[1]) {
                last[1] = Math.max(last[1], range[1]);
            } else {
                joined.add(range);
            }
        }
        return Collections.unmodifiableList(joined);
    }
}
