package id.jejak.engine.time;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits ({@code 1.000}, {@code 1,5}) and in words ({@code dua puluh lima}, {@code seratus}, {@code dua setengah}).
 * Vague counts ({@code beberapa}, {@code puluhan}) read as {@code X}.
 */
final class NumberReader {
    /** Longest number in words: "sembilan ratus sembilan puluh sembilan ribu ..." is no count of days. */
    private static final int MOST_WORDS = 8;

    private enum Role {
        DIGIT,
        MULTIPLIER,
        WHOLE,
        HALF,
        VAGUE
    }

    private record Entry(Role role, int value) {}

    private final Map<String, Entry> entries = new HashMap<>();

    NumberReader(ResourceSource resources) {
        Tsv table = Tsv.load(resources, "id/time/numbers.tsv", "form", "role", "value");
        for (Tsv.Row row : table.rows()) {
            Role role = row.choice("role", Role.class);
            int value = role == Role.VAGUE || role == Role.HALF ? 0 : row.number("value");
            for (String form : row.list("form")) {
                if (entries.put(form, new Entry(role, value)) != null) {
                    throw row.error("form \"" + form + "\" stands above; remove one");
                }
            }
        }
    }

    /** Whether a number in words may begin with this word. */
    boolean begins(String lower) {
        return entries.containsKey(lower);
    }

    /** The number that begins at a word, or null: its value ({@code 2}, {@code 2.5}, {@code X}) and how many words it takes. */
    @Nullable
    Lexeme read(Stretch stretch, int at, int cls) {
        return stretch.word(at).isDigits() ? digits(stretch, at, cls) : words(stretch, at, cls);
    }

    private static @Nullable Lexeme digits(Stretch stretch, int at, int cls) {
        Word first = stretch.word(at);
        if (first.length() > 6) {
            return null;
        }
        StringBuilder value = new StringBuilder(first.lower());
        int next = at + 1;
        while (next + 1 < stretch.size()
                && next - at < 6
                && stretch.word(next).is(".")
                && stretch.word(next).glued()
                && stretch.word(next + 1).glued()
                && stretch.word(next + 1).isDigits()
                && stretch.word(next + 1).length() == 3) {
            value.append(stretch.word(next + 1).lower());
            next += 2;
        }
        if (next + 1 < stretch.size()
                && (stretch.word(next).is(",") || (stretch.word(next).is(".") && next == at + 1))
                && stretch.word(next).glued()
                && stretch.word(next + 1).glued()
                && stretch.word(next + 1).isDigits()
                && stretch.word(next + 1).length() <= 2) {
            value.append('.').append(stretch.word(next + 1).lower());
            next += 2;
        }
        return new Lexeme(cls, trim(value.toString()), next - at);
    }

    private static String trim(String digits) {
        int zeros = 0;
        while (zeros + 1 < digits.length() && digits.charAt(zeros) == '0' && digits.charAt(zeros + 1) != '.') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    private @Nullable Lexeme words(Stretch stretch, int at, int cls) {
        Entry first = entries.get(stretch.word(at).lower());
        if (first == null || first.role() == Role.MULTIPLIER) {
            return null;
        }
        if (first.role() == Role.VAGUE) {
            return new Lexeme(cls, "X", 1);
        }
        if (first.role() == Role.HALF) {
            return new Lexeme(cls, "0.5", 1);
        }
        long total = 0;
        long part = 0;
        boolean half = false;
        int next = at;
        boolean digitBefore = false;
        while (next < stretch.size() && next - at < MOST_WORDS) {
            Entry entry = entries.get(stretch.word(next).lower());
            if (entry == null || entry.role() == Role.VAGUE) {
                break;
            }
            if (entry.role() == Role.HALF) {
                half = true;
                next++;
                break;
            }
            if (entry.role() == Role.MULTIPLIER) {
                if (entry.value() >= 1000) {
                    total += Math.max(1, part) * entry.value();
                    part = 0;
                } else {
                    long last = part % 10;
                    part = part - last + Math.max(1, last) * entry.value();
                }
                digitBefore = false;
            } else if (digitBefore) {
                // "dua tiga hari": two counts side by side are no one number.
                break;
            } else {
                part += entry.value();
                digitBefore = true;
            }
            next++;
        }
        return new Lexeme(cls, (total + part) + (half ? ".5" : ""), next - at);
    }
}
