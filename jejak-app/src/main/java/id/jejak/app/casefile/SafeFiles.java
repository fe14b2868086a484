package id.jejak.app.casefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writing that survives a kill: aside, forced to disk, moved into place. */
final class SafeFiles {
    private SafeFiles() {}

    /** Writes a file whole. */
    static void write(Path file, byte[] bytes) throws IOException {
        writeUnsettled(file, bytes);
        force(Objects.requireNonNull(file.getParent()));
    }

    /** Writes a file whole; the caller forces its folder, once for many files. */
    static void writeUnsettled(Path file, byte[] bytes) throws IOException {
        Path aside = aside(file);
        try (FileChannel channel = open(aside)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a file of lines whole, each ended by a line feed. */
    static void write(Path file, Iterable<String> lines) throws IOException {
        Path aside = aside(file);
        try (FileChannel channel = open(aside)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            for (String line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            out.flush();
            channel.force(true);
        }
        move(aside, file);
    }

    private static Path aside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(Objects.requireNonNull(to.getParent()));
    }

    /** Forces a folder's entries to disk, where the system lets a folder be opened. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there the move itself is as safe as it gets.
        }
    }
}
