package id.jejak.engine.event;

/**
 * One way to read a form.
 *
 * @param frame the frame
 * @param voice which voice the form shows
 */
record Sense(Frame frame, Voice voice) {
    /** Voices of Indonesian verbs. */
    enum Voice {
        /** {@code menyerang}; a noun has no voice and counts here. */
        ACTIVE,
        /** {@code diserang}. */
        PASSIVE,
        /** {@code serang}: active in headlines and after auxiliaries, passive after a pronoun ({@code yang ia serang}). */
        BARE
    }
}
