package id.jejak.engine.quote;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A text with its expected spans marked: {@code {c:content} {k:cue} {s:source}}; a span may hold others. */
record Marked(String text, List<Span> contents, List<Span> cues, List<Span> sources) {
    static final Engine ENGINE = new Engine(ResourceSource.shipped());

    static Marked of(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Span> contents = new ArrayList<>();
        List<Span> cues = new ArrayList<>();
        List<Span> sources = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                open.add(new int[] {marked.charAt(i + 1), plain.length()});
                i += 2;
            } else if (c == '}') {
                int[] begun = open.removeLast();
                Span span = new Span(begun[1], plain.length());
                switch (begun[0]) {
                    case 'c' -> contents.add(span);
                    case 'k' -> cues.add(span);
                    case 's' -> sources.add(span);
                    default -> throw new IllegalArgumentException("unknown mark " + (char) begun[0] + " in " + marked);
                }
            } else {
                plain.append(c);
            }
        }
        return new Marked(plain.toString().replace("\\n", "\n"), contents, cues, sources);
    }

    static Annotated analyze(String text) {
        return ENGINE.analyze(Article.of(
                "example",
                new Origin("example.txt", null, "0".repeat(64), null),
                Published.given(LocalDate.parse("2024-05-06"), null, Published.WIB),
                null,
                text));
    }
}
