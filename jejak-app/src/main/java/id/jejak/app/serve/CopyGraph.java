package id.jejak.app.serve;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.echo.Echo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who has whose text: from an agency to the outlets that carry it, by credit; from an outlet to one that told the same passages on a later
 * day. Outlets that told them the same day are joined without direction: which of them had it from the other the articles do not say.
 *
 * @param edges by number of articles, most first
 */
record CopyGraph(List<Edge> edges) {
    /** How an edge is known. */
    enum Basis {
        CREDIT,
        LATER,
        SAME_DAY
    }

    /**
     * Text that went from one to another.
     *
     * @param from agency or outlet
     * @param to outlet
     * @param basis how that is known
     * @param articles articles of {@code to} that have it
     * @param passages shared passages; 0 where a credit alone says so
     * @param delay median days between the two; null where no days are known
     */
    record Edge(
            String from,
            String to,
            Basis basis,
            int articles,
            int passages,
            @Nullable Long delay) {}

    private record Key(String from, String to, Basis basis) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::from).thenComparing(Key::to).thenComparing(Key::basis);
    }

    private static final class Gathering {
        private final TreeSet<String> articles = new TreeSet<>();
        private final List<Long> delays = new ArrayList<>();
        private int passages;

        @Nullable
        Long median() {
            List<Long> sorted = delays.stream().sorted().toList();
            return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
        }
    }

    static CopyGraph of(Chronicle chronicle) {
        Map<String, Annotated> docs = new HashMap<>();
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
        TreeMap<Key, Gathering> edges = new TreeMap<>(Key.ORDER);
        for (Annotated doc : chronicle.articles()) {
            Credit credit = chronicle.credits().getOrDefault(doc.article().id(), Credit.NONE);
            if (credit.agency() != null && doc.outlet() != null && !doc.outlet().equals(credit.agency())) {
                edges.computeIfAbsent(new Key(credit.agency(), doc.outlet(), Basis.CREDIT), key -> new Gathering())
                        .articles
                        .add(doc.article().id());
            }
        }
        for (Echo echo : chronicle.echoes()) {
            if (echo.kind() != Echo.Kind.REPEAT && echo.shared() == Echo.Shared.TEXT) {
                echo(edges, docs.get(echo.a().article()), docs.get(echo.b().article()));
            }
        }
        List<Edge> sorted = new ArrayList<>();
        edges.forEach((key, each) -> sorted.add(
                new Edge(key.from(), key.to(), key.basis(), each.articles.size(), each.passages, each.median())));
        sorted.sort(Comparator.comparingInt((Edge edge) -> -edge.articles()));
        return new CopyGraph(List.copyOf(sorted));
    }

    private static void echo(Map<Key, Gathering> edges, @Nullable Annotated a, @Nullable Annotated b) {
        if (a == null
                || b == null
                || a.outlet() == null
                || b.outlet() == null
                || a.outlet().equals(b.outlet())) {
            return;
        }
        LocalDate first = a.published().date();
        LocalDate second = b.published().date();
        if (first == null || second == null) {
            return;
        }
        boolean turned =
                second.isBefore(first) || second.equals(first) && b.outlet().compareTo(a.outlet()) < 0;
        Annotated from = turned ? b : a;
        Annotated to = turned ? a : b;
        Basis basis = first.equals(second) ? Basis.SAME_DAY : Basis.LATER;
        Gathering edge = edges.computeIfAbsent(
                new Key(String.valueOf(from.outlet()), String.valueOf(to.outlet()), basis), key -> new Gathering());
        if (edge.articles.add(to.article().id())) {
            edge.delays.add(Math.abs(ChronoUnit.DAYS.between(first, second)));
        }
        edge.passages++;
    }
}
