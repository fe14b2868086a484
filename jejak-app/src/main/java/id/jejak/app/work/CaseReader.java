package id.jejak.app.work;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.Derived;
import id.jejak.app.casefile.Kept;
import id.jejak.app.casefile.RecordCodec;
import id.jejak.app.casefile.StoredArticle;
import id.jejak.app.input.Incoming;
import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.CorrectionCheck;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.correction.Outcome;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.erratum.Erratum;
import id.jejak.engine.erratum.ErratumFinder;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case into its chronicle. Every original is read and its hash proved; what the engine has made of it is taken from the case where
 * the same engine made it, else made anew. So is the chronicle, which is put together anew when an article or a correction came in.
 */
public final class CaseReader {
    /**
     * What a case gives.
     *
     * @param articles analysed articles by id, as the analyst put them right
     * @param chronicle what they tell together
     * @param outcomes what became of the analyst's corrections, in the order in which they were made
     * @param faults articles that could not be used, with the reason
     * @param made what of it was made anew, for {@link #keep}
     */
    public record Read(
            List<Annotated> articles, Chronicle chronicle, List<Outcome> outcomes, List<Fault> faults, Made made) {
        public Read {
            outcomes = List.copyOf(outcomes);
            articles = List.copyOf(articles);
            faults = List.copyOf(faults);
        }
    }

    /**
     * What was made anew.
     *
     * @param mark of the engine, as far as one article depends on it
     * @param keys key of every article's analysis, by the article's id
     * @param fresh analyses that the case did not hold, by article id, before corrections
     * @param summaryMark of the chronicle
     * @param freshSummary whether the case did not hold it
     */
    public record Made(
            String mark,
            Map<String, String> keys,
            Map<String, Annotated> fresh,
            String summaryMark,
            boolean freshSummary) {}

    /** What depends on all articles. */
    record Summary(Chronicle chronicle, List<Outcome> outcomes) {}

    /**
     * An article left out.
     *
     * @param article its id
     * @param key names the reason in the texts, below {@code fault.}
     * @param detail more of it, may be empty
     */
    public record Fault(String article, String key, String detail) {}

    /** Makes an engine when one is needed; reading what is kept needs none. */
    public interface Engines {
        Engine get() throws IOException;
    }

    private static final String SUMMARY = "chronicle";
    private static final RecordCodec<Annotated> CODEC =
            new RecordCodec<>(Annotated.class, doc -> doc.article().id());

    private final Engines engines;
    private final int threads;
    private @Nullable Engine engine;

    /** A reader with this engine and so many threads. */
    public CaseReader(Engine engine, int threads) {
        this(() -> engine, threads);
    }

    /** A reader with so many threads that makes its engine when it needs one. */
    public CaseReader(Engines engines, int threads) {
        this.engines = engines;
        this.threads = threads;
    }

    private Engine engine() throws IOException {
        Engine made = engine == null ? engines.get() : engine;
        engine = made;
        return made;
    }

    /** The articles and chronicle of a case; {@code progress} hears the bytes of each article done. */
    public Read read(CaseStore store, Consumer<Incoming> progress) throws IOException {
        return read(store, List.of(), progress);
    }

    /** The same with articles beside the case, already analysed, that it does not hold. */
    public Read read(CaseStore store, List<Annotated> beside, Consumer<Incoming> progress) throws IOException {
        List<StoredArticle> stored = store.articles();
        String mark = EngineMark.analysis(store);
        Map<String, String> keys = new TreeMap<>();
        stored.forEach(article -> keys.put(article.id(), key(article)));
        Map<String, Annotated> docs = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        List<StoredArticle> toDo = new ArrayList<>();
        for (StoredArticle article : stored) {
            byte[] bytes = store.kept(keys.getOrDefault(article.id(), ""), mark);
            if (bytes != null && article.isIntact(store)) {
                docs.put(article.id(), CODEC.decode(bytes, Annotated.class, id -> null));
            } else {
                toDo.add(article);
            }
        }
        Map<String, Annotated> fresh = analyse(store, toDo, faults, progress);
        docs.putAll(fresh);
        beside.forEach(doc -> docs.put(doc.article().id(), doc));

        Corrections corrections = new CorrectionBook(store).read().active();
        List<Annotated> corrected =
                docs.values().stream().map(corrections::apply).toList();
        String summaryMark = Sha256.hex(EngineMark.of(store) + keys).substring(0, 32);
        byte[] kept = faults.isEmpty() && beside.isEmpty() ? store.kept(SUMMARY, summaryMark) : null;
        Summary summary = kept == null ? summary(docs, corrections) : decoded(kept, corrected);
        return new Read(
                corrected,
                summary.chronicle(),
                summary.outcomes(),
                faults,
                new Made(mark, keys, fresh, summaryMark, kept == null));
    }

