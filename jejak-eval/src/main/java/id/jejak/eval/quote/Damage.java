package id.jejak.eval.quote;

import id.jejak.engine.document.Span;
import java.util.Arrays;
import java.util.Random;

/**
 * A text with damaged quotation marks and the way back to the text as it was.
 *
 * @param text the damaged text
 * @param origin for each unit of it, and one past its end, the unit of the whole text it stands for
 */
record Damage(String text, int[] origin) {
    /** Ways to damage marks. */
    enum Kind {
        /** Each mark is lost with a chance of one half. */
        DELETED,
        /** Each mark stands twice with a chance of one half. */
        DOUBLED,
        /** Opening marks become closing ones and the other way round. */
        SWAPPED,
        /** Each mark takes another style. */
        MIXED
    }

    private static final String MARKS = "\"“”„«»";
    private static final String STYLES = "\"“”\"“”«»";
    private static final int CHANCE = 2;

    /** A damaged copy; the same random numbers give the same copy. */
    static Damage of(String text, Kind kind, Random random) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int[] origin = new int[text.length() * 2 + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) < 0) {
                origin[out.length()] = i;
                out.append(c);
                continue;
            }
            switch (kind) {
                case DELETED -> {
                    if (random.nextInt(CHANCE) > 0) {
                        origin[out.length()] = i;
                        out.append(c);
                    }
                }
                case DOUBLED -> {
                    for (int k = random.nextInt(CHANCE) == 0 ? 2 : 1; k > 0; k--) {
                        origin[out.length()] = i;
                        out.append(c);
                    }
                }
                case SWAPPED -> {
                    origin[out.length()] = i;
                    out.append(swapped(text, i));
                }
                case MIXED -> {
                    origin[out.length()] = i;
                    out.append(STYLES.charAt(random.nextInt(STYLES.length())));
                }
            }
        }
        origin[out.length()] = text.length();
        return new Damage(out.toString(), Arrays.copyOf(origin, out.length() + 1));
    }

    private static char swapped(String text, int i) {
        return switch (text.charAt(i)) {
            case '“', '„' -> '”';
            case '”' -> '“';
            case '«' -> '»';
            case '»' -> '«';
            default -> i == 0 || Character.isWhitespace(text.charAt(i - 1)) ? '”' : '“';
        };
    }

    /** A span of the damaged text in the whole one. */
    Span back(Span span) {
        int start = origin[span.start()];
        int end = span.isEmpty() ? start : origin[span.end() - 1] + 1;
        return new Span(start, Math.max(start, end));
    }
}
