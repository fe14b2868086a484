package id.jejak.engine.clean;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells text from page furniture, and reads off the page when and by whom it was published. */
public final class CleanStage implements Stage {
    private static final String NAME = "clean";

    private final LineRules lineRules;
    private final InsideRules insideRules;
    private final CreditFinder credits;
    private final LanguageGuess languages;
    private final OutletFinder outletFinder;
    private final LearnedLines learned;

    /** The stage with its resources loaded. */
    public CleanStage(ResourceSource resources) {
        Outlets outlets = Outlets.load(resources);
        PatternLists lists = new PatternLists(outlets);
        lineRules = new LineRules(resources, lists);
        insideRules = new InsideRules(resources, lists);
        credits = new CreditFinder(outlets, lists);
        languages = new LanguageGuess(resources);
        outletFinder = new OutletFinder(outlets);
        learned = new LearnedLines(resources);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Layer> requires() {
        return Set.of();
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.LINES);
    }

    @Override
    public Annotated apply(Annotated in) {
        Article article = in.article();
        OutletFinder.Found given = outletFinder.find(article, List.of());
        List<Line> lines = lines(article, given == null ? null : given.name());
        String language = languages.of(article.text());
        OutletFinder.Found outlet = outletFinder.find(article, lines);
        String name = outlet == null ? null : outlet.name();
        if (given == null && learned.knows(name)) {
            // Only now is it known whose learned lines these are.
            lines = lines(article, name);
        }
        Annotated out = in.withText(
                language, PublishedFinder.find(article, lines), name, credits.find(article, lines, name), lines);
        if (outlet != null && outlet.evidence() != null) {
            List<String> warnings = new ArrayList<>(out.warnings());
            warnings.add(
                    "outlet " + outlet.name() + " is read off the text: \"" + article.slice(outlet.evidence()) + "\"");
            out = out.withWarnings(warnings);
        }
        if (!language.equals("id") && !language.equals("und")) {
            List<String> warnings = new ArrayList<>(out.warnings());
            warnings.add("language is " + language + ", not id: the article is kept, its text is not analysed");
            out = out.withWarnings(warnings);
        }
        return out;
    }

    private List<Line> lines(Article article, @Nullable String outlet) {
        List<Span> spans = spans(article.text());
        List<Line> lines = new ArrayList<>(spans.size());
        Repeats repeats = new Repeats();
        boolean bodySeen = false;
        for (int n = 0; n < spans.size(); n++) {
            Span span = spans.get(n);
            String line = article.slice(span);
            LineKind kind = LineKind.BODY;
            Provenance by = Provenance.of(NAME, "", "");
            LineRules.Rule rule = lineRules.match(line);
            if (line.isBlank()) {
                lines.add(new Line(n, span, kind, List.of(), by));
                continue;
            }
            if (learned.holds(outlet, line)) {
                kind = LineKind.FURNITURE;
                by = learned.by();
            } else if (rule != null) {
                kind = rule.kind();
                by = lineRules.by(rule);
            } else if (repeats.find(line, n) instanceof Repeats.Found repeat) {
                kind = LineKind.REPEAT;
                by = Provenance.of(NAME, repeat.exact() ? "repeat" : "near_repeat", "")
                        .resting(spans.get(repeat.line()));
            } else if (!bodySeen && Headings.isHeadline(line, article.title(), textFollows(article, spans, n))) {
                kind = LineKind.HEADLINE;
                by = Provenance.of(NAME, "headline", "");
            } else if (bodySeen && Headings.isSubhead(line, textFollows(article, spans, n))) {
                kind = LineKind.HEADLINE;
                by = Provenance.of(NAME, "subhead", "");
            }
            List<Line.Inside> inside = List.of();
            if (kind == LineKind.BODY) {
                inside = insideRules.find(
                        article.text(), span, !bodySeen, article.title(), learned.inside(outlet, article.text(), span));
                bodySeen = true;
            }
            lines.add(new Line(n, span, kind, inside, by));
        }
        return lines;
    }

    /** Whether a line of running text stands after line {@code n}, with no other short line between. */
    private static boolean textFollows(Article article, List<Span> spans, int n) {
        for (int i = n + 1; i < spans.size() && i <= n + 4; i++) {
            String line = article.slice(spans.get(i)).strip();
            if (line.length() > 100) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                spans.add(new Span(start, text.length()));
                return spans;
            }
            spans.add(new Span(start, end));
            start = end + 1;
        }
    }
}
