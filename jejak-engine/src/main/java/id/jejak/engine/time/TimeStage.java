package id.jejak.engine.time;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions in sentences, headings and datelines and gives them TIMEX3 values. Recognition ({@link Finder}, by the rule
 * tables) knows nothing of the calendar; resolution ({@link Resolver}) knows nothing of words. Linear in the article.
 */
public final class TimeStage implements Stage {
    private static final String NAME = "time";

    private final Vocabulary vocabulary;
    private final Finder finder;
    private final Anniversaries anniversaries;
    private final Resolver resolver;
    private final Modifiers modifiers;

    /** The stage with its resources loaded. */
    public TimeStage(ResourceSource resources) {
        vocabulary = new Vocabulary(resources);
        Rules rules = new Rules(resources, vocabulary);
        finder = new Finder(rules);
        NamedEvents events = new NamedEvents(resources);
        anniversaries = new Anniversaries(resources, rules.parts(), vocabulary, events);
        resolver = new Resolver(resources, new Feasts(resources), events);
        modifiers = new Modifiers(vocabulary);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Layer> requires() {
        return Set.of(Layer.LINES, Layer.SENTENCES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.TIMES);
    }

    @Override
    public Annotated apply(Annotated in) {
        List<Found> found = new ArrayList<>();
        List<Anniversaries.Hint> hints = new ArrayList<>();
        QuoteLevels levels = new QuoteLevels(in.quotations());
        for (Stretch stretch : stretches(in)) {
            Reading reading = new Reading(stretch, vocabulary, levels.of(stretch));
            finder.find(reading, found);
            anniversaries.find(reading, hints);
        }
        if (found.isEmpty()) {
            return in;
        }
        Context context = Context.of(in.published(), found, hints);
        resolver.resolve(context);
        return withResults(in, context);
    }

    private Annotated withResults(Annotated in, Context context) {
        List<TimeExpression> times = new ArrayList<>(context.found().size());
        List<String> warnings = new ArrayList<>(in.warnings());
        for (Found one : context.found()) {
            Value value = context.valueOf(one);
            if (value == null) {
                continue;
            }
            List<String> rejected = new ArrayList<>(value.rejected());
            rejected.addAll(one.others());
            String mod = value.mod() == null ? modifiers.before(one) : value.mod();
            times.add(new TimeExpression(
                    one.span(),
                    value.type(),
                    value.value(),
                    mod,
                    one.get("quant"),
                    freq(one),
                    value.anchor(),
                    new Provenance(NAME, one.rule().name(), one.rule().resource(), value.rests(), rejected)));
            if (value.slip() != null) {
                warnings.add("time: \"" + one.span().of(in.text()) + "\": " + value.slip()
                        + " (likely slip of the article)");
            }
        }
        Annotated out = in.withTimes(times);
        return warnings.size() == in.warnings().size() ? out : out.withWarnings(warnings);
    }

    /** "dua kali seminggu": {@code 2X}; null where the text gives no number. */
    private static @Nullable String freq(Found found) {
        String times = found.get("freq");
        return times == null || !times.matches("\\d{1,4}") ? null : times + "X";
    }

    /** Sentences and headings, with the datelines among them, in text order. */
    private static List<Stretch> stretches(Annotated in) {
        List<Stretch> stretches = new ArrayList<>(in.sentences().size() + 4);
        for (Line line : in.lines()) {
            if (line.kind() == LineKind.DATELINE) {
                stretches.add(Stretch.of(in.text(), line.span(), 0, line.n(), Stretch.Kind.DATELINE));
            }
            for (Line.Inside inside : line.inside()) {
                if (inside.kind() == LineKind.DATELINE) {
                    stretches.add(Stretch.of(in.text(), inside.span(), 0, line.n(), Stretch.Kind.DATELINE));
                }
            }
        }
        for (Sentence sentence : in.sentences()) {
            stretches.add(Stretch.of(
                    in.text(),
                    sentence.span(),
                    0,
                    sentence.line(),
                    sentence.heading() ? Stretch.Kind.HEADING : Stretch.Kind.SENTENCE));
        }
        stretches.sort(Comparator.comparing(Stretch::span));
        List<Stretch> numbered = new ArrayList<>(stretches.size());
        for (Stretch stretch : stretches) {
            numbered.add(new Stretch(numbered.size(), stretch.line(), stretch.kind(), stretch.span(), stretch.words()));
        }
        return numbered;
    }
}
