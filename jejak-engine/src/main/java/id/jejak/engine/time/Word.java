package id.jejak.engine.time;

/**
 * One word of a stretch: a run of letters (an apostrophe inside belongs to it), a run of digits, or one mark.
 *
 * @param start offset in the article, UTF-16 units
 * @param end offset past it
 * @param lower its characters in lower case; other apostrophes are written {@code '}, other dashes {@code -}
 * @param kind what it is
 * @param glued whether no white space stands before it; true for the first word of a stretch where the text goes on before it
 * @param capital whether it begins with a capital letter
 */
record Word(int start, int end, String lower, Kind kind, boolean glued, boolean capital) {
    enum Kind {
        LETTERS,
        DIGITS,
        MARK
    }

    int length() {
        return end - start;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean is(String form) {
        return lower.equals(form);
    }
}
