package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import id.jejak.engine.witness.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds offices that speak against each other: two holders at one time of an office that one person holds ({@code sole-offices.tsv}), and
 * one person with dates that cannot both be. Times are those the rows tell, else the days of the articles that give the office as held;
 * where a holder is told as past, one begins where the other ends, or the articles are of other times, nothing is found. Rows are compared
 * inside one office only.
 */
public final class OfficeConflicts {
    /** Days between articles that still tell of one time. */
    private static final int NEAR = 30;

    private final Set<String> sole = new HashSet<>();

    /** With the shipped list of offices that one person holds, or one that stands in its place. */
    public OfficeConflicts(ResourceSource source) {
        for (Tsv.Row row :
                Tsv.load(source, "id/chronicle/sole-offices.tsv", "office").rows()) {
            sole.add(Names.key(row.get("office")));
        }
    }

    /** The conflicts in order of office and person; the same rows give the same list. */
    public List<OfficeConflict> of(List<Office> offices, List<Annotated> articles) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Annotated doc : articles) {
            LocalDate day = doc.published().date();
            if (day != null) {
                days.put(doc.article().id(), day);
            }
        }
        Map<String, List<Office>> byOffice = new TreeMap<>();
        List<OfficeConflict> found = new ArrayList<>();
        for (Office office : offices) {
            if (before(office.until(), office.from())) {
                found.add(new OfficeConflict(OfficeConflict.Reason.ENDS_BEFORE_IT_BEGINS, office, office));
            }
            byOffice.computeIfAbsent(
                            Names.key(office.office()) + "|" + (office.of() == null ? "" : Names.key(office.of())),
                            key -> new ArrayList<>())
                    .add(office);
        }
        byOffice.forEach((key, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    OfficeConflict.Reason reason = reason(rows.get(i), rows.get(j), days);
                    if (reason != null) {
                        found.add(new OfficeConflict(reason, rows.get(i), rows.get(j)));
                    }
                }
            }
        });
        return List.copyOf(found);
    }

    private OfficeConflict.@Nullable Reason reason(Office a, Office b, Map<String, LocalDate> days) {
        if (a.person().equals(b.person())) {
            return differ(a.from(), b.from()) || differ(a.until(), b.until())
                    ? OfficeConflict.Reason.OTHER_DATES
                    : null;
        }
        boolean one = a.of() != null && sole.contains(Names.key(a.office()));
        boolean dated = (a.from() != null || a.until() != null) && (b.from() != null || b.until() != null);
        boolean follows = before(a.until(), b.from())
                || before(b.until(), a.from())
                || a.until() != null && a.until().equals(b.from())
                || b.until() != null && b.until().equals(a.from());
        boolean meet = dated
                ? begin(a).compareTo(end(b)) < 0 && begin(b).compareTo(end(a)) < 0 && !follows
                : a.until() == null && b.until() == null && toldTogether(a, b, days);
        return one && meet && !a.former() && !b.former() ? OfficeConflict.Reason.TWO_HOLDERS : null;
    }

    private static String begin(Office office) {
        return office.from() == null ? "" : office.from();
    }

    private static String end(Office office) {
        return office.until() == null ? "9999" : office.until();
    }

    /** Whether articles of one time give both as held: the days of one row's articles begin before those of the other end. */
    private static boolean toldTogether(Office a, Office b, Map<String, LocalDate> days) {
        LocalDate[] x = range(a, days);
        LocalDate[] y = range(b, days);
        return x.length > 0 && y.length > 0 && !x[0].isAfter(y[1].plusDays(NEAR)) && !y[0].isAfter(x[1].plusDays(NEAR));
    }

    private static LocalDate[] range(Office office, Map<String, LocalDate> days) {
        List<LocalDate> told = office.mentions().stream()
                .map(mention -> days.get(mention.article()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return told.isEmpty() ? new LocalDate[0] : new LocalDate[] {told.getFirst(), told.getLast()};
    }

    /** Whether two dates are told and neither is a part of the other: {@code 2024} and {@code 2024-05} do not differ. */
    static boolean differ(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !a.startsWith(b) && !b.startsWith(a);
    }

    /** Whether a date is surely before another. */
    private static boolean before(@Nullable String a, @Nullable String b) {
        return differ(a, b) && a != null && b != null && a.compareTo(b) < 0;
    }
}
