package id.jejak.engine.time;

import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a rule table.
 *
 * @param name travels into the provenance
 * @param resource the table and its version
 * @param build how its value is made
 * @param args fields that the pattern does not keep but the rule knows
 * @param phrase its pattern
 * @param before what must or must not stand before
 * @param after what must or must not stand after
 * @param order its place among all rules; of two matches of one length the earlier rule wins
 */
record Rule(
        String name,
        String resource,
        Build build,
        Map<String, String> args,
        Phrase phrase,
        Side before,
        Side after,
        int order) {

    static Rule of(Tsv.Row row, String resource, Map<String, String> parts, Vocabulary vocabulary, int order) {
        Map<String, String> args = new HashMap<>();
        for (String arg : row.get("args").split(" ")) {
            int equals = arg.indexOf('=');
            if (equals > 0) {
                args.put(arg.substring(0, equals), arg.substring(equals + 1));
            } else if (!arg.isEmpty()) {
                throw row.error("args holds \"" + arg + "\"; expected name=value");
            }
        }
        try {
            return new Rule(
                    row.get("name"),
                    resource,
                    row.choice("build", Build.class),
                    Map.copyOf(args),
                    Phrase.compile(row.get("pattern"), parts, vocabulary),
                    Side.parse(row.get("before"), vocabulary),
                    Side.parse(row.get("after"), vocabulary),
                    order);
        } catch (IllegalArgumentException e) {
            throw row.error("rule \"" + row.get("name") + "\": " + e.getMessage());
        }
    }

    /**
     * What may stand beside a match. Items: a word, {@code <class>}, {@code <Name>}, {@code ^} for the edge of the sentence; with
     * {@code !} before it the item must not stand there. One of the items without {@code !} must stand there, if there are any.
     */
    record Side(List<Item> wanted, List<Item> barred) {
        private record Item(String word, int cls, boolean edge) {
            boolean holds(Reading reading, int at) {
                if (at < 0 || at >= reading.size()) {
                    return edge;
                }
                if (edge) {
                    return false;
                }
                return word.isEmpty() ? named(reading, at) : reading.word(at).is(word);
            }

            private boolean named(Reading reading, int at) {
                // At the head of a sentence every word has a capital; that says nothing.
                return cls == Phrase.ANY_NAME ? at > 0 && reading.word(at).capital() : reading.is(at, cls);
            }
        }

        static Side parse(String cell, Vocabulary vocabulary) {
            List<Item> wanted = new ArrayList<>();
            List<Item> barred = new ArrayList<>();
            for (String symbol : cell.split(" +")) {
                if (!symbol.isEmpty()) {
                    boolean not = symbol.length() > 1 && symbol.startsWith("!");
                    String plain = not ? symbol.substring(1) : symbol;
                    (not ? barred : wanted).add(item(plain, vocabulary));
                }
            }
            return new Side(List.copyOf(wanted), List.copyOf(barred));
        }

        private static Item item(String symbol, Vocabulary vocabulary) {
            if (symbol.equals("^")) {
                return new Item("", -1, true);
            }
            if (symbol.length() > 2 && symbol.startsWith("<") && symbol.endsWith(">")) {
                return new Item("", Phrase.classNumber(symbol.substring(1, symbol.length() - 1), vocabulary), false);
            }
            return new Item(symbol, -1, false);
        }

        boolean allows(Reading reading, int at) {
            for (Item item : barred) {
                if (item.holds(reading, at)) {
                    return false;
                }
            }
            if (wanted.isEmpty()) {
                return true;
            }
            for (Item item : wanted) {
                if (item.holds(reading, at)) {
                    return true;
                }
            }
            return false;
        }
    }
}
