package id.jejak.engine.witness;

/**
 * A count that is known between bounds.
 *
 * @param min shown to be distinct
 * @param max could be distinct
 */
public record Range(int min, int max) {
    public Range {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("range " + min + ".." + max + "; expected 0 <= min <= max");
        }
    }

    /** {@code 2} or {@code 1-2}. */
    @Override
    public String toString() {
        return min == max ? Integer.toString(min) : min + "-" + max;
    }
}
