package id.jejak.app.work;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Statement;
import id.jejak.engine.statement.StatementGroup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are asked for. Null asks for nothing.
 *
 * @param by part of the name of the speaker or of a relay, in whole words, without regard to case
 * @param about words that all stand in what is said, in any order, without regard to case
 * @param from first day of publication, ISO day, month or year; an article without a day passes only where no day is asked for
 * @param to last day, likewise
 */
public record StatementFilter(
        @Nullable String by,
        @Nullable String about,
        @Nullable String from,
        @Nullable String to) {
    /** Whether a statement of an article is asked for; a speaker is also known by the name that the group gives it. */
    public boolean shows(Annotated doc, Statement statement, @Nullable StatementGroup group) {
        return isBy(statement, group)
                && isAbout(statement.content().of(doc.text()).toLowerCase(Locale.ROOT))
                && EntryFilter.inside(doc.published().value(), from, to);
    }

    private boolean isBy(Statement statement, @Nullable StatementGroup group) {
        String name = by;
        return name == null
                || statement.sourceEntity() != null && EntryFilter.inWords(statement.sourceEntity(), name)
                || group != null && group.speaker() != null && EntryFilter.inWords(group.speaker(), name)
                || statement.chain().stream().anyMatch(relay -> EntryFilter.inWords(relay.name(), name));
    }

    private boolean isAbout(String content) {
        return about == null
                || List.of(about.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(content::contains);
    }
}
