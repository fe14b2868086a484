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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules that set stretches inside a body line aside ({@code id/clean/inside.tsv}). */
final class InsideRules {
    private static final String FILE = "id/clean/inside.tsv";

    /** How far from its end of the line a rule for the start or the end looks. */
    private static final int REACH = 320;

    /** Datelines sure enough to end a headline on the same line. */
    private static final Set<String> OUTLET_DATELINES = Set.of("place_outlet", "place_agency");

    /** At most this many of headline, byline and dateline stand before the first sentence. */
    private static final int MAX_PARTS = 4;

    private static final int LONGEST_DATELINE = 60;

    /** Words with a hyphen stand in headlines too; the dateline's dash is looked for among the first. */
    private static final int MAX_DASHES = 4;

    /** A shorter title may as well be the first words of the first sentence. */
    private static final int MIN_TITLE = 20;

    /** Where in a line a rule looks. */
    enum Where {
        START,
        END,
        ANY,
        /** The pattern finds a cue, after which a linked headline stands; see {@link LinkedHeadline}. */
        LINK
    }

    /** One rule with its examples. */
    record Rule(
            String name, LineKind kind, Where where, Pattern pattern, List<String> examples, List<String> counters) {}

    private final List<Rule> rules = new ArrayList<>();
    private final LinkedHeadline headlines;
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
        headlines = new LinkedHeadline(resources);
        ref = tsv.ref();
    }

    List<Rule> rules() {
        return rules;
    }

    /**
     * Stretches of a line to set aside, sorted and disjoint.
     *
     * @param first whether the line is the first of the text, at whose start a headline, byline and dateline may stand
     * @param title the given title, or null
     * @param also stretches that were found otherwise
     */
    List<Line.Inside> find(String text, Span line, boolean first, @Nullable String title, List<Line.Inside> also) {
        List<Line.Inside> found = new ArrayList<>(also);
        if (first) {
            atStart(text, line, title, found);
        }
        for (Rule rule : rules) {
            if (rule.where() == Where.START) {
                continue;
            }
            int from = rule.where() == Where.END ? Math.max(line.start(), line.end() - REACH) : line.start();
            Matcher matcher = rule.pattern().matcher(text).region(from, line.end());
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(rule.where() == Where.LINK ? link(rule, matcher, text, line) : inside(rule, matcher));
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

    /** Headline, byline and dateline in any order at the head of the text, as scrapes put them before the first sentence. */
    private void atStart(String text, Span line, @Nullable String title, List<Line.Inside> found) {
        int at = line.start();
        int headline = title == null ? -1 : titleEnd(text, line, title);
        if (headline > 0) {
            found.add(new Line.Inside(
                    new Span(at, headline), LineKind.HEADLINE, Provenance.of("clean", "title_start", ref)));
            at = headline;
        } else {
            int dateline = beforeDateline(text, at, Math.min(line.end(), at + REACH));
            if (dateline > 0) {
                found.add(new Line.Inside(
                        new Span(at, dateline), LineKind.HEADLINE, Provenance.of("clean", "before_dateline", ref)));
                at = dateline;
            }
        }
        for (int round = 0; round < MAX_PARTS; round++) {
            while (!found.isEmpty() && at < line.end() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int to = Math.min(line.end(), at + REACH);
            Line.Inside part = null;
            for (Rule rule : rules) {
                if (part == null && rule.where() == Where.START) {
                    Matcher matcher = rule.pattern().matcher(text).region(at, to);
                    if (matcher.lookingAt() && matcher.end() > at && matcher.end() < line.end()) {
                        part = inside(rule, matcher);
                    }
                }
            }
            if (part == null) {
                return;
            }
            found.add(part);
            at = part.span().end();
        }
    }

    /** Where a dateline stands that follows a headline on the same line, or -1: {@code Harga Beras Naik JAKARTA, LENTERA.com - ...}. */
    private int beforeDateline(String text, int from, int limit) {
        int dash = from + MIN_TITLE;
        for (int tries = 0; tries < MAX_DASHES; tries++) {
            dash = nextDash(text, dash + 1, limit);
            if (dash < 0) {
                return -1;
            }
            for (int at = Math.max(from + MIN_TITLE, dash - LONGEST_DATELINE); at < dash; at++) {
                if (text.charAt(at - 1) == ' '
                        && Character.isUpperCase(text.charAt(at))
                        && datelineAt(text, at, dash, limit)) {
                    boolean headline =
                            text.substring(from, at).indexOf(". ") < 0 && headlines.isTitleCase(text, from, at);
                    int team = text.lastIndexOf("Tim Redaksi", at);
                    return !headline ? -1 : team > from + MIN_TITLE ? team : at;
                }
            }
        }
        return -1;
    }

    private static int nextDash(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '–' || c == '—') {
                return i;
            }
        }
        return -1;
    }

    private boolean datelineAt(String text, int at, int dash, int limit) {
        for (Rule rule : rules) {
            if (OUTLET_DATELINES.contains(rule.name())) {
                Matcher matcher = rule.pattern().matcher(text).region(at, limit);
                if (matcher.lookingAt() && matcher.end() > dash) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the given title ends that the line begins with, or -1; a title that fills the line is a headline of its own. */
    private static int titleEnd(String text, Span line, String title) {
        int at = line.start();
        int limit = line.end();
        String wanted = title.strip();
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int end = at + wanted.length();
        boolean begins =
                wanted.length() >= MIN_TITLE && end < limit && text.regionMatches(true, at, wanted, 0, wanted.length());
        return begins && !Character.isLetterOrDigit(text.charAt(end)) && !restIsBlank(text, end, limit) ? end : -1;
    }

    private static boolean restIsBlank(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The cue with its headline, or the cue alone where the headline's end cannot be told. */
    private Line.Inside link(Rule rule, Matcher cue, String text, Span line) {
        int end = headlines.end(text, cue.end(), line.end());
        return new Line.Inside(
                new Span(cue.start(), end < 0 ? cue.end() : end),
                rule.kind(),
                Provenance.of("clean", rule.name(), ref));
    }

    private Line.Inside inside(Rule rule, Matcher matcher) {
        return new Line.Inside(
                new Span(matcher.start(), matcher.end()), rule.kind(), Provenance.of("clean", rule.name(), ref));
    }
}
