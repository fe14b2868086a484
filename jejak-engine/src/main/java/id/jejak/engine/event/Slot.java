package id.jejak.engine.event;

/** What a place in the clause holds for a frame. */
enum Slot {
    /** Who acts. */
    ACTOR,
    /** To whom it is done; of a thing that belongs to somebody, its owner. */
    PARTY,
    /** What is given, sold, fired, signed, sought. */
    THING,
    /** A party if one is named there, else a thing. */
    EITHER,
    /** A party or its place; nothing is read from it but the place. */
    PLACE,
    /** Nothing. */
    NONE
}
