package id.jejak.app.work;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Field;
import id.jejak.engine.correction.Mark;
import id.jejak.engine.correction.Subject;
import id.jejak.engine.document.Annotated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes corrections of wishes: what a person named becomes the mentions it stands for, in what the case tells now. */
public final class ChangeMaker {
    private final Chronicle chronicle;
    private final MarkFinder finder;

    /** A maker over a chronicle. */
    public ChangeMaker(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.finder = new MarkFinder(chronicle);
    }

    /**
     * The change that a wish asks for.
     *
     * @throws WishFault saying what is wrong with it
     */
    public Change of(Wish wish) {
        return switch (wish) {
            case Wish.Merge merge -> merge(merge.a(), merge.b());
            case Wish.Split split -> split(split.a(), split.b());
            case Wish.Fix fix -> fix(fix.field(), fix.what(), fix.value());
            case Wish.Reject reject -> {
                Set<Mark> marks = new LinkedHashSet<>();
                reject.entries()
                        .forEach(entry -> marks.addAll(one(entry, Subject.EVENT).marks()));
                yield new Change.Reject(List.copyOf(marks));
            }
            case Wish.Credit credit -> credit(credit);
        };
    }

    private Change merge(String a, String b) {
        MarkFinder.Meant left = one(a);
        MarkFinder.Meant right = one(b, left.subject());
        if (left.marks().equals(right.marks())) {
            throw new WishFault("correct.same", a, b);
        }
        return new Change.Link(left.subject(), true, left.marks(), right.marks());
    }

    private Change split(String a, String b) {
        MarkFinder.Meant left = one(a);
        List<Mark> inside =
                left.marks().size() == 1 ? finder.sameEntity(left.marks().getFirst(), b) : List.of();
        List<Mark> right =
                inside.isEmpty() || inside.getFirst().equals(left.marks().getFirst())
                        ? one(b, left.subject()).marks()
                        : inside.subList(0, 1);
        // Of an entry that holds the other, all the rest.
        List<Mark> rest =
                left.marks().stream().filter(mark -> !right.contains(mark)).toList();
        if (rest.isEmpty()) {
            throw new WishFault("correct.same", a, b);
        }
        return new Change.Link(left.subject(), false, rest, right);
    }

    private Change fix(Field field, String what, @Nullable String value) {
        List<Mark> marks = one(what, field.subject()).marks();
        try {
            return new Change.Fix(field, field.checked(value), marks);
        } catch (IllegalArgumentException e) {
            String given = value == null ? "" : value.strip();
            throw given.isEmpty()
                    ? new WishFault("correct.value.missing", field.label())
                    : new WishFault("correct.value." + field.label(), given);
        }
    }

    private Change credit(Wish.Credit credit) {
        Annotated doc = chronicle.articles().stream()
                .filter(each -> each.article().id().equals(credit.article()))
                .findFirst()
                .orElseThrow(() -> new WishFault("correct.no_article", credit.article()));
        String agency = credit.agency().strip();
        if (agency.isEmpty()) {
            throw new WishFault("correct.value.missing", "agency");
        }
        return new Change.Wire(credit.article(), doc.article().textSha256(), agency, credit.accepted());
    }

    /** The one thing that the words mean. */
    private MarkFinder.Meant one(String words) {
        List<MarkFinder.Meant> found = finder.find(words);
        if (found.size() != 1) {
            throw new WishFault(found.isEmpty() ? "correct.unknown" : "correct.several", words);
        }
        return found.getFirst();
    }

    /** The one event or entity that the words mean. */
    private MarkFinder.Meant one(String words, Subject subject) {
        MarkFinder.Meant meant = one(words);
        if (meant.subject() != subject) {
            throw new WishFault("correct.no_" + subject.label(), words);
        }
        return meant;
    }

    /** The changes of several wishes, in their order. */
    public List<Change> all(Stream<? extends Wish> wishes) {
        return wishes.map(this::of).toList();
    }
}
