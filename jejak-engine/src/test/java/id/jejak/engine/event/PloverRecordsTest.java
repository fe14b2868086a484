package id.jejak.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The share of PLOVER's gold standard records, rendered into Indonesian, that is coded right, by type. A record counts for its type when
 * an event of that type is found, and in full when its parties are those of the record as well. The table goes to
 * {@code target/plover-records.txt}.
 */
class PloverRecordsTest {
    private static final String FILE = "event/plover-gsr.tsv";
    private static final double TYPE_FLOOR = 0.95;
    private static final double FULL_FLOOR = 0.90;

    /** Share of each type's records that must be given their type. */
    private static final double EACH_FLOOR = 0.85;

    /** Records of each root type. */
    private static final int EACH = 20;

    @Test
    void mostRecordsAreCodedRight() throws IOException {
        Map<PloverType, int[]> counts = new TreeMap<>();
        StringBuilder misses = new StringBuilder();
        int[] all = new int[3];
        for (Tsv.Row row : corpus().rows()) {
            PloverType type = row.choice("type", PloverType.class);
            List<Event> events = FrameExamplesTest.events(row.get("text"));
            boolean typed = events.stream().anyMatch(event -> event.type() == type);
            boolean full = events.stream()
                    .anyMatch(event -> event.type() == type && agrees(row.get("text"), event, row.get("parties")));
            int[] count = counts.computeIfAbsent(type, key -> new int[3]);
            for (int[] c : List.of(count, all)) {
                c[0]++;
                c[1] += typed ? 1 : 0;
                c[2] += full ? 1 : 0;
            }
            if (!full) {
                misses.append(typed ? "parties " : "type ")
                        .append(row.where())
                        .append(' ')
                        .append(row.get("text"));
                events.forEach(event -> misses.append("\n      ")
                        .append(event.type())
                        .append(' ')
                        .append(names(event.actors()))
                        .append(" > ")
                        .append(names(event.recipients())));
                misses.append('\n');
            }
        }
        StringBuilder table = new StringBuilder("type        records  type right  all right\n");
        counts.forEach((type, c) -> table.append(String.format(
                Locale.ROOT, "%-11s %7d %11.2f %10.2f%n", type, c[0], (double) c[1] / c[0], (double) c[2] / c[0])));
        table.append(misses);
        Files.writeString(Path.of("target", "plover-records.txt"), table.toString());
        assertThat(counts).allSatisfy((type, c) -> {
            assertThat(c[0]).as("records of %s", type).isEqualTo(EACH);
            assertThat((double) c[1] / c[0])
                    .as("type right of %s%n%s", type, table)
                    .isGreaterThanOrEqualTo(EACH_FLOOR);
        });
        assertThat((double) all[1] / all[0]).as("type right%n%s", table).isGreaterThanOrEqualTo(TYPE_FLOOR);
        assertThat((double) all[2] / all[0]).as("all right%n%s", table).isGreaterThanOrEqualTo(FULL_FLOOR);
    }

    @Test
    void everyTypeHasRecords() throws IOException {
        assertThat(corpus().rows().stream()
                        .map(row -> row.choice("type", PloverType.class))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(PloverType.values());
    }

    private static boolean agrees(String text, Event event, String parties) {
        String[] sides = parties.split(">", -1);
        Set<String> actors = wanted(sides[0]);
        Set<String> recipients = wanted(sides[1]);
        Set<String> foundActors = found(text, event.actors(), actors, recipients);
        Set<String> foundRecipients = found(text, event.recipients(), actors, recipients);
        return (foundActors.equals(actors) && foundRecipients.equals(recipients))
                || (event.type().symmetric() && foundActors.equals(recipients) && foundRecipients.equals(actors));
    }

    private static Set<String> wanted(String side) {
        return side.isBlank() ? Set.of() : Set.of(side.strip().split(" & "));
    }

    /** Parties by the name the record uses: canonical, or the text's words. */
    private static Set<String> found(String text, List<Party> parties, Set<String> actors, Set<String> recipients) {
        return parties.stream()
                .map(party -> {
                    Span span = party.span();
                    boolean canonical = actors.contains(party.name()) || recipients.contains(party.name());
                    return canonical || span == null ? party.name() : span.of(text);
                })
                .collect(Collectors.toSet());
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    private static Tsv corpus() throws IOException {
        try (InputStream in = PloverRecordsTest.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IOException("no test resource " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Tsv.load(
                    ResourceSource.shipped().with(Map.of(FILE, text)), FILE, "type", "origin", "text", "parties");
        }
    }
}
