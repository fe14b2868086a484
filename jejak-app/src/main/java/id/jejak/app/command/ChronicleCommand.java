package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.export.CalendarExport;
import id.jejak.app.export.CsvExport;
import id.jejak.app.export.HtmlExport;
import id.jejak.app.export.MarkdownExport;
import id.jejak.app.json.ChronicleJson;
import id.jejak.app.print.ChronicleText;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.EntryFilter;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The dated chronicle of a case, filtered, for people or programs. */
@Command(name = "chronicle", sortOptions = false)
final class ChronicleCommand extends CaseCommand {
    /** Output shapes. */
    enum Format {
        text,
        json,
        csv,
        md,
        html,
        ics
    }

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--format", paramLabel = "text|json|csv|md|html|ics", descriptionKey = "opt.format.chronicle")
    Format format = Format.text;

    ChronicleCommand(Session session) {
        super(session);
    }

    @Override
    void check() {
        filter.filter(false);
    }

    @Override
    int show(CaseStore store, CaseReader.Read read) {
        // Data formats hold everything unless a status is asked for; views show what is asserted.
        boolean data = format == Format.json || format == Format.csv;
        EntryFilter wanted = filter.filter(data);
        Chronicle all = read.chronicle();
        List<Entry> shown = wanted.of(all.entries());
        session.out().print(text(store, all, shown));
        if (format == Format.text) {
            new ChronicleText(session.sheet(), session.texts()).print(store.name(), all, shown);
            if (shown.isEmpty()) {
                FilterOptions.tellWhatThereIs(session, all);
            }
        }
        return Exit.DONE;
    }

    private String text(CaseStore store, Chronicle all, List<Entry> shown) {
        Chronicle some = with(all, shown);
        return switch (format) {
            case text -> "";
            case json -> ChronicleJson.of(some).toPrettyString() + "\n";
            case csv -> CsvExport.of(some);
            case md -> MarkdownExport.of(some, store.name(), session.texts());
            case html -> HtmlExport.of(some, store.name(), session.texts());
            case ics -> CalendarExport.of(some, store.name(), session.texts());
        };
    }

    /** The chronicle with these entries only. */
    static Chronicle with(Chronicle all, List<Entry> entries) {
        return new Chronicle(
                all.articles(),
                all.credits(),
                entries,
                all.disputes(),
                all.roles(),
                all.echoes(),
                all.stories(),
                all.discrepancies(),
                all.statements(),
                all.copying());
    }

    /** Spelled in lower case, as users write it. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
