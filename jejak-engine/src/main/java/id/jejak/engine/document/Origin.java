package id.jejak.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * Where an article's bytes came from.
 *
 * @param path path as the user named it, relative to the input folder; null when it came from standard input or a feed
 * @param url the page's address, or null
 * @param sha256 SHA-256 of the bytes as they came, 64 hex digits
 * @param outlet the outlet's name as given by the input, or null when the input names none
 */
public record Origin(
        @Nullable String path,
        @Nullable String url,
        String sha256,
        @Nullable String outlet) {}
