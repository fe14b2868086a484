package id.jejak.engine.witness;

import java.util.Locale;

/** How names are compared: letters and digits in lower case, everything between them one space. */
public final class Names {
    private Names() {}

    /** {@code Kim Jong-un} and {@code Kim Jong Un} give one key. */
    public static String key(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (c != '\'' && c != '\u2019' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
