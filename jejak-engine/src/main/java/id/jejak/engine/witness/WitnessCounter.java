package id.jejak.engine.witness;

import id.jejak.engine.copying.Copying;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the independent witnesses of one happening from its reports: rules 4 and 5 of {@code docs/witnesses.md}.
 */
public final class WitnessCounter {
    private final Outlets outlets;
    private final Countries countries;
    private final SourceWords words;

    /** A counter over these resources. */
    public WitnessCounter(ResourceSource resources, Outlets outlets, Countries countries) {
        this.outlets = outlets;
        this.countries = countries;
        words = new SourceWords(resources, outlets, countries);
    }

    /** A counter for one set of articles. */
    public Over over(
            List<Annotated> articles,
            WhoIsWho who,
            Map<String, Credit> credits,
            List<Echo> echoes,
            List<Copying.Release> releases) {
        return new Over(who, new OriginFinder(outlets, words, who, articles, credits, echoes, releases));
    }

    /** Counts over one set of articles. */
    public final class Over {
        private final WhoIsWho who;
        private final OriginFinder finder;

        private Over(WhoIsWho who, OriginFinder finder) {
            this.who = who;
            this.finder = finder;
        }

        /** The origins of one report, for those who list claimants. */
        public List<Source> origins(Report report) {
            return finder.origins(report);
        }

        /** The side of a name: the state or body that owns or commands it, or null. */
        public @Nullable String side(String canonical) {
            return words.side(canonical, who.facts(canonical));
        }

        /** Whether a name is a publisher's. */
        public boolean isPublisher(String name) {
            return words.isPublisher(name);
        }

        /** Whether a name is that of a class that may hold others. */
        public boolean isGroup(String name) {
            return words.isGroup(name);
        }

        /**
         * The testimony for a happening.
         *
         * @param reports every report of it; at least one
         * @param participants canonical names of its actors and recipients
         */
        public Testimony count(List<Report> reports, List<String> participants) {
            Map<String, Source> byName = new TreeMap<>();
            for (Report report : reports) {
                for (Source source : finder.origins(report)) {
                    byName.merge(source.name(), source, WitnessCounter::merge);
                }
            }
            dissolve(byName);
            return testimony(List.copyOf(byName.values()), participants);
        }

        /** Groups that may hold a named origin of the same side and kind are told under its name. */
        private void dissolve(Map<String, Source> byName) {
            for (String name : List.copyOf(byName.keySet())) {
                Source group = byName.get(name);
                if (group == null || group.basis() == Source.Basis.UNRESOLVED || !words.isGroup(name)) {
                    continue;
                }
                Source holder = null;
                for (Source other : byName.values()) {
                    boolean named = !words.isGroup(other.name()) && other.basis() != Source.Basis.UNRESOLVED;
                    if (holder == null && named && mayBe(group, other)) {
                        holder = other;
                    }
                }
                if (holder != null) {
                    byName.remove(name);
                    Source moved = new Source(
                            holder.name(),
                            holder.kind(),
                            holder.side(),
                            group.basis(),
                            group.articles(),
                            group.reason().stream()
                                    .map(reason -> reason.and(
                                            Reason.of(ReasonKey.WITNESS_RULE5_GROUP, name, holderName(byName, group))))
                                    .toList(),
                            group.evidence());
                    byName.merge(holder.name(), moved, WitnessCounter::merge);
                }
            }
        }

        private String holderName(Map<String, Source> byName, Source group) {
            return byName.values().stream()
                    .filter(other -> !words.isGroup(other.name())
                            && other.basis() != Source.Basis.UNRESOLVED
                            && mayBe(group, other))
                    .map(Source::name)
                    .findFirst()
                    .orElse("");
        }

        /** Media of a state may be any of its media; officials of a state any of its officials; bare media any publisher. */
        private boolean mayBe(Source group, Source other) {
            if (SourceWords.publishes(group.kind())) {
                return SourceWords.publishes(other.kind())
                        && (group.side() == null || group.side().equals(other.side()));
            }
            return group.side() != null && group.side().equals(other.side()) && group.kind() == other.kind();
        }

        private Testimony testimony(List<Source> origins, List<String> participants) {
            Set<String> sides = sides(participants);
            boolean domestic = domestic(participants, sides);
            Set<String> parties = new LinkedHashSet<>();
            Set<String> thirds = new LinkedHashSet<>();
            Set<String> unresolved = new TreeSet<>();
            for (Source source : origins) {
                if (source.basis() == Source.Basis.UNRESOLVED) {
                    unresolved.add(owner(source.name().substring("unresolved:".length())));
                    continue;
                }
                String key = words.institution(source.name(), who.facts(source.name()));
                boolean party = participants.contains(source.name())
                        || (!domestic && source.side() != null && sides.contains(source.side()))
                        || participants.stream()
                                .anyMatch(name ->
                                        words.institution(name, who.facts(name)).equals(key));
                (party ? parties : thirds).add(key);
            }
            thirds.removeAll(parties);
            Set<String> known = new LinkedHashSet<>(parties);
            known.addAll(thirds);
            unresolved.removeIf(known::contains);
            int distinct = parties.size() + thirds.size();
            int max = Math.max(1, distinct + unresolved.size());
            return new Testimony(
                    origins,
                    new Range(Math.max(1, distinct), max),
                    new Range(parties.size(), parties.size()),
                    new Range(thirds.size(), Math.max(thirds.size(), max - parties.size())));
        }

        private String owner(String outlet) {
            Outlets.Outlet known = outlets.byName(outlet);
            return "owner " + Names.key(known == null ? outlet : known.owner());
        }

        private Set<String> sides(List<String> participants) {
            Set<String> sides = new LinkedHashSet<>();
            for (String name : participants) {
                String side = words.side(name, who.facts(name));
                if (side != null) {
                    sides.add(side);
                }
            }
            return sides;
        }

        /** Inside one state its offices are no party to each other's deeds. */
        private boolean domestic(List<String> participants, Set<String> sides) {
            return sides.size() == 1 && participants.stream().noneMatch(name -> countries.code(name) != null);
        }
    }

    private static Source merge(Source a, Source b) {
        Set<String> articles = new TreeSet<>(a.articles());
        articles.addAll(b.articles());
        Set<Reason> reasons = new LinkedHashSet<>(a.reason());
        reasons.addAll(b.reason());
        Map<Citation, Citation> evidence = new HashMap<>();
        a.evidence().forEach(words -> evidence.put(words, words));
        b.evidence().forEach(words -> evidence.put(words, words));
        List<Reason> sorted = new ArrayList<>(reasons);
        sorted.sort(Comparator.naturalOrder());
        return new Source(
                a.name(),
                a.kind(),
                a.side() != null ? a.side() : b.side(),
                a.basis().compareTo(b.basis()) <= 0 ? a.basis() : b.basis(),
                List.copyOf(articles),
                sorted,
                evidence.keySet().stream().sorted().toList());
    }
}
