package id.jejak.engine.chronicle;

import id.jejak.engine.correction.Bonds;
import id.jejak.engine.correction.Field;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Names;
import id.jejak.engine.witness.Report;
import id.jejak.engine.witness.SpeechActs;
import id.jejak.engine.witness.Testimony;
import id.jejak.engine.witness.WitnessCounter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the entry of a happening: its fields chosen among its tellings, its witnesses counted. */
final class EntryMaker {
    /** What lies longer before every article that tells it is recalled, not reported. */
    private static final int RECALLED_DAYS = 30;

    private static final int GOOD_LENGTH = 260;

    private final Bonds bonds;
    private final SpeechActs acts;
    private final WitnessCounter.Over witnesses;

    EntryMaker(Bonds bonds, SpeechActs acts, WitnessCounter.Over witnesses) {
        this.bonds = bonds;
        this.acts = acts;
        this.witnesses = witnesses;
    }

    /** The entry, its claimants, rejecters and checkers left empty. */
    Entry entry(Merger.Happening happening, List<Report> reprises) {
        List<Telling> tellings = happening.tellings();
        List<Reason> why = new ArrayList<>(happening.why());
        if (tellings.size() == 1) {
            why.add(Reason.of(ReasonKey.ENTRY_ONE_MENTION));
        }
        Status status = status(settled(Field.STATUS, tellings, why), why);
        When when = when(settled(Field.DATE, tellings, why), why);
        List<String> actors = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        // Where a plan came true, who took part and who witnessed it is told by those who say that it happened.
        List<Telling> held =
                tellings.stream().filter(telling -> telling.status() == status).toList();
        sides(settled(Field.RECIPIENTS, settled(Field.ACTORS, held, why), why), actors, recipients);
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
                when != null && recalled(tellings, when),
                mentions,
                (int) tellings.stream().map(Telling::article).distinct().count(),
                (int) tellings.stream().map(EntryMaker::outlet).distinct().count(),
                status == Status.ASSERTED ? testimony(held, reprises) : null,
                List.of(),
                List.of(),
                List.of(),
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

    /** The most precise date; where days differ the one most articles give, of equals the earliest. */
    private static @Nullable When when(List<Telling> tellings, List<Reason> why) {
        Map<String, Set<String>> articles = new TreeMap<>();
        When finest = null;
        for (Telling telling : tellings) {
            When when = telling.when();
            if (when != null) {
                articles.computeIfAbsent(when.iso(), key -> new TreeSet<>()).add(telling.article());
                finest = finest == null || when.finer(finest) ? when : finest;
            }
        }
        if (finest == null) {
            return null;
        }
        When best = null;
        int most = 0;
        for (Map.Entry<String, Set<String>> given : articles.entrySet()) {
            When when = When.of(given.getKey());
            if (when != null
                    && when.width() == finest.width()
                    && given.getValue().size() > most) {
                best = when;
                most = given.getValue().size();
            }
        }
        When month = best == null ? null : monthOf(tellings, best);
        if (month != null) {
            why.add(Reason.of(ReasonKey.ENTRY_MONTH, given(articles)));
            return month;
        }
        for (Telling telling : tellings) {
            if (telling.dated() != null) {
                why.add(telling.dated());
            }
        }
        if (best != null && articles.size() > 1) {
            why.add(Reason.of(ReasonKey.ENTRY_DATE_FINEST, best.iso(), given(articles)));
        }
        return best;
    }

    /** Dates with the articles that give them: {@code 2023-07: s1, s2; 2023-07-25: s3}. */
    private static String given(Map<String, Set<String>> articles) {
        return articles.entrySet().stream()
                .map(date -> date.getKey() + ": " + String.join(", ", date.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The month of a happening that runs over days of which the reports give several, or null. */
    private static @Nullable When monthOf(List<Telling> tellings, When best) {
        boolean differ = tellings.stream()
                .anyMatch(telling -> telling.days() > 0
                        && telling.when() != null
                        && !telling.when().fits(best));
        return differ && best.iso().length() == 10 ? When.of(best.iso().substring(0, 7)) : null;
    }

    /** Who acts and who is acted on, as most tellings have it; who stands on both sides stays where he stands more often. */
    private static void sides(List<Telling> tellings, List<String> actors, List<String> recipients) {
        Map<String, Integer> acts = new LinkedHashMap<>();
        Map<String, Integer> suffers = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            telling.actors().forEach(name -> acts.merge(name, 1, Integer::sum));
            telling.recipients().forEach(name -> suffers.merge(name, 1, Integer::sum));
        }
        Set<String> both = new LinkedHashSet<>(acts.keySet());
        both.retainAll(suffers.keySet());
        for (String name : both) {
            if (acts.getOrDefault(name, 0) >= suffers.getOrDefault(name, 0)) {
                suffers.remove(name);
            } else {
                acts.remove(name);
            }
        }
        actors.addAll(byCount(acts));
        recipients.addAll(byCount(suffers));
    }

    private static List<String> byCount(Map<String, Integer> counts) {
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0)));
        return names;
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
        return most(tellings, telling -> telling.event().place());
    }

