package id.jejak.engine.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over words, compiled from the notation of the rule tables:
 *
 * <ul>
 *   <li>{@code bulan} the word; {@code pukul|jam} one of them;
 *   <li>{@code <month>} a word of that class, kept under its name; {@code <year|yy:year>} of either class, kept as {@code year};
 *   <li>{@code <Name>} any word with a capital;
 *   <li>{@code [ ... ]} may be left out; tried with it first;
 *   <li>{@code //} the expression is cut here: pieces 1, 3, 5 ... are expressions, those between join them;
 *   <li>{@code @part} another pattern by its name.
 * </ul>
 *
 * There is no repetition, so one attempt reads at most as many words as the pattern has; optional groups are tried in at most
 * {@code 2^groups} ways, a constant of the table.
 */
final class Phrase {
    /** The class of any word with a capital letter. */
    static final int ANY_NAME = -2;

    private static final int MOST_DEPTH = 5;

    private enum Kind {
        WORD,
        CLASS,
        BRANCH,
        CUT,
        END
    }

    private static final class Node {
        final Kind kind;
        final Set<String> words;
        final int[] classes;
        final String name;
        Node next;
        Node skip;

        Node(Kind kind, Set<String> words, int[] classes, String name, Node next, Node skip) {
            this.kind = kind;
            this.words = words;
            this.classes = classes;
            this.name = name;
            this.next = next;
            this.skip = skip;
        }
    }

    private final Node start;

    private Phrase(Node start) {
        this.start = start;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Phrase compile(String pattern, Map<String, String> parts, Vocabulary vocabulary) {
        Deque<String> symbols = new ArrayDeque<>();
        expand(pattern, parts, symbols, 0);
        Node end = node(Kind.END, Set.of(), new int[0], "", null, null);
        Node start = sequence(new ArrayList<>(symbols), vocabulary, end);
        Phrase phrase = new Phrase(start);
        if (phrase.mayBeEmpty(start)) {
            throw new IllegalArgumentException("pattern matches nothing at all; leave one word outside brackets");
        }
        return phrase;
    }

    private static void expand(String pattern, Map<String, String> parts, Deque<String> symbols, int depth) {
        if (depth > MOST_DEPTH) {
            throw new IllegalArgumentException("parts hold each other deeper than " + MOST_DEPTH);
        }
        for (String symbol : pattern.split(" +")) {
            if (symbol.startsWith("@")) {
                String part = parts.get(symbol.substring(1));
                if (part == null) {
                    throw new IllegalArgumentException("no part " + symbol + " in id/time/parts.tsv");
                }
                expand(part, parts, symbols, depth + 1);
            } else {
                symbols.add(symbol);
            }
        }
    }

    private static Node node(
            Kind kind, Set<String> words, int[] classes, String name, @Nullable Node next, @Nullable Node skip) {
        Node made = new Node(kind, words, classes, name, END_MARK, END_MARK);
        if (next != null) {
            made.next = next;
        }
        if (skip != null) {
            made.skip = skip;
        }
        return made;
    }

    @SuppressWarnings("NullAway") // the one node that leads nowhere
    private static final Node END_MARK = new Node(Kind.END, Set.of(), new int[0], "", null, null);

    /** Compiles symbols from the right, each node leading to what follows it. */
    private static Node sequence(List<String> symbols, Vocabulary vocabulary, Node end) {
        Deque<Node> afterGroup = new ArrayDeque<>();
        Node next = end;
        for (int i = symbols.size() - 1; i >= 0; i--) {
            String symbol = symbols.get(i);
            switch (symbol) {
                case "]" -> afterGroup.push(next);
                case "[" -> {
                    if (afterGroup.isEmpty()) {
                        throw new IllegalArgumentException("[ without ]");
                    }
                    next = node(Kind.BRANCH, Set.of(), new int[0], "", next, afterGroup.pop());
                }
                case "//" -> next = node(Kind.CUT, Set.of(), new int[0], "", next, null);
                default -> next = single(symbol, vocabulary, next);
            }
        }
        if (!afterGroup.isEmpty()) {
            throw new IllegalArgumentException("] without [");
        }
        return next;
    }

    private static Node single(String symbol, Vocabulary vocabulary, Node next) {
        if (symbol.startsWith("<") && symbol.endsWith(">") && symbol.length() > 2) {
            String inner = symbol.substring(1, symbol.length() - 1);
            int colon = inner.indexOf(':');
            String[] names = (colon < 0 ? inner : inner.substring(0, colon)).split("\\|");
            int[] classes = new int[names.length];
            for (int i = 0; i < names.length; i++) {
                classes[i] = classNumber(names[i], vocabulary);
            }
            return node(Kind.CLASS, Set.of(), classes, colon < 0 ? names[0] : inner.substring(colon + 1), next, null);
        }
        return node(Kind.WORD, Set.of(symbol.split("\\|")), new int[0], "", next, null);
    }

    static int classNumber(String name, Vocabulary vocabulary) {
        if (name.equals("Name")) {
            return ANY_NAME;
        }
        int cls = vocabulary.classOf(name);
        if (cls < 0) {
            throw new IllegalArgumentException("no class <" + name + "> in any table of id/time");
        }
        return cls;
    }

    private boolean mayBeEmpty(Node node) {
        return switch (node.kind) {
            case END -> true;
            case CUT -> mayBeEmpty(node.next);
            case BRANCH -> mayBeEmpty(node.next) || mayBeEmpty(node.skip);
            case WORD, CLASS -> false;
        };
    }

    /** Adds the words and classes it may begin with. */
    void beginnings(Set<String> words, Set<Integer> classes) {
        beginnings(start, words, classes);
    }

    private static void beginnings(Node node, Set<String> words, Set<Integer> classes) {
        switch (node.kind) {
            case WORD -> words.addAll(node.words);
            case CLASS -> {
                for (int cls : node.classes) {
                    classes.add(cls);
                }
            }
            case BRANCH -> {
                beginnings(node.next, words, classes);
                beginnings(node.skip, words, classes);
            }
            case CUT -> beginnings(node.next, words, classes);
            case END -> {}
        }
    }

    /** The match that begins at a word, or null. */
    @Nullable
    Match match(Reading reading, int at) {
        Match match = new Match(at);
        int end = run(start, reading, at, match);
        return end < 0 ? null : match.endingAt(end);
    }

    private static int run(Node node, Reading reading, int at, Match match) {
        switch (node.kind) {
            case END -> {
                return at;
            }
            case CUT -> {
                match.cut(at);
                int end = run(node.next, reading, at, match);
                if (end < 0) {
                    match.uncut();
                }
                return end;
            }
            case BRANCH -> {
                int end = run(node.next, reading, at, match);
                return end >= 0 ? end : run(node.skip, reading, at, match);
            }
            case WORD -> {
                if (at < reading.size() && node.words.contains(reading.word(at).lower())) {
                    return run(node.next, reading, at + 1, match);
                }
                return -1;
            }
            case CLASS -> {
                return runClass(node, reading, at, match);
            }
        }
        return -1;
    }

    private static int runClass(Node node, Reading reading, int at, Match match) {
        if (at >= reading.size()) {
            return -1;
        }
        for (int cls : node.classes) {
            if (cls == ANY_NAME) {
                if (reading.word(at).capital()) {
                    return run(node.next, reading, at + 1, match);
                }
                continue;
            }
            for (Lexeme lexeme : reading.at(at)) {
                if (lexeme.cls() == cls) {
                    match.keep(node.name, lexeme.value(), at, at + lexeme.length());
                    int end = run(node.next, reading, at + lexeme.length(), match);
                    if (end >= 0) {
                        return end;
                    }
                    match.forget();
                }
            }
        }
        return -1;
    }
}
