package id.jejak.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static TreeMap<String, String> texts(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jejak/app/texts", "/jejak/serve/labels"})
    void bothLanguagesHoldTheSameKeysWithTheSamePlaces(String name) throws IOException {
        TreeMap<String, String> id = texts(name + "_id.properties");
        TreeMap<String, String> en = texts(name + "_en.properties");
        assertThat(id.keySet()).isEqualTo(en.keySet());
        id.forEach((key, words) -> {
            assertThat(words).as(key).isNotBlank();
            assertThat(places(words)).as(key).isEqualTo(places(en.getOrDefault(key, "")));
            // A text with a lone brace or apostrophe would break only when it is shown.
            assertThat(new MessageFormat(words, Locale.ROOT).format(new Object[9]))
                    .as(key)
                    .isNotEmpty();
        });
    }

    private static TreeSet<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
