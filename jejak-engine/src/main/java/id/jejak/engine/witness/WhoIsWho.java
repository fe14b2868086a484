package id.jejak.engine.witness;

import id.jejak.engine.correction.Bonds;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import id.jejak.engine.lexicon.Countries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is the same over articles, and what the articles say of them. Two entities are one where their names are one, where a state's
 * code says so, or where a full name of one stands as another name of the other and of nobody else; a surname alone is joined only to
 * the one bearer of that name whose office or country agrees. Doubtful pairs stay apart.
 */
public final class WhoIsWho {
    /**
     * What the articles together say of one entity.
     *
     * @param name canonical name
     * @param type what it is
     * @param country ISO code, or null
     * @param offices offices in order of article and text
     */
    public record Facts(
            String name, EntityType type, @Nullable String country, List<Held> offices) {}

    /** An office with the article that gives it. */
    public record Held(Annotated doc, Role role) {}

    /** Shorter names are initials. */
    private static final int SHORTEST_NAME = 3;

    /** A name that fewer than one in so many articles give is not the name. */
    private static final int FEW = 4;

    /** More bodies than this that share an abbreviation are not compared. */
    private static final int MOST_ALIKE = 8;

    private record Node(Annotated doc, Entity entity) {}

    private final Countries countries;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> parent = new ArrayList<>();
    private final List<Set<String>> articlesOf = new ArrayList<>();
    /** Of each root the nodes under it. */
    private final List<List<Integer>> members = new ArrayList<>();

    private final Map<String, Map<String, Integer>> byArticle = new HashMap<>();
    private final Map<String, Facts> factsByName = new HashMap<>();
    private final Map<Integer, Facts> factsByRoot = new HashMap<>();
    private final Map<String, Facts> anywhere = new HashMap<>();

    private final Bonds bonds;
    private final NameKinds kinds;
    private Company company = Company.of(List.of());
    /** Nodes that an analyst keeps apart. */
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    private WhoIsWho(Countries countries, Bonds bonds, NameKinds kinds) {
        this.kinds = kinds;
        this.countries = countries;
        this.bonds = bonds;
    }

    /**
     * Reads the entities of articles sorted by id.
     *
     * @param bonds what an analyst bound together or apart
     * @param kinds what names say of identity
     */
    public static WhoIsWho of(List<Annotated> articles, Countries countries, Bonds bonds, NameKinds kinds) {
        WhoIsWho who = new WhoIsWho(countries, bonds, kinds);
        for (Annotated doc : articles) {
            Map<String, Integer> names = new HashMap<>();
            for (Entity entity : doc.entities()) {
                int n = who.nodes.size();
                who.nodes.add(new Node(doc, entity));
                who.parent.add(n);
                who.articlesOf.add(new HashSet<>(Set.of(doc.article().id())));
                who.members.add(new ArrayList<>(List.of(n)));
                names.put(Names.key(entity.name()), n);
            }
            for (Entity entity : doc.entities()) {
                int n = names.getOrDefault(Names.key(entity.name()), -1);
                entity.aliases().forEach(alias -> names.putIfAbsent(Names.key(alias), n));
            }
            who.byArticle.put(doc.article().id(), names);
        }
        who.company = Company.of(articles);
        who.bind();
        who.joinNames();
        who.joinAliases();
        who.joinSurnames();
        who.gather();
        return who;
    }

    /** What an analyst says comes before all else. */
    private void bind() {
        if (bonds.entities().isEmpty()) {
            return;
        }
        Map<Bonds.Place, Integer> places = new HashMap<>();
        for (int n = 0; n < nodes.size(); n++) {
            places.put(
                    new Bonds.Place(
                            nodes.get(n).doc().article().id(),
                            nodes.get(n).entity().id()),
                    n);
        }
        for (boolean same : new boolean[] {false, true}) {
            for (Bonds.Bond<Bonds.Place> bond : bonds.entities()) {
                Integer a = places.get(bond.a());
                Integer b = places.get(bond.b());
                if (a != null && b != null && bond.same() == same) {
                    if (same) {
                        join(a, b, true);
                    } else {
                        apart.computeIfAbsent(a, key -> new HashSet<>()).add(b);
                        apart.computeIfAbsent(b, key -> new HashSet<>()).add(a);
                    }
                }
            }
        }
    }

