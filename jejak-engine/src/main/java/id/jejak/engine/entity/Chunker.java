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
    private static final int LONGEST_FIELD = 8;
    private static final int BRAND = 6;
    /** Marks between a degree and the next: {@code S.Sos., M.Si}. */
    private static final int LONGEST_GAP = 3;

    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST_ABBREVIATION = 8;

    private final Lexicon lexicon;
    private final ClassBody bodies;
    private final Capitals capitals;
    private final RunReader runs;

    Chunker(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new ClassBody(lexicon);
        this.capitals = new Capitals(lexicon);
        this.runs = new RunReader(lexicon);
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
            if (known != null && lexicon.cues.saysLanguage(words.lower(i - 1))) {
                i = known.end();
                continue;
            }
            boolean person = words.tag(i) == Tagging.FIRST_OF_PERSON && words.tag(i + 1) == Tagging.FIRST_OF_PERSON + 1
                    || words.isUpper(i) && lexicon.cues.saysInitials(words.lower(i - 1));
            if (none > i && !person && (known == null || known.end() <= none) && !beforePerson(words, i, none)) {
                i = afterLaw(words, i, none);
                continue;
            }
            if (known != null && ofBodyBefore(words, i, known, found.isEmpty() ? null : found.getLast())) {
                i = known.end();
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
        joinInitials(found);
        return found;
    }

    /** Joins a run with the place right behind it where a bracket has the first letters of both: {@code Pemantau Hutan Indonesia (PHI)}. */
    private static void joinInitials(List<Chunk> found) {
        for (int k = 0; k + 1 < found.size(); k++) {
            Chunk run = found.get(k);
            Chunk place = found.get(k + 1);
            Words words = run.words;
            boolean next = run.kind == Chunk.Kind.RUN
                    && place.known != null
                    && place.known.isPlace()
                    && place.from == run.until
                    && words.isMark(place.until, '(')
                    && words.isMark(place.until + 2, ')');
            if (next && initials(words, run.from, place.until).equals(capitals(words, place.until + 1))) {
                found.set(k, Chunk.body(words, run.from, place.until));
                found.remove(k + 1);
            }
        }
    }

    private static String initials(Words words, int from, int until) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < until; i++) {
            if (words.isCapital(i)) {
                letters.append(words.text.charAt(words.start(i)));
            }
        }
        return letters.toString();
    }

    private static String capitals(Words words, int i) {
        StringBuilder letters = new StringBuilder();
        words.slice(i, i + 1).chars().filter(Character::isUpperCase).forEach(c -> letters.append((char) c));
        return letters.toString();
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

    /** Whether a phrase that names nothing is an office or a title here, because a name follows: {@code CEO | Tesla}, {@code Bapak | Budi}. */
    private boolean beforePerson(Words words, int i, int end) {
        PhraseTrie.Match<Offices.Office> duty = lexicon.offices.longest(words, i);
        PhraseTrie.Match<NameClass> noun = lexicon.classAt(words, i);
        boolean office = duty != null && duty.end() >= end;
        boolean body = noun != null && noun.end() >= end;
        return (office || body || lexicon.afterTitle(words, i, false) >= end)
                && (words.isCapital(end)
                        || words.isMark(end, '.') && words.isCapital(end + 1)
                        || body && words.isNumber(end));
    }

    /** First piece after the subject of a law that begins at a piece and whose word ends at another: {@code RUU | Pemasyarakatan}. */
    private int afterLaw(Words words, int i, int end) {
        int j = end;
        while (lexicon.cues.saysLaw(words.lower(i))
                && words.isCapital(j)
                && (lexicon.isBodyWord(words.lower(j))
                        || words.isUpper(j) && words.isNumber(j + 1) && words.glued(j + 1))
                && lexicon.gazetteer.longest(words, j) == null) {
            j++;
        }
        return j;
    }

    /** Whether the short form of the home state only ends the name of a body: {@code Badan Pemeriksa Keuangan (BPK) | RI}. */
    private boolean ofBodyBefore(Words words, int i, PhraseTrie.Match<Known> known, @Nullable Chunk last) {
        if (last == null
                || last.type != EntityType.ORG && !words.isMark(i - 1, ')')
                || known.value().sort() != Known.Sort.STATE
                || !known.value().exact()
                || !lexicon.home.equals(known.value().country())) {
            return false;
        }
        return last.until == i && last.type == EntityType.ORG
                || words.isMark(i - 1, ')') && last.until == i - 1 && words.isUpper(last.from);
    }

    /** A publisher or town called by a common word ({@code Antara}, {@code Lima}) is none where only its place or a heading gives the capital. */
    private boolean plainWord(Words words, int i, PhraseTrie.Match<Known> known, boolean titled) {
        boolean plain = known.value().sort() == Known.Sort.OUTLET && lexicon.common.mostly(words.lower(i))
                || known.value().isPlace() && lexicon.common.surely(words.lower(i));
        return plain && known.end() == i + 1 && !known.value().exact() && (titled || RunReader.initial(words, i));
    }

    private @Nullable Chunk next(
            Words words, int i, PhraseTrie.@Nullable Match<Known> known, @Nullable Chunk last, boolean titled) {
        boolean office = last != null && last.kind == Chunk.Kind.OFFICE && last.until == i;
        PhraseTrie.Match<Offices.Office> duty = lexicon.offices.longest(words, i);
        PhraseTrie.Match<NameClass> noun = lexicon.classAt(words, i);
        int knownEnd = known == null ? i : known.end();
        if (duty != null && duty.end() >= knownEnd && (noun == null || noun.end() <= duty.end())) {
            int rank = lexicon.afterTitle(words, i, false);
            return rank >= duty.end() && ofNobody(words, rank) ? Chunk.title(words, i, rank) : office(words, i, duty);
        }
        if (noun != null && lexicon.describes(noun.value().noun())) {
            PhraseTrie.Match<Known> described = lexicon.gazetteer.longest(words, noun.end());
            if (described != null
                    && described.value().type() == EntityType.ORG
                    && described.end() > knownEnd
                    && !words.isCapital(described.end())) {
                return lexicon.belongs(noun.value().noun())
                        ? Chunk.known(words, i, described.end(), described.value())
                        : null;
            }
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
        return words.isCapital(i) ? runs.read(words, i, titled) : null;
    }

    /** Whether a name follows that is of no body: a word that is both rank and office is the rank there ({@code Irjen | Budi}). */
    private boolean ofNobody(Words words, int j) {
        PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, j);
        return words.isCapital(j)
                && lexicon.classAt(words, j) == null
                && (words.tag(j) == Tagging.FIRST_OF_PERSON
                        || (known == null || known.value().isPerson()) && !lexicon.isBodyWord(words.lower(j)));
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
            PhraseTrie.Match<Known> place = j > at ? lexicon.gazetteer.longest(words, j) : null;
            j = place != null && place.value().isPlace() ? place.end() : j + 1;
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
        boolean whole = known.value().sort() == Known.Sort.BODY || known.value().sort() == Known.Sort.LANDMARK;
        if (named.town && whole && known.end() > named.from + 1) {
            // "Universitas Diponegoro | Semarang": the town stands behind a name that is whole without it.
            return false;
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
        while (j < words.size() && j < at + LONGEST_FIELD) {
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
                && lexicon.isBodyWord(words.lower(j))
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
        boolean longer = value.isPerson() && words.tag(end) == Tagging.FIRST_OF_PERSON + 1;
        if ((weak || person || longer) && !owner && !titled && nameFollows(words, end)) {
            return runs.read(words, i, titled);
        }
        if (!titled && value.isPlace() && !value.exact() && foreignBody(words, end)) {
            return Chunk.run(words, i, runs.extended(words, i, end, false));
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

    /** Whether capitalised words follow that end with an English word for a body: {@code Israel | Aerospace Industries}. */
    private boolean foreignBody(Words words, int end) {
        int j = end;
        while (j < end + 4 && words.shapeAt(j) == Words.Shape.CAPITAL && words.isCapital(j)) {
            if (lexicon.common.tenths(words.lower(j)) > 1 || lexicon.afterTitle(words, j, false) > j) {
                return false;
            }
            Cues.Cue cue = lexicon.cues.inside(words.lower(j));
            if (cue != null && cue.type() == EntityType.ORG && lexicon.gazetteer.longest(words, j) == null) {
                return true;
            }
            j++;
        }
        return false;
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
}
