package id.jejak.app.work;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.statement.WordDiff;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one passage of a checked article is: old, copied, told elsewhere, quoted, repeated, or new.
 *
 * @param here the passage
 * @param state what it is
 * @param first where the given articles have it first, when that is elsewhere
 * @param nearest the passage of another article that is most like it; {@code first} or a later one
 * @param echo how alike it and {@code nearest} are, or null
 * @param changes the words that differ between {@code nearest} and it, in order; empty when nothing is like it
 * @param speaker who is quoted in it, or null
 */
public record PassageCheck(
        Citation here,
        State state,
        @Nullable Citation first,
        @Nullable Citation nearest,
        @Nullable Echo echo,
        List<Change> changes,
        @Nullable String speaker) {
    public PassageCheck {
        changes = List.copyOf(changes);
    }

    /** What a passage is. */
    public enum State {
        /** The same outlet had it before, or it is background that stands in many articles. */
        OLD,
        /** Another outlet had it before. */
        COPIED,
        /** Another article has it, later or at a time that cannot be told apart. */
        SHARED,
        /** It repeats an earlier passage of this article. */
        REPEATED,
        /** Somebody's words, found nowhere else. */
        QUOTED,
        /** The article's own, found nowhere else. */
        NEW;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words that one passage has in the other's place.
     *
     * @param there the words of the other passage; empty where it has none
     * @param here the words of this one; empty where they were left out
     */
    public record Change(String there, String here) {}

    /** How much of a sentence a quotation fills for it to be somebody's words. */
    private static final double QUOTED = 0.5;

    /** The body sentences of an article of a chronicle, in text order. */
    public static List<PassageCheck> of(Chronicle chronicle, Annotated doc) {
        Map<String, Annotated> docs = new HashMap<>();
        chronicle.articles().forEach(each -> docs.put(each.article().id(), each));
        String id = doc.article().id();
        Map<Span, List<Echo>> echoes = new HashMap<>();
        for (Echo echo : chronicle.echoes()) {
            // A repeat stands at its later passage.
            if (echo.b().article().equals(id)) {
                echoes.computeIfAbsent(echo.b().span(), span -> new ArrayList<>())
                        .add(echo);
            } else if (echo.a().article().equals(id)) {
                echoes.computeIfAbsent(echo.a().span(), span -> new ArrayList<>())
                        .add(echo);
            }
        }
        return doc.sentences().stream()
                .filter(sentence -> !sentence.heading())
                .map(sentence -> check(doc, sentence, echoes.getOrDefault(sentence.span(), List.of()), docs))
                .toList();
    }

    private static PassageCheck check(
            Annotated doc, Sentence sentence, List<Echo> echoes, Map<String, Annotated> docs) {
        Citation here = doc.article().cite(sentence.span());
        String speaker = speaker(doc, sentence);
        Echo nearest = echoes.stream()
                .filter(echo -> echo.kind() != Echo.Kind.REPEAT)
                .min(Comparator.comparing((Echo echo) -> -echo.score()).thenComparing(echo -> other(echo, doc)))
                .orElse(null);
        if (nearest == null) {
            Echo repeat = echoes.isEmpty() ? null : echoes.getFirst();
            if (repeat != null) {
                return new PassageCheck(
                        here, State.REPEATED, null, repeat.a(), repeat, changes(repeat.a(), here), speaker);
            }
            return new PassageCheck(
                    here, speaker == null ? State.NEW : State.QUOTED, null, null, null, List.of(), speaker);
        }
        Echo first = echoes.stream()
                .filter(echo -> echo.kind() != Echo.Kind.REPEAT)
                .filter(echo -> isBefore(docs.get(other(echo, doc).article()), doc))
                .min(Comparator.comparing(
                                (Echo echo) -> time(docs.get(other(echo, doc).article())),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(echo -> other(echo, doc)))
                .orElse(null);
        State state = first == null ? State.SHARED : state(doc, first, docs);
        Citation there = other(nearest, doc);
        return new PassageCheck(
                here, state, first == null ? null : other(first, doc), there, nearest, changes(there, here), speaker);
    }

    private static State state(Annotated doc, Echo first, Map<String, Annotated> docs) {
        Annotated other = docs.get(other(first, doc).article());
        boolean own = other != null && doc.outlet() != null && Objects.equals(doc.outlet(), other.outlet());
        return own || first.shared() == Echo.Shared.STANDING ? State.OLD : State.COPIED;
    }

    private static Citation other(Echo echo, Annotated doc) {
        return echo.a().article().equals(doc.article().id()) ? echo.b() : echo.a();
    }

    private static boolean isBefore(@Nullable Annotated other, Annotated doc) {
        LocalDateTime theirs = other == null ? null : time(other);
        LocalDateTime mine = time(doc);
        if (other == null || theirs == null || mine == null) {
            return false;
        }
        boolean hours = other.published().time() != null && doc.published().time() != null;
        return hours ? theirs.isBefore(mine) : theirs.toLocalDate().isBefore(mine.toLocalDate());
    }

    private static @Nullable LocalDateTime time(@Nullable Annotated doc) {
        return doc == null || doc.published().date() == null
                ? null
                : doc.published()
                        .date()
                        .atTime(Objects.requireNonNullElse(doc.published().time(), LocalTime.MIDNIGHT));
    }

    private static @Nullable String speaker(Annotated doc, Sentence sentence) {
        return doc.statements().stream()
                .filter(statement -> statement.content().overlap(sentence.span())
                        >= QUOTED * sentence.span().length())
                .map(Statement::sourceEntity)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Change> changes(Citation there, Citation here) {
        List<String> a = words(there.exact());
        List<String> b = words(here.exact());
        List<Change> changes = new ArrayList<>();
        String left = "";
        String put = "";
        for (WordDiff.Stretch stretch : WordDiff.of(folded(a), folded(b))) {
            if (stretch.shared()) {
                add(changes, left, put);
                left = "";
                put = "";
            } else {
                left = join(left, a.subList(stretch.a(), stretch.aEnd()));
                put = join(put, b.subList(stretch.b(), stretch.bEnd()));
            }
        }
        add(changes, left, put);
        return changes;
    }

    private static void add(List<Change> changes, String there, String here) {
        if (!there.isEmpty() || !here.isEmpty()) {
            changes.add(new Change(there, here));
        }
    }

    private static String join(String before, List<String> words) {
        return Stream.concat(Stream.of(before).filter(each -> !each.isEmpty()), words.stream())
                .reduce((x, y) -> x + " " + y)
                .orElse("");
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Words without marks and capitals, so that a comma is no change. */
    private static List<String> folded(List<String> words) {
        return words.stream()
                .map(word -> {
                    String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
                    return (bare.isEmpty() ? word : bare).toLowerCase(Locale.ROOT);
                })
                .toList();
    }
}
