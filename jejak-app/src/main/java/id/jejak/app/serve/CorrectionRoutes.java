package id.jejak.app.serve;

import id.jejak.app.work.CorrectionBook;
import id.jejak.engine.correction.Change;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the forms of the pages put right, and the page of the log. */
final class CorrectionRoutes {
    /** A path below this server: no second slash, which would name another host. */
    private static final Pattern PATH = Pattern.compile("/(?:[^/\\\\\\s][^\\\\\\s]*)?");

    private final ServedCase served;
    private final PageRoutes pages;

    CorrectionRoutes(ServedCase served, PageRoutes pages) {
        this.served = served;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(
                "/corrections",
                context -> pages.show(
                        context,
                        (view, words) -> new CorrectionsPage(view, words, Hand.of(served, context))
                                .html(context.queryParam("page"), null)));
        routes.post("/correct", this::correct);
        routes.post("/corrections/undo", this::undo);
        routes.post("/corrections/import", this::take);
    }

    private void correct(Context context) throws IOException {
        Map<String, String> fields = new HashMap<>(PageRoutes.form(context));
        // Of an entry chosen from a list and one named by its id, the named one is meant.
        if (!fields.getOrDefault("other", "").isBlank()) {
            fields.put("b", fields.getOrDefault("other", ""));
        }
        WishForm form = WishForm.of(fields);
        Change change = ApiCorrections.make(served, form);
        Hand.remember(context, form.by());
        String shown = Made.address(served.view(), change);
        String usual = shown == null ? "/corrections" : shown + "#correct";
        context.redirect(back(fields, usual), HttpStatus.SEE_OTHER);
    }

    private void undo(Context context) throws IOException {
        Map<String, String> fields = PageRoutes.form(context);
        ApiCorrections.undo(served, fields.getOrDefault("id", ""), fields);
        Hand.remember(context, WishForm.by(fields));
        context.redirect(back(fields, "/corrections"), HttpStatus.SEE_OTHER);
    }

    private void take(Context context) throws IOException {
        UploadedFile file = context.uploadedFile("file");
        if (file == null) {
            throw ApiFault.wrong("file: expected a file of corrections");
        }
        byte[] bytes;
        try (InputStream in = file.content()) {
            bytes = in.readNBytes(ChronicleServer.MAX_BODY + 1);
        }
        if (bytes.length > ChronicleServer.MAX_BODY) {
            throw new ApiFault(HttpStatus.CONTENT_TOO_LARGE, "the file is too long for a log of corrections");
        }
        CorrectionBook.Imported told = ApiCorrections.take(served, bytes);
        pages.show(
                context, (view, words) -> new CorrectionsPage(view, words, Hand.of(served, context)).html(null, told));
    }

    /** Where a form wants to go, if that is a page of ours. */
    private static String back(Map<String, String> fields, String usual) {
        String wanted = fields.getOrDefault("back", "");
        return PATH.matcher(wanted).matches() ? wanted : usual;
    }
}
