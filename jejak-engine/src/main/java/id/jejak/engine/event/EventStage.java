package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.Morphology;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import id.jejak.engine.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The {@code event} stage: cuts each sentence into units ({@link Chunker}), parses its clauses ({@link ClauseParser}), lays the frames of
 * verbs and nouns over them ({@link FrameFiller}), adds date and place ({@link Circumstances}) and whose word it is
 * ({@link Attribution}), and joins what tells of one happening ({@link Merger}).
 */
public final class EventStage implements Stage {
    private final Words words;
    private final Chunker chunker;
    private final Countries countries;
    private final Codebook codebook;
    private final Verdicts verdicts;
    private final PrivateBodies privates;
    private final ObjectReader things;
    private final Contexts contexts;
    private final TimeMarks marks;
    private final Morphology morphology;

    /** The stage with its resources loaded. */
    public EventStage(ResourceSource resources) {
        morphology = Morphology.load(resources);
        codebook = new Codebook(resources);
        words = new Words(resources, morphology);
        chunker = new Chunker(words, new Frames(resources, morphology, codebook));
        countries = Countries.load(resources);
        verdicts = new Verdicts(resources);
        privates = new PrivateBodies(resources);
        contexts = new Contexts(resources);
        marks = new TimeMarks(resources);
        things = new ObjectReader(new QuantityReader(resources));
    }

    /** The version of the PLOVER codebook that the types follow. */
    public String codebookVersion() {
        return codebook.version();
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public Set<Layer> requires() {
        return Set.of(Layer.SENTENCES, Layer.TIMES, Layer.ENTITIES, Layer.STATEMENTS);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.EVENTS);
    }

    @Override
    public Annotated apply(Annotated in) {
        List<Chunker.Named> named = outermost(in.text(), in.entities());
        boolean hoax = verdicts.rejects(in);
        Attribution attribution = new Attribution(in, hoax, words);
        PartyReader parties = new PartyReader(in, words, countries, privates);
        Circumstances circumstances = new Circumstances(marks, in);
        FrameFiller filler = new FrameFiller(in.text(), words, countries, parties, things, circumstances);
        Occasions occasions = new Occasions(in, marks, hoax);
        Scenes scenes = new Scenes(in, occasions, new Twins(morphology, occasions), hoax);
        Leads leads = new Leads();
        List<Draft> drafts = new ArrayList<>();
        int n = 0;
        int t = 0;
        for (int s = 0; s < in.sentences().size(); s++) {
            Sentence sentence = in.sentences().get(s);
            while (n < named.size()
                    && named.get(n).mention().span().start() < sentence.span().start()) {
                n++;
            }
            int nEnd = n;
            while (nEnd < named.size()
                    && named.get(nEnd).mention().span().start()
                            < sentence.span().end()) {
                nEnd++;
            }
            while (t < in.times().size()
                    && in.times().get(t).span().start() < sentence.span().start()) {
                t++;
            }
            int tEnd = t;
            while (tEnd < in.times().size()
                    && in.times().get(tEnd).span().start() < sentence.span().end()) {
                tEnd++;
            }
            if (!sentence.heading() && !isQuestion(in.text(), sentence) && !isLink(sentence)) {
                List<TimeExpression> times = in.times().subList(t, tEnd);
                List<Unit> units = chunker.units(in.text(), sentence, named.subList(n, nEnd), times);
                Statement speech = attribution.speech(sentence.span());
                parties.speaker(attribution.speaker(speech), speech);
                drafts.addAll(leads.answered(attribution.speaker(speech), s));
                ClauseParser.Parse parse = ClauseParser.parse(words, units);
                for (Draft draft : filler.drafts(parse, s)) {
                    draft.earlier = marks.putsBack(units, draft.predicate.index);
                    if (!draft.standing()) {
                        circumstances.date(draft, parse);
                    }
                    attribution.attribute(draft, attribution.claimed(units, draft.predicate.index));
                    drafts.add(draft);
                }
                leads.note(filler.partial);
                filler.partial.forEach(draft -> {
                    circumstances.date(draft, parse);
                    scenes.partial(draft);
                });
                filler.scenes(occasions, s);
                occasions.note(s, sentence, units);
            }
            n = nEnd;
            t = tEnd;
        }
        drafts.addAll(Accusations.of(drafts, attribution));
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.sentence));
        scenes.complete(drafts);
        return in.withEvents(events(in, Merger.merge(drafts, in.published().date())));
    }

    private static boolean isQuestion(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i >= 0 && i >= tokens.size() - 3; i--) {
            if (tokens.get(i).isWord()) {
                return false;
            }
            if (text.charAt(tokens.get(i).start()) == '?') {
                return true;
            }
        }
        return false;
    }

    /** {@code Cek fakta: ...}, {@code Baca juga: ...}: the title of another article. */
    private boolean isLink(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (verdicts.isLink(tokens.get(i).lower() + " " + tokens.get(i + 1).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Mentions that stand inside no other, by start. */
    static List<Chunker.Named> outermost(String text, List<Entity> entities) {
        List<Chunker.Named> all = new ArrayList<>();
        for (Entity entity : entities) {
            for (EntityMention mention : entity.mentions()) {
                if (entity.type() == EntityType.EVT
                        && Character.isLowerCase(text.charAt(mention.span().start()))) {
                    // "perang Ukraina" tells of the war; "Perang Korea" only names one
                    continue;
                }
                all.add(new Chunker.Named(mention, entity));
            }
        }
        all.sort(Comparator.comparingInt(
                        (Chunker.Named named) -> named.mention().span().start())
                .thenComparingInt(named -> -named.mention().span().end()));
        List<Chunker.Named> outermost = new ArrayList<>();
        int end = -1;
        for (int i = 0; i < all.size(); i++) {
            Chunker.Named named = all.get(i);
            Span span = named.mention().span();
            boolean several = i + 1 < all.size()
                    && all.get(i + 1).mention().span().equals(span)
                    && !named.mention().isName();
            // "keduanya" names nobody: the words stay, and the reader of parties asks whom they mean
            if (span.start() >= end && several) {
                end = span.end();
            } else if (span.start() >= end) {
                outermost.add(named);
                end = span.end();
            }
        }
        return outermost;
    }

    private List<Event> events(Annotated in, List<Draft> drafts) {
        drafts.sort(Comparator.comparing((Draft draft) -> draft.trigger));
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Span> rests = new ArrayList<>(draft.rests);
            rests.sort(Comparator.naturalOrder());
            events.add(new Event(
                    "v" + (events.size() + 1),
                    draft.type,
                    draft.type == draft.frame.type() ? draft.frame.mode() : null,
                    draft.trigger,
                    parties(draft.actors),
                    parties(draft.recipients),
                    draft.objects,
                    draft.date,
                    draft.dateSpan,
                    draft.place,
                    draft.placeSpan,
                    draft.status,
                    draft.saidBy,
                    draft.statement,
                    contexts.of(in.sentences(), draft.sentence),
                    new Provenance(
                            "event",
                            draft.frame.name(),
                            draft.frame.where() + ", " + codebook.version(),
                            rests,
                            draft.rejected)));
        }
        return events;
    }

    private static List<Party> parties(Map<String, Participant> participants) {
        return participants.values().stream().map(Participant::party).toList();
    }
}
