package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pictures and recordings that a sentence speaks of, and who published them ({@code id/witness/footage.tsv}). */
final class Footage {
    private static final String FOOTAGE = "id/witness/footage.tsv";

    private final Set<String> things = new HashSet<>();
    private final Set<String> publishing = new HashSet<>();

    private Footage() {}

    static Footage load(ResourceSource source) {
        Footage footage = new Footage();
        for (Tsv.Row row : Tsv.load(source, FOOTAGE, "thing", "publish").rows()) {
            footage.things.addAll(row.list("thing"));
            footage.publishing.addAll(row.list("publish"));
        }
        return footage;
    }

    /** Who published the picture or recording that a sentence speaks of, or null. */
    @Nullable
    String publisher(Annotated doc, Sentence sentence) {
        int thing = -1;
        for (Token token : sentence.tokens()) {
            if (thing < 0 && things.contains(token.lower())) {
                thing = token.start();
            } else if (publishing.contains(token.lower())) {
                String after = thing < 0
                        ? null
                        : nameAt(doc, token.end(), sentence.span().end(), token.end() + 60);
                if (after != null && thing >= 0) {
                    return after;
                }
                if (thing < 0 && things(sentence, token.end())) {
                    return nameBefore(doc, sentence.span().start(), token.start());
                }
            }
        }
        return null;
    }

    private boolean things(Sentence sentence, int from) {
        int seen = 0;
        for (Token token : sentence.tokens()) {
            if (token.start() >= from && seen++ < 2 && things.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String nameAt(Annotated doc, int from, int until, int reach) {
        Entity best = null;
        Span at = null;
        for (Entity entity : doc.entities()) {
            boolean body = entity.type() == EntityType.ORG
                    || entity.type() == EntityType.FAC
                    || entity.type() == EntityType.GPE;
            for (EntityMention mention : entity.mentions()) {
                Span span = mention.span();
                boolean here = span.start() >= from && span.end() <= until && span.start() <= reach;
                if (body && mention.isName() && here && (at == null || better(entity, span, best, at))) {
                    best = entity;
                    at = span;
                }
            }
        }
        if (best == null || at == null) {
            return null;
        }
        // A seat of government keeps its own name: Kremlin published it, not the country at large.
        return best.type() == EntityType.GPE
                        && !best.name().equals(doc.article().slice(at))
                ? doc.article().slice(at)
                : best.name();
    }

    private static boolean better(Entity entity, Span span, @Nullable Entity best, Span at) {
        boolean org = entity.type() == EntityType.ORG;
        boolean bestOrg = best != null && best.type() == EntityType.ORG;
        return org != bestOrg ? org : span.start() < at.start();
    }

    private static @Nullable String nameBefore(Annotated doc, int from, int until) {
        String best = null;
        int end = -1;
        for (Entity entity : doc.entities()) {
            for (EntityMention mention : entity.mentions()) {
                Span span = mention.span();
                if (entity.type() == EntityType.ORG
                        && span.start() >= from
                        && span.end() <= until
                        && span.end() > end) {
                    best = entity.name();
                    end = span.end();
                }
            }
        }
        return best;
    }
}
