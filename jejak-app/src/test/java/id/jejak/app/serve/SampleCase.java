package id.jejak.app.serve;

import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.input.Incoming;
import id.jejak.app.input.InputReader;
import id.jejak.app.input.Problem;
import id.jejak.app.text.Texts;
import id.jejak.app.work.CaseReader;
import id.jejak.engine.Engine;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The self-written sample, taken into a case and read, as {@code run} and {@code serve} do it. */
final class SampleCase {
    private SampleCase() {}

    /** The sample as {@code serve} serves it, ready to be added to. */
    static ChronicleServer serve(Path folder, Locale locale) throws Exception {
        return served(folder, locale, "../samples/teluk-biru");
    }

    /** A case of these inputs as {@code serve} serves it. */
    static ChronicleServer served(Path folder, Locale locale, String... inputs) throws Exception {
        CaseDesk desk = new CaseDesk(folder, Texts.in(locale.getLanguage()), 2);
        return ChronicleServer.start(new ServedCase(read(folder, desk, inputs), desk), locale, Binding.loopback(0));
    }

    static CaseView read(Path folder) throws Exception {
        return read(folder, new CaseDesk(folder, Texts.in("id"), 2), "../samples/teluk-biru");
    }

    private static CaseView read(Path folder, CaseDesk desk, String... inputs) throws Exception {
        try (SqliteCase store = SqliteCase.openOrCreate(folder)) {
            new InputReader(InputStream.nullInputStream(), Path.of(""), new InputReader.Sink() {
                        @Override
                        public void article(Incoming article) {
                            try {
                                store.add(article);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }

                        @Override
                        public void problem(Problem problem) {
                            throw new AssertionError(problem);
                        }
                    })
                    .read(List.of(inputs));
            store.commit();
            CaseReader.Read read = new CaseReader(new Engine(ResourceSource.shipped()), 2).read(store, done -> {});
            CaseReader.keep(store, read);
            return desk.view(store, read);
        }
    }
}
