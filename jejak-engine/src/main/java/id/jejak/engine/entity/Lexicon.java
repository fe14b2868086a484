package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.CommonWords;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All resources of the stage, loaded once and shared by all threads. */
final class Lexicon {
    /** Longest word of one syllable, in letters. */
    private static final int SYLLABLE = 6;

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** What a word before a person's name is. */
    private enum TitleKind {
        TITLE,
        TAIL,
        RANK
    }

    final Gazetteer gazetteer;
    final CommonWords common;
    final Cues cues;
    final Offices offices;
    final Degrees degrees;
    final PhraseTrie<NameClass> classes = new PhraseTrie<>();
    final String classesRef;
    /** Words before a person's name; true for those that need another before them. */
    private final PhraseTrie<Boolean> titles = new PhraseTrie<>();

    private final Set<String> ranks = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private final PhraseTrie<String> noNames = new PhraseTrie<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> functionWords = new HashSet<>();
    private final Set<String> bodyWords = new HashSet<>();
    private final Map<String, Boolean> describing = new HashMap<>();
    private final Set<String> headlineVerbs = new HashSet<>();
    final String home;

    Lexicon(ResourceSource source) {
        gazetteer = new Gazetteer(source);
        common = CommonWords.load(source);
        cues = new Cues(source);
        offices = new Offices(source);
        degrees = new Degrees(source);
        Tsv classTable = Tsv.load(source, "id/lexicon/name-classes.tsv", "noun", "type", "body", "lower", "name");
        classesRef = classTable.ref();
        for (Tsv.Row row : classTable.rows()) {
            String noun = row.get("noun");
            String name = row.get("name").isEmpty() ? noun : row.get("name");
            EntityType type = row.choice("type", EntityType.class);
            classes.add(
                    noun,
                    new NameClass(
                            noun,
                            type,
                            row.choice("body", NameClass.Body.class),
                            row.choice("lower", NameClass.Lower.class),
                            name,
                            "class_" + type.name().toLowerCase(Locale.ROOT)));
        }
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/person-titles.tsv", "title", "kind")
                .rows()) {
            TitleKind kind = row.choice("kind", TitleKind.class);
            titles.add(row.get("title"), kind == TitleKind.TAIL);
            if (kind == TitleKind.RANK) {
                ranks.add(row.get("title").toLowerCase(Locale.ROOT));
            }
        }
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/no-names.tsv", "phrase").rows()) {
            noNames.add(row.get("phrase"), row.get("phrase"));
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/surnames.tsv", "surname").rows()) {
            surnames.add(row.get("surname").toLowerCase(Locale.ROOT));
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/compounds.tsv", "phrase").rows()) {
            compounds.add(row.get("phrase"));
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/function-words.tsv", "word").rows()) {
            functionWords.add(row.get("word"));
        }
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/body-words.tsv", "word").rows()) {
            bodyWords.add(row.get("word"));
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/headline-verbs.tsv", "verb").rows()) {
            headlineVerbs.add(row.get("verb"));
        }
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/describing-nouns.tsv", "noun", "belongs")
                .rows()) {
            describing.put(row.get("noun"), row.get("belongs").equals("yes"));
        }
        Map<String, String> defaults = new HashMap<>();
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/entity-defaults.tsv", "key", "value")
                .rows()) {
            defaults.put(row.get("key"), row.get("value"));
        }
        home = defaults.getOrDefault("home", "");
    }

    /** Whether a noun in small letters ends a compound that names nothing by itself: {@code kapal perang}. */
    boolean compounds(Words words, int at, int end) {
        return at > 0
                && !words.isCapital(at)
                && words.isWord(at - 1)
                && compounds.contains(
                        words.lower(at - 1) + " " + words.slice(at, end).toLowerCase(Locale.ROOT));
    }

    /** The class whose noun begins a canonical name, or null. */
    @Nullable
    NameClass classOf(String name) {
        Words words = Words.ofPhrase(name);
        PhraseTrie.Match<NameClass> noun = words.size() == 0 ? null : classAt(words, 0);
        return noun == null ? null : noun.value();
    }

    /** Whether a word in lower case says little of what a sentence is about. */
    boolean isFunctionWord(String lower) {
        return functionWords.contains(lower);
    }

    /** Whether a capitalised word in lower case may stand in the name of a body as its field: {@code Statistik}, {@code Informatika}. */
    boolean isBodyWord(String lower) {
        return common.often(lower) || bodyWords.contains(lower);
    }

    /** Whether a class noun before the whole name of a known body only says what it is: {@code Kelompok | Hamas}. */
    boolean describes(String noun) {
        return describing.containsKey(noun);
    }

    /** Whether a describing noun belongs to the words of the name: {@code PT Pertamina}. */
    boolean belongs(String noun) {
        return describing.getOrDefault(noun, false);
    }

    /** Whether a word in lower case is a verb that headlines put behind a name: {@code bantah}, {@code sebut}. */
    boolean isHeadlineVerb(String lower) {
        return headlineVerbs.contains(lower);
    }

    /** Whether a word is a publisher's whole name. */
    boolean isOutlet(String word) {
        return gazetteer.isOutlet(word);
    }

    /** The noun of a class that begins at a piece, or null. */
    PhraseTrie.@Nullable Match<NameClass> classAt(Words words, int at) {
        return words.isWord(at) ? classes.longest(words, at, (cls, end) -> written(words, at, end, cls)) : null;
    }

    /** Whether a class noun is written as one: {@code pura2} is many temples, none by name. */
    private static boolean written(Words words, int at, int end, NameClass cls) {
        if (words.isNumber(end) && words.glued(end)) {
            return false;
        }
        return words.isCapital(at)
                ? Character.isUpperCase(cls.noun().charAt(0)) || cls.body() == NameClass.Body.OWNER
                : cls.lower() != NameClass.Lower.NO;
    }

    /** Whether a title is a rank, which with an army behind it is an office. */
    boolean isRank(String title) {
        return ranks.contains(title.toLowerCase(Locale.ROOT));
    }

    /** Whether a name of a surname and two short words begins at a piece: {@code Pak Jong Su}. */
    boolean surnameFirst(Words words, int at) {
        return words.shapeAt(at) == Words.Shape.CAPITAL
                && words.isCapital(at)
                && surnames.contains(words.lower(at))
                && syllable(words, at + 1)
                && syllable(words, at + 2)
                && !(words.isCapital(at + 3) && syllable(words, at + 3));
    }

    private boolean syllable(Words words, int at) {
        return words.isCapital(at)
                && words.shape(at) == Words.Shape.CAPITAL
                && words.end(at) - words.start(at) <= SYLLABLE
                && VOWELS.matcher(words.lower(at)).results().count() == 1
                && !common.mostly(words.lower(at));
    }

    /** First piece after the title that begins at a piece, or the piece itself. */
    int afterTitle(Words words, int at, boolean afterAnother) {
        boolean surname = words.isCapital(at - 1) && surnameFirst(words, at);
        if (!words.isCapital(at) && !words.lower(at).equals("dr") || surname) {
            return at;
        }
        PhraseTrie.Match<Boolean> title = titles.longest(words, at);
        if (title == null || (title.value() && !afterAnother)) {
            return at;
        }
        int end = title.end();
        return words.isMark(end, '.') && words.glued(end) ? end + 1 : end;
    }

    /** First piece after the longest phrase that is no name, or the piece itself. */
    int afterNoName(Words words, int at) {
        if (!words.isCapital(at) && !words.isNumber(at)) {
            return at;
        }
        PhraseTrie.Match<String> found = noNames.longest(
                words,
                at,
                (phrase, end) -> !shouted(phrase) || words.slice(at, end).equals(phrase));
        return found == null ? at : found.end();
    }

    private static boolean shouted(String phrase) {
        return phrase.length() <= 4 && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    }
}
