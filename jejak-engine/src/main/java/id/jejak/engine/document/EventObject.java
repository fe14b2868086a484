package id.jejak.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * What is given, sold, fired, signed, sought or promised.
 *
 * @param span the words as they stand
 * @param amount normalised number, {@code 6} or {@code 419600000000000}, or null where the text gives none
 * @param unit what the amount counts, {@code drone}, {@code IDR}, or null
 */
public record EventObject(
        Span span, @Nullable String amount, @Nullable String unit) {}
