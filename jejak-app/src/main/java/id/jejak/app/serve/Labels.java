package id.jejak.app.serve;

import id.jejak.app.print.Wording;
import id.jejak.app.text.Texts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The pages' own words in the reader's language. */
final class Labels {
    private final ResourceBundle bundle;
    private final Wording wording;
    private final Locale locale;

    /** Labels of a language, {@code id} or {@code en}. */
    Labels(Locale locale) {
        this.locale = locale;
        this.wording = new Wording(Texts.in(locale.getLanguage()));
        this.bundle = ResourceBundle.getBundle(
                "jejak.serve.labels",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key, with its numbered places filled. */
    String of(String key, Object... values) {
        String words = bundle.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
    }

    /** Coded values in words, the same as on a terminal. */
    Wording wording() {
        return wording;
    }

    /** ISO 639-1 code for the page. */
    String language() {
        return locale.getLanguage();
    }
}
