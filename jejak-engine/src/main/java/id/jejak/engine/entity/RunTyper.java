package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what an unknown run of capitalised words is of, by the words around and inside it. */
final class RunTyper {
    private static final int TWO_WORDS = 3;
    private static final int AGE = 6;
    private static final int LIKE_BEFORE = 3;
    private static final int ABBREVIATED = 3;
    /** A word inside a name that settles what it is of. */
    private static final int SURE = 8;

    private static final int INITIALS = 9;

    private final Lexicon lexicon;

    RunTyper(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds what the sentence says of its unknown runs. */
    void weigh(List<Chunk> chunks, Abbreviations abbreviations) {
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            if (chunk.kind == Chunk.Kind.RUN) {
                around(chunk);
                inside(chunk);
                listed(chunk, k > 0 ? chunks.get(k - 1) : null);
                if (!abbreviations.formsOf(chunk).isEmpty() && chunk.until - chunk.from > 1) {
                    chunk.evidence.add(EntityType.ORG, ABBREVIATED);
                }
            }
        }
    }

    private void around(Chunk chunk) {
        Words words = chunk.words;
        int before = chunk.from - 1;
        while (words.isMark(before, '"') || words.isMark(before, '\u201c')) {
            before--;
        }
        add(chunk, lexicon.cues.before(words.lower(before)));
        if (before > 0 && words.isWord(before) && words.isWord(before - 1)) {
            add(chunk, lexicon.cues.before(words.lower(before - 1) + " " + words.lower(before)));
        }
        int after = chunk.until;
        if (words.isMark(after, '(')
                && words.isNumber(after + 1)
                && words.isMark(after + 2, ')')
                && words.end(after + 1) - words.start(after + 1) <= 2) {
            chunk.evidence.add(EntityType.PER, AGE);
        }
        String next = words.lower(after);
        if (next.equals("juga")
                || next.equals("pun")
                || next.equals("kemudian")
                || next.equals("lalu")
                || next.equals("sendiri")) {
            next = words.lower(after + 1);
        }
        add(chunk, lexicon.cues.after(next));
    }

    private void inside(Chunk chunk) {
        Words words = chunk.words;
        int names = 0;
        int count = 0;
        boolean body = false;
        for (int i = chunk.from; i < chunk.until; i++) {
            if (!words.isWord(i) || words.shape(i) == Words.Shape.LOWER) {
                continue;
            }
            count++;
            Cues.Cue cue = lexicon.cues.inside(words.lower(i));
            if (cue != null && chunk.until - chunk.from > 1) {
                add(chunk, cue);
                body |= cue.weight() >= SURE;
            }
            if (!lexicon.common.often(words.lower(i)) && !words.isUpper(i)) {
                names++;
            }
        }
        if (count >= 2 && count <= 5 && names == count && !body) {
            chunk.evidence.add(EntityType.PER, TWO_WORDS);
        }
    }

    /** A member of a list is like the one before it: {@code Jakarta, Bogor, dan X}. */
    private static void listed(Chunk chunk, @Nullable Chunk before) {
        if (before == null || before.kind == Chunk.Kind.OFFICE || before.kind == Chunk.Kind.TITLE) {
            return;
        }
        Words words = chunk.words;
        for (int i = before.until; i < chunk.from; i++) {
            if (!words.isMark(i, ',') && !words.lower(i).equals("dan")) {
                return;
            }
        }
        if (before.evidence.of(EntityType.PER) >= INITIALS
                && letters(before)
                && letters(chunk)
                && before.until < chunk.from) {
            // "berinisial BP dan MRS": the second pair of letters is a person as well.
            chunk.evidence.add(EntityType.PER, INITIALS);
            return;
        }
        EntityType type = before.type != null ? before.type : before.evidence.best(LIKE_BEFORE);
        if (type != null && before.until < chunk.from) {
            chunk.evidence.add(type, LIKE_BEFORE);
        }
    }

    private static boolean letters(Chunk chunk) {
        return chunk.kind == Chunk.Kind.RUN && chunk.until == chunk.from + 1 && chunk.words.isUpper(chunk.from);
    }

    private static void add(Chunk chunk, Cues.@Nullable Cue cue) {
        if (cue != null) {
            chunk.evidence.add(cue.type(), cue.weight());
        }
    }
}
