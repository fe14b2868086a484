package id.jejak.engine.chronicle;

import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Correction;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.correction.Field;
import id.jejak.engine.correction.Mark;
import id.jejak.engine.correction.Outcome;
import id.jejak.engine.correction.Subject;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of each correction: whether it holds, and what speaks against it. A correction is never dropped in silence: where its
 * mentions are gone, a later one overrules it, or reports that it does not name say otherwise, that is told.
 */
public final class CorrectionCheck {
    private final Corrections corrections;
    private final Chronicle chronicle;
    private final Map<String, Annotated> articles = new HashMap<>();
    /** Ids of all mentions of the articles as analysed, before any correction. */
    private final Set<String> known = new HashSet<>();

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();

    private CorrectionCheck(List<Annotated> analysed, Chronicle chronicle, Corrections corrections) {
        this.corrections = corrections;
        this.chronicle = chronicle;
        for (Annotated doc : analysed) {
            articles.put(doc.article().id(), doc);
            for (Event event : doc.events()) {
                known.add(doc.mentionId(event));
                events.put(doc.mentionId(event), event);
            }
            for (Entity entity : doc.entities()) {
                for (EntityMention mention : entity.mentions()) {
                    known.add(doc.article().mentionId(mention.span(), Subject.ENTITY.label()));
                }
            }
        }
        for (Entry entry : chronicle.entries()) {
            entry.mentions().forEach(mention -> entries.put(mention.id(), entry));
        }
    }

    /**
     * The outcomes in the order in which the corrections were made.
     *
     * @param analysed articles as analysed, before any correction
     * @param chronicle what they tell with the corrections
     */
    public static List<Outcome> of(List<Annotated> analysed, Chronicle chronicle, Corrections corrections) {
        if (corrections.isEmpty()) {
            return List.of();
        }
        CorrectionCheck check = new CorrectionCheck(analysed, chronicle, corrections);
        return corrections.all().stream().map(check::outcome).toList();
    }

    private Outcome outcome(Correction correction) {
        List<String> gone = gone(correction.change());
        if (!gone.isEmpty()) {
            return new Outcome(correction, Outcome.State.MISSING, gone);
        }
        if (!corrections.holds(correction)) {
            return new Outcome(correction, Outcome.State.OVERRULED, overruling(correction));
        }
        List<String> against = switch (correction.change()) {
            case Change.Fix fix when fix.field().subject() == Subject.EVENT -> against(fix);
            case Change.Link link when link.subject() == Subject.EVENT -> against(link);
            case Change.Link link -> List.<String>of();
            case Change.Fix fix -> List.<String>of();
            case Change.Reject reject -> echoes(reject);
            case Change.Wire wire -> against(wire);
        };
        if (correction.change() instanceof Change.Link link && link.subject() == Subject.EVENT && broken(link)) {
            return new Outcome(correction, Outcome.State.OVERRULED, against);
        }
        return new Outcome(correction, against.isEmpty() ? Outcome.State.APPLIED : Outcome.State.DISPUTED, against);
    }

    /** The mentions it names that no article has. */
    private List<String> gone(Change change) {
        if (change instanceof Change.Wire wire) {
            boolean there = articles.values().stream()
                    .anyMatch(doc -> doc.article().textSha256().equals(wire.textSha256()));
            return there ? List.of() : List.of(wire.article());
        }
        return change.marks().stream()
                .filter(mark -> !known.contains(mark.mention()))
                .map(mark -> mark.article() + ": " + mark.exact())
                .toList();
    }

    private List<String> overruling(Correction correction) {
        List<String> later = new ArrayList<>();
        boolean after = false;
        for (Correction other : corrections.all()) {
            if (after
                    && other.change().getClass() == correction.change().getClass()
                    && sameMatter(other.change(), correction.change())) {
                later.add(other.id());
            }
            after |= other == correction;
        }
        return later;
    }

    private static boolean sameMatter(Change a, Change b) {
        if (a instanceof Change.Wire x && b instanceof Change.Wire y) {
            return x.textSha256().equals(y.textSha256()) && x.agency().equals(y.agency());
        }
        if (a instanceof Change.Fix x && b instanceof Change.Fix y && x.field() != y.field()) {
            return false;
        }
        Set<String> named = new HashSet<>();
        a.marks().forEach(mark -> named.add(mark.mention()));
        return b.marks().stream().map(Mark::mention).anyMatch(named::contains);
    }

    /** Whether bonds with others hold apart what it joins. */
    private boolean broken(Change.Link link) {
        Set<Entry> left = entriesOf(link.a());
        Set<Entry> right = entriesOf(link.b());
        if (!link.same()) {
            return left.stream().anyMatch(right::contains);
        }
        left.addAll(right);
        return left.size() > 1;
    }

