package id.jejak.engine.clean;

import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accepted rows of {@code id/clean/learned.tsv}: lines that an outlet prints under many articles. */
final class LearnedLines {
    static final String RULE = "learned";

    private enum Accepted {
        YES,
        NO
    }

    private final Map<String, Set<String>> byOutlet = new HashMap<>();
    private final String ref;

    LearnedLines(ResourceSource resources) {
        Tsv tsv = Tsv.load(resources, FurnitureLearner.FILE, "outlet", "line", "articles", "accepted", "examples");
        for (Tsv.Row row : tsv.rows()) {
            if (row.choice("accepted", Accepted.class) == Accepted.YES) {
                byOutlet.computeIfAbsent(row.get("outlet"), key -> new HashSet<>())
                        .add(row.get("line"));
            }
        }
        ref = tsv.ref();
    }

    /** Whether an outlet's line is accepted furniture. */
    boolean holds(@Nullable String outlet, String line) {
        Set<String> lines = outlet == null ? null : byOutlet.get(outlet);
        return lines != null && lines.contains(FurnitureLearner.pattern(line));
    }

    /** Accepted lines without numbers that stand inside a longer line, word for word. */
    List<Line.Inside> inside(@Nullable String outlet, String text, Span line) {
        Set<String> lines = outlet == null ? null : byOutlet.get(outlet);
        if (lines == null) {
            return List.of();
        }
        List<Line.Inside> found = new ArrayList<>();
        for (String wanted : lines) {
            int at = wanted.indexOf('#') >= 0 ? -1 : text.indexOf(wanted, line.start());
            if (at >= 0 && at + wanted.length() <= line.end()) {
                found.add(new Line.Inside(new Span(at, at + wanted.length()), LineKind.FURNITURE, by()));
            }
        }
        return found;
    }

    Provenance by() {
        return Provenance.of("clean", RULE, ref);
    }
}
