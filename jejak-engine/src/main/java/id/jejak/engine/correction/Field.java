package id.jejak.engine.correction;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field whose value a correction may fix. */
public enum Field {
    /** Canonical name of an entity. */
    NAME(Subject.ENTITY),
    /** {@link EntityType} of an entity. */
    KIND(Subject.ENTITY),
    /** Day, month or year of an event in ISO 8601; null when nobody knows. */
    DATE(Subject.EVENT),
    /** Canonical name of an event's place; null when nobody knows. */
    PLACE(Subject.EVENT),
    /** {@link Status} of an event. */
    STATUS(Subject.EVENT),
    /** {@link PloverType} of an event. */
    TYPE(Subject.EVENT),
    /** Who acts: canonical names joined by {@code "; "}; null for nobody. */
    ACTORS(Subject.EVENT),
    /** To whom: canonical names joined by {@code "; "}; null for nobody. */
    RECIPIENTS(Subject.EVENT);

    private static final Pattern DATE_FORM =
            Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");

    private final Subject subject;

    Field(Subject subject) {
        this.subject = subject;
    }

    /** What has this field. */
    public Subject subject() {
        return subject;
    }

    /** The field as commands and files spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The field of a label.
     *
     * @throws IllegalArgumentException when there is none, naming those there are
     */
    public static Field of(String label) {
        for (Field field : values()) {
            if (field.label().equals(label)) {
                return field;
            }
        }
        throw new IllegalArgumentException("\"" + label + "\" is no field; expected one of "
                + String.join(", ", Arrays.stream(values()).map(Field::label).toList()));
    }

    /**
     * The value in its normal form.
     *
     * @throws IllegalArgumentException when the field cannot have it, saying what was expected
     */
    public @Nullable String checked(@Nullable String value) {
        String given = value == null || value.isBlank() ? null : value.strip();
        if (given == null) {
            if (this == DATE || this == PLACE || this == ACTORS || this == RECIPIENTS) {
                return null;
            }
            throw new IllegalArgumentException(label() + ": a value was expected");
        }
        return switch (this) {
            case DATE -> date(given);
            case STATUS -> one(Status.values(), given.toUpperCase(Locale.ROOT));
            case TYPE -> one(PloverType.values(), given.toUpperCase(Locale.ROOT));
            case KIND -> one(EntityType.values(), given.toUpperCase(Locale.ROOT));
            case NAME, PLACE, ACTORS, RECIPIENTS -> given;
        };
    }

    private static String date(String given) {
        if (DATE_FORM.matcher(given).matches()) {
            try {
                if (given.length() == 10) {
                    java.time.LocalDate.parse(given);
                }
                return given;
            } catch (java.time.format.DateTimeParseException e) {
                // No such day: told below.
            }
        }
        throw new IllegalArgumentException("date: \"" + given + "\" is none; expected 2024, 2024-09 or 2024-09-13");
    }

    private static <E extends Enum<E>> String one(E[] values, String given) {
        for (E value : values) {
            if (value.name().equals(given)) {
                return given;
            }
        }
        throw new IllegalArgumentException("\"" + given + "\" is not known; expected one of "
                + String.join(", ", Arrays.stream(values).map(Enum::name).toList()));
    }
}
