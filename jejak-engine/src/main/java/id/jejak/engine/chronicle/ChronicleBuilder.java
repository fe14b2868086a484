package id.jejak.engine.chronicle;

import id.jejak.engine.copying.CopyFinder;
import id.jejak.engine.copying.Copying;
import id.jejak.engine.correction.Bonds;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.echo.CreditCarrier;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.echo.EchoFinder;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordWeights;
import id.jejak.engine.statement.StatementGrouper;
import id.jejak.engine.story.Story;
import id.jejak.engine.story.StoryFinder;
import id.jejak.engine.witness.NameKinds;
import id.jejak.engine.witness.Report;
import id.jejak.engine.witness.SpeechActs;
import id.jejak.engine.witness.WhoIsWho;
import id.jejak.engine.witness.WitnessCounter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges what many articles tell. */
public final class ChronicleBuilder {
    private final EchoFinder echoes;
    private final CreditCarrier credits;
    private final CopyFinder copies;
    private final StoryFinder stories;
    private final Countries countries;
    private final TellingReader tellings;
    private final LooseWords loose;
    private final RepriseWords words;
    private final Anchors anchors;
    private final Beginnings beginnings;
    private final Reprises reprises;
    private final SpeechActs acts;
    private final WitnessCounter witnesses;
    private final ClaimFinder claims;
    private final DiscrepancyFinder differences;
    private final OfficeMerger offices;
    private final StatementGrouper statements;
    private final NameKinds kinds;

    /** A builder over these resources. */
    public ChronicleBuilder(ResourceSource resources) {
        Outlets outlets = Outlets.load(resources);
        WordWeights weights = WordWeights.load(resources);
        Families families = Families.load(resources);
        echoes = new EchoFinder(weights, outlets);
        credits = new CreditCarrier(outlets);
        copies = new CopyFinder(resources, outlets);
        stories = new StoryFinder(weights, resources);
        countries = Countries.load(resources);
        tellings = new TellingReader(weights, families, Matter.load(resources));
        loose = LooseWords.load(resources);
        words = RepriseWords.load(resources);
        anchors = new Anchors(families, words);
        beginnings = new Beginnings(resources, families, countries);
        reprises = new Reprises(families, Footage.load(resources), words);
        acts = SpeechActs.load(resources);
        witnesses = new WitnessCounter(resources, outlets, countries);
        differences = new DiscrepancyFinder(resources, countries);
        claims = new ClaimFinder(resources, outlets, tellings);
        offices = new OfficeMerger(resources, weights, countries);
        statements = new StatementGrouper(weights);
        kinds = NameKinds.load(resources);
    }

    /** The chronicle of these articles; their order does not matter, and an article that is there already changes nothing. */
    public Chronicle build(List<Annotated> articles) {
        return build(articles, Corrections.NONE);
    }

    /** The same as an analyst put it right. */
    public Chronicle build(List<Annotated> articles, Corrections corrections) {
        List<Annotated> sorted =
                distinct(articles).stream().map(corrections::apply).toList();
        Bonds bonds = corrections.bonds(sorted);
        List<Echo> found = echoes.find(sorted);
        Map<String, Credit> carried = corrections.credits(sorted, credits.carry(sorted, found));
        Copying copying = copies.find(sorted, carried, found);
        List<Story> grouped = stories.find(sorted, found);
        WhoIsWho who = WhoIsWho.of(sorted, countries, bonds, kinds);

        Parties parties = new Parties(who, countries, loose);
        Echoing echoing = new Echoing(found);
        Merger merger =
                new Merger(new Likeness(parties, countries, echoing), new TellingIndex(parties, echoing), bonds);
        List<Telling> told =
                beginnings.dated(new DatedScenes(words, parties).dated(tellings.read(sorted, who)), sorted);
        List<Merger.Happening> happenings = merger.merge(anchors.anchored(told, merger.merge(told), who, parties));
        Map<Merger.Happening, List<Report>> besides = reprises.find(happenings, who);

        EntryMaker maker = new EntryMaker(
                bonds, new TellingReport(acts, witnesses.over(sorted, who, carried, found, copying.releases())));
        Map<Merger.Happening, Entry> made = new IdentityHashMap<>();
        for (Merger.Happening happening : happenings) {
            made.put(happening, maker.entry(happening, besides.getOrDefault(happening, List.of())));
        }
        ClaimFinder.Found contested = claims.find(happenings, made, sorted, who);

        List<Entry> entries = new ArrayList<>();
        Map<String, List<Discrepancy>> differing = new HashMap<>();
        for (Merger.Happening happening : happenings) {
            Entry entry = made.get(happening);
            if (entry != null) {
                entries.add(contested.entries().getOrDefault(happening, entry));
                differing.put(entry.id(), differences.of(entry, happening.tellings(), who));
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.date() == null ? "9999" : entry.date())
                .thenComparing(entry -> entry.mentions().getFirst().trigger())
                .thenComparing(Entry::id));
        return new Chronicle(
                sorted,
                carried,
                entries,
                contested.disputes(),
                offices.merge(sorted, who),
                found,
                grouped,
                entries.stream()
                        .flatMap(entry -> differing.getOrDefault(entry.id(), List.of()).stream())
                        .toList(),
                statements.group(sorted, found, who),
                copying);
    }

    /** By id; of two articles with one id and text, or with one text from one outlet, the first. */
    private static List<Annotated> distinct(List<Annotated> articles) {
        Set<String> seen = new HashSet<>();
        return articles.stream()
                .sorted(Comparator.comparing((Annotated doc) -> doc.article().id())
                        .thenComparing(doc -> doc.article().textSha256()))
                .filter(doc -> seen.add(doc.article().textSha256() + " " + doc.outlet()))
                .toList();
    }
}
