package id.jejak.engine.event;

import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say how what is told lies in time ({@code id/event/circumstances.tsv}). Immutable after loading. */
final class TimeMarks {
    static final String FILE = "id/event/circumstances.tsv";

    /** What the words of a row say. */
    enum Kind {
        /** Opens what was reported before. */
        BACKGROUND,
        EARLIER,
        DOCUMENT,
        NUMBERED,
        TOPIC
    }

    /** Words before which an opening such as {@code Namun sebelumnya} may stand. */
    private static final int OPENING = 3;

    /** Units between a verb and a word that puts it earlier. */
    private static final int BESIDE = 2;

    /** Units between a document's noun and its date. */
    private static final int TITLE = 14;

    private final FormTrie<Kind> earlier = new FormTrie<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final Set<String> topics = new HashSet<>();

    TimeMarks(ResourceSource source) {
        for (Tsv.Row row : Tsv.load(source, FILE, "kind", "words").rows()) {
            Kind kind = row.choice("kind", Kind.class);
            for (String word : row.list("words")) {
                switch (kind) {
                    case BACKGROUND, EARLIER -> {
                        earlier.add(word, kind);
                        whole.add(word);
                    }
                    case DOCUMENT -> documents.add(word);
                    case NUMBERED -> numbered.add(word);
                    case TOPIC -> topics.add(word);
                }
            }
        }
    }

    /** How a sentence opens where that leads back before the matter of the report ({@code Sebelumnya, polisi ...}), else null. */
    @Nullable
    Kind opening(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0, words = 0; i < tokens.size() && words < OPENING; i++) {
            int from = i;
            if (!tokens.get(i).isWord()) {
                continue;
            }
            words++;
            FormTrie.Match<Kind> match = earlier.longest(
                    k -> from + k < tokens.size() ? tokens.get(from + k).lower() : "");
            if (match != null) {
                return match.values().get(0);
            }
        }
        return null;
    }

    /** Whether words right beside a predicate put it earlier: {@code KPK sebelumnya menahan ...}; not {@code periode sebelumnya}. */
    boolean putsBack(List<Unit> units, int predicate) {
        int from = Math.max(0, predicate - BESIDE);
        int until = Math.min(units.size(), predicate + 1 + BESIDE);
        for (int i = from; i < until; i++) {
            boolean after = i > 0 && units.get(i - 1).kind == Unit.Kind.NOUN;
            if (i != predicate && !after && whole.contains(units.get(i).lower)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a date is that of a letter or ruling: {@code surat perintah tanggal 3 Mei}; not {@code mengirim surat pada Senin}.
     *
     * @param date index of its unit
     * @param words its text
     */
    boolean ofDocument(List<Unit> units, int date, String words) {
        boolean within = numbered.contains(words.toLowerCase(Locale.ROOT).split(" ", 2)[0]);
        boolean before = date > 0 && numbered.contains(units.get(date - 1).lower);
        int last = before ? date - 2 : date - 1;
        if (!(within || before) || last < 0 || units.get(last).is(Words.Kind.PREP)) {
            return false;
        }
        for (int i = last; i >= 0 && i >= date - TITLE; i--) {
            Unit unit = units.get(i);
            if (documents.contains(unit.lower.split(" ", 2)[0])) {
                return true;
            }
            if (unit.kind == Unit.Kind.STOP || unit.kind == Unit.Kind.COMMA || unit.kind == Unit.Kind.VERB) {
                return false;
            }
        }
        return false;
    }

    /** Whether a unit opens what is spoken about. */
    boolean isTopic(Unit unit) {
        return topics.contains(unit.lower);
    }
}
