package id.jejak.engine.entity;

import id.jejak.engine.document.EntityMention.Kind;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.CommonWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Turns the chunks of one article into entities. */
final class Resolver {
    /** Least weight at which an unknown run is taken for a name. */
    private static final int LEAST = 3;

    private static final int DOUBT = 3;
    /** Short form of the home state at the end of a body's name. */
    private static final String HOME = " RI";
    /** Weight that only an office, a title, a word for initials or the like gives. */
    private static final int OUTRIGHT = 9;

    private final Registry registry;
    private final Metonyms metonyms;
    private final Abbreviations abbreviations;
    private final PersonLinker persons = new PersonLinker();
    private final Parts parts;
    private final Houses houses;
    private Map<String, EntityType> housed = Map.of();
    private Set<String> abroad = Set.of();
    private final CommonWords common;
    /** Whether a word is a noun that names nothing alone: {@code Polda}. */
    private final BiPredicate<Words, Integer> nouns;

    private final String ref;

    Resolver(
            Registry registry,
            Metonyms metonyms,
            Abbreviations abbreviations,
            CommonWords common,
            Houses houses,
            BiPredicate<Words, Integer> nouns,
            String ref) {
        this.parts = new Parts(registry);
        this.houses = houses;
        this.common = common;
        this.nouns = nouns;
        this.registry = registry;
        this.metonyms = metonyms;
        this.abbreviations = abbreviations;
        this.ref = ref;
    }

    /** Adds the names of all sentences to the registry, sure ones first. */
    void resolve(List<List<Chunk>> sentences) {
        Map<String, Metonyms.Reading> readings = readings(sentences);
        housed = houses.types(sentences);
        abroad = abroad(sentences);
        for (List<Chunk> chunks : sentences) {
            for (int k = 0; k < chunks.size(); k++) {
                Chunk chunk = chunks.get(k);
                if (chunk.kind == Chunk.Kind.KNOWN && defined(chunk) == null) {
                    known(chunk, Metonyms.at(chunks, k - 1), Metonyms.at(chunks, k + 1), readings);
                }
            }
        }
        List<Chunk> occasions = new ArrayList<>();
        for (List<Chunk> chunks : sentences) {
            for (int k = 0; k < chunks.size(); k++) {
                Chunk chunk = chunks.get(k);
                if (chunk.type == EntityType.EVT && chunk.kind == Chunk.Kind.CLASS) {
                    occasions.add(chunk);
                } else if (chunk.kind == Chunk.Kind.CLASS && !describes(chunk, Metonyms.at(chunks, k + 1))) {
                    ofClass(chunk);
                }
            }
        }
        // The fullest first, so that the others find it.
        occasions.sort(Comparator.comparingInt((Chunk chunk) -> chunk.from - chunk.until));
        occasions.forEach(this::ofClass);
        runs(sentences);
        for (List<Chunk> chunks : sentences) {
            for (Chunk chunk : chunks) {
                Chunk full = defined(chunk);
                Draft draft = registry.of(full);
                if (draft != null && registry.of(chunk) == null) {
                    name(chunk, draft, "abbreviation");
                }
            }
        }
    }

    /** The name that the article gives a short form for, where the chunk is that short form. */
    private @Nullable Chunk defined(Chunk chunk) {
        if (chunk.kind != Chunk.Kind.KNOWN && chunk.kind != Chunk.Kind.RUN) {
            return null;
        }
        Chunk full = abbreviations.fullOf(chunk.words.slice(chunk.from, chunk.until));
        return full == chunk || (full != null && chunk.name.equals(full.name)) ? null : full;
    }

