package id.jejak.engine.document;

/** PLOVER's actors that stand where else a country stands, since they belong to no one state. */
public enum Abroad {
    /** The United Nations and its bodies. */
    UNO,
    /** The European Union. */
    EUR,
    /** Any other body of governments. */
    IGO,
    /** A body of citizens at work in many countries. */
    NGO,
    /** A social movement across borders. */
    ISM,
    /** An armed group across borders. */
    IMG,
    /** A company at work in many countries. */
    MNC
}
