package id.jejak.app.input;

import java.util.Locale;

/** What the bytes of an original are; says how its canonical text is got from them. */
public enum Medium {
    /** A text file; the canonical text is the decoded file as it is, a byte order mark left out. */
    TEXT,
    /** One line of a .jsonl file; the canonical text is its {@code text}, else that of its {@code html}. */
    JSON_LINE,
    /** A web page; the canonical text is read off plainly. */
    HTML;

    /** The name as the case's manifest spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The medium of a label.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Medium of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
