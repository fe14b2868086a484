package id.jejak.app.casefile;

import id.jejak.app.input.Medium;
import org.jspecify.annotations.Nullable;

/**
 * One of several texts that came under one address.
 *
 * @param article id of the article they are versions of
 * @param n from 1, the oldest
 * @param textSha256 hash of the text
 * @param sha256 hash of the original
 * @param medium what the original is
 * @param url the address as it came, or null
 * @param title title, or null
 * @param published when the input says it was published, or null
 * @param seen the how-manieth of all sightings it was when it first came
 * @param current whether it is the one that counts, the newest
 */
public record ArticleVersion(
        String article,
        int n,
        String textSha256,
        String sha256,
        Medium medium,
        @Nullable String url,
        @Nullable String title,
        @Nullable String published,
        int seen,
        boolean current) {}
