package id.jejak.engine.correction;

import org.jspecify.annotations.Nullable;

/**
 * What an analyst put right once.
 *
 * @param id stays the same wherever the correction is carried
 * @param by who made it
 * @param at when, ISO 8601 instant
 * @param why her reason, or null
 * @param change what it changes
 */
public record Correction(
        String id, String by, String at, @Nullable String why, Change change) {}
