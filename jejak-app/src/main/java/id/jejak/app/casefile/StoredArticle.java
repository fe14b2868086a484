package id.jejak.app.casefile;

import id.jejak.app.input.Content;
import id.jejak.app.input.Details;
import id.jejak.app.input.Extraction;
import id.jejak.app.input.Incoming;
import id.jejak.app.input.InputException;
import id.jejak.app.input.Medium;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One article of a case, gathered from all its sightings, so that neither their order nor their number changes it.
 *
 * @param id unique in the case
 * @param wantedId the id it would have alone
 * @param textSha256 hash of the canonical text
 * @param sha256 hash of the original it is read from
 * @param medium what that original is
 * @param path path below the INPUT folder, or null
 * @param details what the sightings say; where they differ the first by spelling, with a warning
 * @param warnings such differences, in English
 */
public record StoredArticle(
        String id,
        String wantedId,
        String textSha256,
        String sha256,
        Medium medium,
        @Nullable String path,
        Details details,
        List<String> warnings) {
    public StoredArticle {
        warnings = List.copyOf(warnings);
    }

    /** What is wrong with an article's original. */
    public enum Damage {
        /** The original is gone. */
        MISSING,
        /** Its bytes have another hash. */
        CHANGED,
        /** Its bytes hold no article any more. */
        UNREADABLE
    }

    /**
     * An article as its original gives it now.
     *
     * @param incoming the article under its unique id; null where the original cannot be read
     * @param damage what is wrong, or null
     */
    public record Reading(
            @Nullable Incoming incoming, @Nullable Damage damage) {}

    /** Whether the original is there with the hash it came with; what was once read from such bytes still holds. */
    public boolean isIntact(CaseStore store) throws IOException {
        try {
            return Sha256.hex(store.original(sha256)).equals(sha256);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Reads the article from its original and checks both hashes. */
    public Reading read(CaseStore store) throws IOException {
        byte[] bytes;
        try {
            bytes = store.original(sha256);
        } catch (NoSuchFileException e) {
            return new Reading(null, Damage.MISSING);
        }
        boolean same = Sha256.hex(bytes).equals(sha256);
        Content content;
        try {
            content = Extraction.of(medium, bytes);
        } catch (InputException e) {
            return new Reading(null, same ? Damage.UNREADABLE : Damage.CHANGED);
        }
        List<String> told = new ArrayList<>(warnings);
        told.addAll(content.warnings());
        Content warned = new Content(content.text(), content.details(), told);
        Incoming incoming = new Incoming(id, medium, bytes, warned, path, details.orElse(content.details()));
        boolean intact = same && incoming.textSha256().equals(textSha256);
        return new Reading(incoming, intact ? null : Damage.CHANGED);
    }

    /**
     * The articles that sightings tell of, sorted by id. Sightings with one wanted id and one text are one article; of several texts with
     * one wanted id the first by path and text keeps it, the others get {@code ~2}, {@code ~3}.
     */
    static List<StoredArticle> gather(Iterable<Sighting> sightings) {
        TreeMap<String, TreeMap<String, TreeSet<Sighting>>> byId = new TreeMap<>();
        for (Sighting sighting : sightings) {
            byId.computeIfAbsent(sighting.id(), key -> new TreeMap<>())
                    .computeIfAbsent(sighting.textSha256(), key -> new TreeSet<>())
                    .add(sighting);
        }
        TreeMap<String, StoredArticle> articles = new TreeMap<>();
        byId.forEach((wanted, texts) -> {
            List<TreeSet<Sighting>> order = new ArrayList<>(texts.values());
            order.sort((a, b) -> key(a.first()).compareTo(key(b.first())));
            int n = 1;
            for (TreeSet<Sighting> same : order) {
                String id = wanted;
                while (n > 1 && (byId.containsKey(id = wanted + "~" + n) || articles.containsKey(id))) {
                    n++;
                }
                articles.put(id, of(id, same));
                n++;
            }
        });
        return List.copyOf(articles.values());
    }

    private static String key(Sighting sighting) {
        return (sighting.path() == null ? "\uffff" : sighting.path()) + '\n' + sighting.textSha256();
    }

    private static StoredArticle of(String id, TreeSet<Sighting> sightings) {
        Sighting first = sightings.first();
        TreeSet<String> outlets = new TreeSet<>();
        TreeSet<String> dates = new TreeSet<>();
        TreeSet<String> urls = new TreeSet<>();
        TreeSet<String> titles = new TreeSet<>();
        for (Sighting sighting : sightings) {
            keep(outlets, sighting.outlet());
            keep(dates, sighting.published());
            keep(urls, sighting.url());
            keep(titles, sighting.title());
        }
        List<String> warnings = new ArrayList<>();
        String date = one("published", dates, warnings);
        Details details = new Sighting(
                        id,
                        first.textSha256(),
                        first.sha256(),
                        first.medium(),
                        first.path(),
                        one("outlet", outlets, warnings),
                        date,
                        one("url", urls, warnings),
                        one("title", titles, warnings))
                .details();
        if (!id.equals(first.id())) {
            warnings.add("id: \"" + first.id() + "\" is the id of another text; this one is \"" + id + "\"");
        }
        return new StoredArticle(
                id, first.id(), first.textSha256(), first.sha256(), first.medium(), first.path(), details, warnings);
    }

    private static void keep(TreeSet<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static @Nullable String one(String field, TreeSet<String> values, List<String> warnings) {
        if (values.size() > 1) {
            warnings.add(field + ": the inputs differ: " + String.join(" | ", values));
        }
        return values.isEmpty() ? null : values.first();
    }
}
