package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import org.jsoup.nodes.Element;

/** One small form for each field of an entry that an analyst can put right. */
final class CorrectionForms {
    /** Fields of an event whose value can be set, as the log of corrections names them. */
    static final java.util.List<String> FIELDS =
            java.util.List.of("date", "place", "type", "status", "actors", "recipients");

    private final Labels labels;

    CorrectionForms(Labels labels) {
        this.labels = labels;
    }

    void appendTo(Element section, Entry entry) {
        section.id("correct");
        section.appendElement("h2").text(labels.of("correct"));
        section.appendElement("p").addClass("note").text(labels.of("correct.note"));
        for (String field : FIELDS) {
            form(section, entry, field);
        }
        Element reject = section.appendElement("details").addClass("correct");
        reject.appendElement("summary").text(labels.of("correct.reject"));
        Form form = Form.post(reject, "/correct");
        form.hidden("entry", entry.id());
        form.hidden("kind", "reject");
        who(form);
        form.button(labels.of("correct.reject.do"));
    }

    private void form(Element section, Entry entry, String field) {
        Element details = section.appendElement("details").addClass("correct");
        Element summary = details.appendElement("summary");
        summary.text(labels.of("field." + field) + ": ");
        summary.appendElement("b").text(shown(entry, field));
        Form form = Form.post(details, "/correct");
        form.hidden("entry", entry.id());
        form.hidden("kind", "set");
        form.hidden("field", field);
        switch (field) {
            case "type" -> {
                Element select = form.select("value", labels.of("field.type"));
                for (PloverType each : PloverType.values()) {
                    Form.option(select, each.name(), labels.wording().type(each), each == entry.type());
                }
            }
            case "status" -> {
                Element select = form.select("value", labels.of("field.status"));
                for (Status each : Status.values()) {
                    Form.option(select, each.label(), labels.of("status." + each.label()), each == entry.status());
                }
            }
            default -> form.text("value", labels.of("field." + field), value(entry, field));
        }
        who(form);
        form.button(labels.of("correct.do"));
    }

    private void who(Form form) {
        form.text("by", labels.of("correct.by"), "").attr("required", true);
        form.text("why", labels.of("correct.why"), "");
    }

    private String shown(Entry entry, String field) {
        return switch (field) {
            case "type" -> labels.wording().type(entry.type());
            case "status" -> labels.of("status." + entry.status().label());
            default -> {
                String value = value(entry, field);
                yield value.isEmpty() ? "–" : value;
            }
        };
    }

    private static String value(Entry entry, String field) {
        return switch (field) {
            case "date" -> entry.date() == null ? "" : entry.date();
            case "place" -> entry.place() == null ? "" : entry.place();
            case "actors" -> String.join("; ", entry.actors());
            case "recipients" -> String.join("; ", entry.recipients());
            default -> "";
        };
    }
}
