package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads a run of capitalised words that no table knows as one name: where it begins, what joins it, where it ends. */
final class RunReader {
    private static final int LONGEST = 8;
    /** Longest half of a given name with a hyphen, in letters. */
    private static final int GIVEN = 6;

    private final Lexicon lexicon;

    RunReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The run that begins at a piece, or null. */
    @Nullable
    Chunk read(Words words, int at, boolean titled) {
        int from = at;
        boolean initial = initial(words, at);
        while (!lexicon.surnameFirst(words, from)
                && (initial || titled || plain(words, from))
                && words.isCapital(from)
                && from - at < LONGEST
                && !words.isMark(from + 1, '&')
                && lexicon.common.mostly(words.lower(from))) {
            from++;
            if (!titled && !plain(words, from)) {
                break;
            }
        }
        if (from > at) {
            return null;
        }
        int j = bareNoun(words, from) ? from + 1 : extended(words, from, from + 1, titled);
        if (j == from + 1 && (words.isRoman(from) || lone(words, from))) {
            return null;
        }
        Chunk chunk = Chunk.run(words, from, j);
        chunk.initial = initial;
        return chunk;
    }

    /** Whether the noun of a body stands alone before a person's name: {@code Kongres | Jose Ruiz}. */
    private boolean bareNoun(Words words, int at) {
        PhraseTrie.Match<NameClass> noun = lexicon.classAt(words, at);
        return noun != null
                && noun.end() == at + 1
                && noun.value().type() == EntityType.ORG
                && words.tag(at) != Tagging.FIRST_OF_PERSON
                && words.tag(at + 1) == Tagging.FIRST_OF_PERSON;
    }

    /** First piece after the run of capitalised words that begins at one piece and goes on at another. */
    int extended(Words words, int from, int at, boolean titled) {
        int j = at;
        while (j < words.size() && j < from + LONGEST) {
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
            } else if (lexicon.cues.joinsPerson(words.lower(j))
                    && words.isMark(j + 1, '-')
                    && words.glued(j + 2)
                    && words.isCapital(j + 2)) {
                j += 3;
            } else if (givenName(words, j)) {
                j += 2;
            } else {
                break;
            }
        }
        return j;
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
        return words.isCapital(j)
                && (words.untagged(j)
                        || lexicon.isFunctionWord(words.lower(j)) && words.tag(j) != Tagging.FIRST_OF_PERSON)
                && lexicon.common.mostly(words.lower(j));
    }

    private boolean breaks(Words words, int j, boolean titled) {
        if (lexicon.surnameFirst(words, j)) {
            return true;
        }
        if ((plain(words, j) && lexicon.common.surely(words.lower(j)))
                || titled && lexicon.common.often(words.lower(j))) {
            return true;
        }
        if (!titled
                && (bodyBegins(words, j)
                        || words.tag(j) == Tagging.FIRST_OF_PERSON
                                && inBody(words, j - 1)
                                && !lexicon.surnameFirst(words, j - 1))) {
            return true;
        }
        boolean inPerson = words.tag(j) == Tagging.FIRST_OF_PERSON + 1;
        boolean middle = words.end(j) - words.start(j) == 1 && words.isCapital(j + 1) && !words.glued(j);
        if (!middle && lexicon.afterTitle(words, j, false) > j
                || ((!inPerson || words.isUpper(j)) && lexicon.afterNoName(words, j) > j)) {
            return true;
        }
        PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, j);
        if (known != null) {
            Known value = known.value();
            boolean weak =
                    known.end() - j == 1 && (value.sort() == Known.Sort.SHORT || value.sort() == Known.Sort.PLACE);
            return !weak;
        }
        PhraseTrie.Match<Offices.Office> duty = lexicon.offices.longest(words, j);
        return duty != null
                        && (lexicon.common.mostly(words.lower(j))
                                || duty.end() > j + 1
                                || ownerFollows(words, duty.end()))
                || lexicon.isHeadlineVerb(words.lower(j));
    }

    /** Whether a piece begins its sentence or a quotation in it. */
    static boolean initial(Words words, int at) {
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

    /** Whether the second half of a given name follows its hyphen in small letters: {@code Chi|-fung}. */
    private boolean givenName(Words words, int hyphen) {
        return words.isMark(hyphen, '-')
                && words.glued(hyphen)
                && words.glued(hyphen + 1)
                && words.shapeAt(hyphen + 1) == Words.Shape.LOWER
                && words.shapeAt(hyphen - 1) == Words.Shape.CAPITAL
                && words.end(hyphen - 1) - words.start(hyphen - 1) <= GIVEN
                && words.end(hyphen + 1) - words.start(hyphen + 1) <= GIVEN
                && words.end(hyphen + 1) - words.start(hyphen + 1) > 1
                && !lexicon.isFunctionWord(words.lower(hyphen + 1))
                && !words.lower(hyphen + 1).equals(words.lower(hyphen - 1));
    }

    /** Whether a run is one letter, which names nothing but after a word for initials. */
    private boolean lone(Words words, int at) {
        return words.end(at) - words.start(at) == 1 && !lexicon.cues.saysInitials(words.lower(at - 1));
    }

    /** Whether a body or state follows that an office may be of: {@code Budi Waseso | Kepala BNN}. */
    private boolean ownerFollows(Words words, int j) {
        PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, j);
        return known != null
                && (known.value().sort() == Known.Sort.BODY || known.value().sort() == Known.Sort.STATE);
    }

    private static boolean inBody(Words words, int j) {
        return words.tag(j) == Tagging.INSIDE_BODY || words.tag(j) == Tagging.INSIDE_BODY - 1;
    }

    /** Whether the name of a body begins with its noun, as the tagger sees it too: {@code Division Head | PT Astra}. */
    private boolean bodyBegins(Words words, int j) {
        PhraseTrie.Match<NameClass> noun = lexicon.classAt(words, j);
        return noun != null
                && noun.value().type() == EntityType.ORG
                && words.tag(j) == Tagging.INSIDE_BODY - 1
                && words.isCapital(noun.end());
    }
}
