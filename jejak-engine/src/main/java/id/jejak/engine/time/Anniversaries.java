package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds years that anniversaries give away: "peringatan 60 tahun pendaratan di Normandia" was held in 2004, for the landing is
 * of 1953. The patterns stand in {@code anniversaries.tsv}.
 */
final class Anniversaries {
    /**
     * A year that the text implies.
     *
     * @param span the words that imply it
     * @param stretch number of the stretch they stand in
     * @param year the implied year
     * @param event the happening remembered
     */
    record Hint(Span span, int stretch, int year, NamedEvents.Event event) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final NamedEvents events;
    private final int eventClass;

    Anniversaries(ResourceSource resources, Map<String, String> parts, Vocabulary vocabulary, NamedEvents events) {
        this.events = events;
        this.eventClass = vocabulary.classOf("event");
        Tsv table = Tsv.load(resources, "id/time/anniversaries.tsv", "name", "pattern", "examples");
        for (Tsv.Row row : table.rows()) {
            try {
                phrases.add(Phrase.compile(row.get("pattern"), parts, vocabulary));
            } catch (IllegalArgumentException e) {
                throw row.error("pattern: " + e.getMessage());
            }
        }
    }

    void find(Reading reading, List<Hint> into) {
        if (!holdsEvent(reading)) {
            return;
        }
        for (int at = 0; at < reading.size(); at++) {
            for (Phrase phrase : phrases) {
                Match match = phrase.match(reading, at);
                Hint hint = match == null ? null : hint(reading, match);
                if (hint != null) {
                    into.add(hint);
                    break;
                }
            }
        }
    }

    /** Cheap filter: most sentences name no known happening. */
    private boolean holdsEvent(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            for (Lexeme lexeme : reading.at(i)) {
                if (lexeme.cls() == eventClass) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Hint hint(Reading reading, Match match) {
        Map<String, String> fields = match.pieces().getFirst().fields();
        NamedEvents.Event event = events.of(fields.getOrDefault("event", ""));
        String nth = fields.getOrDefault("nth", "");
        if (event == null || nth.isEmpty() || nth.length() > 4 || !nth.chars().allMatch(Character::isDigit)) {
            return null;
        }
        return new Hint(
                reading.stretch().span(match.start(), match.end() - 1),
                reading.stretch().n(),
                event.year() + Integer.parseInt(nth),
                event);
    }
}
