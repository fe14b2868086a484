package id.jejak.engine.document;

/** The 16 root types of the PLOVER codebook. */
public enum PloverType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** Whether both parties act alike, so that their order says nothing (meeting, treaty, truce). */
    public boolean symmetric() {
        return this == AGREE || this == CONSULT || this == COOPERATE || this == SUPPORT || this == RETREAT;
    }
}
