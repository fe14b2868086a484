package id.jejak.app.input;

/** Gets the canonical text out of an original; the same bytes give the same text, now and when a case is verified. */
public final class Extraction {
    private Extraction() {}

    /**
     * The content of an original.
     *
     * @throws InputException when the bytes hold no readable article
     */
    public static Content of(Medium medium, byte[] original) throws InputException {
        return switch (medium) {
            case TEXT -> Decoder.decode(original);
            case JSON_LINE -> JsonLine.parse(original).content();
            case HTML -> PlainPage.read(Decoder.decode(original));
        };
    }
}
