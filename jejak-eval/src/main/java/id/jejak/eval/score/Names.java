package id.jejak.eval.score;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Names made comparable, as the official scorer does it: Unicode case folding, all but letters and digits to one space. */
final class Names {
    private Names() {}

    /**
     * A name's comparable form. Combining marks are no letters and part words, as in Python's {@code \W}; the underscore too.
     *
     * <p>Example: {@code "Kim Jong-Un"} gives {@code "kim jong un"}.
     */
    static String norm(String name) {
        StringBuilder out = new StringBuilder(name.length());
        fold(name).codePoints().forEach(cp -> {
            if (isWord(cp)) {
                out.appendCodePoint(cp);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    /** The comparable form of a JSON text; empty for null and missing. */
    static String norm(JsonNode name) {
        return Json.absent(name) ? "" : norm(Json.text(name));
    }

    /** The comparable names in a value: a text of names parted by semicolons, a list of such, or null. */
    static Set<String> of(JsonNode value) {
        Set<String> names = new TreeSet<>();
        collect(value, names);
        return names;
    }

    private static void collect(JsonNode value, Set<String> into) {
        if (Json.absent(value)) {
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> collect(item, into));
            return;
        }
        for (String part : Json.text(value).split(";")) {
            String name = norm(part);
            if (!name.isEmpty()) {
                into.add(name);
            }
        }
    }

    /** Full case folding (Unicode, CaseFolding.txt status C and F), code point by code point. */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(cp -> foldInto(cp, out));
        return out.toString();
    }

    private static void foldInto(int cp, StringBuilder out) {
        if (cp < 0x80) {
            out.append((char) (cp >= 'A' && cp <= 'Z' ? cp + 32 : cp));
        } else if (cp == 0x130) {
            // Capital I with dot: folds to i and a combining dot, not to i alone.
            out.append("i\u0307");
        } else if (cp == 0x131) {
            // Dotless i is its own folding, though its capital is I.
            out.appendCodePoint(cp);
        } else if (cp >= 0x13A0 && cp <= 0x13F5) {
            // Cherokee folds to capitals, which came first.
            out.appendCodePoint(cp);
        } else if (cp >= 0x13F8 && cp <= 0x13FD) {
            out.appendCodePoint(cp - 8);
        } else if (cp >= 0xAB70 && cp <= 0xABBF) {
            out.appendCodePoint(cp - 0xAB70 + 0x13A0);
        } else {
            // Down, up and down again reaches the full folding of all others: sharp s in both cases gives "ss".
            String upper = Character.toString(Character.toLowerCase(cp)).toUpperCase(Locale.ROOT);
            upper.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
        }
    }

    /** Whether Python counts the code point as alphanumeric: letters, and every kind of number. */
    private static boolean isWord(int cp) {
        if (Character.isLetter(cp)) {
            return true;
        }
        int type = Character.getType(cp);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
