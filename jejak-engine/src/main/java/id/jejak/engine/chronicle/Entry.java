package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Testimony;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening: all event mentions that report it, over articles.
 *
 * @param id smallest mention id of {@code mentions}
 * @param date ISO day, month or year, the most precise that a mention gives, or null
 * @param what the best sentence of the articles that tells it
 * @param type PLOVER root type
 * @param mode the codebook's mode under the type that most reports give, or null where none gives one
 * @param contexts the codebook's contexts that at least half of the reports show, most often shown first; may be empty
 * @param actors canonical names
 * @param recipients canonical names
 * @param objects words as they stand, in order of mention
 * @param place canonical name, or null
 * @param status asserted, alleged, denied, planned, possible
 * @param saidBy on whose word alone it is given, or null
 * @param recalled whether it lies more than 30 days before every article that reports it
 * @param mentions trigger spans, by article id, then span
 * @param articles how many articles report it
 * @param outlets how many outlets those are
 * @param testimony origins and witnesses; null unless the status is asserted
 * @param claimants who claims it, for entries that are not asserted
 * @param rejecters who rejects it
 * @param checkers who checked it
 * @param repairs values that words of one place leave open and those of another give, in order of mention
 * @param why how the mentions were merged and the fields chosen, one line each
 */
public record Entry(
        String id,
        @Nullable String date,
        Citation what,
        PloverType type,
        @Nullable String mode,
        List<String> contexts,
        List<String> actors,
        List<String> recipients,
        List<Thing> objects,
        @Nullable String place,
        Status status,
        @Nullable String saidBy,
        boolean recalled,
        List<Mention> mentions,
        int articles,
        int outlets,
        @Nullable Testimony testimony,
        List<String> claimants,
        List<String> rejecters,
        List<String> checkers,
        List<Repair> repairs,
        List<Reason> why) {
    public Entry {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        objects = List.copyOf(objects);
        mentions = List.copyOf(mentions);
        claimants = List.copyOf(claimants);
        rejecters = List.copyOf(rejecters);
        checkers = List.copyOf(checkers);
        repairs = List.copyOf(repairs);
        why = List.copyOf(why);
    }

    /**
     * An object with its figures.
     *
     * @param text words as they stand
     * @param amount normalised number, or null
     * @param unit what is counted, or null
     */
    public record Thing(
            String text, @Nullable String amount, @Nullable String unit) {}

    /**
     * One event mention of the entry.
     *
     * @param id mention id of the trigger
     * @param trigger where it stands
     * @param event the event's id inside its article, {@code v3}
     */
    public record Mention(String id, Citation trigger, String event) {}
}
