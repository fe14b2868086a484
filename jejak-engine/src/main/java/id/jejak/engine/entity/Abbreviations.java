package id.jejak.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short forms that the article itself gives in brackets: {@code Badan Riset dan Inovasi Nasional (BRIN)}. */
final class Abbreviations {
    private static final int LONGEST = 4;

    private final Map<String, Chunk> full = new HashMap<>();

    /** Notes the short form in the bracket after a name. */
    void note(List<Chunk> chunks) {
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            if (!chunk.isName()) {
                continue;
            }
            Words words = chunk.words;
            noteInside(chunk);
            if (words.isMark(chunk.until, '(')) {
                int close = close(words, chunk.until + 1);
                if (close > 0
                        && !ofOther(chunk, k + 1 < chunks.size() ? chunks.get(k + 1) : null, close)
                        && shortens(words, chunk.until + 1, close, chunk.name, words.slice(chunk.from, chunk.until))) {
                    full.putIfAbsent(words.slice(chunk.until + 1, close), chunk);
                }
            }
        }
    }

    /** Whether the form in the bracket is a known name of another kind: {@code gedung Mahkamah Konstitusi (MK)}. */
    private static boolean ofOther(Chunk chunk, @Nullable Chunk form, int close) {
        return form != null
                && form.from == chunk.until + 1
                && form.until == close
                && form.known != null
                && form.known.type() != chunk.type
                && chunk.type != null;
    }

    /** A short form inside the name: {@code Badan Anggaran (Banggar) DPR}. */
    private void noteInside(Chunk chunk) {
        Words words = chunk.words;
        for (int i = chunk.from + 1; i < chunk.until; i++) {
            if (words.isMark(i, '(')) {
                int close = close(words, i + 1);
                if (close > 0 && close <= chunk.until && !words.lower(i + 1).equals("persero")) {
                    full.putIfAbsent(words.slice(i + 1, close), chunk);
                }
            }
        }
    }

    private static int close(Words words, int from) {
        for (int i = from; i < words.size() && i <= from + LONGEST; i++) {
            if (words.isMark(i, ')')) {
                return i > from ? i : -1;
            }
            if (!words.isCapital(i) && !words.isMark(i, '-') && !words.isNumber(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the letters of the form stand in the name in order, the first at a word's start. */
    private static boolean shortens(Words words, int from, int until, String name, String surface) {
        String form = words.slice(from, until).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return !form.isEmpty()
                && form.length() < surface.length()
                && (inOrder(form, name.toLowerCase(Locale.ROOT))
                        || inOrder(form, surface.toLowerCase(Locale.ROOT))
                        || (words.isUpper(from) && until - from == 1));
    }

    private static boolean inOrder(String form, String name) {
        int i = 0;
        for (int j = 0; j < name.length() && i < form.length(); j++) {
            boolean starts = j == 0 || !Character.isLetterOrDigit(name.charAt(j - 1));
            if (name.charAt(j) == form.charAt(i) && (i > 0 || starts)) {
                i++;
            }
        }
        return i == form.length();
    }

    /** Notes that a person is also called by another name; a form that the article gave before stays. */
    void alsoCalled(Chunk person, Chunk other) {
        full.putIfAbsent(other.words.slice(other.from, other.until), person);
    }

    /** The name a form stands for, or null. */
    @Nullable
    Chunk fullOf(String form) {
        return full.get(form);
    }

    /** The forms of a chunk. */
    List<String> formsOf(Chunk chunk) {
        List<String> forms = new ArrayList<>();
        full.forEach((form, of) -> {
            if (of == chunk) {
                forms.add(form);
            }
        });
        forms.sort(null);
        return forms;
    }
}
