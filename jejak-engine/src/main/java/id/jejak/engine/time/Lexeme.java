package id.jejak.engine.time;

/**
 * One reading of the words at a place: {@code weekday} 7 for "Minggu", {@code unit} W for "pekan".
 *
 * @param cls number of its class, see {@link Vocabulary#classOf}
 * @param value what it stands for, as the tables write it
 * @param length how many words it takes
 */
record Lexeme(int cls, String value, int length) {}
