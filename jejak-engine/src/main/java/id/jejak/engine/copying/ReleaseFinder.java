package id.jejak.engine.copying;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.lexicon.Outlets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds releases: text that publishers of different owners share without a wire credit, where at least one says that it has it from a
 * written statement of somebody.
 */
final class ReleaseFinder {
    private static final int ASCII = 0x80;
    private static final int MIN_LETTERS = 2;

    /** A body named so many characters from the words is theirs. */
    private static final int NEAR = 30;

    private final ReleaseWords words;
    private final Outlets outlets;

    ReleaseFinder(ReleaseWords words, Outlets outlets) {
        this.words = words;
        this.outlets = outlets;
    }

    /** An article that says it has its text from somebody. */
    private record Stated(String body, Citation words) {}

    /** The releases that these pairs of articles carry, by first article. */
    List<Copying.Release> find(List<SharedText> pairs, Map<String, Credit> credits) {
        Map<String, Annotated> docs = new TreeMap<>();
        Map<String, String> group = new TreeMap<>();
        List<SharedText> own = pairs.stream()
                .filter(pair -> !isWire(pair.a(), credits) && !isWire(pair.b(), credits))
                .toList();
        for (SharedText pair : own) {
            docs.put(pair.a().article().id(), pair.a());
            docs.put(pair.b().article().id(), pair.b());
            String a = find(group, pair.a().article().id());
            String b = find(group, pair.b().article().id());
            group.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
        Map<String, List<Annotated>> groups = new TreeMap<>();
        docs.values()
                .forEach(doc -> groups.computeIfAbsent(find(group, doc.article().id()), first -> new ArrayList<>())
                        .add(doc));
        List<Copying.Release> releases = new ArrayList<>();
        for (List<Annotated> members : groups.values()) {
            Copying.Release release = release(members, own);
            if (release != null) {
                releases.add(release);
            }
        }
        return releases;
    }

    private static boolean isWire(Annotated doc, Map<String, Credit> credits) {
        Credit credit = credits.getOrDefault(doc.article().id(), doc.credit());
        return credit.agency() != null;
    }

    private static String find(Map<String, String> group, String id) {
        String root = id;
        String next = group.get(root);
        while (next != null && !next.equals(root)) {
            root = next;
            next = group.get(root);
        }
        return root;
    }

    private Copying.@Nullable Release release(List<Annotated> members, List<SharedText> pairs) {
        TreeSet<String> owners = new TreeSet<>();
        Map<String, Stated> stated = new TreeMap<>();
        Map<String, Integer> bodies = new TreeMap<>();
        for (Annotated doc : members) {
            owners.add(owner(doc));
            Stated says = stated(doc);
            if (says != null) {
                stated.put(doc.article().id(), says);
                bodies.merge(says.body(), 1, Integer::sum);
            }
        }
        String body = bodies.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (owners.size() < 2 || body == null) {
            return null;
        }
        TreeSet<Citation> passages = new TreeSet<>();
        TreeSet<String> carriers = new TreeSet<>();
        for (SharedText pair : pairs) {
            // Text that an article shares with one that states the release, not with just anybody.
            if (says(stated, pair.a(), body) || says(stated, pair.b(), body)) {
                carriers.add(pair.a().article().id());
                carriers.add(pair.b().article().id());
                passages.addAll(pair.inA());
                passages.addAll(pair.inB());
            }
        }
        List<String> says = stated.entrySet().stream()
                .filter(entry -> entry.getValue().body().equals(body))
                .map(Map.Entry::getKey)
                .toList();
        List<Citation> cited = says.stream()
                .map(id -> stated.get(id))
                .filter(s -> s != null)
                .map(Stated::words)
                .toList();
        return new Copying.Release(body, List.copyOf(carriers), says, cited, List.copyOf(passages));
    }

    private static boolean says(Map<String, Stated> stated, Annotated doc, String body) {
        Stated says = stated.get(doc.article().id());
        return says != null && says.body().equals(body);
    }

    private String owner(Annotated doc) {
        Outlets.Outlet outlet = doc.outlet() == null ? null : outlets.byName(doc.outlet());
        return outlet != null ? outlet.owner() : String.valueOf(doc.outlet());
    }

    /** Whose release an article says it has, from the first sentence that says so and names somebody. */
    private @Nullable Stated stated(Annotated doc) {
        Map<String, Entity> byName = new HashMap<>();
        doc.entities().forEach(entity -> byName.put(entity.name(), entity));
        for (Sentence sentence : doc.sentences()) {
            Span says = sentence.heading() ? null : words.in(sentence);
            if (says != null) {
                String body = body(doc, sentence, says, byName);
                if (body != null) {
                    return new Stated(body, doc.article().cite(says));
                }
            }
        }
        return null;
    }

    private @Nullable String body(Annotated doc, Sentence sentence, Span says, Map<String, Entity> byName) {
        for (Statement statement : doc.statements()) {
            String name = statement.sourceEntity();
            if (name != null && statement.cue().overlaps(sentence.span())) {
                Entity source = byName.get(name);
                if (source == null) {
                    // Named in a form that is no entity's name: the words themselves, where they are a name.
                    return Character.isUpperCase(name.charAt(0)) && outlets.byName(name) == null ? name : null;
                }
                if (mayWrite(source)) {
                    return source.type() == EntityType.PER ? employer(source, byName) : source.name();
                }
            }
        }
        for (Entity entity : doc.entities()) {
            boolean beside = entity.type() == EntityType.ORG
                    && mayWrite(entity)
                    && entity.mentions().stream()
                            .anyMatch(mention -> mention.span().overlaps(sentence.span())
                                    && mention.span().start() < says.end() + NEAR
                                    && mention.span().end() > says.start() - NEAR);
            if (beside) {
                return entity.name();
            }
        }
        return null;
    }

    /** A publisher prints releases of others, and a name has letters. */
    private boolean mayWrite(Entity entity) {
        return outlets.byName(entity.name()) == null
                && entity.name()
                                .chars()
                                .filter(c -> c < ASCII && Character.isLetter(c))
                                .count()
                        >= MIN_LETTERS;
    }

    /** The body a person speaks for, or the person where the article names none; a state writes no releases, its offices do. */
    private static String employer(Entity person, Map<String, Entity> byName) {
        return person.roles().stream()
                .filter(role -> !role.former())
                .map(Role::of)
                .filter(of -> of != null)
                .filter(of -> {
                    Entity body = byName.get(of);
                    return body != null && body.type() == EntityType.ORG;
                })
                .findFirst()
                .orElse(person.name());
    }
}
