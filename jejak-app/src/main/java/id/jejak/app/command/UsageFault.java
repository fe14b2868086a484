package id.jejak.app.command;

import id.jejak.app.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the user's language: what stands there, what was expected. */
final class UsageFault {
    private UsageFault() {}

    static String of(ParameterException e, Texts texts) {
        return switch (e) {
            case MissingParameterException missing ->
                texts.of(
                        "usage.missing",
                        missing.getMissing().stream().map(UsageFault::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched -> {
                List<String> left = unmatched.getUnmatched();
                String words = left.isEmpty() ? "" : left.getFirst();
                boolean command = e.getCommandLine().getParent() == null && !words.startsWith("-");
                String known = e.getCommandLine().getSubcommands().keySet().stream()
                        .sorted()
                        .collect(Collectors.joining(", "));
                yield command ? texts.of("usage.command", words, known) : texts.of("usage.unknown", words);
            }
            default -> {
                ArgSpec spec = e.getArgSpec();
                String value = e.getValue();
                if (spec != null && value != null) {
                    yield texts.of("usage.value", name(spec), value, spec.paramLabel());
                }
                yield value != null && texts.has(String.valueOf(e.getMessage()))
                        ? texts.of(String.valueOf(e.getMessage()), value)
                        : texts.of("usage.other", String.valueOf(e.getMessage()));
            }
        };
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
