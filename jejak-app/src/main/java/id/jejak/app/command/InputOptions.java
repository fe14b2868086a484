package id.jejak.app.command;

import id.jejak.app.input.Dates;
import id.jejak.app.input.Details;
import id.jejak.engine.document.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user may say of articles that do not say it themselves. */
final class InputOptions {
    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "opt.published")
    @Nullable
    String published;

    @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "opt.outlet")
    @Nullable
    String outlet;

    /** The details given, or a failure that names a bad date. */
    Details details() {
        Published date = published == null ? null : Dates.parse(published);
        if (published != null && date == null) {
            throw Failure.usage("usage.date", "--published", published);
        }
        return new Details(outlet, date, null, null);
    }
}
