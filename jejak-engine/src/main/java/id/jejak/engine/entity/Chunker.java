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
    private static final double TITLED = 0.75;
    private static final int LEAST_TITLED = 4;

    private final Lexicon lexicon;
    private final ClassBody bodies;

    Chunker(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new ClassBody(lexicon);
    }

    /** Whether capitals say nothing in this sentence, because nearly every word has one. */
    static boolean titled(Words words) {
        int all = 0;
        int capital = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && words.end(i) - words.start(i) > 3) {
                all++;
                capital += words.shape(i) == Words.Shape.LOWER ? 0 : 1;
            }
        }
        return all >= LEAST_TITLED && capital >= TITLED * all;
    }

    /** The chunks in text order, disjoint. */
    List<Chunk> chunks(Words words) {
        boolean titled = titled(words);
        List<Chunk> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (words.blocked(i) || !(words.isWord(i) || words.isNumber(i))) {
                i++;
                continue;
            }
            int none = lexicon.afterNoName(words, i);
            PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, i);
            if (known != null && plainWord(words, i, known, titled)) {
                known = null;
            }
            if (none > i && (known == null || known.end() <= none)) {
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
        if (noun != null) {
            Chunk named = bodies.read(words, i, noun.end(), noun.value(), office, titled);
            if (named != null && named.until > knownEnd && betterThan(named, known)) {
                return named;
            }
        }
        if (known != null) {
            return knownOrRun(words, i, known, titled);
        }
        int title = lexicon.afterTitle(words, i, last != null && last.kind == Chunk.Kind.TITLE && last.until == i);
        if (title > i) {
            return Chunk.title(words, i, title);
        }
        return words.isCapital(i) ? run(words, i, titled) : null;
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
    private @Nullable Chunk knownOrRun(Words words, int i, PhraseTrie.Match<Known> known, boolean titled) {
        Known value = known.value();
        int end = known.end();
        boolean weak = end - i == 1
                && (value.sort() == Known.Sort.SHORT || (value.sort() == Known.Sort.PLACE && !value.exact()));
        if (weak && !titled && nameFollows(words, end)) {
            return run(words, i, titled);
        }
        if (value.type() == EntityType.EVT) {
            end = withYear(words, end);
        }
        return Chunk.known(words, i, end, value);
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
        while ((initial || titled)
                && words.isCapital(from)
                && from - at < LONGEST_RUN
                && lexicon.common.mostly(words.lower(from))) {
            from++;
            if (!titled) {
                break;
            }
        }
        if (from > at && (!words.isCapital(from) || breaks(words, from, titled) || titled)) {
            return null;
        }
        int j = from + 1;
        while (j < words.size() && j < from + LONGEST_RUN) {
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
        Chunk chunk = Chunk.run(words, from, j);
        chunk.initial = initial && from == at;
        return chunk;
    }

    private boolean breaks(Words words, int j, boolean titled) {
        if (titled && lexicon.common.often(words.lower(j))) {
            return true;
        }
        if (lexicon.afterTitle(words, j, false) > j || lexicon.afterNoName(words, j) > j) {
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
