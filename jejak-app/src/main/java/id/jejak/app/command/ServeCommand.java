package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.serve.Binding;
import id.jejak.app.serve.CaseDesk;
import id.jejak.app.serve.ChronicleServer;
import id.jejak.app.serve.ServedCase;
import id.jejak.app.work.CaseReader;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The case as pages for a browser on this machine. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand extends CaseCommand {
    private static final int MOST = 65535;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "opt.port")
    int port = 8080;

    @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "opt.address")
    String address = "127.0.0.1";

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
    int show(CaseStore store, CaseReader.Read read) throws IOException {
        Binding binding;
        try {
            binding = Binding.of(address, port);
        } catch (UnknownHostException e) {
            throw Failure.usage("serve.address", address);
        }
        CaseDesk desk = new CaseDesk(store.folder(), session.texts(), threads.count());
        ChronicleServer server = start(new ServedCase(desk.view(store, read), desk), binding);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close"));
        session.out()
                .println(session.texts()
                        .of(binding.isLoopback() ? "serve.ready" : "serve.ready.open", server.address()));
        if (binding.token() != null) {
            session.out().println(session.texts().of("serve.token", binding.token()));
        }
        session.out().flush();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            server.close();
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private ChronicleServer start(ServedCase served, Binding binding) {
        try {
            return ChronicleServer.start(served, session.texts().locale(), binding);
        } catch (RuntimeException e) {
            // Javalin wraps a taken or forbidden port in exceptions of its own.
            throw Failure.wrong("serve.port", port, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
