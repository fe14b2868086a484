package id.jejak.engine.quote;

import id.jejak.engine.document.Certainty;
import id.jejak.engine.lexicon.Morphology;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Takes;
import id.jejak.engine.quote.Cue.Voice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All forms of all cues, built from roots ({@code cues.tsv}), phrases and nouns. One hash lookup a token. */
final class CueLexicon {
    private static final Set<String> STANCES =
            Set.of("say", "claim", "accuse", "deny", "promise", "demand", "warn", "doubt", "praise");

    private record Phrase(List<String> words, Form form) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, Set<String>> notAfter = new HashMap<>();
    private final Map<String, Set<String>> notBefore = new HashMap<>();
    private final Set<String> speechNouns = new HashSet<>();

    CueLexicon(ResourceSource source) {
        Morphology morphology = Morphology.load(source);
        Tsv verbs = Tsv.load(source, "id/quote/cues.tsv", "root", "forms", "stance", "certainty", "takes");
        for (Tsv.Row row : verbs.rows()) {
            Cue cue = cue(row, row.get("root"), takes(row), verbs.ref());
            for (String form : row.list("forms")) {
                add(row, cue, form, morphology);
            }
        }
        Tsv phrases = Tsv.load(source, "id/quote/phrases.tsv", "phrase", "kind", "stance", "certainty");
        for (Tsv.Row row : phrases.rows()) {
            Voice voice = switch (row.get("kind")) {
                case "according", "opening" -> Voice.ACCORDING;
                case "according_nya" -> Voice.ACCORDING_SUFFIX;
                case "tag" -> Voice.TAG;
                case "relay" -> Voice.RELAY;
                default ->
                    throw row.error("kind is \"" + row.get("kind")
                            + "\"; expected one of [according, according_nya, opening, tag, relay]");
            };
            Set<Takes> takes = EnumSet.of(Takes.CLAUSE, Takes.QUOTE);
            if (row.get("kind").equals("opening")) {
                takes.add(Takes.OPENING);
            }
            Cue cue = cue(row, row.get("phrase"), takes, phrases.ref());
            put(row.get("phrase"), cue, voice);
        }
        Tsv nouns = Tsv.load(source, "id/quote/speech-nouns.tsv", "noun", "stance");
        for (Tsv.Row row : nouns.rows()) {
            stance(row);
            Cue cue =
                    new Cue(row.get("noun"), row.get("stance"), Certainty.NEUTRAL, EnumSet.of(Takes.THAT), nouns.ref());
            speechNouns.add(row.get("noun"));
            put(row.get("noun"), cue, Voice.NOUN);
            put(row.get("noun") + "nya", cue, Voice.NOUN);
        }
        for (Tsv.Row row : Tsv.load(source, "id/quote/negatives.tsv", "word", "side", "neighbour")
                .rows()) {
            Map<String, Set<String>> side = switch (row.get("side")) {
                case "before" -> notBefore;
                case "after" -> notAfter;
                default -> throw row.error("side is \"" + row.get("side") + "\"; expected one of [before, after]");
            };
            side.computeIfAbsent(row.get("word"), word -> new HashSet<>()).add(row.get("neighbour"));
        }
        // Longest phrase first.
        byFirst.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    /** The forms of a cue that begin at a token, the longest alone; several where one word has several voices; may be empty. */
    List<Form> at(SentenceView view, int i) {
        return view.forms(i, this);
    }

    /** As {@link #at}, from the tables. */
    List<Form> find(SentenceView view, int i) {
        List<Phrase> phrases = byFirst.get(view.lower(i));
        if (phrases == null) {
            return List.of();
        }
        List<Form> found = new ArrayList<>(2);
        int length = 0;
        for (Phrase phrase : phrases) {
            int size = phrase.words().size();
            if (size < length) {
                break;
            }
            if (stands(view, i, phrase.words())) {
                length = size;
                found.add(phrase.form());
            }
        }
        return length == 1 && negated(view, i) ? List.of() : found;
    }

    /** Whether a word is a noun of speech ({@code tuduhan}). */
    boolean isSpeechNoun(String lower) {
        return speechNouns.contains(lower);
    }

    /** Whether a word is a tag with its source in it ({@code ujarnya}). */
    boolean isSuffixTag(String lower) {
        for (Phrase phrase : byFirst.getOrDefault(lower, List.of())) {
            if (phrase.words().size() == 1 && phrase.form().voice() == Voice.TAG_SUFFIX) {
                return true;
            }
        }
        return false;
    }

    /** Whether no cue begins with a word. */
    boolean isFree(String lower) {
        return !byFirst.containsKey(lower);
    }

    private boolean negated(SentenceView view, int i) {
        String word = view.lower(i);
        Set<String> before = notBefore.get(word);
        Set<String> after = notAfter.get(word);
        return (before != null && before.contains(view.lower(i - 1)))
                || (after != null && after.contains(view.lower(i + 1)));
    }

    private static boolean stands(SentenceView view, int i, List<String> words) {
        for (int k = 1; k < words.size(); k++) {
            if (!view.lower(i + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private void add(Tsv.Row row, Cue cue, String form, Morphology morphology) {
        String root = cue.root();
        switch (form) {
            case "tag" -> {
                put(root, cue, Voice.TAG);
                put(root + "nya", cue, Voice.TAG_SUFFIX);
            }
            case "word" -> put(root, cue, root.startsWith("di") ? Voice.PASSIVE : Voice.ACTIVE);
            case "V" -> verb(cue, root, "", morphology);
            case "kan", "i" -> verb(cue, root, form, morphology);
            default -> throw row.error("form is \"" + form + "\"; expected one of [tag, word, V, kan, i]");
        }
    }

    private void verb(Cue cue, String root, String suffix, Morphology morphology) {
        for (String active : morphology.active(root)) {
            put(active + suffix, cue, Voice.ACTIVE);
            put(active + suffix + "nya", cue, Voice.ACTIVE);
        }
        String passive = morphology.passive(root) + suffix;
        put(passive, cue, Voice.PASSIVE);
        put(passive + "nya", cue, Voice.PASSIVE_SUFFIX);
        put(root + suffix, cue, Voice.BARE);
    }

    private void put(String surface, Cue cue, Voice voice) {
        List<String> words = List.of(surface.split(" "));
        List<Phrase> list = byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>());
        for (Phrase phrase : list) {
            if (phrase.words().equals(words) && phrase.form().voice() == voice) {
                return;
            }
        }
        list.add(new Phrase(words, new Form(cue, voice, words.size())));
    }

    private static Cue cue(Tsv.Row row, String root, Set<Takes> takes, String ref) {
        stance(row);
        return new Cue(root, row.get("stance"), row.choice("certainty", Certainty.class), takes, ref);
    }

    private static void stance(Tsv.Row row) {
        if (!STANCES.contains(row.get("stance"))) {
            throw row.error("stance is \"" + row.get("stance") + "\"; expected one of "
                    + STANCES.stream().sorted().toList());
        }
    }

    private static Set<Takes> takes(Tsv.Row row) {
        Set<Takes> takes = EnumSet.noneOf(Takes.class);
        for (String name : row.list("takes")) {
            Takes found = null;
            for (Takes kind : Takes.values()) {
                found = kind.name().equalsIgnoreCase(name) ? kind : found;
            }
            if (found == null) {
                throw row.error("takes is \"" + name + "\"; expected one of " + List.of(Takes.values()));
            }
            takes.add(found);
        }
        return takes;
    }
}
