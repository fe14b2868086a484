package id.jejak.engine.document;

import java.util.Locale;

/** How speech is reported. */
public enum StatementType {
    /** All in quotation marks. */
    DIRECT,
    /** Part in quotation marks. */
    MIXED,
    /** None in quotation marks. */
    INDIRECT;

    /** The name as outputs spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
