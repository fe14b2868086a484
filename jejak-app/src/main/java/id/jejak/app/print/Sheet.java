package id.jejak.app.print;

import java.io.PrintStream;
import java.util.Locale;

/** Where text for people is written: wraps long lines, leaves styles out where they are not wanted, defuses control characters. */
public final class Sheet {
    /** How words look. */
    public enum Style {
        STRONG("1"),
        PALE("2"),
        DAY("1;36"),
        WARN("33"),
        GOOD("32");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private static final char ESCAPE = '\u001b';

    private final PrintStream out;
    private final int width;
    private final boolean colour;

    /**
     * A sheet.
     *
     * @param width columns to wrap at
     * @param colour whether styles are written
     */
    public Sheet(PrintStream out, int width, boolean colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    /** Words in a style; the words are made {@link #clean}. */
    public String in(Style style, String words) {
        return colour ? ESCAPE + "[" + style.code + "m" + clean(words) + ESCAPE + "[0m" : clean(words);
    }

    /** A text without line breaks, control characters and marks that turn the writing direction: safe on a terminal. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = !out.isEmpty();
            } else if (!Character.isISOControl(c) && !isDirection(c)) {
                if (blank) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isDirection(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\u200e' || c == '\u200f';
    }

    public void blank() {
        out.println();
    }

    /** A heading, with an empty line before it. */
    public void heading(String words) {
        blank();
        out.println(in(Style.DAY, words));
    }

    /** One paragraph, wrapped; every line of it indented. */
    public void line(int indent, String words) {
        hanging(indent, indent, words);
    }

    /** One paragraph whose first line is indented differently from the others. */
    public void hanging(int first, int rest, String words) {
        paragraph(new StringBuilder(" ".repeat(first)), first, rest, words);
    }

    private void paragraph(StringBuilder begun, int first, int rest, String words) {
        StringBuilder line = begun;
        int used = first;
        boolean empty = true;
        for (String word : words.split(" +")) {
            int length = visible(word);
            if (!empty && used + 1 + length > width) {
                out.println(line);
                line = new StringBuilder(" ".repeat(rest));
                used = rest;
                empty = true;
            }
            if (!empty) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
            empty = false;
        }
        out.println(line);
    }

    /** Rows in columns; the last column is wrapped. */
    public void row(int[] widths, String... cells) {
        StringBuilder line = new StringBuilder("  ");
        int used = 2;
        for (int i = 0; i < cells.length - 1; i++) {
            String cell = cells[i];
            line.append(cell).append(" ".repeat(Math.max(1, widths[i] - visible(cell))));
            used += Math.max(widths[i], visible(cell) + 1);
        }
        paragraph(line, used, used, cells[cells.length - 1]);
    }

    private static int visible(String text) {
        int n = 0;
        boolean escape = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                escape = true;
            } else if (escape) {
                escape = c != 'm';
            } else if (!Character.isLowSurrogate(c)) {
                n++;
            }
        }
        return n;
    }

    /** A text cut to a length, with an ellipsis where something was cut. */
    public static String shorten(String text, int length) {
        String clean = clean(text);
        if (clean.length() <= length) {
            return clean;
        }
        int end = clean.lastIndexOf(' ', length - 1);
        return clean.substring(0, end < length / 2 ? length - 1 : end) + "…";
    }

    /** A text shortened, in quotation marks unless it brings its own. */
    public static String quoted(String text, int length) {
        String words = shorten(text, length);
        return !words.isEmpty() && "\"“‘'«".indexOf(words.charAt(0)) >= 0 ? words : "“" + words + "”";
    }

    /** A share as a whole percentage. */
    public static String percent(int part, int whole) {
        return whole == 0 ? "0%" : String.format(Locale.ROOT, "%d%%", Math.round(100.0 * part / whole));
    }
}
