package id.jejak.app.command;

/** Exit codes, the same for every command. */
final class Exit {
    /** Done. */
    static final int DONE = 0;

    /** Something was wrong with the result. */
    static final int WRONG = 1;

    /** What was asked makes no sense. */
    static final int USAGE = 2;

    /** Some inputs could not be read; the others are done. */
    static final int UNREAD = 3;

    private Exit() {}
}
