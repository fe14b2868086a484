/**
 * The pages a browser shows of a case, and the API other programs read it by.
 *
 * <p>In: a {@link id.jejak.app.serve.ServedCase}, which holds one immutable {@link id.jejak.app.serve.CaseView} at a time, and the
 * {@link id.jejak.app.serve.Desk} that checks, adds and corrects. Out: semantic HTML that reads without JavaScript, and JSON under
 * {@code /api/v1} as {@code openapi.json} describes it. Pages are built as trees, so that every text is escaped; {@code Guard} keeps
 * strangers out. Start at {@link id.jejak.app.serve.ChronicleServer}; a page is one class, its address one line in {@code PageRoutes},
 * its words two lines in {@code labels_*.properties}.
 */
@NullMarked
package id.jejak.app.serve;

import org.jspecify.annotations.NullMarked;
