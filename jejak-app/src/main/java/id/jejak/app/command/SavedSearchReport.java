package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.ChangeLog.SavedSearch;
import id.jejak.app.print.SearchText;
import id.jejak.app.print.Sheet;
import id.jejak.app.print.Sheet.Style;
import id.jejak.app.search.CaseSearch;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import java.io.IOException;
import java.util.List;

/** Brings a case's index up to date at the end of a run, and tells what the kept searches find in the articles that came in since. */
final class SavedSearchReport {
    private static final int SHOWN = 5;

    private final Session session;

    SavedSearchReport(Session session) {
        this.session = session;
    }

    /** Reports and notes what was reported. */
    void print(CaseStore store) throws IOException {
        try (CaseSearch search = new CaseSearch(store)) {
            search.update();
            List<SavedSearch> saved = store.savedSearches();
            long now = store.lastArrival();
            Sheet sheet = session.sheet();
            for (SavedSearch each : saved) {
                Request request = new Request(each.query(), Request.Unit.PASSAGE, SHOWN, 0, each.seen());
                try {
                    Results results = search.search(request);
                    if (results.total() > 0) {
                        String head = session.texts().of("search.new", each.name(), results.total());
                        sheet.heading(head);
                        new SearchText(sheet, session.texts()).passages(results);
                    }
                } catch (QueryFault e) {
                    sheet.line(
                            0,
                            sheet.in(
                                    Style.WARN,
                                    each.name() + ": " + session.texts().of(e.key(), e.arguments())));
                }
                store.saveSearch(new SavedSearch(each.name(), each.query(), now));
            }
        }
    }
}
