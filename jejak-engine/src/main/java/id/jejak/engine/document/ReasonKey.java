package id.jejak.engine.document;

import java.util.Locale;

/**
 * What a {@link Reason} can say. Its words stand in {@code jejak/reasons_LANGUAGE.properties}, one text in every language; each text
 * names all places of its key.
 */
public enum ReasonKey {
    /** Article, name, cue: who tells a deed could know it. */
    WITNESS_RULE1_TOLD(3),
    /** Article, name: reported on the word of a name, without a statement that can be cited. */
    WITNESS_RULE1_ON_WORD_OF(2),
    /** Article, name: who records or carries the words witnesses a speech act. */
    WITNESS_RULE2_RECORDED(2),
    /** Article, words of the credit: no source in the text, but a wire credit. */
    WITNESS_RULE3_CREDIT_STATED(2),
    /** Article, outlet: no source in the text, but the outlet is an agency. */
    WITNESS_RULE3_AGENCY(2),
    /** Article, other article, name: the same sentence stands elsewhere, given to a name. */
    WITNESS_RULE3_SAME_SENTENCE(3),
    /** Article, agency, other article: an echo carries the wire credit over. */
    WITNESS_RULE3_CREDIT_CARRIED(3),
    /** Article, agency: an analyst gave the credit. */
    WITNESS_RULE3_CREDIT_CORRECTED(2),
    /** Article, body, article that says so: text of a release. */
    WITNESS_RULE3_RELEASE(3),
    /** Article: neither source nor credit. */
    WITNESS_RULE3_NONE(1),
    /** Article: who publishes a recording or picture witnesses what it shows. */
    WITNESS_RULE4_PUBLISHED(1),
    /** Name of the group, name of the holder: a group that may be the holder is told under its name. */
    WITNESS_RULE5_GROUP(2),
    /** A speech act without named witness: whoever reports it heard it. */
    WITNESS_HEARD,

    /** Article, article: two mentions tell one happening; the parts say why. */
    MERGE_ACROSS(2),
    /** Article: the same inside one article. */
    MERGE_WITHIN(1),
    /** Correction: an analyst says that two mentions tell one happening. */
    MERGE_CORRECTED(1),
    MERGE_ECHO,
    /** Date, date: a happening that runs over days. */
    MERGE_RUNS(2),
    /** Date, date: echoing reports that differ by a day or two. */
    MERGE_SLIP(2),
    /** Date. */
    MERGE_SAME_DATE(1),
    /** Date, date: one holds the other. */
    MERGE_FITTING_DATES(2),
    MERGE_LASTING,
    /** Objects. */
    MERGE_SAME_CLAIM(1),
    MERGE_PUBLISHED_NEAR,
    /** It happens to one person once in many days. */
    MERGE_ONCE,
    /** Names. */
    MERGE_PARTIES(1),
    /** No name is shared, but those of the one answer to those of the other. */
    MERGE_PARTIES_ALIKE,
    /** Word, word: a visit and the meeting on it, each told by one article only. */
    MERGE_VISIT(2),
    /** Objects. */
    MERGE_OBJECTS(1),
    /** Name. */
    MERGE_PLACE(1),
    /** Word, word. */
    MERGE_WORDS(2),

    /** Field, mentions: an analyst gave the value. */
    ENTRY_CORRECTED(2),
    ENTRY_ONE_MENTION,
    /** Articles that plan it. */
    ENTRY_PLAN_CAME_TRUE(1),
    ENTRY_STATUS_DIFFERS,
    /** Dates with their articles. */
    ENTRY_MONTH(1),
    /** Article, date: taken from the happening that the sentence refers to. */
    ENTRY_DATE_REFERRED(2),
    /** Article, month, words: a trip on which something happened on a day. */
    ENTRY_DATE_SCENE(3),
    /** Article, date, word: met on the day of the arrival that the article tells. */
    ENTRY_DATE_ARRIVAL(3),
    /** Article, date, article that says it: when a lasting happening began. */
    ENTRY_DATE_BEGAN(3),
    /** Article, date, words: counted from another happening. */
    ENTRY_DATE_COUNTED(3),
    /** Article, date: said to the one who was met on that day. */
    ENTRY_DATE_ADDRESSEE(2),
    /** Date, dates with their articles. */
    ENTRY_DATE_FINEST(2);

    private final int places;

    ReasonKey() {
        this(0);
    }

    ReasonKey(int places) {
        this.places = places;
    }

    /** How many places the text has. */
    public int places() {
        return places;
    }

    /** The key as outputs and texts spell it: {@code witness.rule3_none}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }
}
