package id.jejak.app.print;

import id.jejak.app.text.Texts;
import id.jejak.engine.document.Abroad;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Sector;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What codes are called, in every language of the interface at once: {@code label: bertemu (id), consult (en)}. A label helps to read
 * a code and stands for nothing else; modes and contexts take theirs from the tables that hold them, the other codes from the texts.
 */
final class CodeLabels {
    private final Texts texts;
    private final Map<String, Map<String, String>> modes = new HashMap<>();
    private final Map<String, Map<String, String>> contexts = new HashMap<>();

    CodeLabels(Texts texts, ResourceSource resources) {
        this.texts = texts;
        Tsv codebook =
                Tsv.load(resources, "id/event/codebook.tsv", "type", "mode", "quad", "meaning", "label_en", "label_id");
        for (Tsv.Row row : codebook.rows()) {
            modes.put(row.get("type") + " " + row.get("mode"), labels(row));
        }
        for (Tsv.Row row : Tsv.load(resources, "id/event/contexts.tsv", "context", "label_en", "label_id", "words")
                .rows()) {
            contexts.put(row.get("context"), labels(row));
        }
    }

    private static Map<String, String> labels(Tsv.Row row) {
        return Map.of("id", row.get("label_id"), "en", row.get("label_en"));
    }

    String type(PloverType type) {
        return marked(type.name(), inTexts("type." + type.name()));
    }

    String mode(PloverType type, String mode) {
        return marked(mode, modes.getOrDefault(type.name() + " " + mode, Map.of()));
    }

    String context(String name) {
        return marked(name, contexts.getOrDefault(name, Map.of()));
    }

    String status(Status status) {
        return marked(status.label(), inTexts("status." + status.label()));
    }

    String sector(Sector sector) {
        return marked(sector.name(), inTexts("sector." + sector.name()));
    }

    String abroad(Abroad abroad) {
        return marked(abroad.name(), inTexts("abroad." + abroad.name()));
    }

    private static Map<String, String> inTexts(String key) {
        return Texts.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language, language -> Texts.in(language).of(key)));
    }

    /** The code, then its labels marked as such; a code that no table knows stands alone. */
    private String marked(String code, Map<String, String> labels) {
        if (labels.isEmpty()) {
            return code;
        }
        return code + " — "
                + texts.of(
                        "explain.label",
                        Texts.LANGUAGES.stream()
                                .map(language -> labels.getOrDefault(language, "") + " (" + language + ")")
                                .collect(Collectors.joining(", ")));
    }
}