    /** Whether an analyst keeps a member of one group apart from a member of the other. */
    private boolean keptApart(int x, int y) {
        if (apart.isEmpty()) {
            return false;
        }
        List<Integer> others = members.get(y);
        return members.get(x).stream()
                .anyMatch(n -> apart.getOrDefault(n, Set.of()).stream().anyMatch(others::contains));
    }

    private void joinNames() {
        Map<String, Integer> first = new HashMap<>();
        Map<String, List<Integer>> singles = new HashMap<>();
        for (int n = 0; n < nodes.size(); n++) {
            Entity entity = nodes.get(n).entity();
            if (isInitial(entity)) {
                continue;
            }
            String code = entity.type() == EntityType.GPE ? countries.code(entity.name()) : null;
            String key = code != null ? "state " + code : entity.type() + " " + kinds.key(entity.type(), entity.name());
            if (entity.type() == EntityType.PER && key.indexOf(' ', key.indexOf(' ') + 1) < 0) {
                joinSingle(singles.computeIfAbsent(key, k -> new ArrayList<>()), n);
                continue;
            }
            if (kinds.isShared(entity, kinds.key(entity.type(), entity.name()))) {
                joinShared(first, key, n);
                continue;
            }
            Integer other = first.putIfAbsent(key, n);
            if (other != null) {
                join(other, n, true);
            }
        }
    }

    /** A body whose name many bear is one with another of that name only where both articles give one abbreviation for it. */
    private void joinShared(Map<String, Integer> first, String key, int n) {
        for (String form : new TreeSet<>(kinds.abbreviations(nodes.get(n).entity()))) {
            Integer other = kinds.isOfKind(form) ? null : first.putIfAbsent(key + " " + form, n);
            if (other != null) {
                join(other, n, true);
            }
        }
    }

    /** A person of one word is one with a bearer of the same word only where office or country agrees: many are called Kurniawan. */
    private void joinSingle(List<Integer> bearers, int n) {
        for (int bearer : bearers) {
            if (agree(n, root(bearer))) {
                join(bearer, n, true);
                return;
            }
        }
        bearers.add(n);
    }

    /** Whether it is a person of whom the article gives initials alone: every article has another {@code S}. */
    private static boolean isInitial(Entity entity) {
        return entity.type() == EntityType.PER && Names.key(entity.name()).length() < SHORTEST_NAME;
    }

    /** Another name of an entity that is the name of exactly one other of its type. */
    private void joinAliases() {
        Set<String> places = places();
        Map<String, TreeSet<Integer>> bearers = new TreeMap<>();
        for (int n = 0; n < nodes.size(); n++) {
            Entity entity = nodes.get(n).entity();
            if (entity.type() == EntityType.PER || entity.type() == EntityType.ORG) {
                for (String form : speaking(entity, places)) {
                    bearers.computeIfAbsent(entity.type() + " " + form, k -> new TreeSet<>())
                            .add(root(n));
                }
            }
        }
        bearers.forEach((mark, group) -> {
            TreeSet<Integer> roots = new TreeSet<>();
            group.forEach(n -> roots.add(root(n)));
            boolean abbreviation = mark.indexOf(' ') == mark.lastIndexOf(' ');
            if (roots.size() == 2 && (!abbreviation || expandAlike(roots.first(), roots.last()))) {
                join(roots.first(), roots.last(), false);
            } else if (abbreviation && roots.size() <= MOST_ALIKE) {
                for (int a : roots) {
                    roots.tailSet(a, false).stream()
                            .filter(b -> expandAlike(a, b))
                            .forEach(b -> join(a, b, false));
                }
            }
        });
    }

