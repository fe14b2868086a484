package id.jejak.app.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line as bytes, each line bounded: what is longer is skipped to its end and told apart. */
final class LineSplitter {
    /** What {@link #next} gives for a line that is too long. */
    static final byte[] TOO_LONG = new byte[0];

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    LineSplitter(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The next line without its line feed; {@link #TOO_LONG} (by identity) for one over the bound; null at the end. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        boolean tooLong = false;
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    if (!any) {
                        return null;
                    }
                    break;
                }
            }
            any = true;
            int feed = at;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            if (line.size() + feed - at > maxBytes) {
                tooLong = true;
                line.reset();
            } else if (!tooLong) {
                line.write(buffer, at, feed - at);
            }
            boolean ended = feed < end;
            at = ended ? feed + 1 : end;
            if (ended) {
                break;
            }
        }
        number++;
        return tooLong ? TOO_LONG : line.toByteArray();
    }

    /** Number of the line given last, from 1. */
    int number() {
        return number;
    }
}
