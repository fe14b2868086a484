package id.jejak.app.command;

import id.jejak.app.casefile.ArticleVersion;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.input.Extraction;
import id.jejak.app.input.InputException;
import id.jejak.app.print.Sheet;
import id.jejak.app.print.VersionText;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Articles whose text was changed under one address, and what was changed. */
@Command(name = "versions", sortOptions = false)
final class VersionsCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "param.case")
    String folder = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ARTICLE", descriptionKey = "param.article.versions")
    @Nullable
    String article;

    private final Session session;

    VersionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (CaseStore store = CaseCommand.open(session, folder)) {
            List<ArticleVersion> versions = store.versions().stream()
                    .filter(version -> article == null || version.article().equals(article))
                    .toList();
            Sheet sheet = session.sheet();
            VersionText text = new VersionText(sheet, session.texts());
            String before = null;
            String of = "";
            for (ArticleVersion version : versions) {
                if (!version.article().equals(of)) {
                    of = version.article();
                    String id = of;
                    before = null;
                    text.article(id, (int) versions.stream()
                            .filter(each -> each.article().equals(id))
                            .count());
                }
                String words = text(store, version);
                text.version(version, words, before);
                before = words;
            }
            if (versions.isEmpty()) {
                sheet.line(
                        0,
                        session.texts()
                                .of(article == null ? "versions.none" : "versions.one", String.valueOf(article)));
            }
            return Exit.DONE;
        }
    }

    private static @Nullable String text(CaseStore store, ArticleVersion version) throws IOException {
        try {
            return Extraction.of(version.medium(), store.original(version.sha256()))
                    .text();
        } catch (NoSuchFileException | InputException e) {
            return null;
        }
    }
}
