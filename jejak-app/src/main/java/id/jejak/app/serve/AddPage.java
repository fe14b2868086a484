package id.jejak.app.serve;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Adding articles: files chosen or dropped, or a text pasted; how far the work is, and what could not be read. */
final class AddPage {
    private static final int MOST_JOBS = 10;

    private final ServedCase served;
    private final Labels labels;

    AddPage(ServedCase served, Labels labels) {
        this.served = served;
        this.labels = labels;
    }

    String html(@Nullable String fault) {
        Page page = new Page(labels, served.view(), "/add", labels.of("nav./add"));
        Element main = page.main();
        if (fault != null) {
            main.appendElement("p").addClass("fault").attr("role", "alert").text(fault);
        }
        if (!served.isWritable()) {
            main.appendElement("p").text(labels.of("add.read_only"));
            return page.html();
        }
        files(main);
        text(main);
        List<ServedCase.Job> jobs = served.jobs();
        Element section = main.appendElement("section").attr("aria-live", "polite");
        section.appendElement("h2").text(labels.of("add.jobs"));
        Element list = section.appendElement("ol").addClass("jobs").id("jobs");
        jobs.stream().limit(MOST_JOBS).forEach(job -> job(list.appendElement("li"), job));
        if (jobs.isEmpty()) {
            section.appendElement("p").text(labels.of("add.none"));
        }
        if (jobs.stream().anyMatch(AddPage::isOpen)) {
            page.again(2);
        }
        return page.html();
    }

    private static boolean isOpen(ServedCase.Job job) {
        return job.state() == ServedCase.State.WAITING || job.state() == ServedCase.State.RUNNING;
    }

    private void files(Element main) {
        Form form = Form.post(main, "/add");
        form.element().addClass("drop").attr("enctype", "multipart/form-data").attr("data-drop", "files");
        form.label(labels.of("add.files"))
                .appendElement("input")
                .attr("type", "file")
                .attr("name", "files")
                .attr("multiple", true)
                .attr("required", true)
                .attr("accept", ".txt,.html,.htm,.jsonl,.csv,.xml,.warc,.gz,.zip");
        form.element().appendElement("p").addClass("note").text(labels.of("add.note"));
        form.button(labels.of("add.do"));
    }

    private void text(Element main) {
        Element details = main.appendElement("details").addClass("pasted");
        details.appendElement("summary").text(labels.of("add.text"));
        Form form = Form.post(details, "/add");
        form.element().addClass("paste").attr("enctype", "multipart/form-data");
        form.label(labels.of("check.text"))
                .appendElement("textarea")
                .attr("name", "text")
                .attr("rows", "10")
                .attr("required", true);
        form.text("outlet", labels.of("article.outlet"), "");
        form.text("published", labels.of("article.published"), "")
                .attr("placeholder", "2024-05-03")
                .attr("pattern", "\\d{4}-\\d{2}-\\d{2}");
        form.text("title", labels.of("article.title"), "");
        form.button(labels.of("add.do"));
    }

    private void job(Element item, ServedCase.Job job) {
        item.attr("data-job", job.id());
        item.appendElement("strong").text(String.join(", ", job.files()));
        item.appendText(" · " + labels.of("job." + job.state().name().toLowerCase(Locale.ROOT)));
        if (job.state() == ServedCase.State.RUNNING && job.total() > 0) {
            item.appendElement("progress")
                    .attr("max", Integer.toString(job.total()))
                    .attr("value", Integer.toString(job.done()))
                    .attr("aria-label", labels.of("job.running"));
        }
        if (job.state() == ServedCase.State.DONE) {
            item.appendText(" · " + labels.of("job.added", job.added(), job.known()));
        }
        if (!job.problems().isEmpty()) {
            Element list = item.appendElement("ul").addClass("problems");
            job.problems().forEach(problem -> list.appendElement("li").text(problem));
        }
    }
}
