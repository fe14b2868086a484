package id.jejak.app;

import id.jejak.app.command.JejakCommand;
import id.jejak.app.command.JejakCommand.TerminalKind;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The program's door.
 *
 * <p>Which streams are terminals is told by the starter in the property {@code jejak.terminal} ({@code out}, {@code err}), since Java 21
 * cannot ask for one stream alone.
 */
public final class Main {
    private static final int DEFAULT_COLUMNS = 100;

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        String terminal = System.getProperty("jejak.terminal", "");
        boolean colour = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        int code = JejakCommand.run(
                List.of(args),
                System.in,
                out,
                err,
                Path.of(""),
                Locale.getDefault(),
                new TerminalKind(terminal.contains("out"), terminal.contains("err"), columns(), colour));
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(to), 1 << 15),
                to == FileDescriptor.err,
                StandardCharsets.UTF_8);
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}")
                ? Math.clamp(Integer.parseInt(columns), 40, 160)
                : DEFAULT_COLUMNS;
    }
}
