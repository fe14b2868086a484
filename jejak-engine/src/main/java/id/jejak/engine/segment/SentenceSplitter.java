package id.jejak.engine.segment;

import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a stretch of running text into sentences at full stops, question and exclamation marks. Closing quotation marks and brackets
 * after the stop belong to the sentence. A stop ends nothing after an abbreviation, an initial or inside a number or domain; a stop
 * glued to the next word ends a sentence where a capital follows a lower-case letter, as scraped text loses spaces there.
 */
final class SentenceSplitter {
    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Sentences of a stretch in order, white space around them cut off. */
    List<Span> split(String text, Span within) {
        List<Span> sentences = new ArrayList<>();
        int start = within.start();
        int i = within.start();
        while (i < within.end()) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                int end = stopEnd(text, i, within.end());
                if (ends(text, i, end, start, within)) {
                    add(sentences, text, start, end);
                    start = end;
                }
                i = end;
            } else {
                i++;
            }
        }
        add(sentences, text, start, within.end());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Tokenizer.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Tokenizer.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }

    /** Past a run of stops and the closing marks after it. */
    private static int stopEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit && ".!?…".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < limit && isCloser(text, end, limit)) {
            end++;
        }
        return end;
    }

    private static boolean isCloser(String text, int at, int limit) {
        char c = text.charAt(at);
        if (c == ')' || c == ']' || c == '”' || c == '’' || c == '»') {
            return true;
        }
        if (c != '"' && c != '\'') {
            return false;
        }
        // A straight mark closes where no word follows it directly.
        return at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean ends(String text, int stop, int end, int start, Span within) {
        if (end >= within.end()) {
            return true;
        }
        char next = text.charAt(end);
        boolean spaced = Tokenizer.isSpace(next);
        boolean dots = text.charAt(stop) == '…' || (end - stop > 1 && text.charAt(stop + 1) == '.');
        int after = end;
        while (after < within.end() && Tokenizer.isSpace(text.charAt(after))) {
            after++;
        }
        if (after >= within.end()) {
            return true;
        }
        char first = text.charAt(after);
        if (Character.isLowerCase(first) || ",;:)".indexOf(first) >= 0) {
            return false;
        }
        if (dots && !spaced) {
            return false;
        }
        if (text.charAt(stop) == '.' && end == stop + 1 && isAbbreviation(text, stop, start)) {
            return false;
        }
        if (spaced) {
            return true;
        }
        return gluedSentence(text, stop, end, after, within);
    }

    private boolean isAbbreviation(String text, int stop, int start) {
        int from = stop;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty()) {
            return false;
        }
        if (word.chars().allMatch(Character::isDigit)) {
            // "1. Butir": a list number at the head of a sentence.
            return from == start || text.substring(start, from).isBlank();
        }
        return abbreviations.holds(word);
    }

    /** {@code virus.“Kita} and {@code terkini.Menurut} end a sentence, {@code Kompas.com} and {@code S.H} do not. */
    private static boolean gluedSentence(String text, int stop, int end, int after, Span within) {
        if (stop == within.start()) {
            return false;
        }
        char before = text.charAt(stop - 1);
        char first = text.charAt(after);
        boolean closed = end > stop + 1;
        boolean wordBefore = Character.isLowerCase(before)
                || before == ')'
                || before == '”'
                || before == '"'
                || closed
                || Character.isDigit(before);
        if (QuotationMarks.isDouble(first)) {
            return wordBefore;
        }
        boolean wordAfter = Character.isUpperCase(first)
                && after + 1 < within.end()
                && (Character.isLetter(text.charAt(after + 1)) || text.charAt(after + 1) == ' ');
        return wordBefore && wordAfter;
    }
}
