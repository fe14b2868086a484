package id.jejak.engine.witness;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a source is, whose side it is on, and for which institution it speaks. */
final class SourceWords {
    private static final String FILE = "id/witness/source-words.tsv";
    private static final String INSTITUTIONS = "id/witness/institutions.tsv";

    private record Described(Pattern pattern, Source.Kind kind, boolean group) {}

    private record Office(Pattern pattern, String institution) {}

    private final Outlets outlets;
    private final Countries countries;
    private final List<Described> described = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();

    SourceWords(ResourceSource source, Outlets outlets, Countries countries) {
        this.outlets = outlets;
        this.countries = countries;
        for (Tsv.Row row : Tsv.load(source, FILE, "name", "pattern", "kind", "group", "examples")
                .rows()) {
            Described words = new Described(
                    row.pattern("pattern", 0),
                    row.choice("kind", Source.Kind.class),
                    row.get("group").equals("yes"));
            for (String example : row.list("examples")) {
                if (!words.pattern().matcher(example).matches()) {
                    throw row.error("example \"" + example + "\" does not fit " + words.pattern());
                }
            }
            described.add(words);
        }
        for (Tsv.Row row : Tsv.load(source, INSTITUTIONS, "name", "pattern", "institution", "examples")
                .rows()) {
            offices.add(new Office(row.pattern("pattern", 0), row.get("institution")));
            for (String example : row.list("examples")) {
                int sign = example.indexOf('=');
                String found = sign < 0 ? "" : ofOffice(example.substring(0, sign));
                if (sign < 0 || !found.equals(example.substring(sign + 1))) {
                    throw row.error("example \"" + example + "\" comes out as \"" + found + "\"");
                }
            }
        }
    }

    /** Whether the words may stand for somebody whom another report names. */
    boolean isGroup(String name) {
        if (outlets.byName(name) != null) {
            return false;
        }
        Described words = describe(name);
        return words != null && words.group();
    }

    boolean isPublisher(String name) {
        if (outlets.byName(name) != null) {
            return true;
        }
        Described words = describe(name);
        return words != null && publishes(words.kind());
    }

    boolean isPalace(String name) {
        return countries.isPalace(name);
    }

    /** Whether a name is that of people who judge from afar and have no access of their own to a deed. */
    boolean guesses(String name) {
        Described words = describe(name);
        return words != null && words.kind() == Source.Kind.EXPERTS;
    }

    /** Whether a relay can have recorded words itself; a state at large is no newsroom. */
    boolean mayRecord(String name) {
        return countries.code(name) == null && (!isGroup(name) || isPublisher(name));
    }

    static boolean publishes(Source.Kind kind) {
        return kind == Source.Kind.AGENCY
                || kind == Source.Kind.STATE_MEDIA
                || kind == Source.Kind.BROADCASTER
                || kind == Source.Kind.OUTLET;
    }

    Source.Kind kind(String name, WhoIsWho.@Nullable Facts facts) {
        Outlets.Outlet outlet = outlets.byName(name);
        if (outlet != null) {
            return switch (outlet.kind()) {
                case AGENCY -> Source.Kind.AGENCY;
                case STATE_MEDIA -> Source.Kind.STATE_MEDIA;
                case BROADCASTER -> Source.Kind.BROADCASTER;
                case OUTLET, FACTCHECK -> Source.Kind.OUTLET;
            };
        }
        if (facts != null && facts.type() == EntityType.PER) {
            return facts.offices().isEmpty() ? Source.Kind.PERSON : Source.Kind.OFFICIAL;
        }
        if (countries.code(name) != null || countries.seat(name) != null) {
            return Source.Kind.OFFICIAL;
        }
        Described words = describe(name);
        if (words != null) {
            boolean owned = words.kind() == Source.Kind.AGENCY && countries.ending(name) != null;
            return owned ? Source.Kind.STATE_MEDIA : words.kind();
        }
        return facts == null ? Source.Kind.PERSON : Source.Kind.ORGANISATION;
    }

    /** Canonical name of the state or body that owns or commands a source, or null. */
    @Nullable
    String side(String name, WhoIsWho.@Nullable Facts facts) {
        Outlets.Outlet outlet = outlets.byName(name);
        if (outlet != null) {
            return outlet.side();
        }
        String code = countries.code(name);
        if (code == null) {
            code = countries.seat(name);
        }
        if (code != null) {
            return countries.name(code);
        }
        if (facts != null && facts.type() == EntityType.PER) {
            return facts.offices().isEmpty() ? null : sideOfOffice(facts);
        }
        String ending = countries.ending(name);
        Described words = describe(name);
        boolean commanded = words != null && words.kind() != Source.Kind.EXPERTS && words.kind() != Source.Kind.PERSON;
        if (ending != null && commanded) {
            return countries.name(ending);
        }
        return commanded && facts != null ? countries.name(facts.country()) : null;
    }

    private @Nullable String sideOfOffice(WhoIsWho.Facts facts) {
        for (WhoIsWho.Held held : facts.offices()) {
            String of = held.role().of();
            if (of != null) {
                String code = countries.code(of);
                if (code == null) {
                    code = countries.ending(of);
                }
                if (code != null) {
                    return countries.name(code);
                }
            }
        }
        return countries.name(facts.country());
    }

    /** For which institution a source speaks: a key that two sources of one institution share. */
    String institution(String name, WhoIsWho.@Nullable Facts facts) {
        Outlets.Outlet outlet = outlets.byName(name);
        if (outlet != null) {
            return "owner " + Names.key(outlet.owner());
        }
        if (facts == null || facts.type() != EntityType.PER) {
            String seat = countries.name(countries.seat(name));
            return seat != null ? "kepala negara " + Names.key(seat) : "body " + Names.key(ofBody(name));
        }
        for (WhoIsWho.Held held : facts.offices()) {
            if (!held.role().former()) {
                String of = held.role().of();
                String state = of == null ? null : countries.name(countries.code(of));
                String institution = ofOffice(held.role().office());
                if (of != null && state == null) {
                    return "body " + Names.key(ofBody(of));
                }
                String owner = state != null ? state : side(name, facts);
                return "body " + Names.key(institution + (owner == null ? "" : " " + owner));
            }
        }
        return "person " + Names.key(name);
    }

    /** A body without what only says that somebody speaks for it. */
    private String ofBody(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String speaker : List.of("juru bicara ", "jubir ", "humas ", "pejabat ", "sumber di ")) {
            if (lower.startsWith(speaker)) {
                return name.substring(speaker.length());
            }
        }
        return name;
    }

    private String ofOffice(String office) {
        String lower = office.toLowerCase(Locale.ROOT);
        for (Office row : offices) {
            Matcher matcher = row.pattern().matcher(lower);
            if (matcher.matches()) {
                String group = matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : "";
                return row.institution().replace("$1", group).strip();
            }
        }
        return lower;
    }

    private @Nullable Described describe(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Described words : described) {
            if (words.pattern().matcher(lower).matches()) {
                return words;
            }
        }
        return null;
    }
}
