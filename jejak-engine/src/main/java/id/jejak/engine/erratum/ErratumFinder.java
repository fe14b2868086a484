package id.jejak.engine.erratum;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.erratum.ErratumCues.Hit;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that say they correct another: in their title, in their first or last sentences, or in a line set aside. Words inside
 * quotation marks are somebody's, not the newsroom's.
 */
public final class ErratumFinder {
    /** Sentences at the head of an article in which a newsroom speaks of itself. */
    private static final int HEAD = 3;

    /** Those at its end; a note with what stood before, what should have, and an apology takes five. */
    private static final int FOOT = 5;

    /** The longest line set aside that is read, in UTF-16 units; a note is short. */
    private static final int NOTE = 600;

    private static final String STAGE = "erratum";

    private final ResourceSource resources;
    private final ErratumCues cues;

    /** What an article says: where (null in a title beside the text), by which rule, and the rest of the title after it. */
    private record Said(@Nullable Span words, ErratumCues.Cue cue, String titleAfter) {}

    public ErratumFinder(ResourceSource resources) {
        this.resources = resources;
        this.cues = ErratumCues.load(resources);
    }

    /** The errata among articles, by id of the article. */
    public List<Erratum> find(Collection<Annotated> articles) {
        List<Annotated> errata = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (Annotated doc : articles) {
            Said says = said(doc);
            if (says != null) {
                errata.add(doc);
                said.add(says);
            }
        }
        if (errata.isEmpty()) {
            return List.of();
        }
        List<Annotated> others =
                articles.stream().filter(doc -> !errata.contains(doc)).toList();
        CorrectedFinder corrected = new CorrectedFinder(resources, others);
        List<Erratum> found = new ArrayList<>();
        for (int i = 0; i < errata.size(); i++) {
            Annotated doc = errata.get(i);
            Said says = said.get(i);
            CorrectedFinder.Link link =
                    corrected.of(doc, says.titleAfter(), says.cue().of() == ErratumCues.Of.ITSELF);
            Citation words = says.words() == null ? null : doc.article().cite(says.words());
            Provenance by = Provenance.of(STAGE, says.cue().name(), cues.ref()).rejecting(link.lost());
            found.add(new Erratum(
                    doc.article().id(), words, link.corrects(), link.how(), link.evidence(), link.candidates(), by));
        }
        found.sort(java.util.Comparator.comparing(Erratum::article));
        return found;
    }

    private @Nullable Said said(Annotated doc) {
        String text = doc.text();
        Span headline = headline(doc);
        if (headline != null) {
            Hit hit = cues.title(headline.of(text));
            if (hit != null) {
                return said(hit, headline, headline.of(text));
            }
        }
        String title = doc.article().title();
        Hit given = title == null ? null : cues.title(title);
        if (title != null && given != null) {
            return new Said(null, given.cue(), title.substring(given.span().end()));
        }
        if (!doc.sentences().isEmpty()) {
            Span first = doc.sentences().getFirst().span();
            Hit hit = cues.head(first.of(text));
            if (hit != null && hit.span().end() < first.length()) {
                return said(hit, first, first.of(text));
            }
        }
        for (Span place : notes(doc)) {
            Hit hit = cues.sentence(place.of(text));
            if (hit != null) {
                Said said = said(hit, place, "");
                Span words = said.words();
                if (words != null
                        && doc.quotations().stream()
                                .noneMatch(quotation -> quotation.outer().overlaps(words))) {
                    return said;
                }
            }
        }
        return null;
    }

    private static Said said(Hit hit, Span place, String title) {
        Span words = new Span(
                place.start() + hit.span().start(), place.start() + hit.span().end());
        return new Said(
                words,
                hit.cue(),
                title.isEmpty() ? "" : title.substring(hit.span().end()));
    }

    static @Nullable Span headline(Annotated doc) {
        return doc.lines().stream()
                .filter(line -> line.kind() == LineKind.HEADLINE && !line.span().isEmpty())
                .map(Line::span)
                .findFirst()
                .orElse(null);
    }

    /** Where a newsroom may speak of itself, in text order. */
    private static Collection<Span> notes(Annotated doc) {
        TreeSet<Span> places = new TreeSet<>();
        List<Sentence> body =
                doc.sentences().stream().filter(each -> !each.heading()).toList();
        for (int i = 0; i < body.size(); i++) {
            if (i < HEAD || i >= body.size() - FOOT) {
                places.add(body.get(i).span());
            }
        }
        for (Line line : doc.lines()) {
            if (line.kind() == LineKind.FURNITURE && line.span().length() <= NOTE) {
                places.add(line.span());
            }
        }
        return places;
    }
}
