package id.jejak.app.serve;

import id.jejak.app.work.Wish;
import id.jejak.engine.correction.Field;
import id.jejak.engine.correction.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A correction as forms and programs send it: {@code kind} and what that kind asks for, {@code by}, {@code why}.
 *
 * <pre>
 * merge   a, b                        names, ARTICLE/NAME, entries, mentions
 * split   a, b
 * rename  who, value                  retype  who, value
 * set     entry, field, value         reject  entry
 * credit  article, agency, accepted   (true or false)
 * </pre>
 *
 * @param wish what is to be put right
 * @param by who says so
 * @param why her reason, or null
 */
record WishForm(Wish wish, String by, @Nullable String why) {
    static final List<String> KINDS = List.of("merge", "split", "rename", "retype", "set", "reject", "credit");

    /** The fields of an event whose value can be set. */
    static final List<String> FIELDS = java.util.Arrays.stream(Field.values())
            .filter(field -> field.subject() == Subject.EVENT)
            .map(Field::label)
            .toList();

    /**
     * The correction of a form.
     *
     * @throws ApiFault saying what lacks
     */
    static WishForm of(Map<String, String> fields) {
        Wish wish = wish(fields);
        return new WishForm(wish, by(fields), why(fields));
    }

    /** Who says so. */
    static String by(Map<String, String> fields) {
        return asked(fields, "by", "the name of who makes the correction");
    }

    static @Nullable String why(Map<String, String> fields) {
        String why = fields.getOrDefault("why", "").strip();
        return why.isEmpty() ? null : why;
    }

    private static Wish wish(Map<String, String> fields) {
        String kind = fields.getOrDefault("kind", "");
        return switch (kind) {
            case "merge" -> new Wish.Merge(named(fields, "a"), named(fields, "b"));
            case "split" -> new Wish.Split(named(fields, "a"), named(fields, "b"));
            case "rename" -> new Wish.Fix(Field.NAME, named(fields, "who"), fields.get("value"));
            case "retype" -> new Wish.Fix(Field.KIND, named(fields, "who"), fields.get("value"));
            case "set" -> {
                String field = fields.getOrDefault("field", "");
                if (!FIELDS.contains(field)) {
                    throw ApiFault.wrong("field \"" + field + "\": expected one of " + FIELDS);
                }
                yield new Wish.Fix(Field.of(field), named(fields, "entry"), fields.get("value"));
            }
            case "reject" -> new Wish.Reject(List.of(named(fields, "entry")));
            case "credit" -> {
                String accepted = fields.getOrDefault("accepted", "true");
                if (!accepted.equals("true") && !accepted.equals("false")) {
                    throw ApiFault.wrong("accepted \"" + accepted + "\": expected true or false");
                }
                yield new Wish.Credit(
                        named(fields, "article"), asked(fields, "agency", "an agency"), accepted.equals("true"));
            }
            default -> throw ApiFault.wrong("kind \"" + kind + "\": expected one of " + KINDS);
        };
    }

    private static String named(Map<String, String> fields, String name) {
        return asked(fields, name, "an id or a name");
    }

    private static String asked(Map<String, String> fields, String name, String expected) {
        String value = fields.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw ApiFault.wrong(name + ": expected " + expected);
        }
        return value;
    }
}
