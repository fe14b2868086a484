package id.jejak.engine.event;

import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads things with amount and unit: {@code enam drone} is 6 drone, {@code Rp 1,5 miliar} 1500000000 IDR. Indonesian writes a comma
 * before decimals and points between thousands.
 */
final class ObjectReader {
    private ObjectReader() {}

    /** One object for each phrase joined; words of a demonstrative at the end left out. */
    static List<EventObject> read(String text, List<Unit> units, NounPhrase phrase) {
        List<EventObject> objects = new ArrayList<>();
        for (int[] part : phrase.parts) {
            int until = part[1];
            while (until > part[0] + 1 && units.get(until - 1).is(Words.Kind.DEMONSTRATIVE)) {
                until--;
            }
            Unit only = units.get(part[0]);
            if (only.is(Words.Kind.PRONOUN) || only.is(Words.Kind.DEMONSTRATIVE)) {
                continue;
            }
            objects.add(object(text, units, part[0], until));
        }
        return objects;
    }

    private static EventObject object(String text, List<Unit> units, int from, int until) {
        int start = units.get(from).span.start();
        if (start > 0 && text.charAt(start - 1) == '$') {
            start--;
        }
        Span span = new Span(start, units.get(until - 1).span.end());
        BigDecimal amount = null;
        String unit = text.charAt(start) == '$' ? "USD" : null;
        int i = from;
        while (i < until) {
            Unit word = units.get(i);
            BigDecimal value = number(word);
            Words.Role role = word.role;
            if (value != null) {
                amount = amount == null ? value : amount;
            } else if (role != null && role.kind() == Words.Kind.NUMERAL) {
                BigDecimal size = new BigDecimal(role.value());
                boolean factor = size.compareTo(BigDecimal.TEN) >= 0;
                amount = amount == null ? size : factor ? amount.multiply(size) : amount.add(size);
            } else if (role != null && role.kind() == Words.Kind.UNIT) {
                unit = role.value().isEmpty() ? word.lower : role.value();
                if (amount != null && !role.value().isEmpty()) {
                    break;
                }
                if (amount != null) {
                    break;
                }
            } else if (role == null || role.kind() != Words.Kind.QUANTIFIER) {
                if (amount != null && unit == null) {
                    unit = text.substring(word.span.start(), word.span.end()).toLowerCase(Locale.ROOT);
                }
                break;
            }
            i++;
        }
        return new EventObject(
                span,
                amount == null ? null : amount.stripTrailingZeros().toPlainString(),
                amount == null ? null : unit);
    }

    private static @Nullable BigDecimal number(Unit unit) {
        String digits = unit.lower;
        if (digits.isEmpty() || !Character.isDigit(digits.charAt(0))) {
            return null;
        }
        String plain = digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?") ? digits.replace(".", "") : digits;
        plain = plain.replace(',', '.');
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
