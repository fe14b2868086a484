package id.jejak.app.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text without guessing quietly: UTF-8, or UTF-16 by its mark; Windows-1252 only with a warning. */
final class Decoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Share of bytes above ASCII over which a Western text is no longer plausible. */
    private static final double MAX_HIGH_SHARE = 0.3;

    private Decoder() {}

    /**
     * Text and warnings of bytes.
     *
     * @throws InputException when they are empty, binary, or in no encoding that is read here
     */
    static Content decode(byte[] bytes) throws InputException {
        if (bytes.length == 0) {
            throw new InputException("empty");
        }
        List<String> warnings = new ArrayList<>();
        String text = marked(bytes);
        if (text == null) {
            if (looksBinary(bytes)) {
                throw new InputException("binary");
            }
            text = strict(bytes, 0, StandardCharsets.UTF_8);
        }
        if (text == null) {
            text = windows(bytes);
            warnings.add("encoding: the bytes are not UTF-8; read as windows-1252");
        }
        if (text.isBlank()) {
            throw new InputException("empty");
        }
        return new Content(text, Details.NONE, warnings);
    }

    /** By byte order mark, which is no part of the text; null where there is none. */
    private static @Nullable String marked(byte[] bytes) throws InputException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            Charset charset = startsWith(bytes, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            String text = strict(bytes, 2, charset);
            if (text == null) {
                throw new InputException("encoding", charset.name());
            }
            return text;
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        int n = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 50 > n;
    }

    private static String windows(byte[] bytes) throws InputException {
        int high = 0;
        for (byte b : bytes) {
            if (b < 0) {
                high++;
            }
        }
        String text = high > bytes.length * MAX_HIGH_SHARE ? null : strict(bytes, 0, WINDOWS);
        if (text == null) {
            throw new InputException("encoding", "UTF-8, windows-1252");
        }
        return text;
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
