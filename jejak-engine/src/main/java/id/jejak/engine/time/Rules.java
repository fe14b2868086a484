package id.jejak.engine.time;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All rules, found by the words and classes they may begin with. */
final class Rules {
    /** The rule tables, one family each; of two matches of one length the earlier table wins. */
    static final List<String> TABLES = List.of(
            "id/time/rules-none.tsv",
            "id/time/rules-date.tsv",
            "id/time/rules-range.tsv",
            "id/time/rules-clock.tsv",
            "id/time/rules-relative.tsv",
            "id/time/rules-period.tsv",
            "id/time/rules-set.tsv",
            "id/time/rules-duration.tsv",
            "id/time/rules-ref.tsv");

    static final String[] COLUMNS = {"name", "build", "args", "pattern", "before", "after", "examples", "counter"};

    private final Map<String, String> parts;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet[] byClass;

    Rules(ResourceSource resources, Vocabulary vocabulary) {
        parts = new HashMap<>();
        for (Tsv.Row row :
                Tsv.load(resources, "id/time/parts.tsv", "name", "pattern").rows()) {
            if (parts.put(row.get("name"), row.get("pattern")) != null) {
                throw row.error("part \"" + row.get("name") + "\" stands above; remove one");
            }
        }
        byClass = new BitSet[vocabulary.classCount()];
        Set<String> names = new HashSet<>();
        for (String name : TABLES) {
            Tsv table = Tsv.load(resources, name, COLUMNS);
            for (Tsv.Row row : table.rows()) {
                if (!names.add(row.get("name"))) {
                    throw row.error("rule \"" + row.get("name") + "\" stands in two rows; rename one");
                }
                add(Rule.of(row, table.ref(), parts, vocabulary, rules.size()), row);
            }
        }
    }

    /** Shared patterns by name. */
    Map<String, String> parts() {
        return parts;
    }

    private void add(Rule rule, Tsv.Row row) {
        rules.add(rule);
        Set<String> words = new HashSet<>();
        Set<Integer> classes = new HashSet<>();
        rule.phrase().beginnings(words, classes);
        if (classes.contains(Phrase.ANY_NAME)) {
            throw row.error("pattern begins with <Name>; a rule must begin with a word of time");
        }
        words.forEach(word -> byWord.computeIfAbsent(word, w -> new BitSet()).set(rule.order()));
        for (int cls : classes) {
            if (byClass[cls] == null) {
                byClass[cls] = new BitSet();
            }
            byClass[cls].set(rule.order());
        }
    }

    /** A match with its rule. */
    record Hit(Rule rule, Match match) {}

    /** The longest match that begins at a word, or null; {@code others} takes the rules whose shorter or equal matches lost. */
    @Nullable
    Hit best(Reading reading, int at, List<Hit> others) {
        BitSet candidates = candidates(reading, at);
        if (candidates == null) {
            return null;
        }
        Hit best = null;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Rule rule = rules.get(i);
            if (!rule.before().allows(reading, at - 1)) {
                continue;
            }
            Match match = rule.phrase().match(reading, at);
            if (match == null
                    || !rule.after().allows(reading, match.end())
                    || !Edges.clean(reading.stretch(), match)
                    || (rule.args().getOrDefault("proper", "").equals("no") && Edges.inName(reading.stretch(), at))) {
                continue;
            }
            Hit hit = new Hit(rule, match);
            if (best == null || match.end() > best.match().end()) {
                if (best != null) {
                    others.add(best);
                }
                best = hit;
            } else {
                others.add(hit);
            }
        }
        return best;
    }

    private @Nullable BitSet candidates(Reading reading, int at) {
        BitSet word = byWord.get(reading.word(at).lower());
        List<Lexeme> lexemes = reading.at(at);
        if (lexemes.isEmpty()) {
            return word;
        }
        BitSet all = new BitSet(rules.size());
        if (word != null) {
            all.or(word);
        }
        for (Lexeme lexeme : lexemes) {
            BitSet some = byClass[lexeme.cls()];
            if (some != null) {
                all.or(some);
            }
        }
        return all.isEmpty() ? null : all;
    }
}
