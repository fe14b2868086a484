package id.jejak.engine.witness;

import id.jejak.engine.document.Event;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which events are done with words: a promise, a request, an accusation, praise (rule 2). */
public final class SpeechActs {
    private static final String FILE = "id/witness/speech-acts.tsv";

    private final Map<PloverType, Set<String>> deeds = new EnumMap<>(PloverType.class);

    private SpeechActs() {}

    /** Loads the table. */
    public static SpeechActs load(ResourceSource source) {
        SpeechActs acts = new SpeechActs();
        for (Tsv.Row row : Tsv.load(source, FILE, "type", "deeds").rows()) {
            PloverType type = row.choice("type", PloverType.class);
            if (acts.deeds.put(type, new HashSet<>(row.list("deeds"))) != null) {
                throw row.error("type " + type + " stands above; keep one row a type");
            }
        }
        return acts;
    }

    /** Whether the words of an event are the event. */
    public boolean isSpeech(Event event, String trigger) {
        Set<String> named = deeds.get(event.type());
        if (named == null) {
            return false;
        }
        String lower = trigger.toLowerCase(Locale.ROOT);
        return !named.contains(lower)
                && List.of(lower.split("[^\\p{L}\\p{Nd}-]+")).stream().noneMatch(named::contains);
    }
}
