package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A war that goes on is told without a date; where some sentence of the articles says when it began ({@code sejak perang di Tonga pecah
 * pada 2014}), the tellings of it have that date. It is the same war where the sentence names only states that the telling names as
 * parties. Of differing beginnings the one that most articles give, of as many none.
 */
final class Beginnings {
    private static final String FILE = "id/chronicle/beginnings.tsv";

    /** The date stands within so many words of the happening, and the happening within so many of {@code sejak}. */
    private static final int REACH = 10;

    /** Names in a row that may make up a state's: {@code Papua Nugini}. */
    private static final int LONGEST = 3;

    private static final int SINCE = 4;

    private final Families families;
    private final Countries countries;
    private final Set<String> between = new HashSet<>();
    private final Set<String> before = new HashSet<>();

    Beginnings(ResourceSource source, Families families, Countries countries) {
        this.families = families;
        this.countries = countries;
        for (Tsv.Row row : Tsv.load(source, FILE, "word", "stands").rows()) {
            switch (row.get("stands")) {
                case "between" -> between.add(row.get("word"));
                case "before" -> before.add(row.get("word"));
                default -> throw row.error("stands is \"" + row.get("stands") + "\"; expected between or before");
            }
        }
    }

    private record Begun(Set<String> states, When when, Citation words) {}

    /** The same tellings in the same order, lasting ones with the date at which they began. */
    List<Telling> dated(List<Telling> tellings, List<Annotated> articles) {
        if (tellings.stream().noneMatch(telling -> telling.lasting() && telling.when() == null)) {
            return tellings;
        }
        List<Begun> all = new ArrayList<>();
        articles.forEach(doc -> read(doc, all));
        if (all.isEmpty()) {
            return tellings;
        }
        List<Telling> dated = new ArrayList<>();
        for (Telling telling : tellings) {
            boolean open = telling.lasting()
                    && telling.when() == null
                    && (telling.status() == Status.ASSERTED || telling.status() == Status.ALLEGED);
            Begun begun = open ? of(telling, all) : null;
            dated.add(
                    begun == null
                            ? telling
                            : telling.on(
                                    begun.when(),
                                    Reason.of(
                                            ReasonKey.ENTRY_DATE_BEGAN,
                                            telling.article(),
                                            begun.when().iso(),
                                            begun.words().article()),
                                    begun.words()));
        }
        return dated;
    }

    private static @Nullable Begun of(Telling telling, List<Begun> all) {
        LocalDate published = telling.doc().published().date();
        List<String> parties = Parties.all(telling);
        TreeMap<String, Set<String>> articles = new TreeMap<>();
        for (Begun begun : all) {
            boolean past = published == null || !begun.when().first().isAfter(published);
            if (past && parties.containsAll(begun.states())) {
                articles.computeIfAbsent(begun.when().iso().substring(0, 4), key -> new TreeSet<>())
                        .add(begun.words().article());
            }
        }
        String year = null;
        int most = 0;
        boolean tie = false;
        for (var each : articles.entrySet()) {
            tie = each.getValue().size() == most || (tie && each.getValue().size() < most);
            if (each.getValue().size() > most) {
                most = each.getValue().size();
                year = each.getKey();
            }
        }
        if (year == null || tie) {
            return null;
        }
        Begun best = null;
        for (Begun begun : all) {
            if (begun.when().iso().startsWith(year)
                    && parties.containsAll(begun.states())
                    && (best == null || begun.when().finer(best.when()))) {
                best = begun;
            }
        }
        return best;
    }

    private void read(Annotated doc, List<Begun> all) {
        for (Sentence sentence : doc.sentences()) {
            for (Families.Hit hit : families.in(sentence)) {
                if (!hit.family().lasting() || !hit.noun()) {
                    continue;
                }
                for (TimeExpression time : doc.times()) {
                    boolean after = sentence.span().contains(time.span())
                            && time.type() == TimeExpression.Type.DATE
                            && time.span().start() >= hit.span().end();
                    When when = after ? When.of(time.value()) : null;
                    Begun begun = when == null ? null : begun(doc, sentence, hit, time, when);
                    if (begun != null) {
                        all.add(begun);
                        break;
                    }
                }
            }
        }
    }

    private @Nullable Begun begun(Annotated doc, Sentence sentence, Families.Hit hit, TimeExpression time, When when) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= hit.span().start()) {
            at++;
        }
        boolean since = false;
        for (int i = Math.max(0, at - SINCE); i < at; i++) {
            since |= before.contains(tokens.get(i).lower());
        }
        boolean begins = false;
        Set<String> states = new TreeSet<>();
        int words = 0;
        int from = Math.max(0, at - (since ? SINCE : 0));
        for (int i = from;
                i < tokens.size() && tokens.get(i).start() < time.span().start();
                i++) {
            Token token = tokens.get(i);
            if (i > at && ++words > REACH || token.lower().equals(";")) {
                return null;
            }
            begins |= i > at && between.contains(token.lower());
            String state = state(doc, tokens, i);
            if (state != null) {
                states.add(state);
            }
        }
        return (since || begins) && !states.isEmpty()
                ? new Begun(states, when, doc.article().cite(time.span()))
                : null;
    }

    /** The state whose name begins at a token, or null. */
    private @Nullable String state(Annotated doc, List<Token> tokens, int at) {
        for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
            String name = doc.text()
                    .substring(
                            tokens.get(at).start(), tokens.get(at + length - 1).end());
            String code = Character.isUpperCase(name.charAt(0)) ? countries.code(name) : null;
            if (code != null) {
                return countries.name(code);
            }
        }
        return null;
    }
}
