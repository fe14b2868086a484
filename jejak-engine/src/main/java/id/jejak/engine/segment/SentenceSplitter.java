package id.jejak.engine.segment;

import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.CommonWords;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a stretch of running text into sentences at full stops, question and exclamation marks. Closing quotation marks and brackets
 * after the stop belong to the sentence. A stop ends nothing after an abbreviation, an initial or inside a number or domain; a stop
 * glued to the next word ends a sentence where a capital follows a lower-case letter, as scraped text loses spaces there. The number
 * of a list item ({@code 1.}) opens its sentence.
 */
final class SentenceSplitter {
    /**
     * One sentence.
     *
     * @param span without white space around it
     * @param why what ends it: {@code stop}, {@code list_item}, {@code lost_stop} or {@code end_of_text}
     */
    record Cut(Span span, String why) {}

    /** A word of so many letters is no abbreviation. */
    private static final int LONG_WORD = 4;

    private final Abbreviations abbreviations;
    private final CommonWords common;
    private final LostStops lost;

    SentenceSplitter(ResourceSource resources) {
        abbreviations = new Abbreviations(resources);
        common = CommonWords.load(resources);
        lost = new LostStops(resources);
    }

    /** File and version of the abbreviations, for provenance. */
    String ref() {
        return abbreviations.ref();
    }

