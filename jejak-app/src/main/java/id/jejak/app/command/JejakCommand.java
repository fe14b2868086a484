package id.jejak.app.command;

import id.jejak.app.casefile.CaseFault;
import id.jejak.app.print.Sheet;
import id.jejak.app.text.Texts;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The program: its commands, and what every one of them does about faults. */
@Command(
        name = "jejak",
        sortOptions = false,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            AnalyzeCommand.class,
            ChronicleCommand.class,
            ClaimsCommand.class,
            WitnessesCommand.class,
            ExchangeCommand.class,
            StatementsCommand.class,
            RolesCommand.class,
            ProposalsCommand.class,
            DiscrepanciesCommand.class,
            EchoesCommand.class,
            CopyingCommand.class,
            StoriesCommand.class,
            SearchCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            CorrectCommand.class,
            DoctorCommand.class,
            VersionsCommand.class,
            ErrataCommand.class,
            FurnitureCommand.class,
            ServeCommand.class
        })
public final class JejakCommand {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "opt.version")
    boolean version;

    private JejakCommand() {}

    /**
     * Runs the words of a command line.
     *
     * @param system locale of the system, for the language where none is asked for
     * @return exit code
     */
    public static int run(
            List<String> words,
            InputStream in,
            PrintStream out,
            PrintStream err,
            Path here,
            Locale system,
            TerminalKind kind) {
        String language = Objects.requireNonNullElse(CommonOptions.language(words), Texts.languageOf(system));
        Session session = new Session(
                in,
                out,
                err,
                here,
                Texts.in(language),
                new Session.Terminal(kind.out(), kind.err(), kind.columns(), kind.colour()));
        CommandLine line = line(session);
        if (words.isEmpty()) {
            line.usage(err);
            return Exit.USAGE;
        }
        int code = line.execute(words.toArray(String[]::new));
        out.flush();
        return code;
    }

    /**
     * What the streams are attached to.
     *
     * @param out whether standard output is a terminal
     * @param err whether standard error is one
     * @param columns columns to wrap at
     * @param colour whether the user lets colours stand
     */
    public record TerminalKind(boolean out, boolean err, int columns, boolean colour) {}

    /** The parser of the program's words. */
    static CommandLine line(Session session) {
        CommandLine line = new CommandLine(new JejakCommand(), new WithSession(session));
        line.setResourceBundle(session.texts().bundle());
        line.setOut(new PrintWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(session.err(), StandardCharsets.UTF_8), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(false);
        line.setUsageHelpWidth(Math.max(80, session.terminal().columns()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                session.terminal().out() && session.terminal().colour()
                        ? CommandLine.Help.Ansi.ON
                        : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, words) -> usage(session, e));
        line.setExecutionExceptionHandler((e, parsed, result) -> fault(session, e));
        return line;
    }

    private static int usage(Session session, ParameterException e) {
        session.complain(UsageFault.of(e, session.texts()));
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        session.complain(session.texts().of("usage.help", name.startsWith("jejak") ? "./" + name : name));
        return Exit.USAGE;
    }

    private static int fault(Session session, Exception e) {
        if (e instanceof Failure failure) {
            session.complain(session.texts().of(failure.key(), failure.values()));
            return failure.exitCode();
        }
        if (e instanceof java.io.IOException io && CaseFault.of(io) instanceof CaseFault fault) {
            session.complain(
                    session.texts().of("casefault." + fault.reason().name().toLowerCase(Locale.ROOT), fault.detail()));
            return Exit.WRONG;
        }
        String words = Sheet.shorten(String.valueOf(e), 300);
        session.complain(session.texts().of(e instanceof java.io.IOException ? "fault.io" : "fault.internal", words));
        if (System.getenv("JEJAK_DEBUG") != null) {
            e.printStackTrace(session.err());
        }
        return Exit.WRONG;
    }

    /** Makes commands, each with its session. */
    private record WithSession(Session session) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Session.class).newInstance(session);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(type + " could not be made", e.getCause());
            }
        }
    }
}
