package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Who looked into a claim: whoever uses a word of checking ({@code id/chronicle/checking-cues.tsv}) of it, or the article's own fact-check. */
final class ClaimCheck {
    private static final String CHECKING = "id/chronicle/checking-cues.tsv";

    /** A check speaks of a claim when so many content words are shared, or one of its goods. */
    private static final int SHARED_WORDS = 2;

    private final List<String> checking = new ArrayList<>();
    private final List<String> verdicts = new ArrayList<>();
    private final Outlets outlets;
    private final TellingReader reader;

    ClaimCheck(ResourceSource source, Outlets outlets, TellingReader reader) {
        for (Tsv.Row row : Tsv.load(source, CHECKING, "cue", "verdict").rows()) {
            checking.add(row.get("cue"));
            if (row.get("verdict").equals("yes")) {
                verdicts.add(row.get("cue"));
            }
        }
        this.outlets = outlets;
        this.reader = reader;
    }

    /** Who looked into a claim: a statement with a word of checking that shares its words, or the article's own fact-check. */
    void check(Claim claim, Map<String, Annotated> articles, WhoIsWho who) {
        Set<String> words = new TreeSet<>();
        Set<String> goods = new TreeSet<>();
        Set<String> parties = new LinkedHashSet<>();
        for (Merger.Happening happening : claim.happenings) {
            for (Telling telling : happening.tellings()) {
                if (telling.isClaim()) {
                    words.addAll(telling.words());
                    goods.addAll(telling.objects());
                }
                parties.addAll(Parties.all(telling));
            }
        }
        Set<String> here = new TreeSet<>();
        claim.mentions.keySet().forEach(mention -> here.add(mention.article()));
        for (String id : here) {
            Annotated doc = Objects.requireNonNull(articles.get(id), id);
            if (doc.outlet() != null && factCheck(doc)) {
                claim.checkedBy.add(doc.outlet());
            }
            for (Statement statement : doc.statements()) {
                Sentence sentence = TellingReader.sentenceOf(doc, statement.cue());
                String source = statement.sourceEntity();
                if (sentence == null || source == null || !checks(doc, sentence.span())) {
                    continue;
                }
                String name = who.canonical(doc.article().id(), source);
                Set<String> spoken = reader.contentWords(sentence.tokens(), statement.content());
                Set<String> shared = new TreeSet<>(spoken);
                shared.retainAll(words);
                boolean party = claim.by.contains(name) || claim.rejectedBy.contains(name) || parties.contains(name);
                // A video or a narrator looks into nothing.
                if (!party
                        && who.facts(name) != null
                        && (shared.size() >= SHARED_WORDS || spoken.stream().anyMatch(goods::contains))
                        && outlets.byName(name) == null) {
                    claim.checkedBy.add(name);
                    claim.checkedWords
                            .computeIfAbsent(name, key -> new TreeSet<>())
                            .addAll(spoken);
                    claim.mentions.put(doc.article().cite(sentence.span()), true);
                }
            }
        }
        claim.repeatedBy.removeAll(claim.by);
        claim.repeatedBy.removeAll(claim.rejectedBy);
        claim.repeatedBy.removeAll(claim.checkedBy);
    }

    /** Whether an article looks into a claim of its own accord: a word of a fact-check outside every statement. */
    private boolean factCheck(Annotated doc) {
        return doc.sentences().stream()
                .anyMatch(sentence -> says(doc, sentence.span(), verdicts)
                        && doc.statements().stream()
                                .noneMatch(statement -> sentence.span().contains(statement.cue())));
    }

    private boolean checks(Annotated doc, Span sentence) {
        return says(doc, sentence, checking);
    }

    private static boolean says(Annotated doc, Span sentence, List<String> cues) {
        String lower = " "
                + doc.article().slice(sentence).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}-]+", " ") + " ";
        return cues.stream().anyMatch(cue -> lower.contains(" " + cue + " "));
    }
}
