package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every name the resources know, in one trie. Where two rows share a form, the file named first here wins. */
final class Gazetteer {
    /**
     * A state office that a well-known person held.
     *
     * @param office as newspapers name it
     * @param country ISO 3166 alpha-2 code
     * @param from ISO day
     * @param until ISO day, or null while it lasts
     */
    record StateOffice(
            String office,
            String country,
            String from,
            @Nullable String until) {}

    private static final String DIR = "id/lexicon/";

    private final PhraseTrie<Known> trie = new PhraseTrie<>();
    private final Map<String, Known> states = new TreeMap<>();
    private final Map<String, String> capitalOf = new HashMap<>();
    private final Map<String, StateOffice> offices = new HashMap<>();
    private final Map<String, String> countryOf = new HashMap<>();

    private final Set<String> outletNames = new HashSet<>();
    /** Names that publishers write small: {@code detikcom}. */
    private final Set<String> smallNames = new HashSet<>();

    private final Set<String> personWords = new HashSet<>();
    private final Set<String> oneWord = new HashSet<>();

    Gazetteer(ResourceSource source) {
        countries(Tsv.load(source, DIR + "countries.tsv", "code", "name", "aliases", "capital", "seat"));
        people(Tsv.load(source, DIR + "people.tsv", "name", "aliases", "short", "country", "office", "from", "until"));
        names(source, "organisations.tsv", Known.Sort.BODY);
        names(source, "landmarks.tsv", Known.Sort.LANDMARK);
        names(source, "happenings.tsv", Known.Sort.HAPPENING);
        names(source, "weapons.tsv", Known.Sort.WEAPON);
        names(source, "places.tsv", Known.Sort.PLACE);
        outlets(Outlets.load(source));
        regencies(Tsv.load(source, DIR + "regencies.tsv", "name", "kind", "province"));
        Tsv cities = Tsv.load(source, DIR + "cities.tsv", "name", "aliases", "country");
        for (Tsv.Row row : cities.rows()) {
            all(row, EntityType.GPE, Known.Sort.PLACE, row.get("country"), cities.ref());
        }
    }

    private void countries(Tsv tsv) {
        for (Tsv.Row row : tsv.rows()) {
            String code = row.get("code");
            all(row, EntityType.GPE, Known.Sort.STATE, code, tsv.ref());
            states.put(
                    code,
                    new Known(row.get("name"), row.get("name"), EntityType.GPE, Known.Sort.STATE, code, tsv.ref()));
            capitals(row, "capital", EntityType.GPE, Known.Sort.CAPITAL, tsv.ref());
            capitals(row, "seat", EntityType.FAC, Known.Sort.SEAT, tsv.ref());
        }
    }

    private void capitals(Tsv.Row row, String column, EntityType type, Known.Sort sort, String ref) {
        List<String> forms = row.list(column);
        for (String form : forms) {
            String name = sort == Known.Sort.SEAT ? form : forms.getFirst();
            trie.add(form, new Known(name, form, type, sort, row.get("code"), ref));
            capitalOf.put(name, row.get("code"));
        }
    }

    private void people(Tsv tsv) {
        for (Tsv.Row row : tsv.rows()) {
            String country = orNull(row.get("country"));
            all(row, EntityType.PER, Known.Sort.PERSON, country, tsv.ref());
            personWords.addAll(Names.words(row.get("name")));
            for (String form : row.list("short")) {
                trie.add(form, new Known(row.get("name"), form, EntityType.PER, Known.Sort.SHORT, country, tsv.ref()));
            }
            if (!row.get("office").isEmpty() && country != null) {
                offices.put(
                        row.get("name"),
                        new StateOffice(row.get("office"), country, row.get("from"), orNull(row.get("until"))));
            }
        }
    }

    private void names(ResourceSource source, String file, Known.Sort sort) {
        Tsv tsv = Tsv.load(source, DIR + file, "name", "aliases", "type", "country");
        for (Tsv.Row row : tsv.rows()) {
            all(row, row.choice("type", EntityType.class), sort, orNull(row.get("country")), tsv.ref());
        }
    }

    private void outlets(Outlets outlets) {
        for (Outlets.Outlet outlet : outlets.all()) {
            outletForm(outlet, outlet.name(), outlets.ref());
            outlet.aliases().forEach(alias -> outletForm(outlet, alias, outlets.ref()));
        }
    }

