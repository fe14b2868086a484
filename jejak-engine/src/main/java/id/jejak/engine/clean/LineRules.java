package id.jejak.engine.clean;

import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules that set whole lines aside ({@code id/clean/lines.tsv}); the first that matches wins. */
final class LineRules {
    private static final String FILE = "id/clean/lines.tsv";

    /** No furniture line is longer; longer lines are text that begins like one. */
    private static final int MAX_LENGTH = 260;

    /** One rule with its examples. */
    record Rule(String name, LineKind kind, Pattern pattern, List<String> examples, List<String> counters) {}

    private final List<Rule> rules = new ArrayList<>();
    private final String ref;

    LineRules(ResourceSource resources, PatternLists lists) {
        Tsv tsv = Tsv.load(resources, FILE, "name", "kind", "pattern", "examples", "counter");
        for (Tsv.Row row : tsv.rows()) {
            rules.add(new Rule(
                    row.get("name"),
                    row.choice("kind", LineKind.class),
                    Pattern.compile(lists.fill(row.get("pattern")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    row.list("examples"),
                    row.list("counter")));
        }
        ref = tsv.ref();
    }

    /** The rule that sets a line aside, or null. */
    @Nullable
    Rule match(String line) {
        // White space without a break is white space here too.
        String stripped = line.replace('\u00a0', ' ').strip();
        if (stripped.isEmpty() || stripped.length() > MAX_LENGTH) {
            return null;
        }
        for (Rule rule : rules) {
            if (rule.pattern().matcher(stripped).matches()) {
                return rule;
            }
        }
        return null;
    }

    List<Rule> rules() {
        return rules;
    }

    Provenance by(Rule rule) {
        return Provenance.of("clean", rule.name(), ref);
    }
}
