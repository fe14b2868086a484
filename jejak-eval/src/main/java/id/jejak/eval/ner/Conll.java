package id.jejak.eval.ner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences with labels of names: one token a line, its label last, an empty line after each sentence. */
final class Conll {
    private Conll() {}

    /**
     * One sentence.
     *
     * @param tokens its words as the file parts them
     * @param labels O, B-PER, I-PER, ... of each token
     */
    record Sentence(List<String> tokens, List<String> labels) {
        Sentence {
            tokens = List.copyOf(tokens);
            labels = List.copyOf(labels);
        }

        /** The tokens joined by blanks. */
        String text() {
            return String.join(" ", tokens);
        }
    }

    /** The sentences of a file; kinds are cut to PER, ORG and LOC whatever the file calls them. */
    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.strip().split("[ \t]+");
            if (line.isBlank()) {
                flush(sentences, tokens, labels);
            } else if (cells.length < 2) {
                throw new IOException(file + ": \"" + line + "\"; expected a token and its label");
            } else {
                tokens.add(cells[0]);
                labels.add(label(cells[cells.length - 1]));
            }
        }
        flush(sentences, tokens, labels);
        return sentences;
    }

    private static void flush(List<Sentence> sentences, List<String> tokens, List<String> labels) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(tokens, labels));
        }
        tokens.clear();
        labels.clear();
    }

    private static String label(String label) {
        return label.replace("PERSON", "PER").replace("ORGANISATION", "ORG").replace("PLACE", "LOC");
    }
}
