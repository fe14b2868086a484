package id.jejak.engine.clean;

import id.jejak.engine.lexicon.Outlets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Fills the places {@code {AGENCY}}, {@code {OUTLET}}, {@code {WEEKDAY}} and {@code {MONTH}} of a pattern with names. */
final class PatternLists {
    private static final String WEEKDAYS = "Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad";
    private static final String MONTHS =
            "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Ags|Sep|Sept|Okt|Nov|Des";

    private final String agencies;
    private final String outlets;

    PatternLists(Outlets table) {
        List<String> wires = new ArrayList<>();
        List<String> papers = new ArrayList<>();
        for (Outlets.Outlet outlet : table.all()) {
            boolean wire = outlet.kind() == Outlets.Kind.AGENCY || outlet.kind() == Outlets.Kind.STATE_MEDIA;
            List<String> names = wire ? wires : papers;
            names.add(outlet.name());
            names.addAll(outlet.aliases());
        }
        agencies = alternatives(wires);
        outlets = alternatives(papers);
    }

    private static String alternatives(List<String> names) {
        return String.join(
                "|",
                names.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .toList());
    }

    String fill(String pattern) {
        return pattern.replace("{AGENCY}", agencies)
                .replace("{OUTLET}", outlets)
                .replace("{WEEKDAY}", WEEKDAYS)
                .replace("{MONTH}", MONTHS);
    }

    /** A pattern that finds one agency name in a short stretch, without regard to case. */
    Pattern agency() {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + agencies + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }
}