    private Summary summary(Map<String, Annotated> docs, Corrections corrections) throws IOException {
        List<Annotated> all = List.copyOf(docs.values());
        Chronicle chronicle = engine().chronicle(all, corrections);
        return new Summary(chronicle, CorrectionCheck.of(all, chronicle, corrections));
    }

    private static Summary decoded(byte[] bytes, List<Annotated> articles) {
        Map<String, Annotated> byId = new HashMap<>();
        articles.forEach(doc -> byId.put(doc.article().id(), doc));
        return CODEC.decode(bytes, Summary.class, byId::get);
    }

    private Map<String, Annotated> analyse(
            CaseStore store, List<StoredArticle> articles, List<Fault> faults, Consumer<Incoming> progress)
            throws IOException {
        Map<String, Annotated> docs = new TreeMap<>();
        if (articles.isEmpty()) {
            return docs;
        }
        try (ParallelAnalysis analysis = new ParallelAnalysis(engine(), threads, taker(docs, faults, progress))) {
            for (StoredArticle article : articles) {
                StoredArticle.Reading reading = article.read(store);
                Incoming incoming = reading.incoming();
                if (reading.damage() != null || incoming == null) {
                    StoredArticle.Damage damage =
                            reading.damage() == null ? StoredArticle.Damage.UNREADABLE : reading.damage();
                    faults.add(new Fault(article.id(), damage.name().toLowerCase(Locale.ROOT), ""));
                    continue;
                }
                analysis.submit(incoming);
            }
            analysis.finish();
        }
        return docs;
    }

    /** Whatever the analysis of an article depends on besides the engine: its text, its id and what its inputs say of it. */
    private static String key(StoredArticle article) {
        return "article " + Sha256.hex(article.toString()).substring(0, 32);
    }

    /** Writes what was read into the case, as far as the case does not hold it yet. Nothing is written of a case with faults. */
    public static void keep(CaseStore store, Read read) throws IOException {
        Made made = read.made();
        String engine = EngineMark.of(store);
        // Of a damaged case the older rows stay, since they alone know which words stood in the original.
        if (!read.faults().isEmpty() || made.fresh().isEmpty() && !made.freshSummary() && store.isCurrent(engine)) {
            return;
        }
        List<Kept> fresh = new ArrayList<>();
        made.fresh()
                .forEach((id, doc) ->
                        fresh.add(new Kept(made.keys().getOrDefault(id, ""), made.mark(), CODEC.encode(doc))));
        if (made.freshSummary()) {
            fresh.add(new Kept(
                    SUMMARY, made.summaryMark(), CODEC.encode(new Summary(read.chronicle(), read.outcomes()))));
        }
        Map<String, String> stamps = new HashMap<>();
        made.keys().forEach((id, key) -> stamps.put(id, key + ' ' + engine));
        Set<String> keys = new HashSet<>(made.keys().values());
        keys.add(SUMMARY);
        store.writeDerived(new Derived(engine, read.articles(), stamps, read.chronicle(), errata(read), fresh, keys));
    }

    /** The articles that say they correct another of those that were read. */
    public static List<Erratum> errata(Read read) {
        return new ErratumFinder(ResourceSource.shipped()).find(read.articles());
    }

    private static ParallelAnalysis.Taker taker(
            Map<String, Annotated> docs, List<Fault> faults, Consumer<Incoming> progress) {
        return new ParallelAnalysis.Taker() {
            @Override
            public void analysed(Incoming incoming, Annotated doc) {
                docs.put(doc.article().id(), doc);
                progress.accept(incoming);
            }

            @Override
            public void failed(Incoming incoming, String reason) {
                faults.add(new Fault(incoming.id(), "engine", reason));
                progress.accept(incoming);
            }
        };
    }
}
