package id.jejak.engine.segment;

/** Which characters are quotation marks. */
final class QuotationMarks {
    private static final String DOUBLE = "\"“”„‟«»＂";
    private static final String SINGLE = "'‘’‚‛`´";

    private QuotationMarks() {}

    static boolean isDouble(char c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    static boolean isSingle(char c) {
        return SINGLE.indexOf(c) >= 0;
    }

    static boolean isMark(char c) {
        return isDouble(c) || isSingle(c);
    }
}
