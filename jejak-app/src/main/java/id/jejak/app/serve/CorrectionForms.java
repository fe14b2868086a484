package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One small form for each thing that an analyst can put right: of an entry, of a name, of an article's credit. */
final class CorrectionForms {
    private static final int NAMES_OFFERED = 400;

    private final CaseView view;
    private final Labels labels;
    private final Hand hand;

    CorrectionForms(CaseView view, Labels labels, Hand hand) {
        this.view = view;
        this.labels = labels;
        this.hand = hand;
    }

    private void head(Element section, String words) {
        section.id("correct");
        section.appendElement("h2").text(words);
        section.appendElement("p").addClass("note").text(labels.of("correct.note"));
    }

    /** Everything that can be put right about an entry, and what was. */
    void entry(Element main, Entry entry) {
        Element section = main.appendElement("section");
        head(section, labels.of("correct"));
        new MadeView(view, labels, hand).appendTo(section, view.made().ofEntry(entry.id()), Links.entry(entry.id()));
        WishForm.FIELDS.forEach(field -> field(section, entry, field));
        merge(section, entry);
        if (entry.mentions().size() > 1) {
            split(section, entry);
        }
        Form reject = form(section, labels.of("correct.reject"), null, "reject", null);
        reject.hidden("entry", entry.id());
        close(reject, labels.of("correct.reject.do"));
    }

