package id.jejak.app.casefile;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A short mark of some text, to see whether a row has to be written again. Two checksums of 32 bits and the length: quick, and enough
 * where nobody tries to deceive; what must not be deceived is hashed with SHA-256.
 */
final class Hash {
    private Hash() {}

    static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 a = new CRC32();
        CRC32C b = new CRC32C();
        a.update(bytes);
        b.update(bytes);
        return Long.toHexString((a.getValue() << 32 | b.getValue()) ^ (long) bytes.length << 20);
    }
}
