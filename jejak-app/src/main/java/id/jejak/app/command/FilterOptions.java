package id.jejak.app.command;

import id.jejak.app.work.EntryFilter;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which entries of a chronicle are wanted. */
final class FilterOptions {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "opt.actor")
    @Nullable
    String actor;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "opt.type")
    @Nullable
    String type;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "opt.from")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "opt.to")
    @Nullable
    String to;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "opt.status")
    @Nullable
    String status;

    @Option(names = "--min-witnesses", paramLabel = "N", descriptionKey = "opt.min-witnesses")
    int minWitnesses;

    /**
     * The filter asked for, or a failure that names the bad value and what was expected.
     *
     * @param everyStatus what no {@code --status} means: all, or asserted alone
     */
    EntryFilter filter(boolean everyStatus) {
        if (minWitnesses < 0) {
            throw Failure.usage("usage.number", "--min-witnesses", minWitnesses);
        }
        return new EntryFilter(
                actor, type(), date("--from", from), date("--to", to), statuses(everyStatus), minWitnesses);
    }

    private @Nullable PloverType type() {
        return type == null ? null : constant(PloverType.values(), "--type", type, false);
    }

    private @Nullable List<Status> statuses(boolean every) {
        if (status == null) {
            return every ? null : List.of(Status.ASSERTED);
        }
        if (status.equalsIgnoreCase("all")) {
            return null;
        }
        List<Status> statuses = new ArrayList<>();
        for (String name : status.split(",")) {
            statuses.add(constant(Status.values(), "--status", name.strip(), true));
        }
        return statuses;
    }

    private static <E extends Enum<E>> E constant(E[] values, String option, String name, boolean all) {
        for (E value : values) {
            if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        String expected = Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw Failure.usage("usage.choice", option, name, expected + (all ? ", all" : ""));
    }

    /** A day, month or year as it was given, or a failure that names the option and what was expected. */
    static @Nullable String date(String option, @Nullable String value) {
        if (value != null && !DATE.matcher(value).matches()) {
            throw Failure.usage("usage.date", option, value);
        }
        return value;
    }

    /** After an empty answer: the names and types that the case does hold, most frequent first. */
    static void tellWhatThereIs(Session session, Chronicle chronicle) {
        Map<String, Integer> names = new TreeMap<>();
        chronicle
                .entries()
                .forEach(entry -> Stream.concat(entry.actors().stream(), entry.recipients().stream())
                        .forEach(name -> names.merge(name, 1, Integer::sum)));
        String parties = names.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(12)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        session.sheet()
                .line(
                        0,
                        names.isEmpty()
                                ? session.texts().of("chronicle.empty")
                                : session.texts().of("chronicle.none", parties));
    }
}