    private Set<Entry> entriesOf(List<Mark> marks) {
        Set<Entry> found = new HashSet<>();
        for (Mark mark : marks) {
            Entry entry = entries.get(mark.mention());
            if (entry != null) {
                found.add(entry);
            }
        }
        return found;
    }

    /** Reports in the same entry to which the analyst did not give the value, and that say otherwise. */
    private List<String> against(Change.Fix fix) {
        Set<String> given = new HashSet<>();
        fix.marks().forEach(mark -> given.add(mark.mention()));
        List<String> others = new ArrayList<>();
        Set<Entry> seen = new HashSet<>();
        for (Mark mark : fix.marks()) {
            Entry entry = entries.get(mark.mention());
            if (entry != null && seen.add(entry)) {
                for (Entry.Mention mention : entry.mentions()) {
                    String value = value(fix.field(), mention);
                    if (!given.contains(mention.id())
                            && corrections.fix(fix.field(), mention.id()) == null
                            && differs(fix.field(), fix.value(), value)) {
                        others.add(words(mention.trigger()) + " = " + value);
                    }
                }
            }
        }
        return others;
    }

    private @Nullable String value(Field field, Entry.Mention mention) {
        Event event = events.get(mention.id());
        if (event == null) {
            return null;
        }
        return switch (field) {
            case DATE -> event.date();
            case PLACE -> event.place();
            case STATUS -> event.status().name();
            case TYPE -> event.type().name();
            // Who took part is told by each report in part.
            case ACTORS, RECIPIENTS, NAME, KIND -> null;
        };
    }

    private static boolean differs(Field field, @Nullable String given, @Nullable String told) {
        if (told == null) {
            return false;
        }
        if (field == Field.DATE && given != null) {
            return !told.startsWith(given) && !given.startsWith(told);
        }
        return !Objects.equals(given, told);
    }

    /** Dates that do not fit where mentions were bound together. */
    private List<String> against(Change.Link link) {
        if (!link.same()) {
            return List.of();
        }
        List<String> dated = new ArrayList<>();
        List<When> dates = new ArrayList<>();
        for (Mark mark : link.marks()) {
            Event event = events.get(mark.mention());
            When when = event == null ? null : When.of(event.date());
            if (when != null) {
                dates.add(when);
                dated.add(mark.article() + ": " + mark.exact() + " = " + when.iso());
            }
        }
        boolean fit = dates.stream().allMatch(when -> when.fits(dates.getFirst()));
        return fit ? List.of() : dated;
    }

    /** Mentions of the same happening that were not rejected: told by echoing passages. */
    private List<String> echoes(Change.Reject reject) {
        Set<String> rejected = new HashSet<>();
        reject.marks().forEach(mark -> rejected.add(mark.mention()));
        List<String> others = new ArrayList<>();
        for (Mark mark : reject.marks()) {
            Event event = events.get(mark.mention());
            Annotated doc = articles.get(mark.article());
            if (event == null || doc == null) {
                continue;
            }
            for (var echo : chronicle.echoes()) {
                Citation there = echo.a().article().equals(mark.article())
                                && echo.a().span().contains(event.trigger())
                        ? echo.b()
                        : echo.b().article().equals(mark.article())
                                        && echo.b().span().contains(event.trigger())
                                ? echo.a()
                                : null;
                if (there != null) {
                    told(there, event, rejected).forEach(others::add);
                }
            }
        }
        return others.stream().distinct().sorted().toList();
    }

    private List<String> told(Citation there, Event like, Set<String> rejected) {
        List<String> told = new ArrayList<>();
        for (Entry entry : chronicle.entries()) {
            for (Entry.Mention mention : entry.mentions()) {
                if (entry.type() == like.type()
                        && !rejected.contains(mention.id())
                        && mention.trigger().article().equals(there.article())
                        && there.span().contains(mention.trigger().span())) {
                    told.add(words(mention.trigger()));
                }
            }
        }
        return told;
    }

    /** Another agency that the article itself names. */
    private List<String> against(Change.Wire wire) {
        List<String> against = new ArrayList<>();
        for (Annotated doc : articles.values()) {
            Credit stated = doc.credit();
            if (doc.article().textSha256().equals(wire.textSha256()) && stated.agency() != null) {
                boolean other = !stated.agency().equals(wire.agency());
                if (other && wire.accepted() && !stated.evidence().isEmpty()) {
                    against.add(words(doc.article().cite(stated.evidence().getFirst())));
                }
            }
        }
        return against;
    }

    private static String words(Citation citation) {
        return citation.article() + ": " + citation.exact();
    }
}
