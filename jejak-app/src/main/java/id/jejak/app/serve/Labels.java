package id.jejak.app.serve;

import id.jejak.app.print.Wording;
import id.jejak.app.text.Texts;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.PloverType;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The pages' own words in the reader's language. */
final class Labels {
    /** What each language calls itself. */
    static final Map<String, String> NAMES = Map.of("id", "Bahasa Indonesia", "en", "English");

    private final ResourceBundle bundle;
    private final Texts texts;
    private final Wording wording;
    private final Locale locale;

    /** Labels of a language, {@code id} or {@code en}. */
    Labels(Locale locale) {
        this.locale = locale;
        this.texts = Texts.in(locale.getLanguage());
        this.wording = new Wording(texts);
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

    /** One of two keys by number: {@code key.one} for 1, else {@code key.other}. */
    String count(String key, int number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return of(key + (number == 1 ? ".one" : ".other"), values);
    }

    /** A moment as people here write it, in UTC; what is none stays as it is. */
    String instant(String at) {
        try {
            return DateTimeFormatter.ofPattern("d MMM uuuu, HH.mm 'UTC'", locale)
                    .format(Instant.parse(at).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return at;
        }
    }

    /** Coded values in words, the same as on a terminal. */
    Wording wording() {
        return wording;
    }

    /** ISO 639-1 code for the page. */
    String language() {
        return locale.getLanguage();
    }

    /** The words of the terminal. */
    Texts texts() {
        return texts;
    }

    /** Outlet and day of an article, as far as known; else its id. */
    String source(@Nullable Annotated doc, String id) {
        if (doc == null || doc.outlet() == null) {
            return id;
        }
        return doc.published().date() == null
                ? doc.outlet()
                : doc.outlet() + ", " + doc.published().date();
    }

    /** A value of a field in words: types, states and days are coded. */
    String value(String field, String value) {
        return switch (field) {
            case "date" -> wording.day(value);
            case "status" -> of("status." + value.toLowerCase(Locale.ROOT));
            case "type" -> wording.type(PloverType.valueOf(value));
            default -> value;
        };
    }

    /** The name of a field, or the field as it is coded where no words were given to it. */
    String field(String field) {
        return bundle.containsKey("field." + field) ? bundle.getString("field." + field) : field;
    }
}
