package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import java.util.List;

/** Cuts the forms of tables into words as texts are cut. */
final class Forms {
    private Forms() {}

    static List<String> words(String form) {
        return Stretch.of(form, new Span(0, form.length()), 0, 0, Stretch.Kind.SENTENCE).words().stream()
                .map(Word::lower)
                .toList();
    }
}