    /** How the article uses each capital and palace: as a party where it acts somewhere and nothing says place. */
    private Map<String, Metonyms.Reading> readings(List<List<Chunk>> sentences) {
        Map<String, Metonyms.Reading> readings = new HashMap<>();
        for (List<Chunk> chunks : sentences) {
            for (int k = 0; k < chunks.size(); k++) {
                Known known = chunks.get(k).known;
                if (known != null && known.actsForState()) {
                    Metonyms.Reading reading =
                            metonyms.read(chunks.get(k), Metonyms.at(chunks, k - 1), Metonyms.at(chunks, k + 1));
                    readings.merge(
                            known.name(),
                            reading,
                            (a, b) -> a == Metonyms.Reading.PLACE || b == Metonyms.Reading.PLACE
                                    ? Metonyms.Reading.PLACE
                                    : a == Metonyms.Reading.PARTY ? a : b);
                }
            }
        }
        return readings;
    }

    private boolean acts(
            Chunk chunk,
            Known known,
            @Nullable Chunk before,
            @Nullable Chunk after,
            Map<String, Metonyms.Reading> readings) {
        Metonyms.Reading reading = metonyms.read(chunk, before, after);
        return reading == Metonyms.Reading.PARTY
                || (reading == Metonyms.Reading.OPEN
                        && (known.sort() == Known.Sort.SEAT || readings.get(known.name()) == Metonyms.Reading.PARTY));
    }

    private void known(
            Chunk chunk, @Nullable Chunk before, @Nullable Chunk after, Map<String, Metonyms.Reading> readings) {
        Known known = chunk.known;
        if (known == null) {
            return;
        }
        if (known.actsForState() && acts(chunk, known, before, after, readings)) {
            Draft state = registry.state(known.country());
            if (state != null) {
                state.mention(chunk.span, Kind.METONYM, "metonym");
                registry.bind(chunk, state);
                return;
            }
        }
        Draft draft = registry.get(
                housed.getOrDefault(known.name(), known.type()),
                ofHome(known),
                known.country(),
                chunk.rule,
                known.resource());
        name(chunk, draft, chunk.rule);
        if (known.isPerson()) {
            persons.add(draft);
        }
    }

    private void ofClass(Chunk chunk) {
        NameClass cls = chunk.nameClass;
        if (cls == null) {
            Draft body = registry.find(EntityType.ORG, chunk.name);
            name(
                    chunk,
                    body != null ? body : registry.get(EntityType.ORG, chunk.name, null, chunk.rule, ref),
                    chunk.rule);
            return;
        }
        EntityType type = housed.getOrDefault(chunk.name, cls.type());
        Draft draft = registry.find(type, chunk.name);
        String variant = variant(chunk);
        if (draft == null) {
            draft = registry.find(type, variant);
        }
        if (draft == null && chunk.name.endsWith(HOME)) {
            draft = registry.find(type, chunk.name.substring(0, chunk.name.length() - HOME.length()));
        }
        if (draft == null && type == EntityType.EVT) {
            draft = occasion(chunk);
        }
        if (draft == null && type == EntityType.GPE) {
            draft = placeWithClass(chunk);
        }
        if (draft == null) {
            draft = longer(chunk);
        }
        if (draft == null) {
            draft = registry.get(type, chunk.name, country(chunk), chunk.rule, ref);
        }
        registry.alias(draft, variant);
        name(chunk, draft, chunk.rule);
        if (chunk.owner != null && chunk.owner.known != null) {
            owner(chunk.owner, chunk.owner.known);
        }
    }

    /** The fuller name of an occasion that has all words of this one: {@code Pilkada Klaten 2020} for {@code Pilkada 2020}; or null. */
    private @Nullable Draft occasion(Chunk chunk) {
        List<String> part = Names.words(chunk.name);
        Draft found = null;
        for (Draft draft : registry.ofType(EntityType.EVT)) {
            List<String> whole = Names.words(draft.name);
            if (part.size() > 1
                    && whole.size() > part.size()
                    && whole.getFirst().equals(part.getFirst())
                    && Names.within(part, whole)) {
                if (found != null && found != draft) {
                    return null;
                }
                found = draft;
            }
        }
        return found;
    }

