package id.jejak.engine.witness;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.CommonWords;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a name says of identity over articles ({@code identity-words.tsv}): how it is compared, and whether only one thing can bear it.
 * {@code DPRD} alone is another body in every article; {@code Tim Pemenangan} is one only for those who read the same article.
 */
public final class NameKinds {
    private enum Kind {
        LOCAL,
        NATIONAL,
        SEATED,
        GIVEN,
        MARK,
        DROPPED,
        FORM
    }

    /** How many first letters make two words forms of one. */
    private static final int STEM = 4;

    /** Shortest abbreviation that speaks for identity. */
    private static final int ABBREVIATION = 3;

    /** What the tables of bodies call those that every region has one of. */
    private static final String EVERYWHERE = "daerah";

    /** Words that give an abbreviation no letter. */
    private static final Set<String> JOINERS =
            Set.of("dan", "untuk", "di", "dari", "atas", "bagi", "of", "the", "and", "for");

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<String, String> forms = new HashMap<>();
    private final CommonWords common;

    private NameKinds(CommonWords common) {
        this.common = common;
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
    }

    /** The shipped words, or those that stand in their place. */
    public static NameKinds load(ResourceSource source) {
        NameKinds kinds = new NameKinds(CommonWords.load(source));
        for (Tsv.Row row : Tsv.load(source, "id/witness/identity-words.tsv", "word", "kind", "long")
                .rows()) {
            Kind kind = row.choice("kind", Kind.class);
            kinds.of(kind).add(row.get("word"));
            if (kind == Kind.FORM) {
                kinds.forms.put(row.get("word"), row.get("long"));
            }
        }
        return kinds;
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** The key under which a name is compared: short forms written out, marks of form, given names and initials left out. */
    public String key(EntityType type, String name) {
        List<String> parts = new ArrayList<>(
                Arrays.asList(Names.key(name.replace("&", " dan ")).split(" ")));
        if (type == EntityType.PER) {
            int from = 0;
            while (parts.size() - from > 2 && of(Kind.GIVEN).contains(parts.get(from))) {
                from++;
            }
            List<String> kept = new ArrayList<>(parts.subList(from, parts.size()));
            List<String> full = kept.stream().filter(word -> word.length() > 1).toList();
            return (full.size() >= 2 ? full : kept)
                    .stream().map(NameKinds::spelled).collect(Collectors.joining(" "));
        }
        if (type != EntityType.ORG) {
            return String.join(" ", parts);
        }
        while (parts.size() > 1 && of(Kind.MARK).contains(parts.getLast())) {
            parts.removeLast();
        }
        while (parts.size() > 1 && of(Kind.MARK).contains(parts.getFirst())) {
            parts.removeFirst();
        }
        if (parts.size() > 2) {
            parts.removeIf(of(Kind.DROPPED)::contains);
        }
        parts.set(0, forms.getOrDefault(parts.getFirst(), parts.getFirst()));
        return String.join(" ", parts);
    }

    /** The old spellings of a word are one with the new ones: {@code Soeharto}, {@code Suharto}. */
    private static String spelled(String word) {
        boolean old = word.contains("oe") || word.contains("dj") || word.contains("tj");
        String read = word.replace("oe", "u").replace("dj", "#").replace("tj", "c");
        return (old ? read.replace("j", "y") : read).replace('#', 'j');
    }

    /** Whether many things bear this name, so that the name alone joins nobody over articles. */
    boolean isShared(Entity entity, String key) {
        if (entity.type() != EntityType.ORG) {
            return false;
        }
        if (of(Kind.NATIONAL).contains(key)) {
            return false;
        }
        boolean known = entity.by().rule().startsWith("known");
        boolean local = false;
        for (String word : key.split(" ")) {
            if (of(Kind.NATIONAL).contains(word)) {
                return false;
            }
            boolean here = of(Kind.LOCAL).contains(word) && (!known || word.equals(EVERYWHERE));
            local |= here;
            if (!known
                    && !here
                    && !common.mostly(word)
                    && word.chars().anyMatch(Character::isLetter)
                    && !isNumber(word)) {
                return false;
            }
        }
        return local || !known;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> Character.isDigit(c) || "ivx".indexOf(c) >= 0);
    }

