package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.export.AnnotationsExport;
import id.jejak.app.export.ExportFiles;
import id.jejak.app.export.JsonLinesExport;
import id.jejak.app.export.PloverExport;
import id.jejak.app.export.ReportExport;
import id.jejak.app.export.TablesExport;
import id.jejak.app.work.CaseReader;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case as files for other programs and people. */
@Command(name = "export", sortOptions = false)
final class ExportCommand extends CaseCommand {
    /** What is written. */
    enum Format {
        csv,
        jsonl,
        plover,
        annotations,
        html
    }

    @Option(
            names = "--to",
            required = true,
            paramLabel = "csv|jsonl|plover|annotations|html",
            descriptionKey = "opt.export.to")
    Format to = Format.csv;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "param.export.dir")
    String target = "";

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    int show(CaseStore store, CaseReader.Read read) throws IOException {
        Path folder = session.here().resolve(target);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Failure.usage("export.not_folder", session.shown(folder));
        }
        Files.createDirectories(folder);
        Written files = new Written(folder);
        Chronicle chronicle = read.chronicle();
        switch (to) {
            case csv -> TablesExport.write(chronicle, files);
            case jsonl -> JsonLinesExport.write(chronicle, files);
            case plover -> PloverExport.write(chronicle, ResourceSource.shipped(), files);
            case annotations -> AnnotationsExport.write(chronicle, files);
            case html -> ReportExport.write(chronicle, store.name(), session.texts(), files);
        }
        session.out().println(session.texts().count("export.done", files.count) + " " + session.shown(folder));
        return Exit.DONE;
    }

    /** Files of a folder, each seen whole or not at all. */
    private static final class Written implements ExportFiles {
        private final Path folder;
        private int count;

        Written(Path folder) {
            this.folder = folder;
        }

        @Override
        public void write(String name, Content content) throws IOException {
            Path fresh = folder.resolve(name + ".new");
            // Half a surrogate pair, which a hostile text may hold, becomes a question mark instead of an error.
            var encoder = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            try (BufferedWriter out =
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(fresh), encoder))) {
                content.to(out);
            }
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            count++;
        }
    }
}