    /** The name with its owner in canonical form, equal for {@code DPP PDI-P} and {@code DPP PDIP}. */
    private static String variant(Chunk chunk) {
        Known owner = chunk.owner == null ? null : chunk.owner.known;
        String surface = chunk.owner == null ? "" : chunk.words.slice(chunk.owner.from, chunk.owner.until);
        return owner != null && owner.type() == EntityType.ORG && chunk.name.endsWith(surface)
                ? chunk.name.substring(0, chunk.name.length() - surface.length()) + owner.name()
                : chunk.name;
    }

    /** The names of bodies of more than one word, among which {@link #ofHome} finds those of other states ({@code DPR AS}). */
    private static Set<String> abroad(List<List<Chunk>> sentences) {
        Set<String> names = new HashSet<>();
        for (List<Chunk> chunks : sentences) {
            for (Chunk chunk : chunks) {
                if (chunk.type == EntityType.ORG && chunk.name.indexOf(' ') > 0) {
                    names.add(chunk.name);
                }
            }
        }
        return names;
    }

    /** The body of another state that a body of the home state is short for here, else the name itself. */
    private String ofHome(Known known) {
        if (known.sort() != Known.Sort.BODY || known.country() == null) {
            return known.name();
        }
        String prefix = known.name() + " ";
        List<String> fuller =
                abroad.stream().filter(name -> name.startsWith(prefix)).toList();
        if (fuller.isEmpty()) {
            return known.name();
        }
        String found = null;
        for (Known state : registry.statesAbroad(known.country())) {
            String name = prefix + state.name();
            if (fuller.contains(name)) {
                if (found != null) {
                    return known.name();
                }
                found = name;
            }
        }
        return found != null && !registry.namesState(known.country()) ? found : known.name();
    }

    /** Whether an owned class noun only describes the publisher named right after it: {@code kantor berita pemerintah Mesir MENA}. */
    private static boolean describes(Chunk chunk, @Nullable Chunk next) {
        return chunk.nameClass != null
                && chunk.nameClass.body() == NameClass.Body.OWNER
                && next != null
                && next.from <= chunk.until + 1
                && (next.known != null
                        ? next.known.sort() == Known.Sort.OUTLET
                        : next.kind == Chunk.Kind.RUN && next.from == chunk.until && next.words.isUpper(next.from));
    }

    /** The owner inside a name is named as well; a town inside it is not. */
    private void owner(Chunk owner, Known known) {
        if (known.sort() == Known.Sort.OUTLET) {
            return;
        }
        if (known.type() == EntityType.ORG || known.sort() == Known.Sort.STATE) {
            Draft draft = known.type() == EntityType.ORG
                    ? registry.ofKnown(known, owner.rule)
                    : registry.find(known.type(), known.name());
            if (draft != null) {
                name(owner, draft, owner.rule);
            }
        }
    }

    private static @Nullable String country(Chunk chunk) {
        return chunk.owner == null || chunk.owner.known == null ? null : chunk.owner.known.country();
    }

    /** {@code Kabupaten X} and {@code X} are one place. */
    private @Nullable Draft placeWithClass(Chunk chunk) {
        NameClass cls = chunk.nameClass;
        if (cls == null) {
            return null;
        }
        String bare = chunk.name.startsWith(cls.canonical() + " ")
                ? chunk.name.substring(cls.canonical().length() + 1)
                : chunk.name;
        Draft draft = registry.find(EntityType.GPE, bare);
        if (draft != null && !bare.equals(chunk.name) && draft.name.equals(bare)) {
            draft.name = chunk.name;
            registry.alias(draft, chunk.name);
        }
        if (draft == null && !bare.equals(chunk.name)) {
            draft = registry.get(EntityType.GPE, chunk.name, null, chunk.rule, ref);
            registry.alias(draft, bare);
        }
        return draft;
    }

    /** The longer name that begins with this one: {@code Dewan Pengawas} for {@code Dewan Pengawas KPK}. */
    private @Nullable Draft longer(Chunk chunk) {
        if (chunk.type == null || chunk.owner != null) {
            return null;
        }
        Draft found = null;
        for (Draft draft : registry.ofType(chunk.type)) {
            if (draft.name.startsWith(chunk.name + " ")) {
                found = found == null ? draft : found;
            }
        }
        return found;
    }

