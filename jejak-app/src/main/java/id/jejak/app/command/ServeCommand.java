package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.serve.CaseView;
import id.jejak.app.serve.ChronicleServer;
import id.jejak.app.work.CaseReader;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The case as pages for a browser on this machine. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand extends CaseCommand {
    private static final int MOST = 65535;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "opt.port")
    int port = 8080;

    ServeCommand(Session session) {
        super(session);
    }

    @Override
    void check() {
        if (port < 0 || port > MOST) {
            throw Failure.usage("usage.number", "--port", port);
        }
    }

    @Override
    int show(CaseStore store, CaseReader.Read read) {
        ChronicleServer server = start(new CaseView(store.name(), read.chronicle()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close"));
        session.out().println(session.texts().of("serve.ready", server.address()));
        session.out().flush();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            server.close();
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private ChronicleServer start(CaseView view) {
        try {
            return ChronicleServer.start(view, session.texts().locale(), port);
        } catch (RuntimeException e) {
            // Javalin wraps a taken or forbidden port in exceptions of its own.
            throw Failure.wrong("serve.port", port, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
