package id.jejak.eval.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Short lines of a language out of text, treebanks, news and message catalogues. */
final class ShortLines {
    private static final int MO_MAGIC = 0x950412de;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][\"”]?)\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** What programmers put into messages: formats, tags, entities, accelerators. */
    private static final Pattern MARKUP =
            Pattern.compile("%[\\d$.*lz]*[a-zA-Z]|<[^>]{1,80}>|&[a-z]+;|(?<=\\W|^)[_&](?=\\w)|(?<=\\w)_(?=\\w)");

    private ShortLines() {}

    /**
     * The lines of a file, whatever their length.
     *
     * @throws IOException when the file cannot be read or has an unknown ending, naming it
     */
    static List<String> read(Path file, String language) throws IOException {
        String name = file.toString();
        if (name.endsWith(".txt")) {
            return Files.readAllLines(file);
        }
        if (name.endsWith(".conllu")) {
            return Conllu.read(file).stream()
                    .map(sentence -> language.equals("en") ? sentence.english() : sentence.text())
                    .toList();
        }
        if (name.endsWith(".jsonl")) {
            return news(file);
        }
        if (name.endsWith(".mo")) {
            return catalogue(file);
        }
        throw new IOException(file + ": expected .txt, .conllu, .jsonl or .mo");
    }

    private static List<String> news(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<String> lines = new ArrayList<>();
        for (String row : Files.readAllLines(file)) {
            String text = mapper.readTree(row).path("text").asString("");
            for (String line : SENTENCE.split(text)) {
                if (!line.contains("://") && WORD.matcher(line).results().count() >= 3) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** Translations in a GNU message catalogue; those of fewer than three words are left out. */
    private static List<String> catalogue(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt(0) != MO_MAGIC) {
            bytes.order(ByteOrder.BIG_ENDIAN);
        }
        int count = bytes.getInt(8);
        int originals = bytes.getInt(12);
        int table = bytes.getInt(16);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(originals + 8 * i) == 0) {
                // The catalogue's own header: addresses and names, of no language.
                continue;
            }
            byte[] text = new byte[bytes.getInt(table + 8 * i)];
            bytes.get(bytes.getInt(table + 8 * i + 4), text);
            String message = new String(text, StandardCharsets.UTF_8);
            int plural = message.indexOf('\0');
            for (String line : (plural < 0 ? message : message.substring(0, plural)).split("\n")) {
                String plain = MARKUP.matcher(line)
                        .replaceAll(" ")
                        .replaceAll("\\s+", " ")
                        .strip();
                boolean header = line.contains("Project-Id") || line.contains(".po (");
                if (!header && WORD.matcher(plain).results().count() >= 3) {
                    lines.add(plain);
                }
            }
        }
        return lines;
    }
}
