package id.jejak.engine.document;

/** What kind of thing an entity is. */
public enum EntityType {
    /** A person. */
    PER,
    /** An organisation: body, company, party, agency, army. */
    ORG,
    /** A country, province, regency, city, village. */
    GPE,
    /** A region or natural place that is no political unit. */
    LOC,
    /** A building or installation. */
    FAC,
    /** A weapon or carrier type by name. */
    WPN,
    /** A named event. */
    EVT
}
