package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The date of an entry among those that its tellings give. */
final class EntryDate {
    /** What lies longer before every article that tells it is recalled, not reported. */
    private static final int RECALLED_DAYS = 30;

    private EntryDate() {}

    /** The most precise date; where days differ the one most articles give, of equals the earliest. */
    static @Nullable When of(List<Telling> tellings, List<Reason> why) {
        Map<String, Set<String>> articles = new TreeMap<>();
        When finest = null;
        for (Telling telling : tellings) {
            When when = telling.when();
            if (when != null) {
                articles.computeIfAbsent(when.iso(), key -> new TreeSet<>()).add(telling.article());
                finest = finest == null || when.finer(finest) ? when : finest;
            }
        }
        if (finest == null) {
            return null;
        }
        When best = null;
        int most = 0;
        for (Map.Entry<String, Set<String>> given : articles.entrySet()) {
            When when = When.of(given.getKey());
            if (when != null
                    && when.width() == finest.width()
                    && given.getValue().size() > most) {
                best = when;
                most = given.getValue().size();
            }
        }
        When month = best == null ? null : monthOf(tellings, best);
        if (month != null) {
            why.add(Reason.of(ReasonKey.ENTRY_MONTH, given(articles)));
            return month;
        }
        for (Telling telling : tellings) {
            if (telling.dated() != null) {
                why.add(telling.dated().why());
            }
        }
        if (best != null && articles.size() > 1) {
            why.add(Reason.of(ReasonKey.ENTRY_DATE_FINEST, best.iso(), given(articles)));
        }
        return best;
    }

    /** Dates with the articles that give them: {@code 2023-07: s1, s2; 2023-07-25: s3}. */
    private static String given(Map<String, Set<String>> articles) {
        return articles.entrySet().stream()
                .map(date -> date.getKey() + ": " + String.join(", ", date.getValue()))
                .collect(Collectors.joining("; "));
    }

    /**
     * The month of a happening that runs over days of which the reports give several, or of which one tells that something happened on it
     * while none says on which day it was; or null.
     */
    private static @Nullable When monthOf(List<Telling> tellings, When best) {
        boolean stated = tellings.stream().anyMatch(Telling::stated);
        boolean differ = tellings.stream()
                .anyMatch(telling -> telling.days() > 0
                        && telling.when() != null
                        && (!telling.when().fits(best) || (!stated && isScene(telling))));
        return differ && best.iso().length() == 10 ? When.of(best.iso().substring(0, 7)) : null;
    }

    private static boolean isScene(Telling telling) {
        return telling.dated() != null && telling.dated().why().key() == ReasonKey.ENTRY_DATE_SCENE;
    }

    /** Whether it lies long before every article that tells it. */
    static boolean recalled(List<Telling> tellings, When when) {
        for (Telling telling : tellings) {
            LocalDate published = telling.doc().published().date();
            if (published == null || !when.last().isBefore(published.minusDays(RECALLED_DAYS))) {
                return false;
            }
        }
        return true;
    }

    /** Where a telling took the date from other words: its own are vaguer, or there are none. */
    static List<Repair> repairs(List<Telling> tellings, When date) {
        List<Repair> repairs = new ArrayList<>();
        for (Telling telling : tellings) {
            When when = telling.when();
            if (when == null || !when.fits(date)) {
                continue;
            }
            Span own = telling.event().dateSpan();
            Citation vague = telling.doc()
                    .article()
                    .cite(own != null ? own : telling.event().trigger());
            if (telling.dated() != null) {
                repairs.add(new Repair(
                        "date",
                        when.iso(),
                        vague,
                        telling.dated().words(),
                        telling.dated().why()));
            } else if (date.finer(when)) {
                for (Telling other : tellings) {
                    if (date.equals(other.when())) {
                        repairs.add(new Repair(
                                "date",
                                date.iso(),
                                vague,
                                other.dating(),
                                Reason.of(ReasonKey.MERGE_FITTING_DATES, when.iso(), date.iso())));
                        break;
                    }
                }
            }
        }
        return repairs;
    }
}
