package id.jejak.engine.document;

import java.util.Locale;

/** How far the reporting words vouch for what they report. */
public enum Certainty {
    /** The words present it as settled: {@code menegaskan}, {@code mengonfirmasi}. */
    FIRM,
    /** The words take no side: {@code mengatakan}. */
    NEUTRAL,
    /** The words keep a distance: {@code mengklaim}, {@code menduga}. */
    WEAK;

    /** The name as outputs spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
