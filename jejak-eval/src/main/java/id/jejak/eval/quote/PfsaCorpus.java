package id.jejak.eval.quote;

import id.jejak.engine.document.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads PFSA-ID: one token and its BILOU label a line, a blank line after each sentence. The corpus marks no articles; one begins at a
 * sentence with the dateline's long dash. Text is put together again with the spaces Indonesian print has.
 */
final class PfsaCorpus {
    /** A word or mark of the corpus where it stands in the text put together. */
    record Token(Span span, String label, int sentence, boolean word) {}

    /**
     * One article.
     *
     * @param sentences how many sentences of the corpus it has
     */
    record Piece(String text, List<Token> tokens, int sentences) {}

    private static final String MARKS = "”“\"";

    private PfsaCorpus() {}

    static List<Piece> read(Path file) throws IOException {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> current = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                if (!current.isEmpty()) {
                    sentences.add(current);
                    current = new ArrayList<>();
                }
                continue;
            }
            String[] cells = line.strip().split("\t");
            if (cells.length != 2) {
                throw new IOException(file + ": line \"" + line + "\": expected a token, a tab and a label");
            }
            current.add(cells);
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        List<Piece> pieces = new ArrayList<>();
        List<List<String[]>> article = new ArrayList<>();
        for (List<String[]> sentence : sentences) {
            if (!article.isEmpty() && sentence.stream().anyMatch(cells -> cells[0].equals("—"))) {
                pieces.add(piece(article));
                article = new ArrayList<>();
            }
            article.add(sentence);
        }
        if (!article.isEmpty()) {
            pieces.add(piece(article));
        }
        return pieces;
    }

    private static Piece piece(List<List<String[]>> sentences) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        boolean open = false;
        boolean glue = true;
        for (int s = 0; s < sentences.size(); s++) {
            List<String[]> sentence = sentences.get(s);
            for (int i = 0; i < sentence.size(); i++) {
                String word = sentence.get(i)[0];
                boolean mark = MARKS.contains(word);
                boolean opening = mark && opens(sentence, i, open);
                boolean left = mark ? !opening : ",.;:?!)%/".contains(word) || word.equals("-");
                if (!text.isEmpty() && !glue && !left) {
                    text.append(' ');
                }
                int start = text.length();
                text.append(word);
                tokens.add(new Token(
                        new Span(start, text.length()),
                        sentence.get(i)[1],
                        s,
                        Character.isLetterOrDigit(word.charAt(0))));
                glue = opening || word.equals("(") || word.equals("/") || word.equals("-");
                open = mark ? opening : open;
            }
        }
        return new Piece(text.toString(), tokens, sentences.size());
    }

    /** The corpus has one character for both marks: behind a comma or stop one closes, at the end of a sentence it may open the next. */
    private static boolean opens(List<String[]> sentence, int i, boolean open) {
        if (i == 0) {
            return true;
        }
        if (i == sentence.size() - 1) {
            return !open;
        }
        return !open && !",.?!".contains(sentence.get(i - 1)[0]);
    }
}
