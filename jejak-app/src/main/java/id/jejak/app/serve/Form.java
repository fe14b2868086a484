package id.jejak.app.serve;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Parts of forms; every field has its label. */
final class Form {
    private final Element form;

    /** A form whose fields stand in the address. */
    static Form get(Element parent, String action) {
        return new Form(parent.appendElement("form")
                .addClass("filter")
                .attr("method", "get")
                .attr("action", action));
    }

    /** A form that changes something. */
    static Form post(Element parent, String action) {
        return new Form(parent.appendElement("form").attr("method", "post").attr("action", action));
    }

    private Form(Element form) {
        this.form = form;
    }

    Element element() {
        return form;
    }

    Element text(String name, String words, @Nullable String value) {
        return label(words)
                .appendElement("input")
                .attr("name", name)
                .attr("autocomplete", "off")
                .attr("value", value == null ? "" : value);
    }

    /** A day, month or year. */
    void day(String name, String words, @Nullable String value) {
        text(name, words, value)
                .addClass("day")
                .attr("size", "10")
                .attr("inputmode", "numeric")
                .attr("placeholder", "2023-09")
                .attr("pattern", Filter.DATE.pattern());
    }

    Element select(String name, String words) {
        return label(words).appendElement("select").attr("name", name);
    }

    static void option(Element select, String value, String words, boolean chosen) {
        Element option = select.appendElement("option").attr("value", value).text(words);
        if (chosen) {
            option.attr("selected", true);
        }
    }

    void hidden(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", name)
                    .attr("value", value);
        }
    }

    void button(String words) {
        form.appendElement("button").attr("type", "submit").text(words);
    }

    /** A button that sends the form with a value of its own. */
    void choice(String name, String value, String words) {
        form.appendElement("button")
                .attr("type", "submit")
                .attr("name", name)
                .attr("value", value)
                .text(words);
    }

    Element label(String words) {
        return labelled(form, words);
    }

    /** A label, ready to take its field. */
    static Element labelled(Element parent, String words) {
        Element label = parent.appendElement("label");
        label.appendElement("span").text(words);
        return label;
    }
}
