package id.jejak.engine.document;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reasons in the words of one language. Immutable. */
public final class ReasonTexts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;

    private ReasonTexts(String language) {
        bundle = ResourceBundle.getBundle(
                "jejak.reasons",
                Locale.of(language),
                ReasonTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Texts of a language, {@code id} or {@code en}.
     *
     * @throws java.util.MissingResourceException where there are none in this language
     */
    public static ReasonTexts in(String language) {
        return new ReasonTexts(language);
    }

    /** One line; the parts follow, after the colon where the text ends in one. */
    public String of(Reason reason) {
        String words = PLACE.matcher(bundle.getString(reason.key().label()))
                .replaceAll(place -> Matcher.quoteReplacement(reason.args().get(Integer.parseInt(place.group(1)))));
        if (reason.parts().isEmpty()) {
            return words;
        }
        String parts = reason.parts().stream().map(this::of).collect(Collectors.joining("; "));
        return words + (words.endsWith(":") ? " " : "; ") + parts;
    }
}
