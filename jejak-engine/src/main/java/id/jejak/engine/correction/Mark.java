package id.jejak.engine.correction;

/**
 * A mention that a correction names. The id alone decides which mention it is; the words are for people, and for the day on which the
 * mention is no longer found.
 *
 * @param mention mention id, 16 hex digits (see {@code Article.mentionId})
 * @param article id of the article when the correction was made
 * @param exact the words of the mention
 */
public record Mark(String mention, String article, String exact) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
        return mention.compareTo(other.mention);
    }
}
