package id.jejak.app.work;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.correction.Mark;
import id.jejak.engine.correction.Subject;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Event;
import id.jejak.engine.witness.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the mentions that people mean: an entry by its id (all its mentions), one mention by its own id or as {@code ARTICLE/v3}, the
 * mention of an entity by its whole id, an entity by a name (in every article that has it), as {@code ARTICLE/NAME} or {@code ARTICLE/e2} (in that article).
 */
public final class MarkFinder {
    private static final Pattern HEX = Pattern.compile("#?[0-9a-f]{6,16}");
    private static final Pattern FULL = Pattern.compile("#?[0-9a-f]{16}");

    /**
     * What was found.
     *
     * @param subject entity or event
     * @param marks an event's mentions, or one mention for each article that has the entity
     */
    public record Meant(Subject subject, List<Mark> marks) {
        public Meant {
            marks = List.copyOf(marks);
        }
    }

    private final Chronicle chronicle;

    /** A finder in a chronicle. */
    public MarkFinder(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** What the words mean: nothing found is an empty list; of a beginning that fits several entries, each stands. */
    public List<Meant> find(String words) {
        String wanted = words.strip();
        List<Meant> found = new ArrayList<>();
        if (HEX.matcher(wanted.toLowerCase(Locale.ROOT)).matches()) {
            byId(wanted.toLowerCase(Locale.ROOT).replace("#", ""), found);
        }
        if (found.isEmpty() && FULL.matcher(wanted).matches()) {
            byEntityMention(wanted.replace("#", ""), found);
        }
        if (!found.isEmpty()) {
            return found;
        }
        int slash = wanted.lastIndexOf('/');
        if (slash > 0) {
            String article = wanted.substring(0, slash);
            String inside = wanted.substring(slash + 1);
            for (Annotated doc : chronicle.articles()) {
                if (doc.article().id().equals(article)) {
                    inside(doc, inside, found);
                }
            }
        }
        if (found.isEmpty()) {
            byName(wanted, found);
        }
        return found;
    }

    private void byId(String id, List<Meant> found) {
        for (Entry entry : chronicle.entries()) {
            if (entry.id().startsWith(id)) {
                found.add(new Meant(
                        Subject.EVENT,
                        entry.mentions().stream().map(MarkFinder::mark).toList()));
            } else {
                entry.mentions().stream()
                        .filter(mention -> mention.id().startsWith(id))
                        .forEach(mention -> found.add(new Meant(Subject.EVENT, List.of(mark(mention)))));
            }
        }
    }

    /** The mention of an entity whose id this is, as proposals name it. Every mention's id is worked out until it is found. */
    private void byEntityMention(String id, List<Meant> found) {
        for (Annotated doc : chronicle.articles()) {
            for (Entity entity : doc.entities()) {
                for (EntityMention mention : entity.mentions()) {
                    Mark mark = mark(doc, mention);
                    if (mark.mention().equals(id)) {
                        found.add(new Meant(Subject.ENTITY, List.of(mark)));
                        return;
                    }
                }
            }
        }
    }

    private static Mark mark(Entry.Mention mention) {
        return new Mark(
                mention.id(), mention.trigger().article(), mention.trigger().exact());
    }

    private static void inside(Annotated doc, String words, List<Meant> found) {
        for (Event event : doc.events()) {
            if (event.id().equals(words)) {
                found.add(new Meant(
                        Subject.EVENT,
                        List.of(new Mark(
                                doc.mentionId(event),
                                doc.article().id(),
                                doc.article().slice(event.trigger())))));
            }
        }
        for (Entity entity : doc.entities()) {
            if (entity.id().equals(words) || isCalled(entity, words)) {
                found.add(new Meant(Subject.ENTITY, List.of(mark(doc, entity))));
            }
        }
    }

    private void byName(String name, List<Meant> found) {
        List<Mark> exact = new ArrayList<>();
        List<Mark> other = new ArrayList<>();
        for (Annotated doc : chronicle.articles()) {
            for (Entity entity : doc.entities()) {
                if (Names.key(entity.name()).equals(Names.key(name))) {
                    exact.add(mark(doc, entity));
                } else if (isCalled(entity, name)) {
                    other.add(mark(doc, entity));
                }
            }
        }
        List<Mark> marks = exact.isEmpty() ? other : exact;
        if (!marks.isEmpty()) {
            found.add(new Meant(Subject.ENTITY, marks));
        }
    }

    private static boolean isCalled(Entity entity, String name) {
        String key = Names.key(name);
        return Names.key(entity.name()).equals(key)
                || entity.aliases().stream().anyMatch(alias -> Names.key(alias).equals(key));
    }

    /** The first mention of an entity, a name where there is one. */
    private static Mark mark(Annotated doc, Entity entity) {
        EntityMention first = entity.mentions().stream()
                .filter(mention -> mention.kind() == EntityMention.Kind.NAME)
                .findFirst()
                .orElse(entity.mentions().getFirst());
        return mark(doc, first);
    }

    private static Mark mark(Annotated doc, EntityMention mention) {
        return new Mark(
                doc.article().mentionId(mention.span(), Subject.ENTITY.label()),
                doc.article().id(),
                doc.article().slice(mention.span()));
    }

    /** The entity mentions of these words inside the entity that holds a mark; for parting one entity by its words. */
    public List<Mark> sameEntity(Mark inside, String words) {
        List<Mark> marks = new ArrayList<>();
        for (Annotated doc : chronicle.articles()) {
            for (Entity entity : doc.entities()) {
                if (doc.article().id().equals(inside.article())
                        && entity.mentions().stream()
                                .anyMatch(each -> mark(doc, each).equals(inside))) {
                    entity.mentions().stream()
                            .map(each -> mark(doc, each))
                            .filter(each -> each.exact().equals(words))
                            .forEach(marks::add);
                }
            }
        }
        return marks;
    }
}
