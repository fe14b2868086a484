package id.jejak.engine.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits. Indonesian writes points between thousands and a comma before decimals; pages translated from English have it
 * the other way round. {@code 1,500} can be both: it is a thousand and a half where whole things are counted.
 */
final class Digits {
    private static final Pattern INDONESIAN = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern POINT = Pattern.compile("\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}|0\\.\\d+");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    /** Longest number read. */
    private static final int LONGEST = 30;

    private Digits() {}

    /** Whether the digits can be read in both ways. */
    static boolean ambiguous(String digits) {
        return EITHER.matcher(digits).matches();
    }

    /** The number, or null where the digits are no number: {@code 192.168.1.1}. */
    static @Nullable BigDecimal read(String digits, boolean whole) {
        if (digits.length() > LONGEST) {
            return null;
        }
        if (whole && ambiguous(digits)) {
            return new BigDecimal(digits.replace(",", ""));
        }
        if (INDONESIAN.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(",", ""));
        }
        if (COMMA.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        return POINT.matcher(digits).matches() ? new BigDecimal(digits) : null;
    }
}
