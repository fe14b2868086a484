package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands below a chronicle: what it does not show, and the commands that do. */
public final class Closing {
    private final Sheet sheet;
    private final Texts texts;
    private final Map<String, String> commands = new LinkedHashMap<>();

    public Closing(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    public void print(String folder, Chronicle chronicle) {
        sheet.heading(texts.of("closing.head"));
        List<String> hidden = new ArrayList<>();
        for (Status status : Status.values()) {
            long n = chronicle.entries().stream()
                    .filter(entry -> entry.status() == status)
                    .count();
            if (status != Status.ASSERTED && n > 0) {
                hidden.add(n + " " + texts.of("status." + status.label()));
            }
        }
        if (!hidden.isEmpty()) {
            command("chronicle " + folder + " --status all", String.join(", ", hidden));
        }
        command("claims " + folder, texts.count("disputes", chronicle.disputes().size()));
        command("witnesses " + folder, texts.of("closing.witnesses"));
        command("echoes " + folder, texts.count("echoes", chronicle.echoes().size()));
        command("exchange " + folder, texts.of("closing.exchange"));
        command("roles " + folder, texts.count("roles", chronicle.roles().size()));
        chronicle.entries().stream()
                .findFirst()
                .map(Entry::id)
                .ifPresent(id -> command(
                        "explain " + folder + " " + id.substring(0, Math.min(8, id.length())),
                        texts.of("closing.explain")));
        command("serve " + folder, texts.of("closing.serve"));
        int width = commands.keySet().stream().mapToInt(String::length).max().orElse(0);
        commands.forEach((words, what) -> sheet.row(new int[] {width + 2}, sheet.in(Style.STRONG, words), what));
        sheet.blank();
        sheet.line(0, sheet.in(Style.STRONG, texts.of("closing.case", folder)));
    }

    private void command(String words, String what) {
        commands.put("./jejak " + words, what);
    }
}
