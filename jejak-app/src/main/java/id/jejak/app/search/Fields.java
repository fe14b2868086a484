package id.jejak.app.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index. Changing one is a change of {@link SearchIndex#SCHEMA}. */
final class Fields {
    /** {@code a} an article, {@code p} a passage of one. */
    static final String KIND = "kind";

    /** The term an article is found by. */
    static final String ARTICLE = "article";

    /** Stored: id of the article. */
    static final String ID = "id";

    /** Article and number of the passage: the order of hits of equal rank. */
    static final String KEY = "key";

    /** When the article's text first came into the case. */
    static final String ARRIVAL = "arrival";

    /** Words as they stand. */
    static final String EXACT = "exact";

    /** Families of words. */
    static final String FAMILY = "family";

    static final String TITLE_EXACT = "title_exact";
    static final String TITLE_FAMILY = "title_family";

    /** Words of the outlet's name. */
    static final String OUTLET = "outlet";

    /** Words of the names of those named in the unit. */
    static final String ENTITY = "entity";

    /** Words of the names of those who are quoted in the unit or passed a quotation on. */
    static final String SAID_BY = "said_by";

    /** PLOVER types of the unit's events, lower case. */
    static final String TYPE = "type";

    /** Day of publication since 1970. */
    static final String DAY = "day";

    /** Stored: code point at which a passage starts in its article. */
    static final String START = "start";

    /** Stored: the passage's words. */
    static final String TEXT = "text";

    /** Stored: date of publication as far as known. */
    static final String PUBLISHED = "published";

    /** Stored: outlet and title. */
    static final String OUTLET_NAME = "outlet_name";

    static final String TITLE = "title";

    /** Facets: values to be counted, beside a name of {@link Facet}. */
    static final String FACET = "facet_";

    /** Positions, so that phrases are found, and offsets, so that hits lead back to the text. */
    static final FieldType WITH_OFFSETS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    static final FieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private Fields() {}

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