    /** Sentences of a stretch in order, disjoint; every letter and digit stands in one. */
    List<Cut> split(String text, Span within) {
        List<Cut> sentences = new ArrayList<>();
        int start = within.start();
        boolean small = isSmall(text, within);
        int item = 1;
        int i = within.start();
        while (i < within.end()) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                int number = ListItems.numberBefore(text, i, within, item);
                if (number >= 0) {
                    add(sentences, text, start, number, "list_item");
                    start = number;
                    item++;
                    i++;
                    continue;
                }
                int end = stopEnd(text, i, within.end());
                if (ends(text, i, end, start, within, small)) {
                    add(sentences, text, start, end, "stop");
                    start = end;
                }
                i = end;
            } else if (lost.opens(text, i, within)) {
                add(sentences, text, start, i, "lost_stop");
                start = i;
                i++;
            } else {
                i++;
            }
        }
        add(sentences, text, start, within.end(), "end_of_text");
        return sentences;
    }

    private static void add(List<Cut> sentences, String text, int start, int end, String why) {
        int from = start;
        int to = end;
        while (from < to && (Tokenizer.isSpace(text.charAt(from)) || text.charAt(from) == ',')) {
            from++;
        }
        boolean joined = why.equals("list_item");
        while (to > from && (Tokenizer.isSpace(text.charAt(to - 1)) || (joined && text.charAt(to - 1) == ','))) {
            to--;
        }
        // Marks alone ("?", "=====") are what a scrape left of something else, no sentence.
        if (text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Cut(new Span(from, to), why));
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

    private boolean ends(String text, int stop, int end, int start, Span within, boolean small) {
        if (end >= within.end()) {
            return true;
        }
        char next = text.charAt(end);
        boolean spaced = Tokenizer.isSpace(next);
        boolean dots = text.charAt(stop) == '…' || (end - stop > 1 && text.charAt(stop + 1) == '.');
        int after = afterSpace(text, end, within.end());
        if (after >= within.end()) {
            return true;
        }
        char first = text.charAt(after);
        if (first == ',') {
            return joinedByComma(text, stop, end, start, within);
        }
        if ((Character.isLowerCase(first) && !(small && spaced)) || ",;:)".indexOf(first) >= 0) {
            return false;
        }
        if (dots && !spaced) {
            return false;
        }
        if (text.charAt(stop) == '.' && end == stop + 1 && goesOn(text, stop, start, after, within)) {
            return false;
        }
        if (spaced) {
            return true;
        }
        return gluedSentence(text, stop, end, after, within);
    }

    /** {@code desa itu.,Menurut warga}, {@code desa itu. ,Menurut warga}: paragraphs joined by commas; a comma and a space after an abbreviation join nothing. */
    private boolean joinedByComma(String text, int stop, int end, int start, Span within) {
        int next = end;
        int commas = 0;
        while (next < within.end() && (text.charAt(next) == ',' || Tokenizer.isSpace(text.charAt(next)))) {
            commas += text.charAt(next) == ',' ? 1 : 0;
            next++;
        }
        if (next >= within.end()) {
            return true;
        }
        char first = text.charAt(next);
        if (Character.isLetter(first) && text.charAt(stop) == '.' && end == stop + 1) {
            // "ditunda., , diminta": a link at the head of the paragraph was dropped with its words.
            boolean dropped = commas > 1 || Character.isLowerCase(first);
            if (dropped && longWord(text, stop, start) && !goesOn(text, stop, start, next, within)) {
                return true;
            }
        }
        boolean opens = Character.isUpperCase(first)
                || (QuotationMarks.isMark(first)
                        && next + 1 < within.end()
                        && Character.isUpperCase(text.charAt(next + 1)));
        boolean glued = text.charAt(end + 1 < within.end() ? end + 1 : end) != ' ' || QuotationMarks.isDouble(first);
        boolean abbreviated = end == stop + 1 && text.charAt(stop) == '.' && goesOn(text, stop, start, next, within);
        return opens && !abbreviated && (glued || common.opens(text, next, within.end()));
    }

    /** Whether a word too long for an abbreviation, or the bracket that closes one, stands before a stop. */
    private static boolean longWord(String text, int stop, int start) {
        int from = stop;
        while (from > start && Character.isLowerCase(text.charAt(from - 1))) {
            from--;
        }
        return stop - from >= LONG_WORD || (stop > start && text.charAt(stop - 1) == ')');
    }

    /** Whether a stretch is written without capitals, as some archives keep their texts. */
    private static boolean isSmall(String text, Span within) {
        int letters = 0;
        int capitals = 0;
        for (int i = within.start(); i < within.end() && letters < 2000; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                letters++;
            } else if (Character.isUpperCase(c)) {
                letters++;
                capitals++;
            }
        }
        return letters >= 60 && capitals * 200 < letters;
    }

    private boolean goesOn(String text, int stop, int start, int after, Span within) {
        int from = stop;
        while (from > start
                && stop - from <= Abbreviations.LONGEST
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty() || word.length() > Abbreviations.LONGEST) {
            return false;
        }
        if (from > start && text.charAt(from - 1) == '-') {
            // APBN-P. ends as any word does.
            return false;
        }
        boolean head = from == afterSpace(text, start, from);
        if (head
                && (word.chars().allMatch(Character::isDigit)
                        || (word.length() == 1 && Character.isLetter(word.charAt(0))))) {
            // "1. Butir", "a. Butir": the sign of a list item at the head of a sentence.
            return true;
        }
        Abbreviations.GoesOn goesOn = abbreviations.of(word);
        if (goesOn == null && Character.isLowerCase(text.charAt(after))) {
            // Text without capitals: "prof. budi", "h. salim".
            goesOn = abbreviations.of(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        if (goesOn == null) {
            return false;
        }
        char next = text.charAt(after);
        return switch (goesOn) {
            case ALWAYS -> true;
            case NUMBER -> Character.isDigit(next) || isRoman(text, after, within.end());
            // A quotation after "Corp." opens a sentence of its own; a bracket explains the name.
            case NAME -> !QuotationMarks.isMark(next) && !common.opens(text, after, within.end());
        };
    }

    /** The first offset at or after {@code start} that is no white space, at most {@code limit}. */
    private static int afterSpace(String text, int start, int limit) {
        int at = start;
        while (at < limit && Tokenizer.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isRoman(String text, int at, int limit) {
        int end = at;
        while (end < limit && "IVXLC".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > at && (end == limit || !Character.isLetterOrDigit(text.charAt(end)));
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