    private void runs(List<List<Chunk>> sentences) {
        Map<String, List<Chunk>> groups = new LinkedHashMap<>();
        for (List<Chunk> chunks : sentences) {
            for (Chunk chunk : chunks) {
                if (chunk.kind == Chunk.Kind.RUN && defined(chunk) == null) {
                    groups.computeIfAbsent(Names.key(chunk.name), key -> new ArrayList<>())
                            .add(chunk);
                }
            }
        }
        groups.values().stream().filter(group -> length(group) > 1).forEach(this::run);
        groups.values().stream().filter(group -> length(group) == 1).forEach(this::run);
    }

    private static int length(List<Chunk> group) {
        Chunk first = group.getFirst();
        return first.until - first.from;
    }

    private void run(List<Chunk> group) {
        Chunk first = group.getFirst();
        Evidence evidence = new Evidence();
        group.forEach(chunk -> evidence.addAll(chunk.evidence));
        EntityType type = evidence.best(LEAST);
        if (length(group) == 1 && (type == null || type == EntityType.PER)) {
            boolean found = false;
            for (Chunk chunk : group) {
                Draft person = persons.find(chunk.name, chunk.span.start());
                if (person != null) {
                    name(chunk, person, "part_of_name");
                    found = true;
                }
            }
            if (found) {
                return;
            }
        }
        Draft whole = whole(first, evidence);
        if (whole != null) {
            group.forEach(chunk -> name(chunk, whole, "part_of_name"));
            return;
        }
        if (length(group) == 1 && nouns.test(first.words, first.from) && evidence.of(EntityType.PER) < OUTRIGHT) {
            return;
        }
        if (type != null && evidence.of(type) < least(group, evidence)) {
            type = null;
        }
        if (type == null
                || first.initial && group.size() == 1 && length(group) == 1 && evidence.best(LEAST * 2) == null) {
            return;
        }
        Draft draft = type == EntityType.PER ? persons.find(first.name, first.span.start()) : null;
        if (draft == null) {
            draft = registry.get(type, first.name, null, first.rule, ref);
        } else {
            persons.extend(draft, first.name);
        }
        if (type == EntityType.PER) {
            persons.add(draft);
        }
        for (Chunk chunk : group) {
            name(chunk, draft, chunk.rule);
        }
    }

    /** The longer name that a run is part of, or null; no place where the text says outright that a person is meant. */
    private @Nullable Draft whole(Chunk first, Evidence evidence) {
        Draft body = parts.body(first);
        if (body == null) {
            body = parts.initials(first);
        }
        return body == null && evidence.of(EntityType.PER) < OUTRIGHT ? parts.place(first) : body;
    }

    /** What an unknown name must weigh: more where the tagger sees none, and for a single common word. */
    private int least(List<Chunk> group, Evidence evidence) {
        int least = LEAST;
        if (evidence.doubts() * 2 > group.size()) {
            least += DOUBT;
        }
        Chunk first = group.getFirst();
        if (length(group) == 1 && common.mostly(first.words.lower(first.from))) {
            least += DOUBT * group.size();
        }
        return least;
    }

    private void name(Chunk chunk, Draft draft, String rule) {
        draft.mention(chunk.span, Kind.NAME, rule);
        for (int i = chunk.from + 1; i + 2 < chunk.until; i++) {
            if (chunk.words.isMark(i, '(') && chunk.words.isCapital(i + 1) && chunk.words.isMark(i + 2, ')')) {
                // "Badan Anggaran (Banggar) DPR": the words before the bracket and those in it name it as well.
                draft.mention(chunk.words.span(chunk.from, i), Kind.NAME, rule);
                draft.mention(chunk.words.span(i + 1, i + 2), Kind.NAME, rule);
            }
        }
        registry.bind(chunk, draft);
    }
}
