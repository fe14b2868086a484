package id.jejak.app.work;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.witness.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a fact-checker asks of one article among others.
 *
 * @param doc the article
 * @param sentences how many sentences of body text it has
 * @param told passages that another article tells as well, in text order, each with its nearest other
 * @param repeats passages that repeat an earlier one of the same article
 * @param chains who is quoted, through whom, how often; most often first
 * @param adds asserted entries that only this article reports, by date
 * @param shared asserted entries that others report as well, by date
 * @param disputes contested claims it tells of
 * @param unconfirmed entries it reports that are alleged, denied or possible
 * @param planned entries it reports that are to come
 * @param origins who its asserted entries rest on, with how many; most first
 */
public record ArticleCheck(
        Annotated doc,
        int sentences,
        List<Told> told,
        List<Echo> repeats,
        List<Chain> chains,
        List<Entry> adds,
        List<Entry> shared,
        List<Dispute> disputes,
        List<Entry> unconfirmed,
        List<Entry> planned,
        List<Origin> origins) {
    /**
     * A passage told elsewhere.
     *
     * @param here the passage
     * @param there the other's passage
     * @param other the other article
     * @param echo how alike they are
     * @param order whether the other came out earlier (-1), the same day (0), later (1); null when a date is unknown
     */
    public record Told(
            Citation here,
            Citation there,
            Annotated other,
            Echo echo,
            @Nullable Integer order) {}

    /**
     * One way that words came into the article.
     *
     * @param source who is quoted; null when unresolved
     * @param via through whom, nearest the article first
     * @param statements its statements, in text order
     */
    public record Chain(@Nullable String source, List<String> via, List<Statement> statements) {}

    /**
     * An origin that asserted entries rest on.
     *
     * @param source one of its appearances
     * @param entries how many entries rest on it
     * @param alone how many of them rest on it alone
     */
    public record Origin(Source source, int entries, int alone) {}

    /** Checks an article of a chronicle. */
    public static ArticleCheck of(Chronicle chronicle, Annotated doc) {
        String id = doc.article().id();
        List<Entry> mine = chronicle.entries().stream()
                .filter(entry -> entry.mentions().stream()
                        .anyMatch(mention -> mention.trigger().article().equals(id)))
                .toList();
        List<Entry> asserted = with(mine, Status.ASSERTED);
        List<Entry> unconfirmed = mine.stream()
                .filter(entry -> entry.status() != Status.ASSERTED && entry.status() != Status.PLANNED)
                .toList();
        return new ArticleCheck(
                doc,
                (int) doc.sentences().stream()
                        .filter(sentence -> !sentence.heading())
                        .count(),
                told(chronicle, doc),
                chronicle.echoes().stream()
                        .filter(echo -> echo.kind() == Echo.Kind.REPEAT
                                && echo.a().article().equals(id))
                        .toList(),
                chains(doc),
                asserted.stream().filter(entry -> entry.articles() == 1).toList(),
                asserted.stream().filter(entry -> entry.articles() > 1).toList(),
                chronicle.disputes().stream()
                        .filter(dispute -> dispute.mentions().stream()
                                        .anyMatch(mention -> mention.article().equals(id))
                                || dispute.claim().article().equals(id))
                        .toList(),
                unconfirmed,
                with(mine, Status.PLANNED),
                origins(asserted, id));
    }

    private static List<Entry> with(List<Entry> entries, Status status) {
        return entries.stream().filter(entry -> entry.status() == status).toList();
    }

    private static List<Told> told(Chronicle chronicle, Annotated doc) {
        Map<String, Annotated> byId = chronicle.articles().stream()
                .collect(Collectors.toMap(each -> each.article().id(), each -> each));
        String id = doc.article().id();
        TreeMap<Citation, Told> best = new TreeMap<>();
        for (Echo echo : chronicle.echoes()) {
            boolean first = echo.a().article().equals(id);
            boolean text = echo.kind() != Echo.Kind.REPEAT && echo.shared() == Echo.Shared.TEXT;
            if (!text || !first && !echo.b().article().equals(id)) {
                continue;
            }
            Citation here = first ? echo.a() : echo.b();
            Citation there = first ? echo.b() : echo.a();
            Annotated other = byId.get(there.article());
            if (other != null) {
                Told told = new Told(here, there, other, echo, order(doc, other));
                best.merge(here, told, (a, b) -> NEAREST.compare(a, b) <= 0 ? a : b);
            }
        }
        return List.copyOf(best.values());
    }

    /** Earlier articles before later ones, closer echoes before looser ones. */
    private static final Comparator<Told> NEAREST = Comparator.comparingInt(
                    (Told told) -> told.order() == null ? 1 : told.order() + 1)
            .thenComparing(told -> -told.echo().score())
            .thenComparing(told -> told.other().article().id());

    private static @Nullable Integer order(Annotated doc, Annotated other) {
        LocalDate mine = doc.published().date();
        LocalDate theirs = other.published().date();
        return mine == null || theirs == null ? null : Integer.signum(theirs.compareTo(mine));
    }

    private static List<Chain> chains(Annotated doc) {
        Map<List<@Nullable Object>, List<Statement>> ways = new LinkedHashMap<>();
        for (Statement statement : doc.statements()) {
            List<@Nullable Object> key = new ArrayList<>();
            key.add(statement.sourceEntity());
            statement.chain().stream().map(Relay::name).forEach(key::add);
            ways.computeIfAbsent(key, each -> new ArrayList<>()).add(statement);
        }
        return ways.values().stream()
                .map(all -> new Chain(
                        all.getFirst().sourceEntity(),
                        all.getFirst().chain().stream().map(Relay::name).toList(),
                        all))
                .sorted(Comparator.comparingInt(
                        (Chain chain) -> -chain.statements().size()))
                .toList();
    }

    private static List<Origin> origins(List<Entry> asserted, String article) {
        Map<String, Origin> byName = new HashMap<>();
        for (Entry entry : asserted) {
            if (entry.testimony() == null) {
                continue;
            }
            List<Source> sources = entry.testimony().origins();
            for (Source source : sources) {
                if (source.articles().contains(article)) {
                    byName.merge(
                            source.name(),
                            new Origin(source, 1, sources.size() == 1 ? 1 : 0),
                            (a, b) -> new Origin(a.source(), a.entries() + b.entries(), a.alone() + b.alone()));
                }
            }
        }
        return byName.values().stream()
                .sorted(Comparator.comparingInt((Origin origin) -> -origin.entries())
                        .thenComparing(origin -> origin.source().name()))
                .toList();
    }
}
