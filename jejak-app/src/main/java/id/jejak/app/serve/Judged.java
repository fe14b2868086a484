package id.jejak.app.serve;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.CorrectionBook;
import id.jejak.engine.Engine;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.correction.Outcome;
import id.jejak.engine.erratum.Erratum;
import id.jejak.engine.identity.Proposal;
import id.jejak.engine.witness.WhoIsWho;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/**
 * What people decided about a case, and what waits for their decision.
 *
 * @param book the log of corrections
 * @param outcomes what became of those that hold, in their order
 * @param proposals who may be one; worked out when it is first asked for
 * @param errata articles that say they correct another; worked out when it is first asked for
 * @param naming what an article's name of somebody is called over all articles; worked out when it is first asked for
 */
record Judged(
        CorrectionBook.Book book,
        List<Outcome> outcomes,
        Supplier<List<Proposal>> proposals,
        Supplier<List<Erratum>> errata,
        Supplier<BinaryOperator<String>> naming) {
    /** Nothing decided and nothing to decide. */
    static final Judged NOTHING = new Judged(
            new CorrectionBook.Book(Corrections.NONE, List.of(), Set.of()),
            List.of(),
            List::of,
            List::of,
            () -> (article, name) -> name);

    Judged {
        outcomes = List.copyOf(outcomes);
    }

    /** What a case and its reading hold; the engine is made when proposals are asked for. */
    static Judged of(CaseStore store, CaseReader.Read read, CaseReader.Engines engines) throws IOException {
        CorrectionBook.Book book = new CorrectionBook(store).read();
        return new Judged(
                book,
                read.outcomes(),
                new Lazy<>(() -> engine(engines).proposals(read.articles(), book.active())),
                new Lazy<>(() -> CaseReader.errata(read)),
                new Lazy<>(() -> naming(engine(engines).who(read.articles(), book.active()))));
    }

    /** Works out all of it; gives how much waits for a decision. */
    int make() {
        return proposals.get().size() + errata.get().size();
    }

    /** Looking somebody up shortens the ways inside, so that one asks at a time. */
    private static BinaryOperator<String> naming(WhoIsWho who) {
        return (article, name) -> {
            synchronized (who) {
                return who.canonical(article, name);
            }
        };
    }

    private static Engine engine(CaseReader.Engines engines) {
        try {
            return engines.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
