package id.jejak.engine.quantity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, in words and in both: {@code 2 juta 500 ribu}, {@code dua puluh lima}, {@code puluhan ribu}. */
final class Numbers {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** No number takes more pieces. */
    private static final int MOST_PIECES = 16;

    private enum Role {
        DIGIT,
        WHOLE,
        MULTIPLIER,
        HALF,
        SCALE,
        SHORT,
        ONE,
        VAGUE
    }

    private record Word(Role role, BigDecimal value, BigDecimal most) {}

    /**
     * A number read.
     *
     * @param most greater than {@code least} where the words are vague
     * @param scale what the last words multiplied by, one where none did
     * @param whole whether {@code 1,500} was read as a thousand and a half
     */
    record Read(BigDecimal least, BigDecimal most, BigDecimal scale, int end, boolean whole) {
        boolean vague() {
            return most.compareTo(least) > 0;
        }
    }

    private final Map<String, Word> words = new HashMap<>();

    Numbers(ResourceSource source) {
        for (Tsv.Row row :
                Tsv.load(source, "id/time/numbers.tsv", "form", "role", "value").rows()) {
            String role = row.get("role").toUpperCase(Locale.ROOT);
            if (role.equals("VAGUE")) {
                continue;
            }
            BigDecimal value = role.equals("HALF") ? HALF : BigDecimal.valueOf(row.number("value"));
            Role kind = role.equals("MULTIPLIER") && value.compareTo(THOUSAND) >= 0 ? Role.SCALE : Role.valueOf(role);
            row.list("form").forEach(form -> words.put(form, new Word(kind, value, value)));
        }
        for (Tsv.Row row : Tsv.load(source, "id/quantity/number-words.tsv", "form", "role", "value", "most")
                .rows()) {
            Role role = row.choice("role", Role.class);
            BigDecimal value = decimal(row, "value");
            BigDecimal most = role == Role.VAGUE ? decimal(row, "most") : value;
            for (String form : row.list("form")) {
                words.put(form, new Word(role, value, most));
            }
        }
    }

    private static BigDecimal decimal(Tsv.Row row, String column) {
        try {
            return new BigDecimal(row.get(column));
        } catch (NumberFormatException e) {
            throw row.error(column + " is \"" + row.get(column) + "\"; expected a number");
        }
    }

    /** Whether a piece is a number in digits or words. */
    boolean begins(Pieces pieces, int at) {
        Pieces.Piece piece = pieces.get(at);
        if (piece.digits()) {
            return true;
        }
        Word word = words.get(piece.lower());
        return word != null
                && switch (word.role()) {
                    case DIGIT, WHOLE, HALF, ONE, VAGUE -> true;
                    case MULTIPLIER, SCALE, SHORT -> false;
                };
    }

    /** The number that begins at a piece, or null. {@code money} lets short scales count; {@code whole} reads {@code 1,500} as thousands. */
    @Nullable
    Read read(Pieces pieces, int at, boolean money, boolean whole) {
        if (at >= pieces.size() || !begins(pieces, at)) {
            return null;
        }
        Word first = words.get(pieces.get(at).lower());
        if (first != null && first.role() == Role.VAGUE) {
            BigDecimal scale = BigDecimal.ONE;
            int next = at + 1;
            while (next < pieces.size() && next - at < MOST_PIECES) {
                Word word = words.get(pieces.get(next).lower());
                if (word == null || word.role() != Role.SCALE) {
                    break;
                }
                scale = scale.multiply(word.value());
                next++;
            }
            BigDecimal most = first.most().add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE);
            return new Read(first.value().multiply(scale), most, scale, next, false);
        }
        return counted(pieces, at, money, whole);
    }

    private @Nullable Read counted(Pieces pieces, int at, boolean money, boolean whole) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = null;
        BigDecimal last = BigDecimal.ZERO;
        BigDecimal ceiling = null;
        BigDecimal scale = BigDecimal.ONE;
        boolean digitBefore = false;
        int next = at;
        while (next < pieces.size() && next - at < MOST_PIECES) {
            Pieces.Piece piece = pieces.get(next);
            if (piece.digits()) {
                BigDecimal value = part == null ? Digits.read(piece.text(), whole) : null;
                if (value == null || (next > at && !scaled(pieces, next + 1, ceiling))) {
                    break;
                }
                part = value;
                digitBefore = true;
                scale = BigDecimal.ONE;
                next++;
                continue;
            }
            Word word = words.get(piece.lower());
            if (word == null || word.role() == Role.SHORT) {
                Word asWritten = words.get(piece.text());
                word = money && asWritten != null && asWritten.role() == Role.SHORT ? asWritten : word;
            }
            if (word == null || word.role() == Role.VAGUE || (word.role() == Role.SHORT && !money)) {
                break;
            }
            boolean stop = false;
            switch (word.role()) {
                case DIGIT -> {
                    if (digitBefore) {
                        stop = true;
                    } else {
                        part = part == null ? word.value() : part.add(word.value());
                        last = word.value();
                        digitBefore = true;
                    }
                }
                case WHOLE -> {
                    if (digitBefore) {
                        stop = true;
                    } else if (word.value().compareTo(THOUSAND) >= 0) {
                        total = total.add(word.value());
                        ceiling = word.value();
                    } else {
                        part = part == null ? word.value() : part.add(word.value());
                        digitBefore = word.value().compareTo(BigDecimal.valueOf(100)) < 0;
                        last = BigDecimal.ZERO;
                    }
                }
                case MULTIPLIER -> {
                    if (part == null) {
                        stop = true;
                    } else if (word.value().compareTo(BigDecimal.ONE) == 0) {
                        part = part.add(BigDecimal.TEN);
                    } else {
                        BigDecimal unit = last.signum() == 0 ? part : last;
                        part = part.subtract(unit).add(unit.multiply(word.value()));
                        digitBefore = false;
                    }
                    last = BigDecimal.ZERO;
                }
                case HALF -> {
                    part = part == null ? word.value() : part.add(word.value());
                    digitBefore = true;
                }
                case SCALE, SHORT -> {
                    if (part == null && total.signum() > 0 && scale.compareTo(BigDecimal.ONE) > 0) {
                        total = total.multiply(word.value());
                    } else if (part != null) {
                        total = total.add(part.multiply(word.value()));
                    } else {
                        stop = true;
                    }
                    if (!stop) {
                        scale = word.value();
                        ceiling = word.value();
                        part = null;
                        digitBefore = false;
                    }
                }
                case ONE -> {
                    if (next > at) {
                        stop = true;
                    } else {
                        total = word.value();
                        scale = word.value();
                        ceiling = word.value();
                    }
                }
                case VAGUE -> stop = true;
            }
            if (stop) {
                break;
            }
            next++;
        }
        if (next == at || (part == null && total.signum() == 0 && next == at)) {
            return null;
        }
        BigDecimal value = part == null ? total : total.add(part);
        return new Read(
                value,
                value,
                scale,
                next,
                whole && Digits.ambiguous(pieces.get(at).text()));
    }

    /** Whether a scale smaller than one before stands at a piece: {@code 2 juta 500 ribu}. */
    private boolean scaled(Pieces pieces, int at, @Nullable BigDecimal ceiling) {
        if (at >= pieces.size() || ceiling == null) {
            return false;
        }
        Word word = words.get(pieces.get(at).lower());
        return word != null && word.role() == Role.SCALE && word.value().compareTo(ceiling) < 0;
    }
}
