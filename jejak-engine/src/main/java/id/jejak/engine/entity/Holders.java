package id.jejak.engine.entity;

import id.jejak.engine.document.EntityMention.Kind;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Persons whom an article calls only by their office ({@code lone-offices.tsv}): {@code Kapolda Papua memerintahkan ...}. Such a
 * person is named by the office and its owner, unless a person of the article holds it.
 */
final class Holders {
    private final PhraseTrie<String> offices = new PhraseTrie<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final String ref;

    Holders(ResourceSource source) {
        Tsv tsv = Tsv.load(source, "id/lexicon/lone-offices.tsv", "word", "is");
        ref = tsv.ref();
        for (Tsv.Row row : tsv.rows()) {
            switch (row.get("is")) {
                case "office" -> offices.add(row.get("word"), row.get("word"));
                case "before" -> before.add(row.get("word"));
                default -> after.add(row.get("word"));
            }
        }
    }

    /** Adds the persons named by office alone. */
    void resolve(List<RoleHit> roles, Registry registry) {
        for (RoleHit hit : roles) {
            if (hit.person() != null || hit.former() || !stands(hit) || held(hit, registry)) {
                continue;
            }
            Chunk office = hit.office();
            String name =
                    office.words.text.substring(hit.span().start(), hit.span().end());
            Draft owner = registry.of(hit.of());
            if (owner != null && hit.of() != null && hit.of().from >= office.until) {
                name = office.words.text.substring(
                                hit.span().start(), hit.of().span.start())
                        + owner.name;
            }
            Draft person = registry.get(EntityType.PER, name, null, "office_alone", ref);
            person.mention(hit.span(), Kind.NAME, "office_alone");
            if (person.roles.isEmpty()) {
                person.roles.add(hit);
            }
        }
    }

    /** Whether the words stand for the holder: a capital, an office of one holder, no word that speaks of the post itself. */
    private boolean stands(RoleHit hit) {
        Chunk office = hit.office();
        Words words = office.words;
        if (!words.isCapital(office.from)
                || words.heading
                || offices.longest(words, office.from) == null
                || before.contains(words.lower(office.from - 1))
                || words.isCapital(office.from - 1)
                || words.isMark(office.from - 1, '-')
                || words.isMark(office.from - 1, '(')) {
            return false;
        }
        boolean own = office.office != null && office.office.level() == Offices.Level.STATE;
        if (hit.of() == null ? !own || office.from == 0 : hit.of().from < office.from) {
            return false;
        }
        int end = hit.of() == null ? office.until : hit.of().until;
        return !goesOn(words, end) && !after.contains(words.lower(end));
    }

    /** Whether more of the office, its short form or its holder follows. */
    private boolean goesOn(Words words, int end) {
        boolean joined = words.lower(end).equals("dan") && words.isCapital(end + 1);
        return words.isCapital(end)
                || words.isMark(end, '(')
                || words.isMark(end, '-')
                || words.isMark(end, '/')
                || words.isMark(end, ',') && words.isMark(end + 1, '(')
                || joined && offices.longest(words, end + 1) == null;
    }

    private static boolean held(RoleHit hit, Registry registry) {
        String office = Names.key(hit.office().name);
        Draft owner = registry.of(hit.of());
        for (Draft person : registry.ofType(EntityType.PER)) {
            for (RoleHit own : person.roles) {
                Draft other = registry.of(own.of());
                boolean same = owner == null || other == null || owner == other;
                if (same && own.person() != null && Names.key(own.office().name).equals(office)) {
                    return true;
                }
            }
        }
        return registry.ofType(EntityType.PER).stream()
                .anyMatch(person -> registry.heldOnce(person.name, office, owner));
    }
}
