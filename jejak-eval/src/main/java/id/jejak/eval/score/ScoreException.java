package id.jejak.eval.score;

/** An output document that cannot be scored; the message names the field and the value. */
public final class ScoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ScoreException(String message) {
        super(message);
    }
}
