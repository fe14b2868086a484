package id.jejak.engine.correction;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of a case, ready to be applied. Of two that say different things of one mention the later holds.
 *
 * <p>They act at three places: on the analysis of one article ({@link #apply}), on who is the same over articles and which mentions tell
 * one happening ({@link #bonds}), and on the credits carried over ({@link #credits}).
 */
public final class Corrections {
    /** No correction. */
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> all;
    /** By pair of mentions, the last that joins or parts them. */
    private final Map<Subject, Map<String, Bound>> links = new LinkedHashMap<>();

    /** By mention and field, the last that fixes it. */
    private final Map<Field, Map<String, Correction>> fixes = new LinkedHashMap<>();

    private final Map<String, Correction> rejects = new HashMap<>();
    private final Map<String, Map<String, Correction>> wires = new HashMap<>();

    /** A pair, whether it is one, and who says so. */
    record Bound(Change.Pair pair, boolean same, Correction correction) {}

    private Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
        for (Correction correction : all) {
            switch (correction.change()) {
                case Change.Link link ->
                    link.pairs()
                            .forEach(pair -> links.computeIfAbsent(link.subject(), key -> new LinkedHashMap<>())
                                    .put(pair.key(), new Bound(pair, link.same(), correction)));
                case Change.Fix fix ->
                    fix.marks()
                            .forEach(mark -> fixes.computeIfAbsent(fix.field(), key -> new HashMap<>())
                                    .put(mark.mention(), correction));
                case Change.Reject reject -> reject.marks().forEach(mark -> rejects.put(mark.mention(), correction));
                case Change.Wire wire ->
                    wires.computeIfAbsent(wire.textSha256(), key -> new LinkedHashMap<>())
                            .put(wire.agency(), correction);
            }
        }
    }

    /** These corrections, in the order in which they were made. */
    public static Corrections of(List<Correction> corrections) {
        return corrections.isEmpty() ? NONE : new Corrections(corrections);
    }

    /** All of them, in the order in which they were made. */
    public List<Correction> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The analysis of one article as the corrections have it. Articles that no correction names come back as they are. */
    public Annotated apply(Annotated doc) {
        if (isEmpty()) {
            return doc;
        }
        Annotated done = new EventEditor(this).apply(new EntityEditor(this).apply(doc));
        for (Correction correction :
                wires.getOrDefault(doc.article().textSha256(), Map.of()).values()) {
            if (correction.change() instanceof Change.Wire wire) {
                done = wire.accepted()
                        ? done.withCredit(new Credit(wire.agency(), Credit.How.CORRECTED, List.of(), null))
                        : wire.agency().equals(done.credit().agency()) ? done.withCredit(Credit.NONE) : done;
            }
        }
        return done;
    }

    /** Who may and may not be one over these articles, which {@link #apply} has been through. */
    public Bonds bonds(List<Annotated> articles) {
        return isEmpty() ? Bonds.NONE : Bonds.of(this, articles);
    }

    /** The credits after echoes carried them over, without those that were rejected. */
    public Map<String, Credit> credits(List<Annotated> articles, Map<String, Credit> carried) {
        if (wires.isEmpty()) {
            return carried;
        }
        Map<String, Credit> credits = new HashMap<>(carried);
        for (Annotated doc : articles) {
            String id = doc.article().id();
            Credit credit = credits.getOrDefault(id, Credit.NONE);
            Correction verdict = credit.agency() == null
                    ? null
                    : wires.getOrDefault(doc.article().textSha256(), Map.of()).get(credit.agency());
            if (verdict != null && verdict.change() instanceof Change.Wire wire && !wire.accepted()) {
                credits.put(id, Credit.NONE);
            }
        }
        return Map.copyOf(credits);
    }

    /** The correction that fixes a field of what a mention mentions, or null. */
    public @Nullable Correction fix(Field field, String mention) {
        return fixes.getOrDefault(field, Map.of()).get(mention);
    }

    /** Whether any correction fixes this field. */
    boolean fixesAny(Field field) {
        return fixes.containsKey(field);
    }

    /** The correction by which a mention tells no event, or null. */
    @Nullable
    Correction rejection(String mention) {
        return rejects.get(mention);
    }

    /** The links that hold between mentions of a subject, in the order in which they were made. */
    List<Bound> links(Subject subject) {
        return new ArrayList<>(links.getOrDefault(subject, Map.of()).values());
    }

    /** Whether a correction still says the last word of everything it names. */
    public boolean holds(Correction correction) {
        return switch (correction.change()) {
            case Change.Link link ->
                link.pairs().stream().allMatch(pair -> {
                    Bound last = links.getOrDefault(link.subject(), Map.of()).get(pair.key());
                    return last != null && last.correction() == correction;
                });
            case Change.Fix fix ->
                fix.marks().stream().allMatch(mark -> fix(fix.field(), mark.mention()) == correction);
            case Change.Reject reject ->
                reject.marks().stream().allMatch(mark -> rejection(mark.mention()) == correction);
            case Change.Wire wire ->
                wires.getOrDefault(wire.textSha256(), Map.of()).get(wire.agency()) == correction;
        };
    }

    /** The mentions that corrections name. */
    Set<String> named(Subject subject) {
        Set<String> mentions = new HashSet<>();
        for (Correction correction : all) {
            boolean about = switch (correction.change()) {
                case Change.Link link -> link.subject() == subject;
                case Change.Fix fix -> fix.field().subject() == subject;
                case Change.Reject reject -> subject == Subject.EVENT;
                case Change.Wire wire -> false;
            };
            if (about) {
                correction.change().marks().forEach(mark -> mentions.add(mark.mention()));
            }
        }
        return mentions;
    }
}
