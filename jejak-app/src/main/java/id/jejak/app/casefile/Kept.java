package id.jejak.app.casefile;

/**
 * Something the engine worked out, kept so that it need not do it again; a row of {@code cache}.
 *
 * @param key what it is of
 * @param mark of the engine that worked it out; with another mark it is not used
 * @param bytes in a form that only the program that wrote it reads
 */
@SuppressWarnings("ArrayRecordComponent")
public record Kept(String key, String mark, byte[] bytes) {}
