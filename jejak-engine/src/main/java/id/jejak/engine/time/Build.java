package id.jejak.engine.time;

/** How a rule's value is made of its fields; see {@link Resolver}. */
enum Build {
    /** A calendar date, as far as it is said: weekday, day, month, year, part of the day, clock. */
    DATE,
    /** A unit reckoned from publication: "pekan lalu", "dua hari lalu", "tahun depan". */
    RELATIVE,
    /** A day reckoned from publication: "kemarin", "besok pagi", "tadi malam". */
    DEICTIC,
    /** A unit reckoned from another date of the article: "tiga hari kemudian". */
    OFFSET,
    /** A date said before: "saat itu", "tahun yang sama". */
    ANAPHOR,
    /** A clock time whose day stands elsewhere. */
    CLOCK,
    /** A quarter, a half or another numbered part of a year. */
    PERIOD,
    /** A decade by its name: "1990-an". */
    DECADE,
    /** A century by its number. */
    CENTURY,
    /** A feast or memorial day. */
    FEAST,
    /** An anniversary of a named event: "HUT ke-79 RI". */
    ANNIVERSARY,
    /** A day or month of the Islamic calendar. */
    HIJRI,
    /** A season of a year. */
    SEASON,
    /** A weekend. */
    WEEKEND,
    /** A stretch of time. */
    DURATION,
    /** A time that comes again. */
    SET,
    /** Past, present or future without a date. */
    REF,
    /** Words that look like a time and are none; nothing is put out. */
    NONE
}
