package id.jejak.engine.chronicle;

import id.jejak.engine.correction.Bonds;
import id.jejak.engine.correction.Field;
import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Names;
import id.jejak.engine.witness.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the entry of a happening: its fields chosen among its tellings, its witnesses counted. */
final class EntryMaker {
    private static final int GOOD_LENGTH = 260;

    private final Bonds bonds;
    private final TellingReport reports;

    EntryMaker(Bonds bonds, TellingReport reports) {
        this.bonds = bonds;
        this.reports = reports;
    }

    /** The entry, its claimants, rejecters and checkers left empty. */
    Entry entry(Merger.Happening happening, List<Report> reprises) {
        List<Telling> tellings = happening.tellings();
        List<Reason> why = new ArrayList<>(happening.why());
        if (tellings.size() == 1) {
            why.add(Reason.of(ReasonKey.ENTRY_ONE_MENTION));
        }
        Status status = status(settled(Field.STATUS, tellings, why), why);
        When when = EntryDate.of(settled(Field.DATE, tellings, why), why);
        List<String> actors = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        // Where a plan came true, who took part and who witnessed it is told by those who say that it happened.
        List<Telling> held =
                tellings.stream().filter(telling -> telling.status() == status).toList();
        Most.sides(settled(Field.RECIPIENTS, settled(Field.ACTORS, held, why), why), actors, recipients);
        Telling best = best(tellings, when);
        List<Telling> typed = settled(Field.TYPE, tellings, why);
        PloverType type = typed.equals(tellings) ? best.type() : typed.getLast().type();
        List<Entry.Mention> mentions = tellings.stream()
                .map(telling -> new Entry.Mention(
                        telling.mentionId(),
                        telling.doc().article().cite(telling.event().trigger()),
                        telling.event().id()))
                .sorted(Comparator.comparing(Entry.Mention::trigger))
                .toList();
        return new Entry(
                mentions.stream()
                        .map(Entry.Mention::id)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                when == null ? null : when.iso(),
                best.doc().article().cite(best.passage()),
                type,
                Coding.mode(tellings, type),
                Coding.contexts(tellings, type),
                actors,
                recipients,
                objects(tellings),
                place(settled(Field.PLACE, tellings, why)),
                status,
                saidBy(tellings),
                when != null && EntryDate.recalled(tellings, when),
                mentions,
                (int) tellings.stream().map(Telling::article).distinct().count(),
                (int) tellings.stream().map(EntryMaker::outlet).distinct().count(),
                status == Status.ASSERTED ? reports.testimony(held, reprises) : null,
                List.of(),
                List.of(),
                List.of(),
                when == null ? List.of() : EntryDate.repairs(tellings, when),
                why);
    }

    /** The tellings that decide a field: those to which an analyst gave it, else all. */
    private List<Telling> settled(Field field, List<Telling> tellings, List<Reason> why) {
        if (!bonds.fixesAny(field)) {
            return tellings;
        }
        List<Telling> fixed = tellings.stream()
                .filter(telling -> bonds.fixed(field, telling.mentionId()))
                .toList();
        if (fixed.isEmpty()) {
            return tellings;
        }
        why.add(Reason.of(
                ReasonKey.ENTRY_CORRECTED,
                field.label(),
                fixed.stream().map(Telling::article).distinct().collect(Collectors.joining(", "))));
        return fixed;
    }

    private static String outlet(Telling telling) {
        String outlet = telling.doc().outlet();
        return outlet == null ? telling.article() : Names.key(outlet);
    }

    /** What most articles hold; of equals the more careful one. A plan that came true is asserted. */
    private static Status status(List<Telling> tellings, List<Reason> why) {
        Map<Status, Set<String>> articles = new EnumMap<>(Status.class);
        for (Telling telling : tellings) {
            articles.computeIfAbsent(telling.status(), key -> new TreeSet<>()).add(telling.article());
        }
        if (articles.size() == 1) {
            return tellings.getFirst().status();
        }
        if (articles.keySet().equals(Set.of(Status.ASSERTED, Status.PLANNED))) {
            why.add(Reason.of(
                    ReasonKey.ENTRY_PLAN_CAME_TRUE,
                    String.join(", ", articles.getOrDefault(Status.PLANNED, Set.of()))));
            return Status.ASSERTED;
        }
        List<Status> careful = List.of(Status.ALLEGED, Status.DENIED, Status.POSSIBLE, Status.PLANNED, Status.ASSERTED);
        Status best = careful.getFirst();
        int most = 0;
        for (Status status : careful) {
            int n = articles.getOrDefault(status, Set.of()).size();
            if (n > most) {
                most = n;
                best = status;
            }
        }
        why.add(Reason.of(ReasonKey.ENTRY_STATUS_DIFFERS));
        return best;
    }

    private static List<Entry.Thing> objects(List<Telling> tellings) {
        Map<String, Entry.Thing> things = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (EventObject object : telling.event().objects()) {
                String text = telling.doc().article().slice(object.span());
                Entry.Thing thing = new Entry.Thing(text, object.amount(), object.unit());
                things.merge(Names.key(text), thing, (a, b) -> a.amount() != null ? a : b);
            }
        }
        return List.copyOf(things.values());
    }

    private static @Nullable String place(List<Telling> tellings) {
        return Most.of(tellings, telling -> telling.event().place());
    }

    private static @Nullable String saidBy(List<Telling> tellings) {
        return tellings.stream().anyMatch(telling -> telling.event().saidBy() == null)
                ? null
                : Most.of(tellings, telling -> telling.event().saidBy());
    }

    /** The sentence that tells it best: body, all participants by name, the date, no quotation of it only, not too long; then the first. */
    private static Telling best(List<Telling> tellings, @Nullable When when) {
        Telling best = tellings.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Telling telling : tellings) {
            Sentence sentence = telling.sentence();
            double score = sentence == null ? -5 : sentence.heading() ? -2 : 0;
            score += telling.actors().isEmpty()
                    ? 0
                    : telling.names(telling.event().actors()) ? 1 : 0.3;
            score += telling.recipients().isEmpty()
                    ? 0
                    : telling.names(telling.event().recipients()) ? 1 : 0.3;
            score += telling.event().place() == null ? 0 : 0.3;
            score += telling.event().objects().isEmpty() ? 0 : 0.5;
            score += when != null
                            && telling.when() != null
                            && telling.when().iso().equals(when.iso())
                    ? 1
                    : 0;
            score -= Math.max(0, telling.passage().length() - GOOD_LENGTH) / 200.0;
            if (score > most) {
                most = score;
                best = telling;
            }
        }
        return best;
    }
}
