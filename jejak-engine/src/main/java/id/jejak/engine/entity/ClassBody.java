package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads what follows a class noun as part of its name: {@code Kementerian | Luar Negeri Taiwan}. */
final class ClassBody {
    /** Longest body in pieces; keeps hostile text linear. */
    private static final int LONGEST = 16;

    /** Digits of a year. */
    private static final int YEAR = 4;

    /** Longest place name after a place noun, in words. */
    private static final int LONGEST_PLACE = 3;

    private final Lexicon lexicon;

    ClassBody(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The chunk of a class noun with its body, or null where no body follows.
     *
     * @param at first piece of the noun
     * @param body first piece after the noun
     * @param office whether an office stands right before, so that a person may follow the name of the body
     * @param titled whether the sentence has all its words in capitals
     */
    @Nullable
    Chunk read(Words words, int at, int body, NameClass cls, boolean office, boolean titled) {
        int from = words.isMark(body, '.') && words.glued(body) ? body + 1 : body;
        return switch (cls.body()) {
            case COMMON -> titled ? null : common(words, at, from, cls, office);
            case PROPER -> proper(words, at, from, cls, office, titled);
            case PLACE -> place(words, at, from, cls, titled);
            case OWNER -> owner(words, at, from, cls);
        };
    }

    private @Nullable Chunk common(Words words, int at, int from, NameClass cls, boolean office) {
        int j = cls.type() == EntityType.EVT ? afterOrdinal(words, from) : from;
        int limit = Math.min(words.size(), from + LONGEST);
        int kept = from;
        Chunk owner = null;
        while (j < limit) {
            PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, j);
            if (known != null && !known.value().isPerson() && ownerAllowed(known.value())) {
                owner = Chunk.known(words, j, known.end(), known.value());
                j = known.end();
                kept = j;
                if (known.value().isPlace() && commonCapital(words, j)) {
                    owner = null;
                    continue;
                }
                PhraseTrie.Match<Known> town =
                        known.value().sort() == Known.Sort.BODY ? lexicon.gazetteer.longest(words, j) : null;
                if (town != null && town.value().sort() == Known.Sort.PLACE) {
                    // "DPC PDIP | Klaten"
                    j = town.end();
                    kept = j;
                }
                break;
            }
            PhraseTrie.Match<NameClass> inner = j > from && words.isCapital(j) ? lexicon.classAt(words, j) : null;
            if (inner != null
                    && cls.type() == EntityType.ORG
                    && inner.value().type() == EntityType.ORG
                    && inner.value().body() == NameClass.Body.PROPER) {
                Chunk nested = read(words, j, inner.end(), inner.value(), office, false);
                if (nested != null) {
                    j = nested.until;
                    break;
                }
            }
            if (j > from && words.isCapital(j) && (words.lower(j).equals("fraksi") || speaks(words, j))) {
                break;
            }
            if (words.isMark(j, '(')) {
                int close = abbreviationEnd(words, j);
                PhraseTrie.Match<Known> after = close < 0 ? null : lexicon.gazetteer.longest(words, close);
                if (after != null && after.value().type() != EntityType.PER && j > from) {
                    j = close;
                    continue;
                }
                break;
            }
            if ((j > from || office)
                    && (lexicon.surnameFirst(words, j)
                            || personBegins(words, j, office)
                                    && !lexicon.isBodyWord(words.lower(j))
                                    && !(j > from && lexicon.surnameFirst(words, j + 1)))) {
                break;
            }
            if (words.isCapital(j)) {
                if (j > from && stops(words, j)) {
                    break;
                }
                if (!lexicon.isBodyWord(words.lower(j))
                        && !words.isUpper(j)
                        && !roman(words, j)
                        && j > from
                        && office
                        && words.tag(j) != Tagging.INSIDE_BODY
                        && !(words.end(j) - words.start(j) > YEAR && personBegins(words, j + 1, false))) {
                    break;
                }
                j++;
            } else if (j > from && joins(words, j)) {
                j++;
            } else if (words.isNumber(j) && j == from) {
                j++;
            } else {
                break;
            }
        }
        j = Math.max(backOff(words, from, j), Math.min(kept, j));
        if (cls.type() == EntityType.EVT && j > from) {
            j = withAge(words, j);
        }
        if (cls.type() == EntityType.EVT && j > from && words.isNumber(j) && words.end(j) - words.start(j) == YEAR) {
            j++;
        }
        return j > from ? named(words, at, j, cls, owner) : null;
    }

