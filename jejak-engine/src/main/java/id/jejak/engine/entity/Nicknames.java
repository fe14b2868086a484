package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.List;

/** Other names that a sentence gives a person ({@code nickname-cues.tsv}): {@code Rudi Hartono yang akrab disapa Roy}. */
final class Nicknames {
    private static final int WEIGHT = 9;

    private final PhraseTrie<String> cues = new PhraseTrie<>();

    Nicknames(ResourceSource source) {
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/nickname-cues.tsv", "phrase").rows()) {
            cues.add(row.get("phrase"), row.get("phrase"));
        }
    }

    /** Notes the other names of a sentence: each is from then on a form of the name before it. */
    void note(List<Chunk> chunks, Abbreviations forms) {
        for (int k = 0; k + 1 < chunks.size(); k++) {
            Chunk person = chunks.get(k);
            int n = k + 1;
            while (n + 1 < chunks.size() && chunks.get(n).kind == Chunk.Kind.TITLE) {
                n++;
            }
            Chunk other = chunks.get(n);
            if (person.mayBePerson()
                    && other.kind == Chunk.Kind.RUN
                    && !person.name.equals(other.name)
                    && (called(person.words, person.until, other.from, chunks, k + 1, n)
                            || orElse(person, other, chunks.get(k + 1)))) {
                person.evidence.add(EntityType.PER, WEIGHT);
                other.evidence.add(EntityType.PER, WEIGHT);
                forms.alsoCalled(person, other);
            }
        }
    }

    /** Whether {@code atau} joins a short name to a full one: {@code Muhammad Arif atau MA}, {@code ... atau Gus Arif}. */
    private static boolean orElse(Chunk person, Chunk other, Chunk next) {
        boolean shorter = other.until == other.from + 1
                && (person.until - person.from > 1 || person.words.isUpper(other.from) || next != other);
        return shorter
                && next.from == person.until + 1
                && person.words.lower(person.until).equals("atau")
                && (next == other || next.until == other.from);
    }

    /** Whether nothing but marks, titles and one cue stands between two names. */
    private boolean called(Words words, int from, int until, List<Chunk> chunks, int firstTitle, int lastTitle) {
        boolean cue = false;
        int i = from;
        while (i < until) {
            PhraseTrie.Match<String> found = cues.longest(words, i);
            if (found != null && !cue && found.end() <= until) {
                cue = true;
                i = found.end();
            } else if (!words.isWord(i) && !words.isNumber(i) || inTitle(i, chunks, firstTitle, lastTitle)) {
                i++;
            } else {
                return false;
            }
        }
        return cue;
    }

    private static boolean inTitle(int i, List<Chunk> chunks, int first, int last) {
        for (int t = first; t < last; t++) {
            if (i >= chunks.get(t).from && i < chunks.get(t).until) {
                return true;
            }
        }
        return false;
    }
}
