package id.jejak.app.print;

import id.jejak.app.casefile.ArticleVersion;
import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.statement.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows how an article was edited: each version after the one before, what was taken out as {@code [-…-]}, what was put in as {@code {+…+}}. */
public final class VersionText {
    /** Words around a change that are shown. */
    private static final int AROUND = 6;

    private final Sheet sheet;
    private final Texts texts;

    public VersionText(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** The head of an article that has versions. */
    public void article(String id, int versions) {
        sheet.line(0, sheet.in(Style.STRONG, Sheet.clean(id)) + "  " + texts.count("versions.count", versions));
    }

    /** One version, and how it differs from the one before; {@code text} is null where its original is gone. */
    public void version(ArticleVersion version, @Nullable String text, @Nullable String before) {
        String key = version.current() ? "versions.current" : "versions.old";
        String when = version.published() == null ? texts.of("versions.undated") : version.published();
        sheet.hanging(
                2, 4, texts.of(key, version.n(), when, version.textSha256().substring(0, 12)));
        if (text == null) {
            sheet.hanging(4, 4, sheet.in(Style.WARN, texts.of("versions.gone")));
        } else if (before != null) {
            List<String> changes = changes(words(before), words(text));
            changes.forEach(change -> sheet.hanging(4, 6, change));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private List<String> changes(List<String> before, List<String> now) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        List<WordDiff.Stretch> stretches = WordDiff.of(lower(before), lower(now));
        for (int i = 0; i < stretches.size(); i++) {
            WordDiff.Stretch stretch = stretches.get(i);
            if (!stretch.shared()) {
                String out = join(before, stretch.a(), stretch.aEnd());
                String in = join(now, stretch.b(), stretch.bEnd());
                line.append(out.isEmpty() ? "" : sheet.in(Style.WARN, "[-" + out + "-]") + " ");
                line.append(in.isEmpty() ? "" : sheet.in(Style.GOOD, "{+" + in + "+}") + " ");
                continue;
            }
            int length = stretch.bEnd() - stretch.b();
            if (i > 0 && i + 1 < stretches.size() && length <= 2 * AROUND) {
                line.append(join(now, stretch.b(), stretch.bEnd())).append(' ');
                continue;
            }
            if (i > 0) {
                int end = Math.min(stretch.bEnd(), stretch.b() + AROUND);
                lines.add(line + join(now, stretch.b(), end) + (end < stretch.bEnd() ? " …" : ""));
                line.setLength(0);
            }
            if (i + 1 < stretches.size()) {
                int start = Math.max(stretch.b(), stretch.bEnd() - AROUND);
                line.append(start > stretch.b() ? "… " : "")
                        .append(join(now, start, stretch.bEnd()))
                        .append(' ');
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static String join(List<String> words, int from, int to) {
        return Sheet.clean(String.join(" ", words.subList(from, to)));
    }
}