    /** Whether a word of no field speaks, and so is a person: {@code Kementerian Pendidikan | Lukman mengatakan}. */
    private boolean speaks(Words words, int j) {
        Cues.Cue cue = lexicon.cues.after(words.lower(j + 1));
        return !lexicon.isBodyWord(words.lower(j))
                && !words.isUpper(j)
                && cue != null
                && cue.type() == EntityType.PER
                && lexicon.gazetteer.longest(words, j) == null;
    }

    /** First piece after the ordinal that begins at a piece, {@code ke-77}; the piece itself where none does. */
    private static int afterOrdinal(Words words, int j) {
        return words.lower(j).equals("ke") && words.isMark(j + 1, '-') && words.isNumber(j + 2) ? j + 3 : j;
    }

    /** First piece after the age of those who play, {@code U-17}; the piece itself where none stands. */
    private static int withAge(Words words, int j) {
        return words.lower(j).equals("u") && words.isMark(j + 1, '-') && words.isNumber(j + 2)
                ? j + 3
                : words.lower(j - 1).equals("u") && words.isMark(j, '-') && words.isNumber(j + 1) ? j + 2 : j;
    }

    /** Whether the tagger sees a person begin; without an office before, only one of two words. */
    private boolean personBegins(Words words, int j, boolean office) {
        return lexicon.surnameFirst(words, j)
                || words.tag(j) == Tagging.FIRST_OF_PERSON
                        && (office || words.tag(j + 1) == Tagging.FIRST_OF_PERSON + 1);
    }

    private static boolean ownerAllowed(Known known) {
        return known.sort() != Known.Sort.HAPPENING && known.sort() != Known.Sort.WEAPON;
    }

    private boolean commonCapital(Words words, int j) {
        return words.isCapital(j) && lexicon.common.mostly(words.lower(j)) && !stops(words, j);
    }

    /** Joiners and commas count only between capitalised common nouns. */
    private boolean joins(Words words, int j) {
        if (words.isMark(j, '-') || words.isMark(j, '/') || words.isMark(j, '&')) {
            return words.isCapital(j + 1);
        }
        if (lexicon.cues.joinsBody(words.lower(j))) {
            return words.isCapital(j + 1) && lexicon.isBodyWord(words.lower(j + 1)) && !stops(words, j + 1);
        }
        if (words.isMark(j, ',')) {
            return listGoesOn(words, j);
        }
        return false;
    }

