package id.jejak.engine.entity;

/** What the name tagger looks at; each group can be left out to measure its gain. */
public enum FeatureGroup {
    /** The words themselves, two to each side. */
    WORD,
    /** How words are written: capitals, digits, marks, first of a sentence. */
    SHAPE,
    /** First and last letters. */
    AFFIX,
    /** Names, offices, titles and class nouns of the tables. */
    GAZETTEER,
    /** How often a word is written small in news. */
    COMMON,
    /** Classes of words in like company. */
    CLUSTER,
    /** What stands before and after the whole run of capitals. */
    RUN
}