    private static @Nullable String saidBy(List<Telling> tellings) {
        return tellings.stream().anyMatch(telling -> telling.event().saidBy() == null)
                ? null
                : most(tellings, telling -> telling.event().saidBy());
    }

    /** The value most tellings give; of equals the first. */
    private static @Nullable String most(List<Telling> tellings, Function<Telling, @Nullable String> field) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            String value = field.apply(telling);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return byCount(counts).stream().findFirst().orElse(null);
    }

    private static boolean recalled(List<Telling> tellings, When when) {
        for (Telling telling : tellings) {
            LocalDate published = telling.doc().published().date();
            if (published == null || !when.last().isBefore(published.minusDays(RECALLED_DAYS))) {
                return false;
            }
        }
        return true;
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

    private Testimony testimony(List<Telling> tellings, List<Report> reprises) {
        List<Report> reports = new ArrayList<>();
        Set<String> participants = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            reports.add(report(telling));
            participants.addAll(telling.actors());
            participants.addAll(telling.recipients());
        }
        // A speech act is heard where it is told; who speaks of it later has not heard it.
        if (reports.stream().noneMatch(Report::speech)) {
            // What the sentence tells by a published picture rests on the picture.
            reports.removeIf(report -> report.statement() == null
                    && report.saidBy() == null
                    && reprises.stream()
                            .anyMatch(other -> other.publisher() != null
                                    && other.doc() == report.doc()
                                    && other.sentence().equals(report.sentence())));
            reports.addAll(reprises);
        }
        return witnesses.count(reports, List.copyOf(participants));
    }

    /** A telling as a report for the count of witnesses. */
    Report report(Telling telling) {
        Event event = telling.event();
        boolean speech = acts.isSpeech(event, telling.trigger());
        return new Report(
                telling.doc(),
                event.trigger(),
                telling.passage(),
                speech,
                Parties.all(telling),
                statement(telling, speech),
                event.saidBy(),
                null);
    }

    /** The statement that holds the event on somebody's word, or whose cue is the speech act itself. */
    static @Nullable Statement statement(Telling telling, boolean speech) {
        Event event = telling.event();
        Statement held = null;
        for (Statement statement : telling.doc().statements()) {
            if (statement.id().equals(event.statement())) {
                held = statement;
            }
        }
        if (held != null || !speech) {
            return held;
        }
        Statement inside = null;
        for (Statement statement : telling.doc().statements()) {
            if (statement.cue().overlaps(event.trigger())) {
                return statement;
            }
            boolean holds = statement.content().contains(event.trigger());
            if (holds
                    && (inside == null
                            || statement.content().length() < inside.content().length())) {
                inside = statement;
            }
        }
        return inside;
    }
}