    /** Whether a comma begins a list of capitalised nouns that ends with {@code dan}. */
    private boolean listGoesOn(Words words, int comma) {
        int limit = Math.min(words.size(), comma + LONGEST / 2);
        for (int i = comma + 1; i < limit; i++) {
            if (lexicon.cues.joinsBody(words.lower(i))) {
                return words.isCapital(i + 1)
                        && lexicon.isBodyWord(words.lower(i + 1))
                        && lexicon.classAt(words, i + 1) == null
                        && lexicon.gazetteer.longest(words, i + 1) == null;
            }
            if (!words.isMark(i, ',') && !(words.isCapital(i) && lexicon.isBodyWord(words.lower(i)))) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Chunk proper(Words words, int at, int from, NameClass cls, boolean office, boolean titled) {
        boolean small = !words.isCapital(at);
        int limit = Math.min(words.size(), from + LONGEST);
        int j = from;
        Chunk owner = null;
        while (j < limit) {
            PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, j);
            if (known != null && !known.value().isPerson()) {
                boolean area = known.value().sort() == Known.Sort.STATE
                        || known.value().type() == EntityType.LOC;
                if (j == from && small && area) {
                    return null;
                }
                if (j == from
                        || known.value().isPlace()
                        || known.value().sort() == Known.Sort.BODY
                        || known.value().sort() == Known.Sort.OUTLET) {
                    j = known.end();
                    if (office && known.value().isPlace()) {
                        break;
                    }
                    continue;
                }
                break;
            }
            if (office && j > from && words.tag(j) == Tagging.FIRST_OF_PERSON) {
                break;
            }
            int close = j == from && words.isMark(j, '(') ? abbreviationEnd(words, j) : -1;
            if (close > 0 && words.isCapital(close) && !stops(words, close)) {
                // "Universitas Islam Negeri (UIN) | Raden Fatah": the name goes on behind the short form.
                j = close;
            } else if (words.isMark(j, '(') && words.lower(j + 1).equals("persero") && words.isMark(j + 2, ')')) {
                j += 3;
            } else if (words.isCapital(j) && (j == from || !stops(words, j)) && !(titled && plain(words, j))) {
                j++;
            } else if (words.isMark(j, '.')
                    && words.glued(j)
                    && (words.glued(j + 1) || initial(words, j - 1))
                    && j > from) {
                j++;
            } else if (j > from
                    && (words.isMark(j, '-')
                            || words.isMark(j, '&')
                            || words.isMark(j, '/')
                            || lexicon.cues.joinsAny(words.lower(j)))
                    && words.isCapital(j + 1)) {
                j++;
            } else if (words.isNumber(j) && words.end(j) - words.start(j) <= 3) {
                j++;
            } else {
                break;
            }
        }
        j = backOff(words, from, j);
        PhraseTrie.Match<Known> only = words.isUpper(at) ? lexicon.gazetteer.longest(words, from) : null;
        if (only != null && only.end() == j && only.value().sort() == Known.Sort.STATE) {
            return null;
        }
        return j > from ? named(words, at, j, cls, owner) : null;
    }

    private boolean initial(Words words, int i) {
        return words.isCapital(i)
                && (words.end(i) - words.start(i) == 1 || words.lower(i).equals("no"));
    }

    private @Nullable Chunk place(Words words, int at, int from, NameClass cls, boolean titled) {
        PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, from);
        boolean happening = cls.type() == EntityType.EVT;
        int j = from;
        if (lexicon.isFunctionWord(words.lower(from)) && known == null) {
            return null;
        }
        if (cls.type() == EntityType.GPE && lexicon.afterTitle(words, from, false) > from) {
            // "Kapolres Tasikmalaya Kota | AKBP ...": streets are named after ranks, towns are not.
            return null;
        }
        if (known != null && cls.type() == EntityType.GPE && known.value().type() == EntityType.ORG) {
            // "distrik DPR": the seats of a body, no town.
            return null;
        }
        if (known != null && !known.value().isPerson() && (known.value().isPlace() || !happening)) {
            j = known.end();
            PhraseTrie.Match<Known> whole = lexicon.gazetteer.longest(words, at);
            boolean complete = whole != null && whole.end() == j
                    || cls.type() == EntityType.GPE && plainName(words, j) && plainName(words, j + 1);
            if (j - from == 1 && !complete && known.value().sort() != Known.Sort.STATE && goesOn(words, j)) {
                j++;
            }
            if (words.isMark(j, '-') && words.glued(j)) {
                PhraseTrie.Match<Known> other = lexicon.gazetteer.longest(words, j + 1);
                if (other != null
                        && (other.value().isPlace()
                                || happening && other.value().sort() == Known.Sort.BODY)) {
                    j = other.end();
                }
            }
        } else if (!happening) {
            while (j < words.size()
                    && j < from + LONGEST_PLACE
                    && words.isCapital(j)
                    && (j == from || !stops(words, j))
                    && !(titled && plain(words, j))) {
                j++;
            }
            if (j < words.size() && words.isNumber(j) && j > from && words.end(j) - words.start(j) <= 2) {
                j++;
            }
        }
        j = backOff(words, from, j);
        if (j <= from) {
            return null;
        }
        if (happening && words.isNumber(j) && words.end(j) - words.start(j) == YEAR) {
            j++;
        }
        if (!words.isCapital(at) && cls.lower() == NameClass.Lower.DROP) {
            return Chunk.ofClass(words, from, j, cls, canonicalBody(words, from, j));
        }
        return named(words, at, j, cls, null);
    }

    /** Whether a capitalised word that no table knows stands here; two of them behind a town are a person. */
    private boolean plainName(Words words, int j) {
        return words.isCapital(j)
                && !words.isUpper(j)
                && !stops(words, j)
                && lexicon.classAt(words, j) == null
                && lexicon.gazetteer.longest(words, j) == null;
    }

