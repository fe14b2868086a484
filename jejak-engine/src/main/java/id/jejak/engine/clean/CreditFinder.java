package id.jejak.engine.clean;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Outlets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the wire credit that an article states of itself: an agency that stands alone on a closing line, in a bracket or after a stroke
 * at the end, or in a dateline. An agency named inside a sentence credits a statement, not the article, and is left alone.
 */
final class CreditFinder {
    /** A closing credit glued to the last body line: {@code ... itu. (AFP)}, {@code ... | REUTERS}. */
    private static final int TAIL = 60;

    /** Rules whose stretches name the agency that the text came from. */
    private static final Set<String> CREDITING = Set.of(
            "agency_line",
            "place_agency",
            "desk_inside",
            "initials",
            "initials_inside",
            "source_line",
            "source_inside");

    private final Outlets outlets;
    private final Pattern agency;
    private final Pattern tail;

    CreditFinder(Outlets outlets, PatternLists lists) {
        this.outlets = outlets;
        this.agency = lists.agency();
        this.tail = Pattern.compile(
                lists.fill(
                        "[.!?”\"]\\s*(?:[|/–—]\\s*(?<bar>(?i:{AGENCY}))|[\\(\\[]\\s*(?:[A-Za-z]{1,8}\\s*/\\s*)?(?<bracket>(?i:{AGENCY}))(?:\\s*/\\s*[A-Za-z]{1,8})?\\s*[\\)\\]])\\.?\\s*$"));
    }

    /** The stated credit, or {@link Credit#NONE}. */
    Credit find(Article article, List<Line> lines, @Nullable String outlet) {
        for (Line line : lines) {
            if (line.kind() == LineKind.BYLINE) {
                Credit credit = named(article, line.span(), line.by().rule(), outlet);
                if (credit != null) {
                    return credit;
                }
            }
            for (Line.Inside inside : line.inside()) {
                if (inside.kind() == LineKind.DATELINE || inside.kind() == LineKind.BYLINE) {
                    Credit credit = named(article, inside.span(), inside.by().rule(), outlet);
                    if (credit != null) {
                        return credit;
                    }
                }
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.kind() == LineKind.BODY && !line.span().isEmpty()) {
                Span end = new Span(
                        Math.max(line.span().start(), line.span().end() - TAIL),
                        line.span().end());
                Matcher matcher = tail.matcher(article.text()).region(end.start(), end.end());
                if (matcher.find()) {
                    String group = matcher.group("bar") != null ? "bar" : "bracket";
                    return credit(article, new Span(matcher.start(group), matcher.end(group)), outlet);
                }
                break;
            }
        }
        return Credit.NONE;
    }

    private @Nullable Credit named(Article article, Span span, String rule, @Nullable String outlet) {
        if (!CREDITING.contains(rule)) {
            return null;
        }
        Matcher matcher = agency.matcher(article.text()).region(span.start(), span.end());
        if (!matcher.find()) {
            return null;
        }
        Credit credit = credit(article, new Span(matcher.start(), matcher.end()), outlet);
        return credit.how() == Credit.How.NONE ? null : credit;
    }

    private Credit credit(Article article, Span span, @Nullable String outlet) {
        Outlets.Outlet found = outlets.byName(article.slice(span));
        if (found == null || found.name().equals(outlet)) {
            return Credit.NONE;
        }
        return new Credit(found.name(), Credit.How.STATED, List.of(span), null);
    }
}
