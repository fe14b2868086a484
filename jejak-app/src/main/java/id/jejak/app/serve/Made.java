package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Mark;
import id.jejak.engine.correction.Outcome;
import id.jejak.engine.correction.Subject;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The corrections that hold, by the entry, name or article that each put right. */
final class Made {
    private final Map<String, List<Outcome>> byEntry = new HashMap<>();
    private final Map<String, List<Outcome>> byName = new HashMap<>();
    private final Map<String, List<Outcome>> byArticle = new HashMap<>();

    static Made of(CaseView view, Judged judged) {
        Made made = new Made();
        judged.outcomes().forEach(outcome -> made.add(view, outcome));
        return made;
    }

    private void add(CaseView view, Outcome outcome) {
        Change change = outcome.correction().change();
        if (change instanceof Change.Wire wire) {
            put(byArticle, wire.article(), outcome);
        }
        for (Mark mark : change.marks()) {
            if (subject(change) == Subject.EVENT) {
                Entry entry = view.entry(mark.mention());
                if (entry != null) {
                    put(byEntry, entry.id(), outcome);
                }
            } else {
                String name = name(view, mark);
                if (name != null) {
                    put(byName, name, outcome);
                }
            }
        }
    }

    private static void put(Map<String, List<Outcome>> map, String key, Outcome outcome) {
        List<Outcome> all = map.computeIfAbsent(key, each -> new ArrayList<>());
        if (!all.contains(outcome)) {
            all.add(outcome);
        }
    }

    /** What a change is about; that of an article's credit counts as an event's, since it names no mention. */
    static Subject subject(Change change) {
        return switch (change) {
            case Change.Link link -> link.subject();
            case Change.Fix fix -> fix.field().subject();
            case Change.Reject reject -> Subject.EVENT;
            case Change.Wire wire -> Subject.EVENT;
        };
    }

    /** The name that a mention of an entity goes by now, or null. */
    static @Nullable String name(CaseView view, Mark mark) {
        Annotated doc = view.article(mark.article());
        if (doc == null) {
            return null;
        }
        for (Entity entity : doc.entities()) {
            if (entity.mentions().stream()
                    .anyMatch(mention -> doc.article()
                            .mentionId(mention.span(), Subject.ENTITY.label())
                            .equals(mark.mention()))) {
                return view.judged().naming().get().apply(mark.article(), entity.name());
            }
        }
        return null;
    }

    /** Where a change shows now: its entry, name or article; null where nothing of it is left, as of a rejected entry. */
    static @Nullable String address(CaseView view, Change change) {
        if (change instanceof Change.Wire wire) {
            return view.article(wire.article()) == null ? null : Links.article(wire.article());
        }
        for (Mark mark : change.marks()) {
            if (subject(change) == Subject.EVENT) {
                Entry entry = view.entry(mark.mention());
                if (entry != null) {
                    return Links.entry(entry.id());
                }
            } else {
                String name = name(view, mark);
                if (name != null) {
                    return Links.name(name);
                }
            }
        }
        return null;
    }

    List<Outcome> ofEntry(String id) {
        return byEntry.getOrDefault(id, List.of());
    }

    List<Outcome> ofName(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<Outcome> ofArticle(String id) {
        return byArticle.getOrDefault(id, List.of());
    }
}
