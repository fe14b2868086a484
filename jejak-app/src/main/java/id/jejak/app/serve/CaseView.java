package id.jejak.app.serve;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.StatementFilter;
import id.jejak.app.work.StatementList;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.statement.Variant;
import id.jejak.engine.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the pages and the API show: one case at one moment, immutable, with the ways from one thing to another looked up once. After a
 * change a new view takes the old one's place whole.
 */
public final class CaseView {
    private final String name;
    private final Chronicle chronicle;
    private final Map<String, Annotated> articles = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> entriesByMention = new HashMap<>();
    private final Map<String, List<Entry>> entriesByArticle = new HashMap<>();
    private final Map<String, List<Echo>> echoesByArticle = new HashMap<>();
    private final Map<String, List<Dispute>> disputesByEntry = new HashMap<>();
    private final Map<String, List<Discrepancy>> discrepancies = new HashMap<>();
    private final Map<String, Story> storyByArticle = new HashMap<>();
    private final Map<String, StatementGroup> groupByStatement = new HashMap<>();
    private final List<String> parties;
    private final Lazy<Names> names;
    private final Judged judged;
    private final Made made;
    private final StatementList statements;

    /** A view of a chronicle under its name, which nobody has put right. */
    public CaseView(String name, Chronicle chronicle) {
        this(name, chronicle, Judged.NOTHING);
    }

    /** The view of a case as it was read; the engine is made when it is needed. */
    public static CaseView of(CaseStore store, CaseReader.Read read, CaseReader.Engines engines) throws IOException {
        return new CaseView(store.name(), read.chronicle(), Judged.of(store, read, engines));
    }

    private CaseView(String name, Chronicle chronicle, Judged judged) {
        this.name = name;
        this.judged = judged;
        this.chronicle = chronicle;
        chronicle.articles().forEach(doc -> articles.put(doc.article().id(), doc));
        for (Entry entry : chronicle.entries()) {
            entries.put(entry.id(), entry);
            entry.mentions().forEach(mention -> entriesByMention.putIfAbsent(mention.id(), entry));
            entry.mentions().stream()
                    .map(mention -> mention.trigger().article())
                    .distinct()
                    .forEach(id -> add(entriesByArticle, id, entry));
        }
        for (Echo echo : chronicle.echoes()) {
            add(echoesByArticle, echo.a().article(), echo);
            if (!echo.a().article().equals(echo.b().article())) {
                add(echoesByArticle, echo.b().article(), echo);
            }
        }
        chronicle
                .disputes()
                .forEach(dispute -> dispute.entries().forEach(entry -> add(disputesByEntry, entry, dispute)));
        chronicle.discrepancies().forEach(each -> add(discrepancies, each.entry(), each));
        chronicle.stories().forEach(story -> story.articles().forEach(id -> storyByArticle.putIfAbsent(id, story)));
        for (StatementGroup group : chronicle.statements()) {
            for (Variant variant : group.variants()) {
                groupByStatement.put(variant.article() + "/" + variant.statement(), group);
            }
        }
        parties = parties(chronicle);
        names = new Lazy<>(() -> Names.of(chronicle.articles(), judged.naming().get()));
        made = Made.of(this, judged);
        statements = StatementList.of(chronicle, new StatementFilter(null, null, null, null));
    }

    private static <V> void add(Map<String, List<V>> map, String key, V value) {
        map.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
    }

    private static List<String> parties(Chronicle chronicle) {
        Map<String, Integer> counts = new HashMap<>();
        chronicle
                .entries()
                .forEach(entry -> Stream.concat(entry.actors().stream(), entry.recipients().stream())
                        .forEach(each -> counts.merge(each, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    public String name() {
        return name;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** The article of an id, or null. */
    public @Nullable Annotated article(String id) {
        return articles.get(id);
    }

    /** The entry of an id or of a mention's id, so that ids from before a merge still lead somewhere; or null. */
    public @Nullable Entry entry(String id) {
        Entry entry = entries.get(id);
        return entry == null ? entriesByMention.get(id) : entry;
    }

    /** The entries that an article reports, in the chronicle's order. */
    public List<Entry> entriesIn(String article) {
        return entriesByArticle.getOrDefault(article, List.of());
    }

    /** The echoes an article has a side in. */
    public List<Echo> echoesOf(String article) {
        return echoesByArticle.getOrDefault(article, List.of());
    }

    /** The disputes that concern an entry. */
    public List<Dispute> disputesOn(String entry) {
        return disputesByEntry.getOrDefault(entry, List.of());
    }

    /** The values in which an entry's reports differ. */
    public List<Discrepancy> discrepanciesOf(String entry) {
        return discrepancies.getOrDefault(entry, List.of());
    }

    /** The story an article belongs to, or null. */
    public @Nullable Story storyOf(String article) {
        return storyByArticle.get(article);
    }

    /** The group a statement is told in, or null where it is told once. */
    public @Nullable StatementGroup group(String article, String statement) {
        return groupByStatement.get(article + "/" + statement);
    }

    /** Who acts or is acted upon in entries, most often first. */
    public List<String> parties() {
        return parties;
    }

    /** Who and what the articles name. */
    public Names names() {
        return names.get();
    }

    /** What people decided about it, and what waits for their decision. */
    Judged judged() {
        return judged;
    }

    /** The corrections by what they put right. */
    Made made() {
        return made;
    }

    /** Every statement, those told several times once. */
    StatementList statements() {
        return statements;
    }
}
