package id.jejak.engine.chronicle;

import id.jejak.engine.document.Event;
import id.jejak.engine.document.Statement;
import id.jejak.engine.witness.Report;
import id.jejak.engine.witness.SpeechActs;
import id.jejak.engine.witness.Testimony;
import id.jejak.engine.witness.WitnessCounter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tellings as reports, from which the witnesses of an entry are counted. */
final class TellingReport {
    private final SpeechActs acts;
    private final WitnessCounter.Over witnesses;

    TellingReport(SpeechActs acts, WitnessCounter.Over witnesses) {
        this.acts = acts;
        this.witnesses = witnesses;
    }

    /** The witnesses of what these tellings and the reports besides them tell. */
    Testimony testimony(List<Telling> tellings, List<Report> reprises) {
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

    private Report report(Telling telling) {
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
