package id.jejak.engine.echo;

import id.jejak.engine.lexicon.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The passages of an index that tell the same, pair of articles by pair of articles, and what each pair shares. */
final class Links {
    private final PassageIndex index;
    private final Vocabulary vocabulary;

    /** Links by pair of articles; each passage in at most one link of a pair. */
    private final Map<Long, List<Link>> byPair = new TreeMap<>();

    /** Links through standing phrases or background. */
    private final List<Link> standing = new ArrayList<>();

    Links(PassageIndex index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
        compare();
        setStandingAside();
        byPair.replaceAll((pair, links) -> new CopiedText(index, vocabulary).complete(links));
    }

    private void compare() {
        SharedWeight common = new SharedWeight(vocabulary.size());
        for (int a = 0; a < index.size(); a++) {
            int[] candidates = index.candidates(a);
            if (candidates.length > 0) {
                common.with(index.get(a));
            }
            for (int b : candidates) {
                if (!common.mayBeEnough(index.get(b))) {
                    continue;
                }
                Comparison.Result result = Comparison.of(index.get(a), index.get(b), vocabulary);
                if (result != null) {
                    byPair.computeIfAbsent(pair(a, b), key -> new ArrayList<>(2))
                            .add(Link.of(index, a, b, result));
                }
            }
        }
        byPair.replaceAll((pair, links) -> best(links));
    }

    private long pair(int a, int b) {
        return (long) index.articleOf(a) << Integer.SIZE | index.articleOf(b);
    }

    /** Of several links of a passage the best; of equals the first. */
    static List<Link> best(List<Link> links) {
        links.sort(Comparator.comparingDouble((Link link) -> -link.result().score())
                .thenComparingInt(Link::a)
                .thenComparingInt(Link::b));
        Set<Integer> used = new HashSet<>();
        List<Link> best = new ArrayList<>(links.size());
        for (Link link : links) {
            if (!used.contains(link.a()) && !used.contains(link.b())) {
                used.add(link.a());
                used.add(link.b());
                best.add(link);
            }
        }
        return best;
    }

    private void setStandingAside() {
        for (List<Link> links : byPair.values()) {
            take(links, Link::phrase);
        }
        Background carried = new Background(index);
        Set<Integer> background = carried.passages(byPair.values());
        for (List<Link> links : byPair.values()) {
            take(links, carried::isCarried);
            // Background in the midst of copied text came with it.
            if (links.size() <= Background.FEW) {
                take(links, link -> background.contains(link.a()) || background.contains(link.b()));
            }
            if (links.stream().noneMatch(Link::isTextOfItsOwn)) {
                links.removeIf(link -> !link.standsAlone() || !mayBeOneText(link));
            }
            links.removeIf(link -> !link.isMoreThanNames());
            if (links.size() == 1) {
                links.removeIf(link -> !link.holdsAlone(SharedWords.isQuoted(index, link)));
            }
        }
        byPair.values().removeIf(List::isEmpty);
    }

    /** Two renderings of one source sentence are printed within days of each other; what is merely alike may lie weeks apart. */
    private boolean mayBeOneText(Link link) {
        LocalDate a = index.get(link.a()).text().day();
        LocalDate b = index.get(link.b()).text().day();
        return link.result().kind() != Echo.Kind.TRANSLATED
                || a == null
                || b == null
                || Math.abs(ChronoUnit.DAYS.between(a, b)) <= CreditCarrier.MAX_DAYS;
    }

    private void take(List<Link> links, java.util.function.Predicate<Link> stands) {
        // What shares only the tail of a phrase with other words before it is not even the same phrase: nothing to
        // show.
        links.removeIf(
                link -> stands.test(link) && (link.result().kind() == Echo.Kind.TRANSLATED || standing.add(link)));
    }

    /** All echoes: of text and of quotations one a link, of standing passages one to the earliest that stands the same. */
    List<Echo> echoes() {
        List<Echo> echoes = new ArrayList<>();
        for (List<Link> links : byPair.values()) {
            boolean words = SharedWords.areQuoted(index, links);
            for (Link link : links) {
                echoes.add(echo(link, words ? Echo.Shared.QUOTATION : Echo.Shared.TEXT));
            }
        }
        earliest().forEach(link -> echoes.add(echo(link, Echo.Shared.STANDING)));
        return echoes;
    }

    private Collection<Link> earliest() {
        Map<Integer, Link> first = new HashMap<>();
        for (Link link : standing) {
            int later = EARLIER.compare(index.get(link.a()), index.get(link.b())) < 0 ? link.b() : link.a();
            first.merge(
                    later,
                    link,
                    (x, y) -> EARLIER.compare(index.get(x.other(later)), index.get(y.other(later))) <= 0 ? x : y);
        }
        return new TreeMap<>(first).values();
    }

    /** By day, those without one last, then by article and place. */
    private static final Comparator<Passage> EARLIER = Comparator.comparing(
                    (Passage passage) -> passage.text().day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Passage::article)
            .thenComparing(Passage::span);

    private Echo echo(Link link, Echo.Shared shared) {
        Passage a = index.get(link.a());
        Passage b = index.get(link.b());
        String origin = a.publisher() != null ? a.publisher() : b.publisher();
        String how = origin == null ? null : "stated";
        if (origin == null && shared != Echo.Shared.STANDING) {
            origin = a.text().agency() != null ? a.text().agency() : b.text().agency();
            how = origin == null ? null : "carried";
        }
        return new Echo(
                a.text().article().cite(a.span()),
                b.text().article().cite(b.span()),
                link.result().kind(),
                link.result().score(),
                origin,
                how,
                evidence(a, link.result().alignment()),
                shared);
    }

    /** The shared runs as they stand in the first passage, heaviest first, at most five. */
    private static List<String> evidence(Passage a, Alignment alignment) {
        return alignment.runs().stream()
                .limit(5)
                .map(run -> a.between(run.a(), run.a() + run.length() - 1))
                .toList();
    }
}
