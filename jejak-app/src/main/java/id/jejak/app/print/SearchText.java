package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.search.Facet;
import id.jejak.app.search.Hit;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Results of a search for people: passages with the words found, where they stand, and what they are counted by. */
public final class SearchText {
    /** Characters shown of a passage. */
    private static final int LENGTH = 400;

    private static final int BEFORE = 120;

    private final Sheet sheet;
    private final Texts texts;

    public SearchText(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** Prints results with their counts. */
    public void print(Request request, Results results) {
        passages(results);
        counts(request, results);
    }

    /** Prints the passages alone. */
    public void passages(Results results) {
        String article = null;
        for (Results.Found found : results.units()) {
            for (Hit hit : found.passages()) {
                if (!hit.article().equals(article)) {
                    article = hit.article();
                    sheet.line(0, sheet.in(Style.STRONG, heading(hit)));
                }
                sheet.hanging(2, 4, passage(hit));
            }
        }
    }

    private void counts(Request request, Results results) {
        String key = request.unit() == Request.Unit.ARTICLE ? "search.articles" : "search.hits";
        sheet.line(0, texts.count(key, results.total()));
        if (!results.whole()) {
            sheet.line(0, sheet.in(Style.WARN, texts.of("search.partial")));
        }
        for (Facet facet : Facet.values()) {
            List<Results.Count> counts = results.facets().getOrDefault(facet, List.of());
            if (!counts.isEmpty()) {
                String all = counts.stream()
                        .map(count -> Sheet.shorten(count.value(), 60) + " " + count.units())
                        .collect(Collectors.joining(" · "));
                sheet.hanging(0, 2, sheet.in(Style.PALE, texts.of("search.facet." + facet.label()) + ":") + " " + all);
            }
        }
    }

    private String heading(Hit hit) {
        StringBuilder out = new StringBuilder();
        if (hit.outlet() != null) {
            out.append(hit.outlet());
        }
        if (hit.published() != null) {
            out.append(out.isEmpty() ? "" : ", ").append(hit.published());
        }
        out.append(out.isEmpty() ? "" : " ")
                .append('(')
                .append(Sheet.shorten(hit.article(), 80))
                .append(')');
        return hit.title() == null ? out.toString() : out + " " + Sheet.shorten(hit.title(), 100);
    }

    private String passage(Hit hit) {
        String text = hit.text();
        int first = hit.matches().isEmpty() ? 0 : hit.matches().getFirst().from();
        int from = text.length() <= LENGTH || first <= BEFORE ? 0 : boundary(text, first - BEFORE);
        int to = text.length() - from <= LENGTH ? text.length() : boundary(text, from + LENGTH);
        StringBuilder out = new StringBuilder(from > 0 ? "… " : "");
        int at = from;
        for (Hit.Match match : hit.matches()) {
            if (match.from() >= at && match.to() <= to) {
                plain(out, text.substring(at, match.from()));
                out.append(sheet.in(Style.GOOD, text.substring(match.from(), match.to())));
                at = match.to();
            }
        }
        plain(out, text.substring(at, to));
        if (to < text.length()) {
            out.append('…');
        }
        return out + " " + sheet.in(Style.PALE, "[" + hit.start() + "-" + hit.end() + "]");
    }

    /** Words between two matches; a blank at either end stays. */
    private static void plain(StringBuilder out, String words) {
        String clean = Sheet.clean(words);
        if (!words.isEmpty() && Character.isWhitespace(words.charAt(0))) {
            out.append(' ');
        }
        out.append(clean);
        if (!clean.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1))) {
            out.append(' ');
        }
    }

    /** An offset at which no pair of surrogates is parted, behind a blank if one is near. */
    private static int boundary(String text, int offset) {
        int blank = text.lastIndexOf(' ', offset);
        int at = blank > offset - 40 ? blank + 1 : offset;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
