package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Report;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an article takes a happening up again without telling it anew ({@code pertemuan itu}, {@code lawatan tersebut}) or shows it in
 * a published picture: whoever is quoted there speaks of the happening as well, and counts as its origin.
 */
final class Reprises {
    private final Families families;
    private final Footage footage;
    private final RepriseWords words;
    private final TakenUp takenUp;

    Reprises(Families families, Footage footage, RepriseWords words) {
        this.families = families;
        this.footage = footage;
        this.words = words;
        takenUp = new TakenUp(words);
    }

    /** Per happening the reports besides its tellings. */
    Map<Merger.Happening, List<Report>> find(List<Merger.Happening> happenings, WhoIsWho who) {
        Map<String, List<TakenUp.Place>> byArticle = TakenUp.places(happenings);
        Map<Merger.Happening, List<Report>> found = new IdentityHashMap<>();
        happenings.forEach(happening -> found.put(happening, new ArrayList<>()));
        byArticle.values().forEach(places -> article(places, who, found));
        return found;
    }

    private void article(List<TakenUp.Place> places, WhoIsWho who, Map<Merger.Happening, List<Report>> found) {
        Annotated doc = places.getFirst().telling().doc();
        Map<Integer, TakenUp.Named> names = TakenUp.named(doc, who);
        TakenUp.Place before = null;
        int line = -1;
        for (Sentence sentence : doc.sentences()) {
            if (sentence.heading()) {
                continue;
            }
            before = sentence.line() == line ? before : null;
            line = sentence.line();
            TakenUp.Named named = names.getOrDefault(sentence.span().start(), TakenUp.NOBODY);
            TakenUp.Place here = null;
            for (Families.Hit hit : families.in(sentence)) {
                boolean told =
                        doc.events().stream().anyMatch(event -> event.trigger().overlaps(hit.span()));
                TakenUp.Place place = told || !hit.family().occasion() || words.liesAhead(sentence, hit.span())
                        ? null
                        : takenUp.taken(places, doc, sentence, hit, named, null);
                if (place != null) {
                    here = place;
                    Report report = report(place, doc, sentence, hit.span());
                    // In the sentence that tells the happening only somebody's word adds an origin.
                    if (report.statement() != null || !place.telling().passage().equals(sentence.span())) {
                        reports(found, place).add(report);
                    }
                }
            }
            String publisher = footage.publisher(doc, sentence);
            if (publisher != null) {
                TakenUp.Place shown = shown(places, doc, sentence, named);
                shown = shown == null ? before : shown;
                if (shown != null) {
                    reports(found, shown)
                            .add(new Report(
                                    doc,
                                    sentence.span(),
                                    sentence.span(),
                                    false,
                                    Parties.all(shown.telling()),
                                    null,
                                    null,
                                    publisher));
                }
            }
            before = here;
        }
    }

    private static List<Report> reports(Map<Merger.Happening, List<Report>> found, TakenUp.Place place) {
        return found.computeIfAbsent(place.happening(), key -> new ArrayList<>());
    }

    private static Report report(TakenUp.Place place, Annotated doc, Sentence sentence, Span words) {
        Statement widest = null;
        for (Statement statement : doc.statements()) {
            boolean holds = statement.content().contains(words) || goesOn(doc, sentence, statement, words);
            if (holds
                    && (widest == null
                            || statement.content().length() > widest.content().length())) {
                widest = statement;
            }
        }
        return new Report(doc, words, sentence.span(), false, Parties.all(place.telling()), widest, null, null);
    }

    /** Whether a statement that the attribution only interrupts goes on after it: {@code ..., lapor X, setelah ...}. */
    private static boolean goesOn(Annotated doc, Sentence sentence, Statement statement, Span words) {
        Span cue =
                statement.source() == null ? statement.cue() : statement.cue().cover(statement.source());
        return sentence.span().contains(statement.content())
                && statement.content().end() <= cue.start()
                && cue.end() <= words.start()
                && doc.text().startsWith(",", cue.end());
    }

    /** The telling that a picture shows: in its sentence or the one before in the line, or one whose participants it names. */
    private TakenUp.@Nullable Place shown(
            List<TakenUp.Place> places, Annotated doc, Sentence sentence, TakenUp.Named named) {
        TakenUp.Place best = null;
        int bestScore = 0;
        for (TakenUp.Place place : places) {
            Telling telling = place.telling();
            Sentence told = telling.sentence();
            boolean meets =
                    telling.family() != null && telling.family().occasion() && telling.status() == Status.ASSERTED;
            if (told == null || !meets || TakenUp.otherEvent(doc, sentence, place)) {
                continue;
            }
            int score = 0;
            for (String name : Parties.all(telling)) {
                score += named.persons().contains(name) ? 2 : 0;
            }
            int parties = Parties.all(telling).size();
            boolean all = parties > 1 && score == 2 * parties;
            boolean beside = told.line() == sentence.line()
                    && told.span().start() <= sentence.span().start()
                    && sentence.span().start() - told.span().end() <= 2;
            boolean inside = told.span().equals(sentence.span());
            score += beside || inside ? (words.refersBack(sentence) ? 2 : 1) : 0;
            if ((all || ((beside || inside) && score > 1)) && score >= bestScore) {
                best = place;
                bestScore = score;
            }
        }
        return best;
    }
}
