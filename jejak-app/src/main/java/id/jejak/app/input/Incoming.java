package id.jejak.app.input;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it came.
 *
 * @param id the given id, else the path without its ending, else 16 hex digits of the text's hash; not yet made unique
 * @param medium what the original is
 * @param original the bytes as they came
 * @param content canonical text and what the bytes themselves say of it
 * @param path path relative to the INPUT folder, with the file's ending; null for standard input
 * @param details what the input says beside the text
 */
public record Incoming(
        String id,
        Medium medium,
        byte[] original,
        Content content,
        @Nullable String path,
        Details details) {
    /** The same under another id. */
    public Incoming withId(String id) {
        return new Incoming(id, medium, original, content, path, details);
    }

    /** The same with details that the user gave on the command line, which go before what the input says. */
    public Incoming overridden(Details given) {
        return new Incoming(id, medium, original, content, path, given.orElse(details));
    }

    /** SHA-256 of the original bytes. */
    public String sha256() {
        return Sha256.hex(original);
    }

    /** SHA-256 of the canonical text. */
    public String textSha256() {
        return Sha256.hex(content.text());
    }

    /** The article under an id that is unique where it is used. */
    public Article toArticle(String uniqueId) {
        return Article.of(
                uniqueId,
                new Origin(path, details.url(), sha256(), details.outlet()),
                details.published() == null ? Published.unknown("the input gives no date") : details.published(),
                details.title(),
                content.text());
    }

    /** What a reader of the output should know of how the text was got. */
    public List<String> warnings() {
        return content.warnings();
    }
}
