package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether an article is a fact-check that finds a claim false ({@code id/event/verdicts.tsv}). */
final class Verdicts {
    private final List<String> phrases = new ArrayList<>();
    private final Set<String> links = new HashSet<>();

    Verdicts(ResourceSource source) {
        for (Tsv.Row row :
                Tsv.load(source, "id/event/verdicts.tsv", "says", "phrase").rows()) {
            if (row.get("says").equals("link")) {
                links.add(row.get("phrase"));
            } else if (row.get("says").equals("false")) {
                phrases.add(row.get("phrase"));
            } else {
                throw row.error("says is \"" + row.get("says") + "\"; expected false or link");
            }
        }
    }

    /** Whether two words lead to another article. */
    boolean isLink(String words) {
        return links.contains(words);
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
