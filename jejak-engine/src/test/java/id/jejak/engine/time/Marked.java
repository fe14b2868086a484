package id.jejak.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a corpus or of a rule's examples: {@code Rapat digelar ⟦Minggu (17/9)⟧{2023-09-17}.}
 *
 * @param text the sentence without the marks
 * @param expected each expression as {@code span=value}, in text order; {@code a / b} where two readings are legal
 */
record Marked(String text, List<String> expected) {
    private static final Pattern MARK = Pattern.compile("⟦([^⟧]*)⟧\\{([^}]*)\\}");

    static Marked of(String marked) {
        List<String> expected = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            expected.add(matcher.group(1) + "=" + matcher.group(2));
            matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group(1)));
        }
        matcher.appendTail(text);
        return new Marked(text.toString(), expected);
    }
}
