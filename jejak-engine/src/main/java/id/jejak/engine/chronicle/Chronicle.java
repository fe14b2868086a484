package id.jejak.engine.chronicle;

import id.jejak.engine.copying.Copying;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.story.Story;
import java.util.List;
import java.util.Map;

/**
 * What many articles tell together. The same articles give the same chronicle, whatever their order.
 *
 * @param articles by id
 * @param credits each article's wire credit after echoes carried it over, by article id
 * @param entries by date (undated last), then by first mention
 * @param disputes by first mention
 * @param roles by person, then by date
 * @param echoes by first passage
 * @param stories by first article
 * @param discrepancies by entry
 * @param statements statements told more than once, by first mention
 * @param copying whose text each article carries
 */
public record Chronicle(
        List<Annotated> articles,
        Map<String, Credit> credits,
        List<Entry> entries,
        List<Dispute> disputes,
        List<Office> roles,
        List<Echo> echoes,
        List<Story> stories,
        List<Discrepancy> discrepancies,
        List<StatementGroup> statements,
        Copying copying) {
    /** A chronicle of articles that carry nobody's text. */
    public Chronicle(
            List<Annotated> articles,
            Map<String, Credit> credits,
            List<Entry> entries,
            List<Dispute> disputes,
            List<Office> roles,
            List<Echo> echoes,
            List<Story> stories,
            List<Discrepancy> discrepancies,
            List<StatementGroup> statements) {
        this(articles, credits, entries, disputes, roles, echoes, stories, discrepancies, statements, Copying.NONE);
    }

    public Chronicle {
        articles = List.copyOf(articles);
        credits = Map.copyOf(credits);
        entries = List.copyOf(entries);
        disputes = List.copyOf(disputes);
        roles = List.copyOf(roles);
        echoes = List.copyOf(echoes);
        stories = List.copyOf(stories);
        discrepancies = List.copyOf(discrepancies);
        statements = List.copyOf(statements);
    }
}
