package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of a sentence that may name something, or an office or title beside a name. */
final class Chunk {
    /** What a stretch is. */
    enum Kind {
        /** A name of a resource. */
        KNOWN,
        /** A class noun with what follows. */
        CLASS,
        /** A run of capitalised words. */
        RUN,
        OFFICE,
        TITLE
    }

    final Kind kind;
    final Words words;
    /** First piece. */
    final int from;
    /** First piece after it. */
    final int until;
    /** The words of the name as they stand. */
    final Span span;
    /** What the name is of; null for an unknown run, an office, a title. */
    final @Nullable EntityType type;

    final @Nullable Known known;
    final @Nullable NameClass nameClass;
    final Offices.@Nullable Office office;
    /** The name in canonical form, as far as the chunk alone tells. */
    final String name;

    final String rule;
    final Evidence evidence = new Evidence();
    /** Known owner at the end of a class name ({@code Dewan Pengawas KPK}), or null. */
    @Nullable
    Chunk owner;
    /** Whether a place that a table knows ends it. */
    boolean town;
    /** Whether only its place at the start of a sentence gives it a capital. */
    boolean initial;

    private Chunk(
            Kind kind,
            Words words,
            int from,
            int until,
            @Nullable EntityType type,
            @Nullable Known known,
            @Nullable NameClass nameClass,
            Offices.@Nullable Office office,
            String name,
            String rule) {
        this.kind = kind;
        this.words = words;
        this.from = from;
        this.until = until;
        this.span = words.span(from, until);
        this.type = type;
        this.known = known;
        this.nameClass = nameClass;
        this.office = office;
        this.name = name;
        this.rule = rule;
    }

    static Chunk known(Words words, int from, int until, Known known) {
        String rule = "known_" + known.sort().name().toLowerCase(java.util.Locale.ROOT);
        return new Chunk(Kind.KNOWN, words, from, until, known.type(), known, null, null, known.name(), rule);
    }

    static Chunk ofClass(Words words, int from, int until, NameClass cls, String name) {
        return new Chunk(Kind.CLASS, words, from, until, cls.type(), null, cls, null, name, cls.rule());
    }

    static Chunk run(Words words, int from, int until) {
        return new Chunk(Kind.RUN, words, from, until, null, null, null, null, words.slice(from, until), "capital_run");
    }

    /** A body that its place after an office and its capitals alone show. */
    static Chunk body(Words words, int from, int until) {
        return new Chunk(
                Kind.CLASS,
                words,
                from,
                until,
                EntityType.ORG,
                null,
                null,
                null,
                words.slice(from, until),
                "capitals_after_office");
    }

    static Chunk office(Words words, int from, int until, Offices.@Nullable Office office) {
        return new Chunk(Kind.OFFICE, words, from, until, null, null, null, office, words.slice(from, until), "office");
    }

    static Chunk title(Words words, int from, int until) {
        return new Chunk(Kind.TITLE, words, from, until, null, null, null, null, words.slice(from, until), "title");
    }

    boolean isName() {
        return kind == Kind.KNOWN || kind == Kind.CLASS || kind == Kind.RUN;
    }

    /** Whether this is an office of a state where the text does not say whose. */
    boolean isStateOffice() {
        return office != null && office.level() == Offices.Level.STATE;
    }

    /** Whether a person may be meant. */
    boolean mayBePerson() {
        return kind == Kind.RUN || (known != null && known.isPerson());
    }

    /** Whether a state, place or body is meant that an office may be of. */
    boolean mayOwnOffice() {
        return kind == Kind.CLASS
                ? type != EntityType.EVT && type != EntityType.WPN
                : known != null && !known.isPerson();
    }

    @Override
    public String toString() {
        return kind + " " + words.slice(from, until) + " -> " + name + " " + type;
    }
}
