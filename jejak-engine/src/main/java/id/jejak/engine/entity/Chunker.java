package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into names, offices and titles, left to right, the longest reading first. Names are told apart by resources
 * and class nouns; what is left in capitals is an unknown run, whose type the article decides later.
 */
final class Chunker {
    private static final int LONGEST_RUN = 8;
    private static final int BRAND = 6;
    /** Marks between a degree and the next: {@code S.Sos., M.Si}. */
    private static final int LONGEST_GAP = 3;

    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST_ABBREVIATION = 8;

    private final Lexicon lexicon;
    private final ClassBody bodies;
    private final Capitals capitals;

    Chunker(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new ClassBody(lexicon);
        this.capitals = new Capitals(lexicon);
    }

    /** The chunks in text order, disjoint. */
    List<Chunk> chunks(Words words) {
        boolean whole = capitals.sayNothing(words);
        boolean[] shouted = whole ? new boolean[words.size()] : Capitals.shouted(words);
        List<Chunk> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (words.blocked(i) || !(words.isWord(i) || words.isNumber(i))) {
                i++;
                continue;
            }
            boolean titled = whole || shouted[i];
            int degree = afterDegree(words, i, found.isEmpty() ? null : found.getLast());
            if (degree > i) {
                i = degree;
                continue;
            }
            int none = lexicon.afterNoName(words, i);
            PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, i);
            if (known != null && plainWord(words, i, known, titled)) {
                known = null;
            }
            boolean person = words.tag(i) == Tagging.FIRST_OF_PERSON && words.tag(i + 1) == Tagging.FIRST_OF_PERSON + 1
                    || words.isUpper(i) && lexicon.cues.saysInitials(words.lower(i - 1));
            if (none > i && !person && (known == null || known.end() <= none)) {
                i = none;
                continue;
            }
            Chunk last = found.isEmpty() ? null : found.getLast();
            Chunk chunk = next(words, i, known, last, titled);
            if (chunk == null) {
                i++;
            } else {
                found.add(chunk);
                i = chunk.until;
            }
        }
        return found;
    }

    /** First piece after the degree that begins at a piece behind a person's name or another degree, or the piece itself. */
    private int afterDegree(Words words, int i, @Nullable Chunk last) {
        int before = i - 1;
        while (before >= 0 && !words.isWord(before)) {
            before--;
        }
        boolean listed = words.isMark(i - 1, ',') && last != null && last.mayBePerson() && last.until == i - 1;
        boolean behind = words.isCapital(before) && before >= i - LONGEST_GAP && !words.isMark(i - 1, '(');
        return behind ? lexicon.degrees.after(words, i, listed) : i;
    }

    /** A publisher called by a common word ({@code Antara}) is none where only its place or a heading gives the capital. */
    private boolean plainWord(Words words, int i, PhraseTrie.Match<Known> known, boolean titled) {
        return known.value().sort() == Known.Sort.OUTLET
                && known.end() == i + 1
                && !known.value().exact()
                && (titled || initial(words, i))
                && lexicon.common.mostly(words.lower(i));
    }

    private @Nullable Chunk next(
            Words words, int i, PhraseTrie.@Nullable Match<Known> known, @Nullable Chunk last, boolean titled) {
        boolean office = last != null && last.kind == Chunk.Kind.OFFICE && last.until == i;
        PhraseTrie.Match<Offices.Office> duty = lexicon.offices.longest(words, i);
        PhraseTrie.Match<NameClass> noun = lexicon.classAt(words, i);
        int knownEnd = known == null ? i : known.end();
        if (duty != null && duty.end() >= knownEnd && (noun == null || noun.end() <= duty.end())) {
            return office(words, i, duty);
        }
        if (noun != null && !lexicon.compounds(words, i, noun.end())) {
            Chunk named = bodies.read(words, i, noun.end(), noun.value(), office, titled);
            if (named != null
                    && named.until > knownEnd
                    && betterThan(named, known)
                    && !runsIntoPerson(words, known, office)) {
                return named;
            }
        }
        int tail = last != null && last.kind == Chunk.Kind.TITLE && afterRank(words, i, last)
                ? lexicon.afterTitle(words, i, true)
                : i;
        if (known != null && tail >= knownEnd) {
            return Chunk.title(words, i, tail);
        }
        if (known != null) {
            Chunk foreign = ofOtherState(words, i, known);
            return foreign != null ? foreign : knownOrRun(words, i, known, office, titled);
        }
        int title = lexicon.afterTitle(words, i, afterRank(words, i, last));
        if (title > i) {
            return Chunk.title(words, i, title);
        }
        int body = office && !titled ? capitalsUntil(words, i) : i;
        if (body > i) {
            return Chunk.body(words, i, body);
        }
        return words.isCapital(i) ? run(words, i, titled) : null;
    }

    /** Whether a rank or an office stands right before, a bracket or point passed over: {@code Jenderal (Pol)}, {@code Irjen Pol}. */
    private static boolean afterRank(Words words, int i, @Nullable Chunk last) {
        if (last == null || last.kind != Chunk.Kind.TITLE && last.kind != Chunk.Kind.OFFICE) {
            return false;
        }
        int j = last.until;
        while (j < i && (words.isMark(j, '(') || words.isMark(j, '.'))) {
            j++;
        }
        return j == i;
    }

    /**
     * First piece after the abbreviations that begin at a piece, where they name a body: {@code Ketua MPBI DIY | Irsyad Ade}. A person
     * in capitals alone ({@code Presiden SBY}) is in the table of people.
     */
    private int capitalsUntil(Words words, int at) {
        int j = at;
        while (words.isUpper(j)
                && words.end(j) - words.start(j) >= SHORTEST_ABBREVIATION
                && words.end(j) - words.start(j) <= LONGEST_ABBREVIATION
                && !words.isRoman(j)
                && lexicon.afterTitle(words, j, false) == j
                && (j == at || lexicon.offices.longest(words, j) == null)) {
            j++;
        }
        return j;
    }

    /** A body of the home state that another state has too, with that state's name: {@code Kemlu Taiwan}. */
    private @Nullable Chunk ofOtherState(Words words, int i, PhraseTrie.Match<Known> known) {
        Known body = known.value();
        if (body.sort() != Known.Sort.BODY || !lexicon.home.equals(body.country())) {
            return null;
        }
        PhraseTrie.Match<Known> state = lexicon.gazetteer.longest(words, known.end());
        if (state == null) {
            return null;
        }
        NameClass cls = lexicon.classOf(body.name());
        if (cls == null
                || state.value().sort() != Known.Sort.STATE
                || lexicon.home.equals(state.value().country())) {
            return null;
        }
        Chunk chunk = Chunk.ofClass(
                words, i, state.end(), cls, body.name() + " " + state.value().name());
        chunk.owner = Chunk.known(words, known.end(), state.end(), state.value());
        return chunk;
    }

    /** Whether the person who holds an office follows the known name of the body: {@code Ketua Partai Golkar | Airlangga Hartarto}. */
    private boolean runsIntoPerson(Words words, PhraseTrie.@Nullable Match<Known> known, boolean office) {
        return known != null
                && known.value().sort() == Known.Sort.BODY
                && (office || words.tag(known.end()) == Tagging.FIRST_OF_PERSON)
                && nameFollows(words, known.end())
                && lexicon.cues.inside(words.lower(known.end())) == null
                && nameFollows(words, known.end() + 1);
    }

    /** A class name is better than the known name inside it where it adds an owner of its own. */
    private static boolean betterThan(Chunk named, PhraseTrie.@Nullable Match<Known> known) {
        if (known == null) {
            return true;
        }
        if (known.value().isPlace() || known.value().sort() == Known.Sort.OUTLET) {
            return true;
        }
        Known owner = named.owner == null ? null : named.owner.known;
        return owner == null
                || owner.sort() != Known.Sort.STATE
                || owner.country() == null
                || !owner.country().equals(known.value().country());
    }

    private Chunk office(Words words, int at, PhraseTrie.Match<Offices.Office> duty) {
        Offices.Office office = duty.value();
        int end = duty.end();
        if (office.extension() == Offices.Extends.PORTFOLIO) {
            int field = lexicon.offices.afterPortfolio(words, end);
            end = field > end ? field : commonWords(words, end);
        } else if (office.extension() != Offices.Extends.NONE && words.isCapital(at)) {
            int more = commonWords(words, end);
            end = more;
        }
        return Chunk.office(words, at, end, office);
    }

    /** First piece after the capitalised common nouns that begin at a piece. */
    private int commonWords(Words words, int at) {
        int j = at;
        while (j < words.size() && j < at + LONGEST_RUN) {
            boolean joined = j > at && lexicon.cues.joinsBody(words.lower(j)) && commonNoun(words, j + 1);
            if (!joined && !commonNoun(words, j)) {
                break;
            }
            j++;
        }
        return j;
    }

    private boolean commonNoun(Words words, int j) {
        return words.isCapital(j)
                && lexicon.common.often(words.lower(j))
                && lexicon.classAt(words, j) == null
                && lexicon.gazetteer.longest(words, j) == null
                && lexicon.afterTitle(words, j, false) == j;
    }

    /** A known name, unless capitalised neighbours make it part of an unknown one ({@code Melania Trump}). */
    private @Nullable Chunk knownOrRun(
            Words words, int i, PhraseTrie.Match<Known> known, boolean office, boolean titled) {
        Known value = known.value();
        int end = known.end();
        boolean weak = end - i == 1
                && (value.sort() == Known.Sort.SHORT || (value.sort() == Known.Sort.PLACE && !value.exact()));
        boolean owner = office && value.isPlace();
        boolean person = end - i == 1
                && value.sort() == Known.Sort.STATE
                && !value.exact()
                && (words.tag(i) == Tagging.FIRST_OF_PERSON || words.tag(end) == Tagging.FIRST_OF_PERSON + 1);
        if ((weak || person) && !owner && !titled && nameFollows(words, end)) {
            return run(words, i, titled);
        }
        if (value.type() == EntityType.EVT) {
            end = withYear(words, end);
        }
        if (!titled && partOfBrand(words, i, end, value)) {
            Chunk brand = Chunk.run(words, i, end + 1);
            brand.evidence.add(EntityType.ORG, BRAND);
            return brand;
        }
        return Chunk.known(words, i, end, value);
    }

    /** A body's name of one word with a capitalised common word right after it: {@code Google Maps}, a brand of its own. */
    private boolean partOfBrand(Words words, int i, int end, Known value) {
        return end - i == 1
                && (value.sort() == Known.Sort.BODY || value.sort() == Known.Sort.OUTLET)
                && words.shapeAt(end) == Words.Shape.CAPITAL
                && words.isCapital(end)
                && !words.isCapital(end + 1)
                && (lexicon.common.tenths(words.lower(end)) > 0 || lexicon.cues.inside(words.lower(end)) != null)
                && !lexicon.isFunctionWord(words.lower(end))
                && lexicon.offices.longest(words, end) == null
                && lexicon.afterTitle(words, end, false) == end
                && lexicon.afterNoName(words, end) == end
                && lexicon.classAt(words, end) == null
                && lexicon.gazetteer.longest(words, end) == null;
    }

    private static int withYear(Words words, int end) {
        return words.isNumber(end) && words.end(end) - words.start(end) == 4 ? end + 1 : end;
    }

    private boolean nameFollows(Words words, int j) {
        return words.isCapital(j)
                && !lexicon.common.often(words.lower(j))
                && !words.isUpper(j)
                && lexicon.offices.longest(words, j) == null
                && lexicon.afterTitle(words, j, false) == j
                && lexicon.afterNoName(words, j) == j
                && lexicon.gazetteer.longest(words, j) == null;
    }

    private @Nullable Chunk run(Words words, int at, boolean titled) {
        int from = at;
        boolean initial = initial(words, at);
        while (!lexicon.surnameFirst(words, from)
                && (initial || titled || plain(words, from))
                && words.isCapital(from)
                && from - at < LONGEST_RUN
                && lexicon.common.mostly(words.lower(from))) {
            from++;
            if (!titled && !plain(words, from)) {
                break;
            }
        }
        if (from > at) {
            return null;
        }
        int j = from + 1;
        while (j < words.size() && j < from + LONGEST_RUN) {
            if (!titled && lexicon.degrees.after(words, j, false) > j) {
                break;
            }
            if (words.isCapital(j) && !breaks(words, j, titled)) {
                j++;
            } else if (words.isMark(j, '.')
                    && words.glued(j)
                    && words.end(j - 1) - words.start(j - 1) <= 3
                    && words.isCapital(j + 1)
                    && words.isCapital(j - 1)
                    && !words.isUpper(j - 1)) {
                j++;
            } else if ((words.isMark(j, '-') || words.isMark(j, '&') || words.isMark(j, '/'))
                    && !parts(words, from, j)
                    && (words.isCapital(j + 1)
                            || (words.isMark(j, '-') && words.glued(j + 1) && words.isNumber(j + 1)))) {
                j += 2;
            } else if ((lexicon.cues.joinsPerson(words.lower(j)) || lexicon.cues.joinsAny(words.lower(j)))
                    && words.isCapital(j + 1)
                    && !breaks(words, j + 1, titled)) {
                j += 2;
            } else {
                break;
            }
        }
        if (j == from + 1 && words.isRoman(from)) {
            return null;
        }
        Chunk chunk = Chunk.run(words, from, j);
        chunk.initial = initial;
        return chunk;
    }

    /** Whether a hyphen or stroke stands between two names rather than inside one: {@code Trump-Putin}. */
    private boolean parts(Words words, int from, int mark) {
        PhraseTrie.Match<Known> left = lexicon.gazetteer.longest(words, from);
        PhraseTrie.Match<Known> right = lexicon.gazetteer.longest(words, mark + 1);
        boolean persons = left != null && left.end() == mark && left.value().isPerson()
                || right != null && right.value().isPerson();
        return persons
                || words.tag(mark + 1) == Tagging.FIRST_OF_PERSON && words.tag(from) == Tagging.FIRST_OF_PERSON
                || (from == mark - 1 && left != null && right != null);
    }

    /** A common word that the tagger sees no name in: part of a headline that runs into the text. */
    private boolean plain(Words words, int j) {
        return words.isCapital(j) && words.untagged(j) && lexicon.common.mostly(words.lower(j));
    }

    private boolean breaks(Words words, int j, boolean titled) {
        if (lexicon.surnameFirst(words, j)) {
            return true;
        }
        if ((plain(words, j) && lexicon.common.surely(words.lower(j)))
                || titled && lexicon.common.often(words.lower(j))) {
            return true;
        }
        boolean inPerson = words.tag(j) == Tagging.FIRST_OF_PERSON + 1;
        if (lexicon.afterTitle(words, j, false) > j || (!inPerson && lexicon.afterNoName(words, j) > j)) {
            return true;
        }
        PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, j);
        if (known != null) {
            Known value = known.value();
            boolean weak =
                    known.end() - j == 1 && (value.sort() == Known.Sort.SHORT || value.sort() == Known.Sort.PLACE);
            return !weak;
        }
        return lexicon.offices.longest(words, j) != null && lexicon.common.mostly(words.lower(j));
    }

    /** Whether a piece begins its sentence or a quotation in it. */
    private static boolean initial(Words words, int at) {
        if (at == 0) {
            return true;
        }
        int before = at - 1;
        if (words.isWord(before) || words.isNumber(before)) {
            return false;
        }
        char mark = words.text.charAt(words.start(before));
        return "\"\u201c\u2018'\u201d:.?!;\u2022\u2013\u2014*".indexOf(mark) >= 0;
    }
}
