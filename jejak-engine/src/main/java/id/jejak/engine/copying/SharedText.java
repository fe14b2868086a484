package id.jejak.engine.copying;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.Outlets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two articles of different publishers that have a text in common.
 *
 * @param a the article of the smaller id
 * @param b the other
 * @param inA passages of {@code a}, as they stand
 * @param inB the same passages of {@code b}
 */
record SharedText(Annotated a, Annotated b, List<Citation> inA, List<Citation> inB) {
    /** One shared passage may be a shared quotation; two are a shared text. */
    private static final int MIN_PASSAGES = 2;

    /** A text is printed within days; later it is background. */
    private static final long MAX_DAYS = 4;

    /** All pairs, by their ids. */
    static List<SharedText> of(List<Annotated> docs, List<Echo> echoes) {
        Map<String, Annotated> byId = new HashMap<>();
        docs.forEach(doc -> byId.put(doc.article().id(), doc));
        Map<String, SharedText> pairs = new TreeMap<>();
        for (Echo echo : echoes) {
            Annotated a = byId.get(echo.a().article());
            Annotated b = byId.get(echo.b().article());
            boolean text = echo.kind() != Echo.Kind.REPEAT && echo.shared() == Echo.Shared.TEXT;
            if (text && a != null && b != null && !sameOutlet(a, b) && near(a, b)) {
                SharedText pair = pairs.computeIfAbsent(
                        echo.a().article() + '\n' + echo.b().article(),
                        key -> new SharedText(a, b, new ArrayList<>(), new ArrayList<>()));
                pair.inA().add(echo.a());
                pair.inB().add(echo.b());
            }
        }
        return pairs.values().stream()
                .filter(pair -> pair.inA().size() >= MIN_PASSAGES)
                .toList();
    }

    private static boolean sameOutlet(Annotated a, Annotated b) {
        return a.outlet() != null && Objects.equals(a.outlet(), b.outlet());
    }

    private static boolean near(Annotated a, Annotated b) {
        LocalDate first = a.published().date();
        LocalDate second = b.published().date();
        return first == null || second == null || Math.abs(ChronoUnit.DAYS.between(first, second)) <= MAX_DAYS;
    }

    Annotated other(Annotated doc) {
        return doc == a ? b : a;
    }

    /** The passages as they stand in one of the two. */
    List<Citation> in(Annotated doc) {
        return doc == a ? inA : inB;
    }

    /** Minutes from the first article to the second, or null where an hour is unknown. */
    static @Nullable Long minutes(Annotated first, Annotated second) {
        LocalDate a = first.published().date();
        LocalDate b = second.published().date();
        if (a == null
                || b == null
                || first.published().time() == null
                || second.published().time() == null) {
            return null;
        }
        return Duration.between(
                        a.atTime(first.published().time())
                                .atZone(first.published().zone()),
                        b.atTime(second.published().time())
                                .atZone(second.published().zone()))
                .toMinutes();
    }

    /** Days from the first article to the second, or null where a day is unknown. */
    static @Nullable Integer days(Annotated first, Annotated second) {
        LocalDate a = first.published().date();
        LocalDate b = second.published().date();
        return a == null || b == null ? null : (int) ChronoUnit.DAYS.between(a, b);
    }

    /** Whether the first came out earlier, by the hour where it is known. */
    static boolean isEarlier(Annotated first, Annotated second) {
        Long minutes = minutes(first, second);
        Integer days = days(first, second);
        return minutes != null ? minutes > 0 : days != null && days > 0;
    }

    /** Whether an article names a publisher as source or relay of what it tells. */
    static boolean names(Annotated doc, @Nullable String publisher, Outlets outlets) {
        return publisher != null
                && doc.statements().stream()
                        .anyMatch(statement -> isThat(statement.sourceEntity(), publisher, outlets)
                                || statement.chain().stream()
                                        .anyMatch(relay -> isThat(relay.name(), publisher, outlets)));
    }

    private static boolean isThat(@Nullable String name, String publisher, Outlets outlets) {
        Outlets.Outlet known = name == null ? null : outlets.byName(name);
        return name != null
                && (known == null ? name.equals(publisher) : known.name().equals(publisher));
    }
}