    /** Whether two bodies of one abbreviation have names that may be one: {@code Badan Pengawas Obat}, {@code Badan Pengawasan Obat}. */
    private boolean expandAlike(int a, int b) {
        return kinds.expandAlike(
                kinds.key(EntityType.ORG, nodes.get(a).entity().name()),
                kinds.key(EntityType.ORG, nodes.get(b).entity().name()));
    }

    /** The forms of a name that speak for identity: itself, other full names, abbreviations; none of a name that many bear. */
    private Set<String> speaking(Entity entity, Set<String> places) {
        Set<String> forms = new TreeSet<>();
        EntityType type = entity.type();
        String key = kinds.key(type, entity.name());
        if (!kinds.isShared(entity, key)) {
            if (key.indexOf(' ') > 0 || type == EntityType.ORG && isAbbreviation(entity.name())) {
                forms.add(key);
            }
            String bare = kinds.unseated(key, places);
            if (bare != null) {
                forms.add(bare);
            }
        }
        for (String alias : entity.aliases()) {
            String form = kinds.key(type, alias);
            boolean family = type == EntityType.PER && kinds.isFamily(entity.name(), alias);
            if (form.indexOf(' ') > 0 && !family && !NameKinds.isCounted(key, form) && !kinds.isShared(entity, form)) {
                forms.add(form);
            }
        }
        if (!kinds.isShared(entity, key) && !NameKinds.isBranch(key, places)) {
            forms.addAll(kinds.abbreviations(entity));
        }
        return forms;
    }

    /** The names of all places of the articles. */
    private Set<String> places() {
        Set<String> places = new HashSet<>();
        for (Node node : nodes) {
            if (node.entity().type() == EntityType.GPE
                    && countries.code(node.entity().name()) == null) {
                places.add(Names.key(node.entity().name()));
                node.entity().aliases().forEach(alias -> places.add(Names.key(alias)));
            }
        }
        return places;
    }

