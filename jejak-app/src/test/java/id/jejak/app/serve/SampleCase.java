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
        CaseView view = read(folder);
        return ChronicleServer.start(
                new ServedCase(view, new CaseDesk(folder, Texts.in(locale.getLanguage()), 2)),
                locale,
                Binding.loopback(0));
    }

    static CaseView read(Path folder) throws Exception {
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
                    .read(List.of("../samples/teluk-biru"));
            store.commit();
            CaseReader reader = new CaseReader(new Engine(ResourceSource.shipped()), 2);
            return new CaseView(store.name(), reader.read(store, done -> {}).chronicle());
        }
    }
}
