package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether an article is a fact-check that finds a claim false ({@code id/event/verdicts.tsv}). */
final class Verdicts {
    private final List<String> phrases = new ArrayList<>();

    Verdicts(ResourceSource source) {
        for (Tsv.Row row : Tsv.load(source, "id/event/verdicts.tsv", "phrase").rows()) {
            phrases.add(row.get("phrase"));
        }
    }

    boolean rejects(Annotated in) {
        for (Line line : in.lines()) {
            if (line.kind() == LineKind.FURNITURE) {
                continue;
            }
            String lower = line.span().of(in.text()).toLowerCase(Locale.ROOT);
            for (String phrase : phrases) {
                if (lower.contains(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }
}