    /** Whether one word is an abbreviation ({@code BMKG}), not a word cut from a longer name. */
    private static boolean isAbbreviation(String form) {
        return form.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** A person whom one article names by one word only. */
    private void joinSurnames() {
        Map<String, TreeSet<Integer>> full = new HashMap<>();
        for (int n = 0; n < nodes.size(); n++) {
            Entity entity = nodes.get(n).entity();
            String key = Names.key(entity.name());
            if (entity.type() == EntityType.PER
                    && key.indexOf(' ') > 0
                    && entity.name().indexOf('-') < 0) {
                for (String word : key.split(" ")) {
                    full.computeIfAbsent(word, k -> new TreeSet<>()).add(root(n));
                }
            }
        }
        for (int n = 0; n < nodes.size(); n++) {
            Entity entity = nodes.get(n).entity();
            String key = Names.key(entity.name());
            if (entity.type() == EntityType.PER && key.indexOf(' ') < 0) {
                TreeSet<Integer> bearers = new TreeSet<>();
                for (int bearer : full.getOrDefault(key, new TreeSet<>())) {
                    bearers.add(root(bearer));
                }
                if (bearers.size() == 1 && agree(n, bearers.first())) {
                    join(bearers.first(), n, false);
                }
            }
        }
    }

    /** Whether two entities agree in country or office, or their articles name the same rare persons and bodies. */
    private boolean agree(int m, int root) {
        Entity entity = nodes.get(m).entity();
        for (int n : members.get(root)) {
            if (company.together(nodes.get(m).doc(), nodes.get(n).doc())) {
                return true;
            }
            Entity other = nodes.get(n).entity();
            if (entity.country() != null && entity.country().equals(other.country())) {
                return true;
            }
            for (Role role : entity.roles()) {
                if (other.roles().stream().anyMatch(held -> sameOffice(role, held))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameOffice(Role a, Role b) {
        return Names.key(a.office()).equals(Names.key(b.office())) && a.of() != null && a.of().equals(b.of());
    }

    private int root(int n) {
        int r = n;
        while (parent.get(r) != r) {
            r = parent.get(r);
        }
        return r;
    }

    /** Joins two groups unless they hold two entities of one article that the article keeps apart. */
    private void join(int a, int b, boolean sure) {
        int x = Math.min(root(a), root(b));
        int y = Math.max(root(a), root(b));
        if (x != y && !keptApart(x, y) && (sure || articlesOf.get(x).stream().noneMatch(articlesOf.get(y)::contains))) {
            parent.set(y, x);
            articlesOf.get(x).addAll(articlesOf.get(y));
            members.get(x).addAll(members.get(y));
        }
    }

    private void gather() {
        Map<Integer, List<Node>> groups = new TreeMap<>();
        for (int n = 0; n < nodes.size(); n++) {
            groups.computeIfAbsent(root(n), key -> new ArrayList<>()).add(nodes.get(n));
        }
        groups.forEach((root, group) -> {
            Map<String, Integer> names = new TreeMap<>();
            Map<String, Integer> codes = new TreeMap<>();
            List<Held> offices = new ArrayList<>();
            for (Node node : group) {
                Entity entity = node.entity();
                names.merge(entity.name(), 1, Integer::sum);
                if (entity.country() != null) {
                    codes.merge(entity.country(), 1, Integer::sum);
                }
                entity.roles().forEach(role -> offices.add(new Held(node.doc(), role)));
            }
            String code = most(codes);
            EntityType type = type(group);
            String given = givenName(group);
            String name = given != null ? given : longestOfMost(names);
            String state = type == EntityType.GPE && given == null ? countries.name(countries.code(name)) : null;
            Facts facts = new Facts(state != null ? state : name, type, code, List.copyOf(offices));
            factsByRoot.put(root, facts);
            factsByName.putIfAbsent(Names.key(facts.name()), facts);
            for (Node node : group) {
                anywhere.putIfAbsent(Names.key(node.entity().name()), facts);
            }
        });
    }

    /** The name an analyst gave to one of them, or null. */
    private @Nullable String givenName(List<Node> group) {
        return group.stream()
                .filter(node ->
                        bonds.renamed(node.doc().article().id(), node.entity().id()))
                .map(node -> node.entity().name())
                .findFirst()
                .orElse(null);
    }

    private EntityType type(List<Node> group) {
        return group.stream()
                .filter(node ->
                        bonds.retyped(node.doc().article().id(), node.entity().id()))
                .findFirst()
                .orElse(group.getFirst())
                .entity()
                .type();
    }

    private static @Nullable String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The longest name, of those that enough articles give: a title or a slip in one article names nobody over articles. */
    private static String longestOfMost(Map<String, Integer> names) {
        boolean full = names.keySet().stream().anyMatch(name -> name.indexOf(' ') > 0);
        int most = names.entrySet().stream()
                .filter(name -> !full || name.getKey().indexOf(' ') > 0)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return names.keySet().stream()
                .filter(name -> (!full || name.indexOf(' ') > 0) && names.getOrDefault(name, 0) * FEW >= most)
                .max(Comparator.comparingInt((String name) -> name.split(" ").length)
                        .thenComparingInt(name -> names.getOrDefault(name, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The canonical name over all articles of what an article calls by this name; a name no article knows stays as it is. */
    public String canonical(String article, String name) {
        Facts facts = facts(article, name);
        return facts != null ? facts.name() : name;
    }

    /** What is known of what an article calls by this name, or null. */
    public @Nullable Facts facts(String article, String name) {
        Integer node = byArticle.getOrDefault(article, Map.of()).get(Names.key(name));
        if (node != null && node >= 0) {
            return factsByRoot.get(root(node));
        }
        return facts(name);
    }

    /** What is known under a canonical name or a name of it, or null. */
    public @Nullable Facts facts(String name) {
        Facts facts = factsByName.get(Names.key(name));
        return facts != null ? facts : anywhere.get(Names.key(name));
    }

    /** Every entity, by canonical name. */
    public List<Facts> all() {
        return factsByRoot.values().stream()
                .sorted(Comparator.comparing(Facts::name).thenComparing(Facts::type))
                .toList();
    }
}
