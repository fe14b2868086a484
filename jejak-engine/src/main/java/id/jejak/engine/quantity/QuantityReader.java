package id.jejak.engine.quantity;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.lexicon.ResourceSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with what they count. A number without a unit or a counted noun of the tables is no quantity: scores, articles of
 * law, telephone numbers and dates stay out. Immutable once built; linear in the text.
 */
public final class QuantityReader {
    private static final String STAGE = "quantity";
    private static final Set<String> TO = Set.of("-", "–", "—", "hingga", "sampai");
    private static final int BRACKETS = 3;

    private final Numbers numbers;
    private final Units units;
    private final Bounds bounds;

    /**
     * Loads {@code id/quantity/*.tsv} and {@code id/time/numbers.tsv}.
     *
     * @throws id.jejak.engine.lexicon.ResourceException naming file and line
     */
    public QuantityReader(ResourceSource source) {
        numbers = new Numbers(source);
        units = new Units(source);
        bounds = new Bounds(source);
    }

    /** The quantities of an article's sentences, in text order; words of time expressions left out. */
    public List<Quantity> read(Annotated doc) {
        List<Quantity> found = new ArrayList<>();
        int time = 0;
        for (Sentence sentence : doc.sentences()) {
            List<Span> taken = new ArrayList<>();
            while (time < doc.times().size()
                    && doc.times().get(time).span().start() < sentence.span().end()) {
                TimeExpression expression = doc.times().get(time++);
                taken.add(expression.span());
            }
            found.addAll(read(doc.text(), sentence.span(), taken));
        }
        return found;
    }

    /**
     * The quantities of one stretch, in text order.
     *
     * @param taken spans that are something else, dates above all; in text order
     */
    public List<Quantity> read(String text, Span within, List<Span> taken) {
        Pieces pieces = new Pieces(text, within);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        int nextTaken = 0;
        while (at < pieces.size()) {
            Span span = pieces.get(at).span();
            while (nextTaken < taken.size() && taken.get(nextTaken).end() <= span.start()) {
                nextTaken++;
            }
            if (nextTaken < taken.size() && taken.get(nextTaken).start() <= span.start()) {
                at++;
                continue;
            }
            int limit = nextTaken < taken.size() ? taken.get(nextTaken).start() : within.end();
            Hit hit = hit(pieces, at);
            if (hit != null && pieces.get(hit.end - 1).span().end() <= limit) {
                found.add(hit.quantity);
                at = hit.end;
            } else {
                at++;
                while (at < pieces.size()
                        && pieces.get(at).glued()
                        && pieces.get(at - 1).digits()
                        && !Character.isLetter(pieces.get(at).text().charAt(0))) {
                    at++;
                }
            }
        }
        return found;
    }

    private record Hit(Quantity quantity, int end) {}

    private @Nullable Hit hit(Pieces pieces, int at) {
        Phrases.Found<Units.Unit> sign = units.before.startingAt(pieces, at);
        int start = sign == null ? at : sign.end();
        if (start >= pieces.size() || !numbers.begins(pieces, start)) {
            return null;
        }
        if (sign == null && unfit(pieces, at)) {
            return null;
        }
        boolean money = sign != null;
        Numbers.Read first = numbers.read(pieces, start, money, false);
        if (first == null) {
            return null;
        }
        Numbers.Read second = range(pieces, at, first, money);
        int end = second == null ? first.end() : second.end();
        if (sign == null) {
            end = inBrackets(pieces, end);
        }
        Phrases.Found<Bounds.Bound> late = null;
        if (end + 1 < pieces.size()
                && pieces.get(end).is("-")
                && pieces.get(end + 1).is("an")
                && second == null) {
            end += 2;
            late = new Phrases.Found<>(Bounds.Bound.APPROX, end - 2, end);
        } else if (sign == null) {
            Phrases.Found<Bounds.Bound> inside = bounds.after.startingAt(pieces, end);
            if (inside != null) {
                late = inside;
                end = inside.end();
            }
        }
        Units.Unit unit;
        Span counted = null;
        int stop = end;
        if (sign != null) {
            unit = sign.value();
        } else {
            Phrases.Found<Units.Unit> named = unit(pieces, end);
            if (named == null) {
                return null;
            }
            unit = named.value();
            stop = named.end();
            if (!unit.measure() && !unit.classifier()) {
                counted = span(pieces, end, stop);
            }
        }
        if (unit.measure()
                || unit.classifier()
                || (counted != null && unit.name().equals("orang"))) {
            Phrases.Found<Units.Unit> noun = sign == null && !unit.money() ? thing(pieces, stop) : null;
            if (noun != null && unit.kind() != Quantity.Kind.SHARE) {
                counted = span(pieces, noun.start(), noun.end());
                stop = noun.end();
                unit = unit.classifier() ? noun.value() : unit;
            }
        }
        if (unit.counts() && Digits.ambiguous(pieces.get(start).text())) {
            Numbers.Read thousands = numbers.read(pieces, start, money, true);
            first = thousands == null ? first : thousands;
        }
        if (unit.counts() && first.least().stripTrailingZeros().scale() > 0) {
            return null;
        }
        return new Hit(quantity(pieces, at, stop, first, second, unit, counted, late), stop);
    }

