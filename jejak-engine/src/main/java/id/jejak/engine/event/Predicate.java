package id.jejak.engine.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A verb, or a noun that tells of an event, with what stands around it. */
final class Predicate {
    /** What auxiliaries and the clause say of its reality. */
    enum Mood {
        FUTURE,
        POSSIBLE,
        /** {@code bisa membantu}: an offer, where help is meant; else nothing that happens. */
        ABLE,
        ALLEGED,
        NEGATED,
        CONDITION,
        PURPOSE,
        PAST,
        ONGOING,
        /** {@code ingin}: in the first person an act of speech: kami ingin berterima kasih. */
        WISHED,
        WANTED
    }

    final Unit unit;
    final int index;
    final boolean noun;
    final Set<Mood> moods = EnumSet.noneOf(Mood.class);
    final List<NounPhrase> preps = new ArrayList<>(2);
    Sense.Voice voice = Sense.Voice.ACTIVE;

    @Nullable
    NounPhrase subject;

    @Nullable
    NounPhrase object;

    @Nullable
    NounPhrase second;
    /** A noun's owner: kunjungan Putin. */
    @Nullable
    NounPhrase owner;
    /** Whose complement it stands in, or null in a clause of its own. */
    @Nullable
    Predicate governor;
    /** The verb that makes its object what this verb says, or null. */
    @Nullable
    Predicate cause;
    /** The verb whose object or subject a noun is, or null. */
    @Nullable
    Predicate carrier;
    /** Whether a noun is only what is talked about: soal gencatan senjata. */
    boolean about;
    /** Whether a noun stands as the subject of its carrier. */
    boolean asSubject;
    /** Whether its clause tells what is taken as known: {@code setelah A menyerang B}. */
    boolean background;
    /** Whether it is the first verb after {@code yang}. */
    boolean relative;
    /** Number of the clause it stands in. */
    int clause;
    /** First unit after everything that belongs to it. */
    int until;

    Predicate(Unit unit, int index, boolean noun) {
        this.unit = unit;
        this.index = index;
        this.noun = noun;
        this.until = index + 1;
    }
}
