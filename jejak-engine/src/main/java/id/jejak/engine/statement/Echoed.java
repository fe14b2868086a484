package id.jejak.engine.statement;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Span;
import id.jejak.engine.echo.Echo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which statements stand in passages that echo each other. */
final class Echoed {
    private record End(Span span, int echo) {}

    private final List<Set<Integer>> echoesOf = new ArrayList<>();
    private final Map<Integer, List<Integer>> sayingsOf = new HashMap<>();

    /** Reads echoes for statements in the order of their numbers. */
    Echoed(List<Echo> echoes, List<Saying> sayings) {
        Map<String, List<End>> ends = new HashMap<>();
        for (int i = 0; i < echoes.size(); i++) {
            end(ends, echoes.get(i).a(), i);
            end(ends, echoes.get(i).b(), i);
        }
        for (Saying saying : sayings) {
            TreeSet<Integer> found = new TreeSet<>();
            for (End end : ends.getOrDefault(saying.article(), List.of())) {
                if (covers(end.span(), saying.sentence())) {
                    found.add(end.echo());
                    sayingsOf
                            .computeIfAbsent(end.echo(), key -> new ArrayList<>())
                            .add(saying.n());
                }
            }
            echoesOf.add(found);
        }
    }

    private static void end(Map<String, List<End>> ends, Citation citation, int echo) {
        ends.computeIfAbsent(citation.article(), key -> new ArrayList<>()).add(new End(citation.span(), echo));
    }

    private static boolean covers(Span passage, Span sentence) {
        return passage.overlap(sentence) * 2 >= Math.min(passage.length(), sentence.length());
    }

    /** Whether two statements' sentences are the two ends of an echo. */
    boolean together(Saying a, Saying b) {
        return !a.sentence().equals(b.sentence())
                && echoesOf.get(a.n()).stream().anyMatch(echoesOf.get(b.n())::contains);
    }

    /** Numbers of later statements that share an echo with one. */
    Set<Integer> after(int n) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int echo : echoesOf.get(n)) {
            for (int other : sayingsOf.getOrDefault(echo, List.of())) {
                if (other > n) {
                    found.add(other);
                }
            }
        }
        return found;
    }
}
