package id.jejak.engine.lexicon;

/** A resource file that cannot be used; the message names file, line, value and what was expected. */
public final class ResourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An error in a resource.
     *
     * @param file name of the resource
     * @param line line number from 1, or 0 when the whole file is meant
     */
    public ResourceException(String file, int line, String message) {
        super(line > 0 ? file + ":" + line + ": " + message : file + ": " + message);
    }
}
