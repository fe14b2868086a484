package id.jejak.engine.time;

import org.jspecify.annotations.Nullable;

/** TIMEX3 modifiers that stand before an expression and outside its span: "lebih dari 30 bulan" is MORE_THAN. */
final class Modifiers {
    private static final int LONGEST = 4;

    private final int cls;

    Modifiers(Vocabulary vocabulary) {
        cls = vocabulary.classOf("modifier");
    }

    @Nullable
    String before(Found found) {
        for (int length = LONGEST; length >= 1; length--) {
            int at = found.from() - length;
            if (at < 0) {
                continue;
            }
            for (Lexeme lexeme : found.reading().at(at)) {
                if (lexeme.cls() == cls && lexeme.length() == length) {
                    return lexeme.value();
                }
            }
        }
        return null;
    }
}
