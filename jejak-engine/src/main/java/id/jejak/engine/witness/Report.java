package id.jejak.engine.witness;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a happening in one article.
 *
 * @param doc the article
 * @param words the words that tell it: a trigger, or the word that takes the happening up again
 * @param sentence the sentence they stand in
 * @param speech whether the happening is done with words (rule 2)
 * @param participants canonical names of who takes part
 * @param statement the statement that holds or makes it, or null
 * @param saidBy on whose word the article gives it, or null
 * @param publisher who published the picture or recording that shows it, or null
 */
public record Report(
        Annotated doc,
        Span words,
        Span sentence,
        boolean speech,
        List<String> participants,
        @Nullable Statement statement,
        @Nullable String saidBy,
        @Nullable String publisher) {
    public Report {
        participants = List.copyOf(participants);
    }
}
