package id.jejak.eval.pages;

import id.jejak.app.casefile.CaseException;
import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.serve.Binding;
import id.jejak.app.serve.CaseDesk;
import id.jejak.app.serve.CaseView;
import id.jejak.app.serve.ChronicleServer;
import id.jejak.app.serve.ServedCase;
import id.jejak.app.text.Texts;
import id.jejak.app.work.CaseReader;
import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./jejak eval-pages CASE}: how long every page takes, from request to the last byte, on this machine. */
@Command(
        name = "eval-pages",
        description = "Times every page of a case: median, 95th percentile, size.",
        mixinStandardHelpOptions = true)
public final class PagesCommand implements Callable<Integer> {
    private static final int WARM = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(description = "folder of a case, made by ./jejak run")
    private Path folder = Path.of("");

    @Option(names = "--times", description = "requests of each page (default: ${DEFAULT-VALUE})")
    private int times = 40;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        int threads = Runtime.getRuntime().availableProcessors();
        CaseDesk desk = new CaseDesk(folder, Texts.in("id"), threads);
        CaseView view;
        try (SqliteCase store = SqliteCase.open(folder)) {
            CaseReader reader = new CaseReader(() -> new Engine(ResourceSource.shipped()), threads);
            view = desk.view(store, reader.read(store, done -> {}));
        } catch (CaseException e) {
            throw new IOException(folder + ": " + e.key(), e);
        }
        Chronicle chronicle = view.chronicle();
        out.printf(
                Locale.ROOT,
                "%d articles, %d entries, %d echoes%npage\tmedian ms\tp95 ms\tKiB%n",
                chronicle.articles().size(),
                chronicle.entries().size(),
                chronicle.echoes().size());
        out.flush();
        try (ChronicleServer server =
                        ChronicleServer.start(new ServedCase(view, desk), Locale.of("id"), Binding.loopback(0));
                HttpClient client = HttpClient.newHttpClient()) {
            String base = server.address().replaceFirst("/$", "");
            // What is worked out once after a start is no page's own time.
            for (String path : List.of("/search?q=mahasiswa", "/people", "/inbox")) {
                long start = System.nanoTime();
                client.send(
                        HttpRequest.newBuilder(URI.create(base + path)).build(),
                        HttpResponse.BodyHandlers.discarding());
                out.printf(Locale.ROOT, "first %s\t%.0f%n", path, (System.nanoTime() - start) / 1e6);
            }
            for (String path : paths(view)) {
                time(client, base, path, out);
                out.flush();
            }
        }
        return Main.DONE;
    }

    private static List<String> paths(CaseView view) {
        String entry = view.chronicle().entries().getFirst().id();
        String article = view.chronicle().articles().getFirst().article().id();
        String other = view.chronicle().articles().get(1).article().id();
        return List.of(
                "/",
                "/?status=all&page=9",
                "/?from=2019-09-10&to=2019-09-20",
                "/?actor=Indonesia&status=all",
                "/entries/" + entry,
                "/article?id=" + article + "&layer=events&layer=entities&layer=echoes&layer=statements",
                "/articles",
                "/stories",
                "/statements",
                "/statements?about=mahasiswa",
                "/disputes",
                "/exchange",
                "/people",
                "/people?name=Indonesia",
                "/witnesses",
                "/echoes",
                "/compare",
                "/compare?a=" + article + "&b=" + other,
                "/search?q=mahasiswa",
                "/search?q=%22DPR%22",
                "/inbox",
                "/inbox?of=proposals",
                "/corrections",
                "/check",
                "/api/v1/articles",
                "/api/v1/entries",
                "/api/v1/statements",
                "/api/v1/echoes",
                "/api/v1/search?q=polisi",
                "/api/v1/proposals",
                "/api/v1/discrepancies",
                "/api/v1/corrections");
    }

    private void time(HttpClient client, String base, String path, PrintWriter out)
            throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < times + WARM; i++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            double took = (System.nanoTime() - start) / 1e6;
            if (response.statusCode() != 200) {
                throw new IOException(path + ": " + response.statusCode());
            }
            size = response.body().length;
            if (i >= WARM) {
                millis.add(took);
            }
        }
        millis.sort(null);
        out.printf(
                Locale.ROOT,
                "%s\t%.0f\t%.0f\t%d%n",
                path,
                millis.get(millis.size() / 2),
                millis.get((int) Math.min(millis.size() - 1L, Math.round(millis.size() * 0.95))),
                size / 1024);
    }
}
