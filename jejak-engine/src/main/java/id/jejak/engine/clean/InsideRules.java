package id.jejak.engine.clean;

import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that set stretches inside a body line aside ({@code id/clean/inside.tsv}). */
final class InsideRules {
    private static final String FILE = "id/clean/inside.tsv";

    /** How far from its end of the line a rule for the start or the end looks. */
    private static final int REACH = 320;

    /** Where in a line a rule looks. */
    enum Where {
        START,
        END,
        ANY
    }

    /** One rule with its examples. */
    record Rule(
            String name, LineKind kind, Where where, Pattern pattern, List<String> examples, List<String> counters) {}

    private final List<Rule> rules = new ArrayList<>();
    private final String ref;

    InsideRules(ResourceSource resources, PatternLists lists) {
        Tsv tsv = Tsv.load(resources, FILE, "name", "kind", "where", "pattern", "examples", "counter");
        for (Tsv.Row row : tsv.rows()) {
            rules.add(new Rule(
                    row.get("name"),
                    row.choice("kind", LineKind.class),
                    row.choice("where", Where.class),
                    Pattern.compile(lists.fill(row.get("pattern"))),
                    row.list("examples"),
                    row.list("counter")));
        }
        ref = tsv.ref();
    }

    List<Rule> rules() {
        return rules;
    }

    /** Stretches of a line to set aside, sorted and disjoint; {@code first} tells whether a dateline may stand at its start. */
    List<Line.Inside> find(String text, Span line, boolean first) {
        List<Line.Inside> found = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.where() == Where.START && !first) {
                continue;
            }
            int from = rule.where() == Where.END ? Math.max(line.start(), line.end() - REACH) : line.start();
            int to = rule.where() == Where.START ? Math.min(line.end(), line.start() + REACH) : line.end();
            Matcher matcher = rule.pattern().matcher(text).region(from, to);
            if (rule.where() == Where.START) {
                if (matcher.lookingAt() && matcher.end() < line.end()) {
                    found.add(inside(rule, matcher));
                }
            } else {
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        found.add(inside(rule, matcher));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt((Line.Inside inside) -> inside.span().start())
                .thenComparingInt(inside -> -inside.span().end()));
        List<Line.Inside> disjoint = new ArrayList<>();
        for (Line.Inside inside : found) {
            if (disjoint.isEmpty()
                    || disjoint.getLast().span().end() <= inside.span().start()) {
                disjoint.add(inside);
            }
        }
        return disjoint;
    }

    private Line.Inside inside(Rule rule, Matcher matcher) {
        return new Line.Inside(
                new Span(matcher.start(), matcher.end()), rule.kind(), Provenance.of("clean", rule.name(), ref));
    }
}
