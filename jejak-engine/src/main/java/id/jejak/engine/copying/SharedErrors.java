package id.jejak.engine.copying;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Slips that prove copying: a part of a name that two articles spell alike and all others otherwise by one letter, beside the same other
 * part of the name. {@code Sergei Shoygu} in two articles and {@code Sergei Shoigu} in five is such a slip; {@code Susanto} and {@code
 * Susanti}, each of whom has a neighbour of her own, is none.
 */
final class SharedErrors {
    /** In more articles a spelling is a way of writing, no slip. */
    private static final int RARE = 3;

    /** So many times as many articles write it the usual way. */
    private static final int USUAL = 3;

    /** Shorter words differ by a letter from too many others. */
    private static final int MIN_LENGTH = 6;

    /** Where each name part stands beside its neighbour, as {@code sergei shoigu}: once an article, by article. */
    private final Map<String, List<Citation>> pairs = new HashMap<>();

    /** Usual pairs by themselves with one letter of the name part left out (Garbe's symmetric deletes). */
    private final Map<String, List<String>> deletes = new HashMap<>();

    /** Rare pairs of each article. */
    private final Map<String, List<String>> rare = new HashMap<>();

    /** Reads articles, sorted by id. */
    SharedErrors(List<Annotated> docs) {
        docs.forEach(this::read);
        for (String pair : new TreeSet<>(pairs.keySet())) {
            List<Citation> having = having(pair);
            if (having.size() >= USUAL * 2) {
                deletes(pair)
                        .forEach(key -> deletes.computeIfAbsent(key, each -> new ArrayList<>(1))
                                .add(pair));
            } else if (having.size() >= 2 && having.size() <= RARE) {
                having.forEach(at -> rare.computeIfAbsent(at.article(), id -> new ArrayList<>())
                        .add(pair));
            }
        }
    }

    private List<Citation> having(String pair) {
        return pairs.getOrDefault(pair, List.of());
    }

    private void read(Annotated doc) {
        for (Sentence sentence : doc.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                Token first = tokens.get(i - 1);
                Token second = tokens.get(i);
                if (isName(doc, first)
                        && isName(doc, second)
                        && second.start() == first.span().end() + 1) {
                    note(doc, first, second, "< ");
                    note(doc, second, first, "> ");
                }
            }
        }
    }

    /** Notes a name part by the neighbour on one side. */
    private void note(Annotated doc, Token neighbour, Token word, String side) {
        if (word.lower().length() >= MIN_LENGTH) {
            List<Citation> having =
                    pairs.computeIfAbsent(side + neighbour.lower() + ' ' + word.lower(), key -> new ArrayList<>(1));
            if (having.isEmpty()
                    || !having.getLast().article().equals(doc.article().id())) {
                having.add(doc.article().cite(word.span()));
            }
        }
    }

    private static boolean isName(Annotated doc, Token token) {
        return token.kind() == Token.Kind.WORD
                && Character.isUpperCase(doc.text().charAt(token.start()))
                && !token.lower()
                        .equals(doc.text().substring(token.start(), token.span().end()));
    }

    private static List<String> deletes(String pair) {
        int start = pair.lastIndexOf(' ') + 1;
        List<String> keys = new ArrayList<>();
        keys.add(pair);
        // The first letter is seldom the slip, and other names begin otherwise.
        for (int i = start + 1; i < pair.length(); i++) {
            keys.add(pair.substring(0, i) + pair.substring(i + 1));
        }
        return keys;
    }

    /** The slips of an article that another one makes too, each word once. */
    List<Copying.SharedError> of(Annotated doc, Annotated other) {
        Map<String, Copying.SharedError> found = new TreeMap<>();
        for (String pair : rare.getOrDefault(doc.article().id(), List.of())) {
            Citation here = in(pair, doc);
            Citation there = in(pair, other);
            String usual = here == null || there == null ? null : usual(pair);
            if (here != null && there != null && usual != null) {
                List<Citation> usually = having(usual);
                found.putIfAbsent(
                        here.exact(),
                        new Copying.SharedError(here.exact(), usually.getFirst().exact(), usually.size(), here, there));
            }
        }
        return List.copyOf(found.values());
    }

    private @Nullable Citation in(String pair, Annotated doc) {
        return having(pair).stream()
                .filter(at -> at.article().equals(doc.article().id()))
                .findFirst()
                .orElse(null);
    }

    /** The pair that differs by one letter and stands in many other articles and none of these, or null. */
    private @Nullable String usual(String pair) {
        Set<String> having = having(pair).stream().map(Citation::article).collect(Collectors.toSet());
        String best = null;
        for (String key : deletes(pair)) {
            for (String near : deletes.getOrDefault(key, List.of())) {
                boolean slip = Math.abs(near.length() - pair.length()) <= 1
                        && having(near).size() >= USUAL * having.size()
                        && having(near).stream().noneMatch(at -> having.contains(at.article()));
                if (slip && (best == null || having(near).size() > having(best).size())) {
                    best = near;
                }
            }
        }
        return best;
    }
}