    private Quantity quantity(
            Pieces pieces,
            int at,
            int stop,
            Numbers.Read first,
            Numbers.@Nullable Read second,
            Units.Unit unit,
            @Nullable Span counted,
            Phrases.@Nullable Found<Bounds.Bound> late) {
        Phrases.Found<Bounds.Bound> early = bounds.before.endingAt(pieces, at);
        Phrases.Found<Bounds.Bound> bound = early != null ? early : late;
        if (bound == null) {
            bound = bounds.after.startingAt(pieces, stop);
        }
        BigDecimal least = second == null ? first.least() : second.least();
        BigDecimal most = second == null ? first.most() : second.most();
        boolean exact = second == null && !first.vague();
        boolean approx = bound != null && bound.value() == Bounds.Bound.APPROX;
        Bounds.Bound says = bound == null ? null : bound.value();
        String min = says == Bounds.Bound.MAX || says == Bounds.Bound.UNDER || (approx && exact) ? null : plain(least);
        String max = says == Bounds.Bound.MIN || says == Bounds.Bound.OVER || (approx && exact) ? null : plain(most);
        List<String> rejected = new ArrayList<>();
        if (!unit.rejected().isEmpty()) {
            rejected.add(unit.rejected());
        }
        if (first.whole()) {
            rejected.add("comma before decimals");
        }
        Provenance by = Provenance.of(STAGE, unit.kind().name().toLowerCase(Locale.ROOT), units.ref);
        if (bound != null) {
            by = by.resting(span(pieces, bound.start(), bound.end()));
        }
        return new Quantity(
                span(pieces, at, stop),
                exact ? plain(least) : null,
                min,
                max,
                approx,
                unit.name(),
                unit.kind(),
                counted,
                by.rejecting(rejected));
    }

    /** The second number of {@code 3-5 juta}, {@code antara 3 dan 5 persen}; null where none stands or it is no greater. */
    private Numbers.@Nullable Read range(Pieces pieces, int at, Numbers.Read first, boolean money) {
        int end = first.end();
        if (end + 1 >= pieces.size() || first.vague()) {
            return null;
        }
        boolean between = at > 0
                && pieces.get(at - 1).lower().equals("antara")
                && pieces.get(end).is("dan");
        if (!between && !TO.contains(pieces.get(end).lower())) {
            return null;
        }
        int from = end + 1;
        Phrases.Found<Units.Unit> sign = money ? units.before.startingAt(pieces, from) : null;
        Numbers.Read second = numbers.read(pieces, sign == null ? from : sign.end(), money, false);
        if (second == null || second.vague()) {
            return null;
        }
        boolean shared =
                first.scale().compareTo(BigDecimal.ONE) == 0 && second.scale().compareTo(BigDecimal.ONE) > 0;
        BigDecimal least = shared ? first.least().multiply(second.scale()) : first.least();
        return least.compareTo(second.least()) < 0
                ? new Numbers.Read(least, second.most(), second.scale(), second.end(), false)
                : null;
    }

    /** Past the digits that repeat a number in words: {@code tiga (3) orang}. */
    private static int inBrackets(Pieces pieces, int at) {
        return at + 2 < pieces.size()
                        && pieces.get(at).is("(")
                        && pieces.get(at + 1).digits()
                        && pieces.get(at + 2).is(")")
                ? at + BRACKETS
                : at;
    }

    private Phrases.@Nullable Found<Units.Unit> unit(Pieces pieces, int at) {
        Phrases.Found<Units.Unit> unit = units.after.startingAt(pieces, at);
        Phrases.Found<Units.Unit> thing = thing(pieces, at);
        return thing != null && (unit == null || thing.end() > unit.end()) ? thing : unit;
    }

    private Phrases.@Nullable Found<Units.Unit> thing(Pieces pieces, int at) {
        return at < pieces.size() ? units.things.startingAt(pieces, at) : null;
    }

    /** Whether what stands before makes the number part of a name, a date, a score or an order. */
    private boolean unfit(Pieces pieces, int at) {
        if (at == 0) {
            return false;
        }
        Pieces.Piece before = pieces.get(at - 1);
        if (pieces.get(at).glued()
                && (before.is("-")
                        || before.is("/")
                        || before.is(":")
                        || before.is(".")
                        || before.is("+")
                        || before.digits()
                        || Character.isLetter(before.text().charAt(0)))) {
            return true;
        }
        return bounds.blocks(before) || (before.is(".") && at > 1 && bounds.blocks(pieces.get(at - 2)));
    }

    private static Span span(Pieces pieces, int from, int to) {
        return new Span(
                pieces.get(from).span().start(), pieces.get(to - 1).span().end());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
