package id.jejak.engine.time;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Feasts and memorial days: fixed ones by month and day, moving ones by a table of years. */
final class Feasts {
    /** How a text writes a feast. */
    record Name(String form, String key, boolean capital) {}

    private record Feast(int month, int day) {}

    private final Map<String, Feast> fixed = new HashMap<>();
    private final Map<String, TreeMap<Integer, LocalDate>> moving = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    Feasts(ResourceSource resources) {
        Tsv feasts = Tsv.load(resources, "id/time/feasts.tsv", "key", "form", "date");
        for (Tsv.Row row : feasts.rows()) {
            String key = row.get("key");
            row.list("form").forEach(form -> names.add(new Name(form, key, true)));
            String date = row.get("date");
            if (date.equals("moving")) {
                moving.put(key, new TreeMap<>());
            } else if (date.matches("\\d\\d(-\\d\\d)?")) {
                fixed.put(
                        key,
                        new Feast(
                                Integer.parseInt(date.substring(0, 2)),
                                date.length() > 2 ? Integer.parseInt(date.substring(3)) : 0));
            } else {
                throw row.error("date is \"" + date + "\"; expected MM-DD, MM or moving");
            }
        }
        Tsv dates = Tsv.load(resources, "id/time/feast-dates.tsv", "key", "dates");
        for (Tsv.Row row : dates.rows()) {
            TreeMap<Integer, LocalDate> years = moving.get(row.get("key"));
            if (years == null) {
                throw row.error("key \"" + row.get("key") + "\" is no moving feast of id/time/feasts.tsv");
            }
            for (String date : row.list("dates")) {
                try {
                    LocalDate day = LocalDate.parse(date);
                    years.put(day.getYear(), day);
                } catch (DateTimeParseException e) {
                    throw row.error("date \"" + date + "\"; expected YYYY-MM-DD");
                }
            }
        }
    }

    List<Name> names() {
        return names;
    }

    /** The ISO day or month of a feast in a year; null where the table does not reach. */
    @Nullable
    String in(String key, int year) {
        Feast feast = fixed.get(key);
        if (feast != null) {
            return feast.day() == 0
                    ? Iso.month(year, feast.month())
                    : Iso.day(LocalDate.of(year, feast.month(), feast.day()));
        }
        TreeMap<Integer, LocalDate> years = moving.get(key);
        LocalDate day = years == null ? null : years.get(year);
        return day == null ? null : Iso.day(day);
    }

    /** The first day of a feast in a year; null where the table does not reach. */
    @Nullable
    LocalDate dayIn(String key, int year) {
        String value = in(key, year);
        if (value == null) {
            return null;
        }
        return LocalDate.parse(value.length() == 7 ? value + "-01" : value);
    }
}
