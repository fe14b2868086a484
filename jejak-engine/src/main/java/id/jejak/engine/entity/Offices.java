package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Offices and the fields of duty that belong to them ({@code offices.tsv}, {@code portfolios.tsv}). */
final class Offices {
    /** What may belong to an office beyond its noun. */
    enum Extends {
        NONE,
        PORTFOLIO,
        /** The body named right after it ({@code Kepala Badan Pembinaan Hukum}). */
        CLASS,
        /** Capitalised common nouns. */
        WORDS
    }

    /** Whose office it is where the text does not say. */
    enum Level {
        STATE,
        BODY
    }

    /** One office of the resource. */
    record Office(String noun, Extends extension, Level level) {
        /** Whether it counts only as written, because it is an abbreviation in capitals. */
        boolean exact() {
            return noun.length() <= 4 && noun.equals(noun.toUpperCase(Locale.ROOT));
        }
    }

    private final PhraseTrie<Office> offices = new PhraseTrie<>();
    private final PhraseTrie<String> portfolios = new PhraseTrie<>();
    private final Set<String> prefixes = new HashSet<>();
    private final String ref;

    Offices(ResourceSource source) {
        Tsv tsv = Tsv.load(source, "id/lexicon/offices.tsv", "office", "extends", "level");
        ref = tsv.ref();
        for (Tsv.Row row : tsv.rows()) {
            Office office = new Office(
                    row.get("office"), row.choice("extends", Extends.class), row.choice("level", Level.class));
            offices.add(office.noun(), office);
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/office-prefixes.tsv", "prefix").rows()) {
            prefixes.add(row.get("prefix").toLowerCase(Locale.ROOT));
        }
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/portfolios.tsv", "field").rows()) {
            portfolios.add(row.get("field"), row.get("field"));
        }
    }

    /** The longest office that begins at a piece, its field of duty left out, or null. */
    PhraseTrie.@Nullable Match<Office> longest(Words words, int at) {
        if (!words.isWord(at)) {
            return null;
        }
        PhraseTrie.Match<Office> whole = named(words, at);
        if (!prefixes.contains(words.lower(at))
                || !words.isWord(at + 1)
                || words.isCapital(at) != words.isCapital(at + 1)) {
            return whole;
        }
        PhraseTrie.Match<Office> rest = named(words, at + 1);
        return rest != null
                        && words.isCapital(at) == words.isCapital(rest.end() - 1)
                        && (whole == null || rest.end() > whole.end())
                ? rest
                : whole;
    }

    private PhraseTrie.@Nullable Match<Office> named(Words words, int at) {
        return offices.longest(
                words,
                at,
                (office, end) -> !office.exact() || words.slice(at, end).equals(office.noun()));
    }

    /** First piece after the field of duty that begins at a piece; the piece itself where none does. */
    int afterPortfolio(Words words, int at) {
        PhraseTrie.Match<String> field = at < words.size() ? portfolios.longest(words, at) : null;
        return field == null ? at : field.end();
    }

    String ref() {
        return ref;
    }
}
