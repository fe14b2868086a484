package id.jejak.app.serve;

import id.jejak.engine.clean.FurnitureTable;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Lines that recur on pages of one outlet, to be accepted or taken back by their numbers. */
final class FurnitureForms {
    private final Labels labels;

    FurnitureForms(Labels labels) {
        this.labels = labels;
    }

    /** Appends rows of the table by their numbers; {@code accept} to accept them, else to take them back. */
    void appendTo(Element section, List<Map.Entry<Integer, FurnitureTable.Row>> rows, boolean accept) {
        Form form = Form.post(section, "/furniture");
        form.hidden("accepted", Boolean.toString(accept));
        String check = accept ? "inbox.accept" : "inbox.take_back";
        Element body = Rows.table(
                form.element(),
                labels,
                labels.of("inbox.furniture.caption"),
                List.of(check, "article.outlet", "inbox.line", "inbox.seen"));
        for (Map.Entry<Integer, FurnitureTable.Row> each : rows) {
            FurnitureTable.Row line = each.getValue();
            Element row = body.appendElement("tr");
            row.appendElement("td")
                    .appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", "row")
                    .attr("value", each.getKey().toString())
                    .attr(
                            "aria-label",
                            labels.of(check) + ": " + line.proposal().line());
            Rows.cell(row, labels, "article.outlet", line.proposal().outlet());
            Rows.cell(row, labels, "inbox.line", line.proposal().line());
            Rows.cell(
                            row,
                            labels,
                            "inbox.seen",
                            Integer.toString(line.proposal().articles()))
                    .addClass("n");
        }
        form.button(labels.of(accept ? "inbox.accept.do" : "inbox.take_back.do"));
    }
}
