package id.jejak.engine.chronicle;

import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.StatementType;
import id.jejak.engine.witness.WhoIsWho;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * To whom articles give one quotation. Only a speaker whom the words name counts: what {@code dia} or {@code pejabat itu} stands for is our
 * reading, not the report's.
 */
final class SpeakersOf {
    /** Share of its words from which one quotation is another. */
    private static final double SAME_QUOTATION = 0.8;

    private static final int QUOTATION_WORDS = 5;

    /** A shorter beginning of a name is no short form of it. */
    private static final int SHORT_FORM = 3;

    private record Quoted(Telling telling, String name, Span source, Set<String> words) {}

    private SpeakersOf() {}

    /** For each quotation that several tellings stand in, its speakers; in the order of their first tellings. */
    static List<DiscrepancyFinder.Values> quotations(List<Telling> tellings, WhoIsWho who) {
        Map<Quoted, DiscrepancyFinder.Values> found = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            Quoted quoted = quoted(telling, who);
            if (quoted == null) {
                continue;
            }
            DiscrepancyFinder.Values values = null;
            for (Map.Entry<Quoted, DiscrepancyFinder.Values> other : found.entrySet()) {
                if (values == null && same(other.getKey().words(), quoted.words())) {
                    values = other.getValue();
                }
            }
            if (values == null) {
                values = new DiscrepancyFinder.Values();
                found.put(quoted, values);
            }
            values.put(quoted.name(), telling.doc().article().cite(quoted.source()));
        }
        return List.copyOf(found.values());
    }

    private static @Nullable Quoted quoted(Telling telling, WhoIsWho who) {
        Statement statement = TellingReport.statement(telling, true);
        if (statement == null
                || statement.type() == StatementType.INDIRECT
                || statement.source() == null
                || statement.sourceEntity() == null) {
            return null;
        }
        String entity = statement.sourceEntity();
        Set<String> named = words(telling.doc().article().slice(statement.source()));
        named.retainAll(words(entity));
        if (named.isEmpty() || entity.equals(entity.toLowerCase(Locale.ROOT))) {
            return null;
        }
        return new Quoted(
                telling,
                who.canonical(telling.article(), entity),
                statement.source(),
                words(telling.doc().article().slice(statement.content())));
    }

    private static boolean same(Set<String> left, Set<String> right) {
        long both = left.stream().filter(right::contains).count();
        return both >= QUOTATION_WORDS && both >= SAME_QUOTATION * Math.max(left.size(), right.size());
    }

    /** Two names of which no word is the other's or begins it: a surname, a spelling or a short form is no other speaker. */
    static boolean twoPeople(String a, String b) {
        for (String x : words(a)) {
            for (String y : words(b)) {
                String form = x.length() < y.length() ? x : y;
                String whole = x.length() < y.length() ? y : x;
                if (x.equals(y) || (form.length() >= SHORT_FORM && whole.startsWith(form))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+")));
        words.remove("");
        return words;
    }
}