    /** Whether an abbreviation is of a kind of body, not of one body: {@code DPRD}, {@code UIN}. */
    boolean isOfKind(String abbreviation) {
        return of(Kind.LOCAL).contains(abbreviation) || forms.containsKey(abbreviation);
    }

    /** The abbreviations that stand for the whole of a body's name, in lower case. */
    public Set<String> abbreviations(Entity entity) {
        Set<String> found = new HashSet<>();
        if (entity.type() == EntityType.ORG) {
            String key = Names.key(entity.name());
            List<String> parts = Arrays.asList(key.split(" "));
            for (String form : entity.aliases()) {
                String lower = Names.key(form);
                if (lower.indexOf(' ') < 0
                        && lower.length() >= ABBREVIATION
                        && !parts.contains(lower)
                        && !ofInner(lower, parts)
                        && (form.chars().filter(Character::isUpperCase).count() > 1 || inOrder(lower, key))) {
                    found.add(lower);
                }
            }
        }
        return found;
    }

    /** Whether an abbreviation has the first letters of later words alone: it stands for the body inside, {@code Dewan Pakar | TKN}. */
    private static boolean ofInner(String form, List<String> parts) {
        StringBuilder letters = new StringBuilder();
        for (String part : parts) {
            if (!JOINERS.contains(part)) {
                letters.append(part.charAt(0));
            }
        }
        return letters.length() > form.length() && letters.indexOf(form) > 0;
    }

    private static boolean inOrder(String form, String name) {
        int i = 0;
        for (int j = 0; j < name.length() && i < form.length(); j++) {
            if (name.charAt(j) == form.charAt(i)) {
                i++;
            }
        }
        return i == form.length();
    }

    /** Whether two names differ by the forms of a few words only, one is the abbreviation itself, or one begins the other. */
    boolean expandAlike(String a, String b) {
        List<String> x = new ArrayList<>(Arrays.asList(a.split(" ")));
        List<String> y = new ArrayList<>(Arrays.asList(b.split(" ")));
        if (x.size() == 1 || y.size() == 1 || a.startsWith(b + " ") || b.startsWith(a + " ")) {
            return true;
        }
        List<String> shared = new ArrayList<>(x);
        shared.retainAll(y);
        x.removeAll(shared);
        y.removeAll(shared);
        x.removeAll(JOINERS);
        y.removeAll(JOINERS);
        return shared.size() >= 2
                && (x.isEmpty()
                        || y.isEmpty()
                        || x.size() == y.size()
                                && x.stream()
                                        .allMatch(word -> y.stream()
                                                .anyMatch(other -> word.length() >= STEM
                                                        && other.length() >= STEM
                                                        && word.regionMatches(0, other, 0, STEM))));
    }

    /** Whether a longer name counts what the form names: {@code Kabinet Maju | II} is another than the first. */
    static boolean isCounted(String key, String form) {
        return key.startsWith(form + " ")
                && isNumber(key.substring(form.length() + 1).split(" ")[0]);
    }

    /** Whether a name ends with a town or region: a branch, whose abbreviation is that of the whole. */
    static boolean isBranch(String key, Set<String> places) {
        int at = key.lastIndexOf(' ');
        for (int words = 0; at > 0 && words < 3; words++, at = key.lastIndexOf(' ', at - 1)) {
            if (places.contains(key.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person's other name is the end of her name, as those of a family have it: {@code Soraya | Hamzah Haz}. */
    boolean isFamily(String name, String form) {
        String whole = key(EntityType.PER, name);
        String part = key(EntityType.PER, form);
        return whole.length() > part.length() && whole.endsWith(" " + part);
    }

    /** The name without the town behind it, where such a body may be named without; else null. */
    @Nullable
    String unseated(String key, Set<String> places) {
        if (of(Kind.SEATED).stream().noneMatch(head -> key.startsWith(head + " "))) {
            return null;
        }
        int at = key.lastIndexOf(' ');
        for (int words = 0; at > 0 && words < 2; words++, at = key.lastIndexOf(' ', at - 1)) {
            String rest = key.substring(0, at);
            boolean named = Arrays.stream(rest.split(" ")).anyMatch(word -> !common.mostly(word));
            if (places.contains(key.substring(at + 1)) && named && rest.indexOf(' ') > 0) {
                return rest;
            }
        }
        return null;
    }
}
