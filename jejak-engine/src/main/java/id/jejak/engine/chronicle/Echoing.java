package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Span;
import id.jejak.engine.echo.Echo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tellings stand in passages that echo each other. */
final class Echoing {
    /** How much of the shorter of sentence and passage must be shared. */
    private static final double COVERED = 0.5;

    private record End(Span span, int echo) {}

    private final Map<String, List<End>> byArticle = new HashMap<>();
    private final Map<Integer, List<Integer>> known = new HashMap<>();

    Echoing(List<Echo> echoes) {
        for (int i = 0; i < echoes.size(); i++) {
            // A phrase that stands from day to day joins no happenings; words that somebody said once do.
            if (echoes.get(i).shared() != Echo.Shared.STANDING) {
                add(echoes.get(i).a(), i);
                add(echoes.get(i).b(), i);
            }
        }
    }

    private void add(Citation end, int echo) {
        byArticle.computeIfAbsent(end.article(), key -> new ArrayList<>()).add(new End(end.span(), echo));
    }

    /** Numbers of the echoes that a telling's sentence takes part in. */
    List<Integer> of(Telling telling) {
        return known.computeIfAbsent(telling.n(), n -> find(telling));
    }

    private List<Integer> find(Telling telling) {
        List<Integer> found = new ArrayList<>();
        Span sentence = telling.passage();
        for (End end : byArticle.getOrDefault(telling.article(), List.of())) {
            if (end.span().overlap(sentence) >= COVERED * Math.min(end.span().length(), sentence.length())) {
                found.add(end.echo());
            }
        }
        return found;
    }

    /** Whether the sentences of two tellings of two articles echo each other. */
    boolean together(Telling a, Telling b) {
        return !a.article().equals(b.article()) && of(a).stream().anyMatch(of(b)::contains);
    }
}
