package id.jejak.eval.text;

import id.jejak.engine.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences of a treebank in CoNLL-U (universaldependencies.org/format.html). */
final class Conllu {
    /**
     * One sentence.
     *
     * @param text its {@code # text} line
     * @param english its {@code # text_en} line, or empty text
     * @param words its syntactic words as spans of {@code text}; a multiword token whose parts do not spell it is one span
     */
    record Sentence(String text, String english, List<Span> words) {
        Sentence {
            words = List.copyOf(words);
        }
    }

    private Conllu() {}

    /**
     * The sentences of a file in order.
     *
     * @throws IOException naming file and line, when a word does not stand in its text
     */
    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        String text = "";
        String english = "";
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("# text = ")) {
                text = line.substring(9).strip();
            } else if (line.startsWith("# text_en = ")) {
                english = line.substring(12).strip();
            } else if (line.isBlank()) {
                if (!rows.isEmpty()) {
                    sentences.add(new Sentence(text, english, words(text, rows, file + ":" + number)));
                }
                rows.clear();
                text = "";
                english = "";
            } else if (!line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return sentences;
    }

    private static List<Span> words(String text, List<String[]> rows, String where) throws IOException {
        List<Span> words = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i)[0];
            String form = rows.get(i)[1];
            int found = text.indexOf(form, at);
            if (found < 0) {
                throw new IOException(where + ": word \"" + form + "\" does not stand in the text after offset " + at
                        + "; the file is no well-formed treebank");
            }
            int hyphen = id.indexOf('-');
            if (hyphen < 0) {
                words.add(new Span(found, found + form.length()));
            } else {
                int parts = Integer.parseInt(id.substring(hyphen + 1)) - Integer.parseInt(id.substring(0, hyphen)) + 1;
                words.addAll(parts(form, found, rows.subList(i + 1, i + 1 + parts)));
                i += parts;
            }
            at = found + form.length();
        }
        return words;
    }

    private static List<Span> parts(String form, int start, List<String[]> rows) {
        List<Span> parts = new ArrayList<>();
        StringBuilder spelled = new StringBuilder();
        for (String[] row : rows) {
            parts.add(new Span(start + spelled.length(), start + spelled.length() + row[1].length()));
            spelled.append(row[1]);
        }
        return spelled.toString().equals(form) ? parts : List.of(new Span(start, start + form.length()));
    }
}