    private void field(Element section, Entry entry, String field) {
        Form form = form(section, labels.of("field." + field) + ": ", shown(entry, field), "set", null);
        form.hidden("entry", entry.id());
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
            case "date" ->
                form.text("value", labels.of("field.date"), value(entry, field))
                        .attr("placeholder", "2024-09-13")
                        .attr("pattern", Filter.DATE.pattern());
            default -> form.text("value", labels.of("field." + field), value(entry, field));
        }
        close(form, labels.of("correct.do"));
    }

    /** The entry and another are one: those that are most like it to choose from, or any by its id. */
    private void merge(Element section, Entry entry) {
        Form form = form(section, labels.of("correct.merge"), null, "merge", null);
        form.hidden("a", entry.id());
        Element select = form.select("b", labels.of("correct.merge.with"));
        Form.option(select, "", labels.of("correct.merge.by_id"), true);
        for (Entry each : new LikeEntries(view).of(entry)) {
            Form.option(
                    select,
                    each.id(),
                    labels.wording().day(each.date()) + " · " + labels.wording().type(each.type()) + " · "
                            + labels.wording().who(each),
                    false);
        }
        form.text("other", labels.of("correct.merge.id"), "").attr("size", "16");
        close(form, labels.of("correct.merge.do"));
    }

    private void split(Element section, Entry entry) {
        Form form = form(section, labels.of("correct.split"), null, "split", null);
        form.hidden("a", entry.id());
        Element select = form.select("b", labels.of("correct.split.which"));
        for (Entry.Mention mention : entry.mentions()) {
            String article = mention.trigger().article();
            Form.option(
                    select,
                    article + "/" + mention.event(),
                    labels.source(view.article(article), article) + ": “"
                            + mention.trigger().exact() + "”",
                    false);
        }
        close(form, labels.of("correct.split.do"));
    }

    /** Everything that can be put right about a name, and what was. */
    void name(Element main, Names.Name name) {
        Element section = main.appendElement("section");
        head(section, labels.of("correct.name"));
        new MadeView(view, labels, hand).appendTo(section, view.made().ofName(name.name()), Links.name(name.name()));
        Form rename = form(section, labels.of("correct.rename") + ": ", name.name(), "rename", null);
        rename.hidden("who", name.name());
        rename.text("value", labels.of("correct.rename.to"), name.name()).attr("required", true);
        close(rename, labels.of("correct.do"));

        Form retype = form(
                section,
                labels.of("people.type") + ": ",
                labels.of("entity." + name.type().name()),
                "retype",
                Links.name(name.name()));
        retype.hidden("who", name.name());
        Element type = retype.select("value", labels.of("people.type"));
        for (EntityType each : EntityType.values()) {
            Form.option(type, each.name(), labels.of("entity." + each.name()), each == name.type());
        }
        close(retype, labels.of("correct.do"));

        Form merge = form(section, labels.of("correct.same"), null, "merge", null);
        merge.hidden("a", name.name());
        merge.text("b", labels.of("correct.same.name"), "")
                .attr("required", true)
                .attr("list", "names");
        Element names = merge.element().appendElement("datalist").id("names");
        view.names().all().stream()
                .filter(each -> each.type() == name.type() && !each.name().equals(name.name()))
                .limit(NAMES_OFFERED)
                .forEach(each -> names.appendElement("option").attr("value", each.name()));
        close(merge, labels.of("correct.merge.do"));
        part(section, name);
    }

    /** Of a name in several articles one is another's; in a single article some of its words are. */
    private void part(Element section, Names.Name name) {
        boolean several = name.articles().size() > 1;
        List<String> aliases = name.aliases();
        if (!several && aliases.isEmpty()) {
            return;
        }
        Form form = form(
                section,
                labels.of(several ? "correct.other" : "correct.other.words"),
                null,
                "split",
                Links.name(name.name()));
        String first = name.articles().getFirst();
        form.hidden("a", several ? name.name() : first + "/" + name.local().getFirst());
        Element select = form.select("b", labels.of(several ? "correct.other.where" : "correct.other.which"));
        if (several) {
            for (int i = 0; i < name.articles().size(); i++) {
                String article = name.articles().get(i);
                String called = name.local().get(i);
                Form.option(
                        select,
                        article + "/" + called,
                        labels.source(view.article(article), article)
                                + (called.equals(name.name()) ? "" : ": “" + called + "”"),
                        false);
            }
        } else {
            aliases.forEach(alias -> Form.option(select, alias, alias, false));
        }
        close(form, labels.of("correct.split.do"));
    }

    /** Whose text an article carries: what was found to be accepted or rejected, or another agency. */
    void credit(Element main, Annotated doc) {
        String id = doc.article().id();
        Element section = main.appendElement("section");
        head(section, labels.of("correct.credit"));
        new MadeView(view, labels, hand).appendTo(section, view.made().ofArticle(id), Links.article(id));
        Credit credit = view.chronicle().credits().getOrDefault(id, Credit.NONE);
        if (credit.agency() != null && credit.how() != Credit.How.CORRECTED) {
            Form reject =
                    form(section, labels.of("correct.credit.not", credit.agency()), null, "credit", Links.article(id));
            reject.hidden("article", id);
            reject.hidden("agency", credit.agency());
            reject.hidden("accepted", "false");
            close(reject, labels.of("correct.reject.do"));
        }
        Form accept = form(section, labels.of("correct.credit.is"), null, "credit", Links.article(id));
        accept.hidden("article", id);
        accept.hidden("accepted", "true");
        accept.text("agency", labels.of("kind.agency"), credit.agency()).attr("required", true);
        close(accept, labels.of("correct.do"));
    }

    /** A form to be opened; {@code back} is where it leads, null where the correction itself tells. */
    private Form form(Element section, String words, @Nullable String now, String kind, @Nullable String back) {
        Element details = section.appendElement("details").addClass("correct");
        Element summary = details.appendElement("summary").text(words);
        if (now != null) {
            summary.appendElement("strong").text(now);
        }
        Form form = Form.post(details, "/correct");
        form.hidden("kind", kind);
        form.hidden("back", back == null ? null : back + "#correct");
        return form;
    }

    private void close(Form form, String button) {
        who(form, labels, hand);
        form.button(button);
    }

    /** Who makes a correction and why. */
    static void who(Form form, Labels labels, Hand hand) {
        form.text("by", labels.of("correct.by"), hand.name()).attr("required", true);
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
