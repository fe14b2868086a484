package id.jejak.engine.entity;

import id.jejak.engine.actor.Actors;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The {@code entity} stage: cuts sentences into names, offices and titles ({@link Chunker}), joins offices with persons
 * ({@link RoleReader}), weighs unknown names ({@link RunTyper}) and gathers names into entities ({@link Resolver}).
 */
public final class EntityStage implements Stage {
    private final Lexicon lexicon;
    private final Chunker chunker;
    private final Nicknames nicknames;
    private final Capitals capitals;
    private final RunTyper typer;
    private final RoleCues roleCues;
    private final RoleReader roleReader;
    private final Metonyms metonyms;
    private final Gluing gluing;
    private final Tagging tagging;
    private final ReferenceWords references;
    private final Actors actors;
    private final Houses houses;
    private final Holders holders;

    /** The stage with its resources loaded. */
    public EntityStage(ResourceSource resources) {
        lexicon = new Lexicon(resources);
        nicknames = new Nicknames(resources);
        chunker = new Chunker(lexicon);
        capitals = new Capitals(lexicon);
        typer = new RunTyper(lexicon);
        roleCues = new RoleCues(resources);
        roleReader = new RoleReader(roleCues, lexicon::isRank);
        metonyms = new Metonyms(resources);
        WordClusters clusters = new WordClusters(resources);
        gluing = new Gluing(lexicon, new Truecasing(lexicon, clusters));
        tagging = new Tagging(clusters, lexicon);
        references = new ReferenceWords(resources);
        actors = new Actors(resources);
        houses = new Houses(resources);
        holders = new Holders(resources);
    }

    @Override
    public String name() {
        return "entity";
    }

    @Override
    public Set<Layer> requires() {
        return Set.of(Layer.LINES, Layer.SENTENCES, Layer.TIMES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.ENTITIES);
    }

    @Override
    public Annotated apply(Annotated in) {
        List<List<Chunk>> sentences = new ArrayList<>();
        List<RoleHit> roles = new ArrayList<>();
        Abbreviations abbreviations = new Abbreviations();
        List<Words> cut = gluing.words(in);
        int time = 0;
        for (int i = 0; i < in.sentences().size(); i++) {
            Sentence sentence = in.sentences().get(i);
            Words words = cut.get(i);
            List<TimeExpression> times = new ArrayList<>();
            while (time < in.times().size()
                    && in.times().get(time).span().start() < sentence.span().end()) {
                TimeExpression expression = in.times().get(time++);
                if (expression.span().start() >= sentence.span().start()) {
                    times.add(expression);
                    words.block(expression.span());
                }
            }
            if (!capitals.sayNothing(words)) {
                tagging.tag(words);
            }
            List<Chunk> chunks = chunker.chunks(words);
            tagging.weigh(chunks);
            abbreviations.note(chunks);
            nicknames.note(chunks, abbreviations);
            roles.addAll(roleReader.roles(words, chunks, times));
            sentences.add(chunks);
        }
        sentences.forEach(chunks -> typer.weigh(chunks, abbreviations));
        Registry registry = new Registry(lexicon.gazetteer);
        new Resolver(
                        registry,
                        metonyms,
                        abbreviations,
                        lexicon.common,
                        houses,
                        (words, i) -> lexicon.classAt(words, i) != null,
                        lexicon.classesRef)
                .resolve(sentences);
        for (RoleHit hit : roles) {
            Draft person = registry.of(hit.person());
            if (person != null) {
                person.roles.add(hit);
            }
        }
        holders.resolve(roles, registry);
        new References(references, registry, lexicon.gazetteer).resolve(sentences, cut, roles, in.quotations());
        return in.withEntities(new EntityBuilder(
                        in.text(),
                        lexicon,
                        registry,
                        lexicon.offices.ref(),
                        new ActorCoder(actors, in.published().date()))
                .build());
    }
}
