package id.jejak.app.command;

import id.jejak.app.text.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command takes. */
final class CommonOptions {
    static final String LANG = "--lang";

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "opt.help")
    boolean help;

    // Read before all others, so that even complaints about the rest come in the language asked for; stands here to be
    // known.
    @Option(names = LANG, paramLabel = "id|en", descriptionKey = "opt.lang")
    void lang(String language) {
        if (!Texts.LANGUAGES.contains(language)) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), "usage.lang", null, language);
        }
    }

    /** The language the words ask for, or null. */
    static @Nullable String language(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String value = word.startsWith(LANG + "=")
                    ? word.substring(LANG.length() + 1)
                    : word.equals(LANG) && i + 1 < words.size() ? words.get(i + 1) : null;
            if (value != null && Texts.LANGUAGES.contains(value)) {
                return value;
            }
        }
        return null;
    }
}
