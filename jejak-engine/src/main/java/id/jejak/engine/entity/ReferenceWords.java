package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import org.jspecify.annotations.Nullable;

/** Pronouns and nouns that refer back ({@code references.tsv}). */
final class ReferenceWords {
    /** How a phrase refers. */
    enum Kind {
        PRONOUN,
        SUFFIX,
        PAIR,
        NOUN,
        POINTER
    }

    /** What it refers to. */
    enum To {
        PERSON,
        STATE,
        PLACE,
        BODY,
        /** Two of one sort, persons or states. */
        PAIR,
        PERSONS,
        STATES
    }

    /** One phrase; {@code to} is null for a pointer. */
    record Word(String phrase, Kind kind, @Nullable To to) {}

    private final PhraseTrie<Word> phrases = new PhraseTrie<>();
    private final String ref;

    ReferenceWords(ResourceSource source) {
        Tsv tsv = Tsv.load(source, "id/lexicon/references.tsv", "phrase", "kind", "to");
        ref = tsv.ref();
        for (Tsv.Row row : tsv.rows()) {
            Kind kind = row.choice("kind", Kind.class);
            To to = kind == Kind.POINTER ? null : row.choice("to", To.class);
            phrases.add(row.get("phrase"), new Word(row.get("phrase"), kind, to));
        }
    }

    PhraseTrie.@Nullable Match<Word> at(Words words, int i) {
        return words.isWord(i) ? phrases.longest(words, i) : null;
    }

    boolean points(Words words, int i) {
        PhraseTrie.Match<Word> match = i < words.size() ? at(words, i) : null;
        return match != null && match.value().kind() == Kind.POINTER;
    }

    String ref() {
        return ref;
    }
}
