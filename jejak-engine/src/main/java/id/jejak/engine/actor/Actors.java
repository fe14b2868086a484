package id.jejak.engine.actor;

import id.jejak.engine.document.ActorCode;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Sector;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes actors. The user's own rows win over the shipped ones, rows over publishers, publishers over rules for classes of names.
 * Immutable once built; serves all threads.
 */
public final class Actors {
    /** The resource that holds the user's own rows. */
    public static final String OWN = "id/actor/own-actors.tsv";

    private static final String STAGE = "actor";

    private final List<ActorTable> tables;
    private final Outlets outlets;
    private final NameRules names;
    private final OfficeRules offices;

    /**
     * Loads the tables {@code id/actor/*.tsv}.
     *
     * @throws id.jejak.engine.lexicon.ResourceException naming file and line
     */
    public Actors(ResourceSource source) {
        tables = List.of(new ActorTable(source, OWN), new ActorTable(source, "id/actor/actors.tsv"));
        outlets = Outlets.load(source);
        names = new NameRules(source);
        offices = new OfficeRules(source);
    }

    /**
     * Reads the user's own rows alone, so that a wrong one is told before any work is done.
     *
     * @throws id.jejak.engine.lexicon.ResourceException naming the line
     */
    public static void checkOwn(ResourceSource source) {
        new ActorTable(source, OWN);
    }

    /**
     * The code of a named actor.
     *
     * @param day day of publication, for rows that hold for a time; null when unknown
     * @return null where nothing is known
     */
    public @Nullable ActorCode ofName(String name, EntityType type, @Nullable LocalDate day) {
        ActorTable.Entry entry = entry(name, day);
        if (entry != null) {
            return entry.sector() == null && entry.abroad() == null
                    ? null
                    : new ActorCode(
                            entry.abroad(),
                            entry.sector(),
                            entry.others(),
                            Provenance.of(
                                    STAGE,
                                    "actor_" + NameWords.key(entry.name()).replace(' ', '_'),
                                    entry.ref()));
        }
        if (type == EntityType.ORG) {
            Outlets.Outlet outlet = outlets.byName(name);
            if (outlet != null) {
                boolean commanded = outlet.kind() == Outlets.Kind.STATE_MEDIA;
                return new ActorCode(
                        null,
                        Sector.JRN,
                        commanded ? List.of(Sector.GOV) : List.of(),
                        Provenance.of(STAGE, "publisher", outlets.ref()));
            }
        }
        NameRules.Rule rule = names.find(name, type);
        return rule == null || rule.sector() == null
                ? null
                : new ActorCode(
                        null, rule.sector(), rule.others(), Provenance.of(STAGE, "class_" + rule.name(), rule.ref()));
    }

    /** The country that a row gives a named actor, ISO 3166 alpha-2, or null. */
    public @Nullable String country(String name, @Nullable LocalDate day) {
        ActorTable.Entry entry = entry(name, day);
        return entry == null ? null : entry.country();
    }

    /**
     * The code of who holds an office.
     *
     * @param former whether it was held once; offices of state then give {@code ELI}, others nothing
     * @return null where the office tells no sector
     */
    public @Nullable ActorCode ofOffice(String office, boolean former) {
        OfficeRules.Rule rule = offices.find(office);
        if (rule == null || (former && !rule.elite())) {
            return null;
        }
        return new ActorCode(
                null,
                former ? Sector.ELI : rule.sector(),
                List.of(),
                Provenance.of(STAGE, (former ? "former_" : "office_") + rule.name(), rule.ref()));
    }

    private ActorTable.@Nullable Entry entry(String name, @Nullable LocalDate day) {
        for (ActorTable table : tables) {
            ActorTable.Entry entry = table.find(name, day);
            entry = entry == null ? table.timeless(name) : entry;
            if (entry != null && (entry.sector() != null || entry.abroad() != null || entry.country() != null)) {
                return entry;
            }
        }
        return null;
    }
}
