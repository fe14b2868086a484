/**
 * The pages a browser shows of a case: the chronicle with its filters, an evidence drawer at each entry, the articles with the cited
 * words marked.
 *
 * <p>In: a {@link id.jejak.app.serve.CaseView}. Out: semantic HTML that reads without JavaScript, served on the loopback address only.
 * Pages are built as trees, so that every text is escaped. Start at {@link id.jejak.app.serve.ChronicleServer}.
 */
@NullMarked
package id.jejak.app.serve;

import org.jspecify.annotations.NullMarked;
