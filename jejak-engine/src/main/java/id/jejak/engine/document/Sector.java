package id.jejak.engine.document;

/** PLOVER's sectors: the part of society an actor belongs to. */
public enum Sector {
    /** Police, investigators, protective agencies. */
    COP,
    /** The executive. */
    GOV,
    /** Judges and courts. */
    JUD,
    /** Parliaments and lawmakers. */
    LEG,
    /** State military. */
    MIL,
    /** Armed groups that are not against the government. */
    PRM,
    /** Political parties. */
    PTY,
    /** Armed opposition. */
    REB,
    /** State intelligence. */
    SPY,
    /** Armed and unidentified. */
    UAF,
    /** Unidentified. */
    UNK,
    /** Farm labour. */
    AGR,
    /** Business within a country. */
    BUS,
    /** Criminals. */
    CRM,
    /** Civilians. */
    CVL,
    /** Education. */
    EDU,
    /** Former officials. */
    ELI,
    /** Journalism and its media. */
    JRN,
    /** Labour in industry and services. */
    LAB,
    /** Health. */
    MED,
    /** Refugees and displaced persons. */
    REF,
    /** Political opposition. */
    OPP,
    /** Partially recognised entities. */
    PRE,
    /** Religion. */
    REL,
    /** Civil society not covered above. */
    SOC
}
