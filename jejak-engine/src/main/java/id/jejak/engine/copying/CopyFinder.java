package id.jejak.engine.copying;

import id.jejak.engine.copying.Copying.Basis;
import id.jejak.engine.copying.Copying.Copy;
import id.jejak.engine.copying.Copying.Release;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose text each article carries: that of the wire agency it credits, of a release, or of another publisher. Of several publishers
 * that have the same text the one it names, else the one that came out first; on one day without hours, and without a name, the direction
 * stays unknown.
 */
public final class CopyFinder {
    private final Outlets outlets;
    private final ReleaseFinder releases;

    /** A finder over these resources. */
    public CopyFinder(ResourceSource resources, Outlets outlets) {
        this.outlets = outlets;
        releases = new ReleaseFinder(ReleaseWords.load(resources), outlets);
    }

    /** Whose text these articles carry; their order does not matter. */
    public Copying find(List<Annotated> docs, Map<String, Credit> credits, List<Echo> echoes) {
        List<Annotated> sorted = docs.stream()
                .sorted(Comparator.comparing(doc -> doc.article().id()))
                .toList();
        List<SharedText> pairs = SharedText.of(sorted, echoes);
        List<Release> released = releases.find(pairs, credits);
        Map<String, Release> releaseOf = new HashMap<>();
        released.forEach(release -> release.articles().forEach(id -> releaseOf.put(id, release)));
        Map<String, List<SharedText>> byArticle = new HashMap<>();
        for (SharedText pair : pairs) {
            byArticle
                    .computeIfAbsent(pair.a().article().id(), id -> new ArrayList<>())
                    .add(pair);
            byArticle
                    .computeIfAbsent(pair.b().article().id(), id -> new ArrayList<>())
                    .add(pair);
        }
        SharedErrors errors = new SharedErrors(pairs.isEmpty() ? List.of() : sorted);
        List<Copy> copies = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Annotated doc : sorted) {
            String id = doc.article().id();
            List<SharedText> mine = byArticle.getOrDefault(id, List.of());
            Credit credit = credits.getOrDefault(id, doc.credit());
            Release release = releaseOf.get(id);
            Copy copy;
            if (credit.agency() != null) {
                copy = wire(doc, credit, credit.agency(), mine);
            } else if (release != null) {
                copy = release(doc, release);
            } else {
                copy = taken(doc, mine, credits, errors, told);
            }
            if (copy != null) {
                copies.add(copy);
            }
        }
        return new Copying(copies, new Habits(outlets).of(copies), released);
    }

    /** An agency's text, with the passages that others carry too or that the credit was carried over by. */
    private @Nullable Copy wire(Annotated doc, Credit credit, String agency, List<SharedText> mine) {
        if (agency.equals(doc.outlet())) {
            return null;
        }
        TreeSet<Citation> passages = new TreeSet<>();
        mine.forEach(pair -> passages.addAll(pair.in(doc)));
        if (credit.how() == Credit.How.CARRIED) {
            credit.evidence().forEach(span -> passages.add(doc.article().cite(span)));
        }
        Annotated own = mine.stream()
                .map(pair -> pair.other(doc))
                .filter(other -> agency.equals(other.outlet()))
                .findFirst()
                .orElse(null);
        return new Copy(
                doc.article().id(),
                doc.outlet(),
                agency,
                own == null ? null : own.article().id(),
                Basis.CREDIT,
                credit.how() != Credit.How.CARRIED,
                own == null ? null : SharedText.minutes(own, doc),
                own == null ? null : SharedText.days(own, doc),
                List.copyOf(passages),
                List.of());
    }

    private static Copy release(Annotated doc, Release release) {
        String id = doc.article().id();
        List<Citation> passages = release.passages().stream()
                .filter(passage -> passage.article().equals(id))
                .toList();
        return new Copy(
                id,
                doc.outlet(),
                release.body(),
                null,
                Basis.RELEASE,
                release.stated().contains(id),
                null,
                null,
                passages,
                List.of());
    }

    /** Another publisher's text, or null when the article is the first that has it. */
    private @Nullable Copy taken(
            Annotated doc, List<SharedText> mine, Map<String, Credit> credits, SharedErrors errors, Set<String> told) {
        SharedText best = null;
        Basis basis = Basis.UNKNOWN;
        for (SharedText pair : mine) {
            Annotated other = pair.other(doc);
            Basis tells = direction(doc, other);
            if (tells == null
                    || other.outlet() == null
                    || credits.getOrDefault(other.article().id(), Credit.NONE).agency() != null) {
                continue;
            }
            int better = tells.compareTo(basis);
            int more = best == null
                    ? 1
                    : Integer.compare(pair.inA().size(), best.inA().size());
            if (best == null || better < 0 || (better == 0 && more > 0)) {
                best = pair;
                basis = tells;
            }
        }
        if (best == null) {
            return null;
        }
        Annotated from = best.other(doc);
        // Of two that may each have copied the other one line is enough.
        String both = doc.article().id() + '\n' + from.article().id();
        if (basis == Basis.UNKNOWN
                && told.contains(from.article().id() + '\n' + doc.article().id())) {
            return null;
        }
        told.add(both);
        return new Copy(
                doc.article().id(),
                doc.outlet(),
                String.valueOf(from.outlet()),
                from.article().id(),
                basis,
                SharedText.names(doc, from.outlet(), outlets),
                SharedText.minutes(from, doc),
                SharedText.days(from, doc),
                best.in(doc),
                errors.of(doc, from));
    }

    /** What tells that an article has its text from another, or null when the other has it from this one. */
    private @Nullable Basis direction(Annotated doc, Annotated other) {
        boolean names = SharedText.names(doc, other.outlet(), outlets);
        boolean named = SharedText.names(other, doc.outlet(), outlets);
        if (names != named) {
            return names ? Basis.NAMED : null;
        }
        if (SharedText.isEarlier(other, doc)) {
            return Basis.EARLIER;
        }
        return SharedText.isEarlier(doc, other) ? null : Basis.UNKNOWN;
    }
}
