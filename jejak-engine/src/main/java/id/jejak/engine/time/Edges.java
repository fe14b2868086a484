package id.jejak.engine.time;

/**
 * Whether a match stands free in its text. Scraped text loses spaces, so letters may be glued to digits ("pada17 September",
 * "2023yang"), but a match must not cut a number, a code ("U20", "B737"), a hyphenated word ("sehari-hari") or an address in two.
 */
final class Edges {
    private Edges() {}

    static boolean clean(Stretch stretch, Match match) {
        return cleanStart(stretch, match.start()) && cleanEnd(stretch, match);
    }

    private static boolean cleanStart(Stretch stretch, int at) {
        Word first = stretch.word(at);
        if (!first.glued() || at == 0) {
            return true;
        }
        Word before = stretch.word(at - 1);
        return switch (before.kind()) {
            case DIGITS -> false;
            case LETTERS -> first.isDigits() && before.length() >= 2 && !before.capital();
            case MARK -> !gluesToMore(stretch, at - 1, first);
        };
    }

    /** A hyphen, point, slash or the like with a word glued on its other side. */
    private static boolean gluesToMore(Stretch stretch, int mark, Word first) {
        String sign = stretch.word(mark).lower();
        if (!stretch.word(mark).glued() || mark == 0) {
            return sign.equals("$") || sign.equals("#") || sign.equals("@");
        }
        Word other = stretch.word(mark - 1);
        return switch (sign) {
            case "-" -> other.kind() != Word.Kind.MARK;
            case "/", "_", "@", "#", "&", "+" -> true;
            case ".", ",", ":" -> first.isDigits() && other.isDigits();
            default -> false;
        };
    }

    private static boolean cleanEnd(Stretch stretch, Match match) {
        int end = match.end();
        if (end >= stretch.size() || !stretch.word(end).glued()) {
            return true;
        }
        Word last = stretch.word(end - 1);
        Word next = stretch.word(end);
        boolean more = end + 1 < stretch.size() && stretch.word(end + 1).glued();
        return switch (next.kind()) {
            case DIGITS -> false;
            case LETTERS ->
                last.kind() == Word.Kind.MARK
                        || (last.isDigits()
                                && (last.length() == 4 || (next.capital() && match.end() - match.start() > 1)));
            case MARK ->
                switch (next.lower()) {
                    case "-", "_", "@", "&", "+" -> !more || !joined(last, stretch.word(end + 1));
                    case "/" -> !more || !stretch.word(end + 1).isDigits();
                    case ".", ",", ":" ->
                        !more || !(last.isDigits() && stretch.word(end + 1).isDigits());
                    case "%", "°" -> false;
                    default -> true;
                };
        };
    }

    /** "sehari-hari" and "2019-nCoV" hang together; "2018-2020" is cut by the range rules; "2022-Presiden" lost its spaces. */
    private static boolean joined(Word last, Word next) {
        return last.isLetters() && next.isLetters() && !next.capital() || next.isDigits() || last.isDigits();
    }

    /** Whether the first word has a capital and goes on from a capital word: "Rakornas Investasi Tahun 2022" is one name. */
    static boolean inName(Stretch stretch, int at) {
        if (at < 2 || !stretch.word(at).capital()) {
            return false;
        }
        Word before = stretch.word(at - 1);
        return before.isLetters() && before.capital();
    }
}
