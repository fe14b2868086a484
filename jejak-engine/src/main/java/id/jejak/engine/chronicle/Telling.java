package id.jejak.engine.chronicle;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event mention with what is needed to compare it over articles.
 *
 * @param n its number, in the order of articles and triggers
 * @param doc the article
 * @param event the event
 * @param sentence the sentence its trigger stands in, or null where the trigger stands in none
 * @param actors canonical names over articles
 * @param recipients canonical names over articles
 * @param when its date, or null
 * @param family the family of its trigger, or null
 * @param words content words of the sentence
 * @param objects content words of the objects
 * @param matter names of what it is about, see {@link Matter}
 * @param dated what its date rests on where other words than the event's own give it, else null
 */
record Telling(
        int n,
        Annotated doc,
        Event event,
        @Nullable Sentence sentence,
        List<String> actors,
        List<String> recipients,
        @Nullable When when,
        Families.@Nullable Family family,
        Set<String> words,
        Set<String> objects,
        Set<String> matter,
        @Nullable Borrowed dated) {
    /** The same on a date that other words give. */
    Telling on(When date, Reason why, Citation words) {
        return new Telling(
                n,
                doc,
                event,
                sentence,
                actors,
                recipients,
                date,
                family,
                this.words,
                objects,
                matter,
                new Borrowed(why, words));
    }

    /** Whether no words of its own date it: it has no date, or one that its article lent it. */
    boolean loose() {
        return when == null || (event.date() != null && event.dateSpan() == null);
    }

    /** Whether words of its own sentence date it: what another sentence says was lent by somebody's inference, the article's or ours. */
    boolean stated() {
        Span own = event.dateSpan();
        return dated == null && when != null && own != null && passage().contains(own);
    }

    /** The words that date it: its own, those it borrows from, else its trigger. */
    Citation dating() {
        if (dated != null) {
            return dated.words();
        }
        Span own = event.dateSpan();
        return doc.article().cite(own != null ? own : event.trigger());
    }

    String article() {
        return doc.article().id();
    }

    PloverType type() {
        return event.type();
    }

    Status status() {
        return event.status();
    }

    /** Whether somebody only claims it, or the article finds the claim false. */
    boolean isClaim() {
        return status() == Status.ALLEGED || status() == Status.DENIED;
    }

    Span passage() {
        return sentence != null ? sentence.span() : event.trigger();
    }

    /** Whether the words name one of these parties, so that a reader of this sentence alone knows who is meant. */
    boolean names(List<Party> parties) {
        return parties.stream().anyMatch(this::named);
    }

    private boolean named(Party party) {
        return doc.entities().stream()
                .filter(entity ->
                        entity.id().equals(party.entity()) || entity.name().equals(party.name()))
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> mention.isName() && passage().contains(mention.span()));
    }

    String trigger() {
        return doc.article().slice(event.trigger());
    }

    /** The mention's id; where one trigger tells two events, their type or number stands in it too. */
    String mentionId() {
        return doc.mentionId(event);
    }

    boolean lasting() {
        return family != null && family.lasting();
    }

    /** Over how many days the happening may run. */
    int days() {
        return family != null ? family.days() : 0;
    }

    /** Whether both sides act alike, so that their order says nothing. */
    boolean alike() {
        return family != null ? family.alike() : type().symmetric();
    }
}
