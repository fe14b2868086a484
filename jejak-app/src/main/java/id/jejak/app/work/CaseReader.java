package id.jejak.app.work;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.StoredArticle;
import id.jejak.app.input.Incoming;
import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.CorrectionCheck;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.correction.Outcome;
import id.jejak.engine.document.Annotated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a case into its chronicle: every article from its original, analysed anew, then put together. */
public final class CaseReader {
    /**
     * What a case gives.
     *
     * @param articles analysed articles by id, as the analyst put them right
     * @param chronicle what they tell together
     * @param outcomes what became of the analyst's corrections, in the order in which they were made
     * @param faults articles that could not be used, with the reason
     */
    public record Read(List<Annotated> articles, Chronicle chronicle, List<Outcome> outcomes, List<Fault> faults) {
        public Read {
            outcomes = List.copyOf(outcomes);
            articles = List.copyOf(articles);
            faults = List.copyOf(faults);
        }
    }

    /**
     * An article left out.
     *
     * @param article its id
     * @param key names the reason in the texts, below {@code fault.}
     * @param detail more of it, may be empty
     */
    public record Fault(String article, String key, String detail) {}

    private final Engine engine;
    private final int threads;

    /** A reader with this engine and so many threads. */
    public CaseReader(Engine engine, int threads) {
        this.engine = engine;
        this.threads = threads;
    }

    /** The articles and chronicle of a case; {@code progress} hears the bytes of each article done. */
    public Read read(CaseStore store, Consumer<Incoming> progress) throws IOException {
        return read(store, List.of(), progress);
    }

    /** The same with articles beside the case, already analysed, that it does not hold. */
    public Read read(CaseStore store, List<Annotated> beside, Consumer<Incoming> progress) throws IOException {
        List<Annotated> docs = new ArrayList<>(beside);
        List<Fault> faults = new ArrayList<>();
        try (ParallelAnalysis analysis = new ParallelAnalysis(engine, threads, taker(docs, faults, progress))) {
            for (StoredArticle stored : store.articles()) {
                StoredArticle.Reading reading = stored.read(store);
                Incoming incoming = reading.incoming();
                if (reading.damage() != null || incoming == null) {
                    StoredArticle.Damage damage =
                            reading.damage() == null ? StoredArticle.Damage.UNREADABLE : reading.damage();
                    faults.add(new Fault(stored.id(), damage.name().toLowerCase(java.util.Locale.ROOT), ""));
                    continue;
                }
                analysis.submit(incoming);
            }
            analysis.finish();
        }
        docs.sort(java.util.Comparator.comparing(doc -> doc.article().id()));
        Corrections corrections = new CorrectionBook(store).read().active();
        Chronicle chronicle = engine.chronicle(docs, corrections);
        return new Read(
                docs.stream().map(corrections::apply).toList(),
                chronicle,
                CorrectionCheck.of(docs, chronicle, corrections),
                faults);
    }

    private static ParallelAnalysis.Taker taker(List<Annotated> docs, List<Fault> faults, Consumer<Incoming> progress) {
        return new ParallelAnalysis.Taker() {
            @Override
            public void analysed(Incoming incoming, Annotated doc) {
                docs.add(doc);
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
