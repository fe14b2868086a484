package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.print.Sheet;
import id.jejak.app.print.Sheet.Style;
import id.jejak.app.work.Verification;
import id.jejak.app.work.Verification.Mismatch;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proves a case from its originals; exits 1 on any mismatch, each named, and where a file was not there to check. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private static final int WORDS = 60;
    private static final int HASH = 16;
    private static final int FEW = 6;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "param.case")
    String folder = "";

    private final Session session;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (CaseStore store = CaseCommand.open(session, folder)) {
            Verification.Outcome outcome = Verification.of(store);
            Sheet sheet = session.sheet();
            for (Mismatch mismatch : outcome.mismatches()) {
                sheet.hanging(0, 2, sheet.in(Style.WARN, "✗ ") + " " + words(mismatch));
            }
            List<Mismatch> wrong = outcome.mismatches();
            boolean whole = outcome.absent().isEmpty();
            String key = !wrong.isEmpty() ? "verify.wrong" : whole ? "verify.clean" : "verify.partly";
            long articles =
                    wrong.stream().filter(each -> each.where().isEmpty()).count();
            sheet.line(
                    0,
                    sheet.in(
                            wrong.isEmpty() && whole ? Style.GOOD : Style.WARN,
                            session.texts()
                                    .of(
                                            key,
                                            outcome.articles(),
                                            outcome.citations(),
                                            articles,
                                            wrong.size() - articles)));
            if (!whole) {
                String absent =
                        String.join(", ", outcome.absent().stream().limit(FEW).toList())
                                + (outcome.absent().size() > FEW ? ", …" : "");
                sheet.hanging(0, 2, session.texts().of("verify.absent", absent, folder));
            }
            return wrong.isEmpty() && whole ? Exit.DONE : Exit.WRONG;
        }
    }

    private String words(Mismatch mismatch) {
        String found = mismatch.found();
        // Of a hash the beginning tells enough.
        int words = mismatch.where().isEmpty() ? HASH : WORDS;
        String key = "verify." + mismatch.fault().name().toLowerCase(Locale.ROOT) + (found == null ? ".nothing" : "");
        if (!session.texts().has(key)) {
            key = "verify." + mismatch.fault().name().toLowerCase(Locale.ROOT);
        }
        return session.texts()
                .of(
                        key,
                        Sheet.clean(mismatch.article()),
                        Sheet.clean(mismatch.where()),
                        Sheet.shorten(mismatch.expected(), words),
                        found == null ? "" : Sheet.shorten(found, words));
    }
}
