package id.jejak.app.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The interface's words in one language. */
public final class Texts {
    /** Languages there are texts for; the first is taken where a locale asks for another. */
    public static final List<String> LANGUAGES = List.of("id", "en");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "jejak.app.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Texts of a language, {@code id} or {@code en}. */
    public static Texts in(String language) {
        return new Texts(Locale.of(language));
    }

    /** The language of a system's locale: English where it is English, else Indonesian. */
    public static String languageOf(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : LANGUAGES.getFirst();
    }

    /**
     * The words of a key, with its numbered places filled. Numbers come out plain, without grouping.
     *
     * @throws java.util.MissingResourceException when the key is in no bundle
     */
    public String of(String key, Object... values) {
        String words = bundle.getString(key);
        if (values.length == 0) {
            return words;
        }
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(words, locale).format(plain);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** One of two keys by number: {@code key.one} for 1, else {@code key.other}. */
    public String count(String key, int number) {
        return of(key + (number == 1 ? ".one" : ".other"), number);
    }

    public Locale locale() {
        return locale;
    }

    /** For libraries that look words up on their own. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
