package id.jejak.eval.plant;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Rewrites sentences as a second desk would, until a given share of the words is changed: figures rounded, quotations cut, words
 * replaced by synonyms; where that does not suffice, words left out, filled in and moved. Names stay.
 */
final class Rewriter {
    private static final List<String> FILLERS = List.of(
            "juga", "pula", "kemudian", "disebut", "antara lain", "bahkan", "lantas", "turut", "kini", "tersebut");

    private static final double ROUND = 0.3;
    private static final double CUT = 0.3;

    private final Synonyms synonyms;

    Rewriter(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** One word or mark with what stands before it. */
    private record Piece(String before, String text, boolean word, boolean fixed) {}

    /**
     * A sentence rewritten.
     *
     * @param share about which share of its words to change, 0 to 1; never much more
     */
    String rewrite(Annotated doc, Sentence sentence, double share, Random random) {
        List<Piece> pieces = pieces(doc, sentence);
        int words = (int) pieces.stream().filter(Piece::word).count();
        int budget = (int) Math.round(words * share);
        budget -= roundFigures(pieces, budget, random);
        budget -= cutQuotation(pieces, budget, random);
        budget -= replace(pieces, budget, random);
        disturb(pieces, budget, random);
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(piece.before()).append(piece.text()));
        String text = out.toString().strip();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<Piece> pieces(Annotated doc, Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.span().start();
        boolean first = true;
        for (Token token : sentence.tokens()) {
            String text = token.in(doc.text());
            String before = doc.text().substring(at, token.start());
            boolean name = !first && Character.isUpperCase(text.charAt(0));
            boolean number = token.kind() == Token.Kind.NUMBER;
            pieces.add(new Piece(before, text, token.isWord(), name || number || !token.isWord()));
            at = token.end();
            first &= !token.isWord();
        }
        return pieces;
    }

    /** Rounds some figures of three digits and more to their first two: 1.234 becomes 1.200. */
    private static int roundFigures(List<Piece> pieces, int budget, Random random) {
        int used = 0;
        for (int i = 0; i < pieces.size() && used < budget; i++) {
            Piece piece = pieces.get(i);
            String digits = piece.text().replace(".", "");
            boolean year = digits.matches("(19|20)\\d\\d");
            if (piece.word() && digits.matches("\\d{3,9}") && !year && random.nextDouble() < ROUND) {
                String rounded = digits.substring(0, 2) + "0".repeat(digits.length() - 2);
                if (!rounded.equals(digits)) {
                    pieces.set(i, new Piece(piece.before(), grouped(rounded), true, true));
                    used++;
                }
            }
        }
        return used;
    }

    private static String grouped(String digits) {
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, '.');
        }
        return out.toString();
    }

    /** Ends a quotation at its first comma, where what is cut stays within the budget. */
    private static int cutQuotation(List<Piece> pieces, int budget, Random random) {
        if (budget == 0 || random.nextDouble() >= CUT) {
            return 0;
        }
        int open = mark(pieces, 0, "\"“");
        int close = open < 0 ? -1 : mark(pieces, open + 1, "\"”");
        int comma = close < 0 ? -1 : mark(pieces, open + 1, ",");
        // What is left and what is cut both have words.
        if (comma < 0 || comma < open + 4 || comma + 2 >= close) {
            return 0;
        }
        int cut = (int)
                pieces.subList(comma + 1, close).stream().filter(Piece::word).count();
        if (cut > budget) {
            return 0;
        }
        pieces.subList(comma + 1, close).clear();
        return cut;
    }

    private static int mark(List<Piece> pieces, int from, String marks) {
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i).text().length() == 1
                    && marks.contains(pieces.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private int replace(List<Piece> pieces, int budget, Random random) {
        int used = 0;
        for (int i : shuffled(pieces.size(), random)) {
            Piece piece = pieces.get(i);
            List<String> others = synonyms.of(piece.text().toLowerCase(Locale.ROOT));
            if (used < budget && piece.word() && !piece.fixed() && !others.isEmpty()) {
                String other = others.get(random.nextInt(others.size()));
                pieces.set(i, new Piece(piece.before(), other, true, true));
                used++;
            }
        }
        return used;
    }

    /** Leaves out, fills in and moves words that are no names, until the budget is spent or nothing is left to change. */
    private static void disturb(List<Piece> pieces, int budget, Random random) {
        int left = budget;
        for (int tries = pieces.size() * 4; left > 0 && tries > 0; tries--) {
            // The first word and the closing mark stay where they are.
            int i = 1 + random.nextInt(Math.max(1, pieces.size() - 2));
            if (i >= pieces.size() - 1 || pieces.get(i).fixed()) {
                continue;
            }
            Piece piece = pieces.get(i);
            switch (random.nextInt(3)) {
                case 0 -> pieces.remove(i);
                case 1 -> pieces.add(i + 1, new Piece(" ", FILLERS.get(random.nextInt(FILLERS.size())), true, true));
                default -> {
                    int to = Math.min(pieces.size() - 2, i + 1 + random.nextInt(3));
                    pieces.remove(i);
                    pieces.add(to, new Piece(" ", piece.text(), true, true));
                }
            }
            left--;
        }
    }

    private static List<Integer> shuffled(int n, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }
}