    private void outletForm(Outlets.Outlet outlet, String form, String ref) {
        trie.add(form, new Known(outlet.name(), form, EntityType.ORG, Known.Sort.OUTLET, outlet.country(), ref));
        outletNames.add(form.toLowerCase(Locale.ROOT));
        if (Character.isLowerCase(form.charAt(0))) {
            smallNames.add(form.toLowerCase(Locale.ROOT));
        }
        oneWord.add(form.toLowerCase(Locale.ROOT));
    }

    private void regencies(Tsv tsv) {
        for (Tsv.Row row : tsv.rows()) {
            String name = row.get("name");
            trie.add(name, new Known(name, name, EntityType.GPE, Known.Sort.PLACE, null, tsv.ref()));
        }
    }

    private void all(Tsv.Row row, EntityType type, Known.Sort sort, @Nullable String country, String ref) {
        String name = row.get("name");
        trie.add(name, new Known(name, name, type, sort, country, ref));
        oneWord.add(name.toLowerCase(Locale.ROOT));
        row.list("aliases").forEach(alias -> oneWord.add(alias.toLowerCase(Locale.ROOT)));
        if (country != null) {
            countryOf.putIfAbsent(name, country);
        }
        for (String alias : row.list("aliases")) {
            trie.add(alias, new Known(name, alias, type, sort, country, ref));
        }
    }

    /** The longest name that begins at a piece and is written like one, or null. */
    PhraseTrie.@Nullable Match<Known> longest(Words words, int at) {
        if (!words.isCapital(at) && !words.isNumber(at)) {
            return words.isWord(at) && smallNames.contains(words.lower(at))
                    ? trie.longest(
                            words, at, (known, end) -> words.slice(at, end).equals(known.surface()))
                    : null;
        }
        return trie.longest(words, at, (known, end) -> written(words, at, end, known));
    }

    /** Whether a name may be meant by words in small letters. */
    interface Small {
        boolean test(Known known, Words words, int from, int until);
    }

    /** The longest name that begins at a piece in small letters and passes a check, or null. */
    PhraseTrie.@Nullable Match<Known> small(Words words, int at, Small check) {
        return trie.longest(words, at, (known, end) -> check.test(known, words, at, end));
    }

    private static boolean written(Words words, int at, int end, Known known) {
        if (known.exact()) {
            return words.slice(at, end).equals(known.surface());
        }
        if (end - at == 1) {
            return !mixed(words, at) || words.slice(at, end).equals(known.surface());
        }
        if (words.slice(at, end).indexOf(',') >= 0 && known.surface().indexOf(',') < 0) {
            return false;
        }
        // The last word of a name of several is a capital too, unless the name itself has it small.
        char last = words.text.charAt(words.start(end - 1));
        return !Character.isLowerCase(last)
                || Character.isLowerCase(known.surface().charAt(lastWord(known.surface())));
    }

    /** Whether a capitalised word has a capital inside and is not all capitals: {@code MaPPI} is not the town Mappi. */
    private static boolean mixed(Words words, int at) {
        if (words.shapeAt(at) != Words.Shape.CAPITAL) {
            return false;
        }
        for (int i = words.start(at) + 1; i < words.end(at); i++) {
            if (Character.isUpperCase(words.text.charAt(i)) && Character.isLetter(words.text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static int lastWord(String surface) {
        int i = surface.length();
        while (i > 0 && Character.isLetterOrDigit(surface.charAt(i - 1))) {
            i--;
        }
        return Math.min(i, surface.length() - 1);
    }

    /** Whether a word in lower case is a whole name of a table. */
    boolean isWord(String lower) {
        return oneWord.contains(lower);
    }

    /** Whether a word in lower case stands in the name of a well-known person. */
    boolean isPersonWord(String lower) {
        return personWords.contains(lower);
    }

    /** Whether a word in lower case is the whole name of a publisher. */
    boolean isOutlet(String lower) {
        return outletNames.contains(lower);
    }

    /** The state of a code, or null. */
    @Nullable
    Known state(String code) {
        return states.get(code);
    }

    /** All states but one, by code. */
    List<Known> statesBut(String code) {
        return states.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(code))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The state office of a well-known person, or null. */
    @Nullable
    StateOffice officeOf(String person) {
        return offices.get(person);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
