package id.jejak.engine.identity;

import id.jejak.engine.correction.Bonds;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An entity over articles with what is known of it, while pairs are sought. */
final class Group {
    /** How mention ids of entities are made; corrections name them so. */
    private static final String MENTION = "entity";

    final WhoIsWho.Facts facts;
    /** Place in order of article and text. */
    final int order;

    final Set<String> articles = new HashSet<>();
    final Set<Bonds.Place> places = new HashSet<>();
    final Set<String> abbreviations = new TreeSet<>();
    final Set<String> keys = new TreeSet<>();
    final Set<String> namedWith = new TreeSet<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Annotated> docs = new ArrayList<>();

    Group(WhoIsWho.Facts facts, int order) {
        this.facts = facts;
        this.order = order;
    }

    void add(Annotated doc, Entity entity) {
        articles.add(doc.article().id());
        places.add(new Bonds.Place(doc.article().id(), entity.id()));
        entities.add(entity);
        docs.add(doc);
    }

    Proposal.Side side() {
        Annotated doc = docs.getFirst();
        EntityMention first = entities.getFirst().mentions().stream()
                .filter(EntityMention::isName)
                .findFirst()
                .orElseGet(() -> entities.getFirst().mentions().getFirst());
        return new Proposal.Side(
                facts.name(),
                doc.article().mentionId(first.span(), MENTION),
                doc.article().cite(first.span()),
                articles.size());
    }
}
