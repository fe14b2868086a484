package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.json.ChronicleJson;
import id.jejak.app.print.ListText;
import id.jejak.app.work.CaseReader;
import id.jejak.engine.chronicle.Chronicle;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** A command that lists one part of a case, for people or as JSON. */
abstract class ListCommand extends CaseCommand {
    /** Output shapes. */
    enum Format {
        text,
        json
    }

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opt.format.list")
    Format format = Format.text;

    ListCommand(Session session) {
        super(session);
    }

    @Override
    final int show(CaseStore store, CaseReader.Read read) {
        if (format == Format.json) {
            session.out().println(json(read.chronicle()).toPrettyString());
        } else {
            print(new ListText(session.sheet(), session.texts(), read.chronicle()), read.chronicle());
        }
        return Exit.DONE;
    }

    /** The part as it stands in the chronicle's document. */
    abstract JsonNode json(Chronicle chronicle);

    abstract void print(ListText text, Chronicle chronicle);

    /** A field of the chronicle's document. */
    static JsonNode field(Chronicle chronicle, String name) {
        return ChronicleJson.of(chronicle).path(name);
    }
}