    /** Whether a capitalised word of no meaning of its own goes on with the name of a place: {@code Kuantan | Mudik}. */
    private boolean goesOn(Words words, int j) {
        return words.isCapital(j)
                && !words.isUpper(j)
                && !(words.tag(j) == Tagging.FIRST_OF_PERSON && words.isCapital(j + 1))
                && !stops(words, j)
                && lexicon.classAt(words, j) == null
                && (lexicon.afterNoName(words, j) == j || lexicon.cues.goesOnWithPlace(words.lower(j)))
                && lexicon.gazetteer.longest(words, j) == null;
    }

    private @Nullable Chunk owner(Words words, int at, int from, NameClass cls) {
        PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, from);
        if (known == null
                || !(known.value().sort() == Known.Sort.STATE || known.value().sort() == Known.Sort.BODY)) {
            return null;
        }
        String name = cls.canonical() + " " + known.value().name();
        Chunk chunk = Chunk.ofClass(words, at, known.end(), cls, name);
        chunk.owner = Chunk.known(words, from, known.end(), known.value());
        return chunk;
    }

    private Chunk named(Words words, int at, int until, NameClass cls, @Nullable Chunk owner) {
        PhraseTrie.Match<NameClass> noun = lexicon.classAt(words, at);
        int body = noun == null ? at : noun.end();
        if (words.isMark(body, '.') && words.glued(body)) {
            body++;
        }
        String name = cls.canonical() + " " + canonicalBody(words, body, until);
        Chunk chunk = Chunk.ofClass(words, at, until, cls, name);
        chunk.owner = owner;
        chunk.town = endsInTown(words, body, until);
        return chunk;
    }

    private boolean endsInTown(Words words, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, i);
            if (known != null && known.end() == until && known.value().sort() == Known.Sort.PLACE) {
                return true;
            }
        }
        return false;
    }

    /** The body with short forms of states at its end written out. */
    private String canonicalBody(Words words, int from, int until) {
        String body = words.slice(from, until)
                .replaceAll("(?:^| )\\([^()]*\\)(?= )", "")
                .strip();
        for (int i = from; i < until; i++) {
            PhraseTrie.Match<Known> known = lexicon.gazetteer.longest(words, i);
            if (known != null && known.end() == until && known.value().isPlace()) {
                String surface = words.slice(i, until);
                if (surface.length() > known.value().name().length()
                        || lexicon.home.equals(known.value().country())
                                && known.value().sort() == Known.Sort.STATE) {
                    return body;
                }
                return body.substring(0, Math.max(0, body.length() - surface.length()))
                        + known.value().name();
            }
        }
        return body;
    }

    /** A bracket with one abbreviation: first piece after it, or -1. */
    private static int abbreviationEnd(Words words, int open) {
        return words.isCapital(open + 1) && words.isMark(open + 2, ')') ? open + 3 : -1;
    }

    private boolean stops(Words words, int j) {
        return lexicon.afterTitle(words, j, false) > j
                || lexicon.offices.longest(words, j) != null && !lexicon.common.mostly(words.lower(j))
                || lexicon.offices.longest(words, j) != null
                        && words.lower(j).length() > 2
                        && lexicon.classAt(words, j) == null
                        && personFollows(words, j);
    }

    private boolean personFollows(Words words, int j) {
        PhraseTrie.Match<Offices.Office> office = lexicon.offices.longest(words, j);
        return office != null && words.isCapital(office.end()) && !lexicon.common.often(words.lower(office.end()));
    }

    /** Whether a word in a line of capitals is a plain word. */
    private boolean plain(Words words, int j) {
        return lexicon.isBodyWord(words.lower(j));
    }

    private static boolean roman(Words words, int j) {
        for (int i = words.start(j); i < words.end(j); i++) {
            if ("IVX".indexOf(words.text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int backOff(Words words, int from, int j) {
        int end = j;
        while (end > from && !words.isCapital(end - 1) && !words.isNumber(end - 1) && !words.isMark(end - 1, ')')) {
            end--;
        }
        return end;
    }
}
