package id.jejak.engine.quote;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.entity.EntityIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one article sentence by sentence, so that pronouns and quotations without a cue find who spoke before. */
final class ArticleReader {
    /** A quotation without a cue belongs to who spoke at most this many lines before. */
    private static final int LINES_BACK = 3;

    /** Marks and blanks between two quotations of one breath at most. */
    private static final int GAP = 6;

    /** A quotation without a cue until it is known what follows it. */
    private record Lone(
            int quote, List<Span> rows, @Nullable Draft model, int sentence) {}

    private final Grammar grammar;
    private final Annotated doc;
    private final Quotes quotes;
    private final EntityIndex index;
    private final Speakers speakers;
    private final Speech speech;
    private final SentenceReader reader;
    private final Chains chains;
    private final Posts posts;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Lone waiting;

    ArticleReader(Grammar grammar, Annotated doc) {
        this.grammar = grammar;
        this.doc = doc;
        quotes = new Quotes(doc, grammar.cues());
        index = EntityIndex.of(doc);
        speakers = new Speakers(doc.entities());
        SourceNames names = new SourceNames(grammar.words(), grammar.outlets(), index, doc.entities(), speakers);
        speech = new Speech(quotes, doc.sentences());
        reader = new SentenceReader(grammar, speech, speakers, names);
        chains = new Chains(grammar, names, doc.outlet());
        posts = new Posts(grammar, quotes, doc);
    }

