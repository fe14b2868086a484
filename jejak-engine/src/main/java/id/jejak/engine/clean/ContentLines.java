package id.jejak.engine.clean;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that recur and are text all the same ({@code id/clean/content.tsv}): the verdicts and set phrases of fact-checks. */
final class ContentLines {
    private static final String FILE = "id/clean/content.tsv";

    /** One rule with its examples. */
    record Rule(String name, Pattern pattern, List<String> examples, List<String> counters) {}

    private final List<Rule> rules = new ArrayList<>();

    ContentLines(ResourceSource resources) {
        for (Tsv.Row row : Tsv.load(resources, FILE, "name", "pattern", "examples", "counter")
                .rows()) {
            rules.add(new Rule(
                    row.get("name"),
                    row.pattern("pattern", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    row.list("examples"),
                    row.list("counter")));
        }
    }

    /** Whether a line is text wherever it stands. */
    boolean holds(String line) {
        return rules.stream().anyMatch(rule -> rule.pattern().matcher(line).matches());
    }

    List<Rule> rules() {
        return rules;
    }
}
