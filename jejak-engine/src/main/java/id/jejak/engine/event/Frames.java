package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.lexicon.Morphology;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The frames of verbs and nouns, and the forms that evoke them. Immutable after loading. */
final class Frames {
    static final String VERBS = "id/event/verbs.tsv";
    static final String NOUNS = "id/event/nouns.tsv";
    static final String[] COLUMNS = {
        "forms",
        "type",
        "mode",
        "subject",
        "object",
        "preps",
        "needs",
        "flags",
        "with",
        "without",
        "negated",
        "examples"
    };

    /** Forms of verbs and nouns to their senses, in table order. */
    final FormTrie<Sense> forms = new FormTrie<>();
    /** Bare roots that are verbs only right after whoever does it: {@code Polisi tangkap ...}, {@code yang mereka tandatangani}. */
    final FormTrie<Sense> bare = new FormTrie<>();

    Frames(ResourceSource source, Morphology morphology, Codebook codebook) {
        load(Tsv.load(source, VERBS, COLUMNS), false, morphology, codebook);
        load(Tsv.load(source, NOUNS, COLUMNS), true, morphology, codebook);
    }

    private void load(Tsv tsv, boolean noun, Morphology morphology, Codebook codebook) {
        for (Tsv.Row row : tsv.rows()) {
            List<String> notations = row.list("forms");
            if (notations.isEmpty()) {
                throw row.error("no forms; name at least one");
            }
            for (String notation : notations) {
                Frame frame = frame(row, notation, noun, tsv.ref());
                if (frame.mode() != null && !codebook.hasMode(frame.type(), frame.mode())) {
                    throw row.error("mode \"" + frame.mode() + "\" is not one of " + frame.type()
                            + " in the codebook; expected one of " + codebook.modes(frame.type()));
                }
                if (noun) {
                    forms.add(notation, new Sense(frame, Sense.Voice.ACTIVE));
                    continue;
                }
                for (VerbForms.Form form : VerbForms.of(notation, morphology)) {
                    if (form.voice() != Sense.Voice.BARE
                            || !frame.has(Frame.Flag.NOBARE)
                            || notation.contains("+kan")) {
                        forms.add(form.words(), new Sense(frame, form.voice()));
                    } else {
                        bare.add(form.words(), new Sense(frame, form.voice()));
                    }
                }
            }
        }
    }

    private static Frame frame(Tsv.Row row, String name, boolean noun, String where) {
        Map<String, Slot> preps = new LinkedHashMap<>();
        for (String pair : row.list("preps")) {
            int colon = pair.indexOf(':');
            if (colon <= 0) {
                throw row.error("preps \"" + pair + "\"; expected preposition:slot, kepada:party");
            }
            preps.put(pair.substring(0, colon), slot(row, pair.substring(colon + 1)));
        }
        Set<Frame.Flag> flags = EnumSet.noneOf(Frame.Flag.class);
        for (String flag : row.list("flags")) {
            flags.add(constant(row, Frame.Flag.class, flag));
        }
        String mode = row.get("mode");
        String negated = row.get("negated");
        return new Frame(
                name,
                noun,
                row.choice("type", PloverType.class),
                mode.isEmpty() ? null : mode,
                row.get("subject").isEmpty() ? Slot.NONE : slot(row, row.get("subject")),
                row.get("object").isEmpty() ? Slot.NONE : slot(row, row.get("object")),
                Map.copyOf(preps),
                row.choice("needs", Frame.Needs.class),
                flags,
                row.list("with"),
                row.list("without"),
                negated.isEmpty() ? null : constant(row, PloverType.class, negated),
                where);
    }

    private static Slot slot(Tsv.Row row, String name) {
        return constant(row, Slot.class, name);
    }

    private static <E extends Enum<E>> E constant(Tsv.Row row, Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw row.error("\"" + name + "\"; expected one of "
                + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }

    /** The senses at the head of these words, or null. */
    FormTrie.@Nullable Match<Sense> at(java.util.function.IntFunction<String> words) {
        return forms.longest(words);
    }

    /** The senses of a bare verb at the head of these words, or null. */
    FormTrie.@Nullable Match<Sense> bareAt(java.util.function.IntFunction<String> words) {
        return bare.longest(words);
    }
}