    List<Statement> read() {
        fullMedia();
        int[] timeCursor = {0};
        for (int i = 0; i < doc.sentences().size(); i++) {
            SentenceView view = new SentenceView(doc, i, index, quotes, timeCursor);
            List<Draft> found = new ArrayList<>();
            for (Draft draft : chains.link(view, reader.read(view))) {
                if (add(draft)) {
                    found.add(draft);
                }
            }
            alone(view, found);
            note(view, found);
            posts.read(view, speech, drafts);
        }
        if (waiting != null) {
            settle(waiting, null);
        }
        drafts.sort(Comparator.comparing((Draft draft) -> draft.content));
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            statements.add(statement(draft, statements.size() + 1));
        }
        return statements;
    }

    /** Finds media named with their country, which the article may call by their head alone elsewhere. */
    private void fullMedia() {
        for (Sentence sentence : doc.sentences()) {
            for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
                if (!sentence.tokens().get(i).lower().equals("media")) {
                    continue;
                }
                EntityIndex.Hit hit =
                        index.startingAt(sentence.tokens().get(i + 2).start());
                if (hit != null && hit.entity().type() == EntityType.GPE) {
                    speakers.fullMedia("media " + sentence.tokens().get(i + 1).lower() + " "
                            + hit.entity().name());
                }
            }
        }
    }

    /** Adds a statement unless nearly the same words are already somebody's in this sentence. */
    private boolean add(Draft draft) {
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence == draft.sentence; i--) {
            Span other = drafts.get(i).content;
            int shared = other.overlap(draft.content);
            if (shared * 10 > 8 * (other.length() + draft.content.length() - shared)) {
                return false;
            }
        }
        drafts.add(draft);
        return true;
    }

    /**
     * A quotation that makes up its sentences and has no cue: it goes on with who spoke last; where narration stands before it and another
     * quotation with its cue right behind it ({@code "A." "B," kata Budi}), it is the other's.
     */
    private void alone(SentenceView view, List<Draft> found) {
        if (waiting != null) {
            settle(waiting, follows(waiting, found));
            waiting = null;
        }
        for (int i = 0; i < view.size(); i++) {
            int q = view.quote(i);
            if (q < 0 || speech.isClaimed(q)) {
                continue;
            }
            Span outer = quotes.get(q).outer();
            boolean endsHere = outer.end() <= view.sentence.span().end();
            if (!endsHere) {
                continue;
            }
            int last = view.tokenAt(outer.end() - 1);
            if (!opensSentence(view.index, outer.start()) || last + 1 < view.bodyEnd()) {
                continue;
            }
            List<Span> rows = quotes.rows(q, doc.sentences(), view.index);
            if (rows.size() == 1 && words(view, i, last) < 3) {
                continue;
            }
            Draft model = lastSpeech(view.sentence);
            Lone lone = new Lone(q, rows, model, view.index);
            if (model != null && model.inMarks && model.sentence + rows.size() >= view.index) {
                settle(lone, null);
            } else {
                waiting = lone;
            }
        }
    }

    /** The quotation with a cue that begins right behind a lone one, or null. */
    private @Nullable Draft follows(Lone lone, List<Draft> found) {
        int end = quotes.get(lone.quote()).outer().end();
        for (Draft draft : found) {
            if (!draft.inMarks || draft.content.start() < end) {
                continue;
            }
            String between = doc.text().substring(end, draft.content.start());
            if (between.length() <= GAP && between.chars().noneMatch(Character::isLetterOrDigit)) {
                return draft;
            }
        }
        return null;
    }

    private void settle(Lone lone, @Nullable Draft next) {
        Draft model = next != null ? next : lone.model();
        if (model == null || speech.isClaimed(lone.quote())) {
            return;
        }
        speech.claim(lone.quote());
        for (Span row : lone.rows()) {
            drafts.add(new Draft(
                    row, true, model.cue, model.cueSpan, model.source, model.who, "quote_alone", lone.sentence()));
        }
    }

    /** Whether a sentence, this one or one before it, begins at an offset. */
    private boolean opensSentence(int sentence, int offset) {
        int i = sentence;
        while (i > 0 && doc.sentences().get(i).span().start() > offset) {
            i--;
        }
        return doc.sentences().get(i).span().start() == offset;
    }

    private static int words(SentenceView view, int from, int until) {
        int count = 0;
        for (int i = from; i < until; i++) {
            count += view.word(i) ? 1 : 0;
        }
        return count;
    }

    private @Nullable Draft lastSpeech(Sentence at) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (at.line() - doc.sentences().get(draft.sentence).line() > LINES_BACK) {
                return null;
            }
            if (draft.who != null) {
                return draft;
            }
        }
        return null;
    }

    /** Remembers who spoke and whom the sentence is about. */
    private void note(SentenceView view, List<Draft> found) {
        for (int i = opening(view); i < view.size(); i++) {
            EntityIndex.Hit hit = view.hit(i);
            if (hit != null && view.quote(i) < 0 && hit.entity().type() == EntityType.PER) {
                boolean first = hit.entity().mentions().get(0).span().start()
                        >= view.sentence.span().start();
                speakers.about(hit.entity().name(), view.index, first && isTitled(view, i));
                int next = view.hitEnd(i);
                EntityIndex.Hit other = view.lower(next).equals("dan") ? view.hit(next + 1) : null;
                if (other != null && other.entity().type() == EntityType.PER) {
                    speakers.together(
                            hit.entity().name() + "; " + other.entity().name());
                }
                break;
            }
            boolean ends = grammar.words().looksVerb(view.lower(i))
                    || grammar.words().is(view.lower(i), SmallWords.Kind.BOUNDARY);
            if (view.quote(i) < 0 && ends && !view.capital(i) && hit == null) {
                break;
            }
        }
        for (String name : reader.told()) {
            speakers.spoke(name, false, view.index);
        }
        for (Draft draft : found) {
            if (draft.who != null && draft.source == null) {
                speakers.goesOn(view.index);
            } else if (draft.who != null && !nested(draft, found)) {
                speakers.spoke(draft.who, unknown(view, draft), view.index);
            }
        }
    }

    /** {@code Ketua RT Budi}, {@code Budi, pemilik toko,}: a person presented with what she is, as those who are about to be heard are. */
    private boolean isTitled(SentenceView view, int hit) {
        boolean before = view.word(hit - 1)
                && !grammar.words().is(view.lower(hit - 1), SmallWords.Kind.AUX)
                && !grammar.words().is(view.lower(hit - 1), SmallWords.Kind.CONNECTIVE);
        return before
                || view.comma(hit - 1) && hit > 1
                || view.comma(view.hitEnd(hit))
                || view.is(view.hitEnd(hit), '(');
    }

    /** Where the main clause begins behind a phrase of when, where or why that opens the sentence: behind its comma. */
    private int opening(SentenceView view) {
        String first = view.lower(0);
        boolean opens = grammar.words().is(first, SmallWords.Kind.ADJUNCT)
                || grammar.words().is(first, SmallWords.Kind.BOUNDARY)
                || grammar.words().is(first, SmallWords.Kind.CONNECTIVE);
        for (int i = 1; opens && i < view.size() && view.quote(i) < 0; i++) {
            if (view.comma(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A capitalised source that is no entity and has no known head: most likely a person's short name. */
    private boolean unknown(SentenceView view, Draft draft) {
        if (draft.source == null || !view.sentence.span().contains(draft.source)) {
            return false;
        }
        int at = view.tokenAt(draft.source.start());
        return view.capital(at)
                && view.hit(at) == null
                && grammar.words().head(view, at) == null
                && draft.source.length() < 40;
    }

    private static boolean nested(Draft draft, List<Draft> all) {
        for (Draft other : all) {
            if (other != draft && other.content.contains(draft.cueSpan)) {
                return true;
            }
        }
        return false;
    }

    private Statement statement(Draft draft, int number) {
        List<Span> rests = new ArrayList<>();
        rests.add(draft.cueSpan);
        if (draft.source != null && !draft.source.equals(draft.cueSpan)) {
            rests.add(draft.source);
        }
        rests.sort(null);
        return new Statement(
                "q" + number,
                draft.content,
                quotes.type(draft.content, draft.inMarks),
                draft.cue.stance(),
                draft.cue.certainty(),
                draft.cueSpan,
                draft.source,
                draft.who,
                draft.chain,
                new Provenance(QuoteStage.NAME, draft.rule, grammar.ordersRef(), rests, List.of()));
    }
}
