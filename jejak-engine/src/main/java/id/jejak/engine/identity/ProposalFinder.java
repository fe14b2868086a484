package id.jejak.engine.identity;

import id.jejak.engine.correction.Bonds;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.witness.NameKinds;
import id.jejak.engine.witness.Names;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the pairs of persons and bodies over articles that may be one though nobody says so. Pairs are looked up by words and
 * abbreviations that few share, never all with all; what one article tells apart, or an analyst keeps apart, is not offered. The same
 * articles give the same proposals in the same order, at most {@value #MOST}.
 */
public final class ProposalFinder {
    /** Most pairs offered at once. */
    public static final int MOST = 200;

    /** Most pairs one entity stands in. */
    private static final int MOST_OF_ONE = 5;

    /** What more entities than this share makes no pair. */
    private static final int FEW = 12;

    /** Names that more articles than this hold say nothing of two entities. */
    private static final int RARE = 6;

    private static final int COMMON_NAMES_COUNTED = 3;
    private static final int OFFICE_WEIGHT = 4;
    private static final int COUNTRY_WEIGHT = 1;
    private static final int NAMED_WEIGHT = 2;
    private static final int INITIALS = 3;

    private final NameKinds kinds;

    /** A finder with these resources. */
    public ProposalFinder(ResourceSource resources) {
        kinds = NameKinds.load(resources);
    }

    /** The proposals, those with the most evidence first. */
    public List<Proposal> find(List<Annotated> articles, WhoIsWho who, Bonds bonds) {
        List<Group> groups = groups(articles, who);
        Map<String, Proposal.Reason> reasons = new LinkedHashMap<>();
        pairs(groups, group -> group.keys, Proposal.Reason.SAME_NAME, reasons);
        pairs(groups, group -> group.abbreviations, Proposal.Reason.ABBREVIATION, reasons);
        pairs(groups, ProposalFinder::spellings, Proposal.Reason.SPELLING, reasons);
        pairs(groups, ProposalFinder::beginnings, Proposal.Reason.LONGER_NAME, reasons);
        pairs(groups, ProposalFinder::singleWords, Proposal.Reason.ONE_WORD, reasons);
        Set<Bonds.Bond<Bonds.Place>> kept =
                bonds.entities().stream().filter(bond -> !bond.same()).collect(Collectors.toSet());
        List<Proposal> found = new ArrayList<>();
        reasons.forEach((pair, reason) -> {
            int at = pair.indexOf(' ');
            Group a = groups.get(Integer.parseInt(pair.substring(0, at)));
            Group b = groups.get(Integer.parseInt(pair.substring(at + 1)));
            if (a.articles.stream().noneMatch(b.articles::contains)
                    && kept.stream().noneMatch(bond -> parts(bond, a, b))) {
                Proposal proposal = proposal(reason, a, b);
                if (reason != Proposal.Reason.ONE_WORD && reason != Proposal.Reason.LONGER_NAME
                        || !proposal.evidence().isEmpty()) {
                    found.add(proposal);
                }
            }
        });
        found.sort(Comparator.comparingInt(Proposal::weight)
                .reversed()
                .thenComparing(proposal -> proposal.a().name())
                .thenComparing(proposal -> proposal.b().name())
                .thenComparing(proposal -> proposal.a().words())
                .thenComparing(proposal -> proposal.b().words()));
        return bounded(found);
    }

    private static List<Proposal> bounded(List<Proposal> found) {
        Map<String, Integer> times = new HashMap<>();
        List<Proposal> kept = new ArrayList<>();
        for (Proposal proposal : found) {
            int a = times.getOrDefault(proposal.a().mention(), 0);
            int b = times.getOrDefault(proposal.b().mention(), 0);
            if (kept.size() < MOST && a < MOST_OF_ONE && b < MOST_OF_ONE) {
                kept.add(proposal);
                times.put(proposal.a().mention(), a + 1);
                times.put(proposal.b().mention(), b + 1);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean parts(Bonds.Bond<Bonds.Place> bond, Group a, Group b) {
        return a.places.contains(bond.a()) && b.places.contains(bond.b())
                || b.places.contains(bond.a()) && a.places.contains(bond.b());
    }

    private List<Group> groups(List<Annotated> articles, WhoIsWho who) {
        Map<WhoIsWho.Facts, Group> byFacts = new IdentityHashMap<>();
        List<Group> groups = new ArrayList<>();
        Map<String, Set<String>> namedIn = new HashMap<>();
        for (Annotated doc : articles) {
            String id = doc.article().id();
            for (Entity entity : doc.entities()) {
                String name = who.canonical(id, entity.name());
                namedIn.computeIfAbsent(name, key -> new HashSet<>()).add(id);
                WhoIsWho.Facts facts = who.facts(id, entity.name());
                if (facts == null
                        || entity.type() != EntityType.PER && entity.type() != EntityType.ORG
                        || Names.key(entity.name()).length() < INITIALS) {
                    continue;
                }
                Group group = byFacts.computeIfAbsent(facts, key -> {
                    Group made = new Group(facts, groups.size());
                    groups.add(made);
                    return made;
                });
                group.add(doc, entity);
                group.keys.add(kinds.key(entity.type(), entity.name()));
                group.abbreviations.addAll(kinds.abbreviations(entity));
            }
        }
        Map<String, List<Annotated>> docs = articles.stream()
                .collect(Collectors.groupingBy(doc -> doc.article().id()));
        for (Group group : groups) {
            for (String id : group.articles) {
                for (Annotated doc : docs.getOrDefault(id, List.of())) {
                    for (Entity entity : doc.entities()) {
                        String name = who.canonical(id, entity.name());
                        if (namedIn.getOrDefault(name, Set.of()).size() <= RARE && !name.equals(group.facts.name())) {
                            group.namedWith.add(name);
                        }
                    }
                }
            }
        }
        return groups;
    }

    /** How to find what an entity may be one with. */
    private interface Marks {
        Collection<String> of(Group group);
    }

    /** Notes the pairs of entities of one type that share a mark which few share; the first reason of a pair stays. */
    private static void pairs(
            List<Group> groups, Marks marks, Proposal.Reason reason, Map<String, Proposal.Reason> reasons) {
        Map<String, TreeSet<Integer>> byMark = new TreeMap<>();
        for (Group group : groups) {
            for (String mark : marks.of(group)) {
                byMark.computeIfAbsent(group.facts.type() + " " + mark, key -> new TreeSet<>())
                        .add(group.order);
            }
        }
        for (TreeSet<Integer> sharing : byMark.values()) {
            if (sharing.size() > FEW) {
                continue;
            }
            for (int a : sharing) {
                for (int b : sharing.tailSet(a, false)) {
                    if (fits(reason, groups.get(a), groups.get(b))) {
                        reasons.putIfAbsent(a + " " + b, reason);
                    }
                }
            }
        }
    }

    private static boolean fits(Proposal.Reason reason, Group a, Group b) {
        return switch (reason) {
            case SAME_NAME, ABBREVIATION -> true;
            case SPELLING -> a.keys.stream().anyMatch(x -> b.keys.stream().anyMatch(y -> Spelling.alike(x, y)));
            case LONGER_NAME ->
                a.keys.stream()
                        .anyMatch(x -> b.keys.stream().anyMatch(y -> x.startsWith(y + " ") || y.startsWith(x + " ")));
            case ONE_WORD -> isOneWord(a) != isOneWord(b);
        };
    }

    private static boolean isOneWord(Group group) {
        return group.keys.stream().allMatch(key -> key.indexOf(' ') < 0);
    }

    /** Each name with one of its words left out. */
    private static Collection<String> spellings(Group group) {
        Set<String> marks = new TreeSet<>();
        for (String key : group.keys) {
            List<String> words = List.of(key.split(" "));
            for (int i = 0; words.size() > 1 && i < words.size(); i++) {
                List<String> rest = new ArrayList<>(words);
                rest.set(i, "*");
                marks.add(String.join(" ", rest));
            }
        }
        return marks;
    }

    /** The beginnings of a body's name of two words and more. */
    private static Collection<String> beginnings(Group group) {
        Set<String> marks = new TreeSet<>();
        if (group.facts.type() == EntityType.ORG) {
            for (String key : group.keys) {
                for (int at = key.indexOf(' ', key.indexOf(' ') + 1); at > 0; at = key.indexOf(' ', at + 1)) {
                    marks.add(key.substring(0, at));
                }
                if (key.indexOf(' ') > 0) {
                    marks.add(key);
                }
            }
        }
        return marks;
    }

    private static Collection<String> singleWords(Group group) {
        return group.facts.type() != EntityType.PER
                ? List.of()
                : group.keys.stream()
                        .flatMap(key -> Arrays.stream(key.split(" ")))
                        .filter(word -> word.length() >= INITIALS)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Proposal proposal(Proposal.Reason reason, Group a, Group b) {
        List<Proposal.Evidence> evidence = new ArrayList<>();
        int weight = reason == Proposal.Reason.SPELLING || reason == Proposal.Reason.ABBREVIATION ? 2 : 0;
        for (String office : offices(a)) {
            if (offices(b).contains(office)) {
                evidence.add(new Proposal.Evidence(Proposal.Kind.OFFICE, office));
                weight += OFFICE_WEIGHT;
            }
        }
        int counted = 0;
        for (String name : a.namedWith) {
            if (b.namedWith.contains(name) && !name.equals(b.facts.name()) && counted < COMMON_NAMES_COUNTED) {
                evidence.add(new Proposal.Evidence(Proposal.Kind.NAMED_WITH, name));
                weight += NAMED_WEIGHT;
                counted++;
            }
        }
        String country = a.facts.country();
        if (country != null && country.equals(b.facts.country())) {
            evidence.add(new Proposal.Evidence(Proposal.Kind.COUNTRY, country));
            weight += COUNTRY_WEIGHT;
        }
        return new Proposal(a.facts.type(), reason, a.side(), b.side(), evidence, weight);
    }

    private static Set<String> offices(Group group) {
        Set<String> offices = new TreeSet<>();
        for (WhoIsWho.Held held : group.facts.offices()) {
            Role role = held.role();
            offices.add(role.of() == null ? role.office() : role.office() + " " + role.of());
        }
        return offices;
    }
}
