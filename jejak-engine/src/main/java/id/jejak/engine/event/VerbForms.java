package id.jejak.engine.event;

import id.jejak.engine.lexicon.Morphology;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms of a verb from its notation. {@code meN+tangkap} gives {@code menangkap, ditangkap, tangkap}; {@code meN+undur+kan diri}
 * keeps the words after it; {@code ber+temu} gives {@code bertemu}; {@code ter+bunuh} a passive; parts between slashes are taken as they
 * stand, active, passive, bare: {@code memperkuat/diperkuat/perkuat}; anything else stands for itself.
 */
final class VerbForms {
    /** A form with its voice. */
    record Form(String words, Sense.Voice voice) {}

    private VerbForms() {}

    static List<Form> of(String notation, Morphology morphology) {
        List<Form> forms = new ArrayList<>();
        if (notation.contains("/")) {
            String[] parts = notation.split("/", -1);
            Sense.Voice[] voices = Sense.Voice.values();
            for (int i = 0; i < parts.length && i < voices.length; i++) {
                if (!parts[i].isEmpty()) {
                    forms.add(new Form(parts[i], voices[i]));
                }
            }
            return forms;
        }
        int space = notation.indexOf(' ');
        String head = space < 0 ? notation : notation.substring(0, space);
        String rest = space < 0 ? "" : notation.substring(space);
        String[] parts = head.split("\\+", -1);
        if (parts.length == 1) {
            forms.add(new Form(notation, Sense.Voice.ACTIVE));
            return forms;
        }
        String suffix = parts.length > 2 ? parts[2] : "";
        String prefix = parts[0];
        if (prefix.equals("meN")) {
            for (String active : morphology.active(parts[1])) {
                forms.add(new Form(active + suffix + rest, Sense.Voice.ACTIVE));
            }
            forms.add(new Form(morphology.passive(parts[1]) + suffix + rest, Sense.Voice.PASSIVE));
            forms.add(new Form(parts[1] + suffix + rest, Sense.Voice.BARE));
        } else {
            Sense.Voice voice = prefix.equals("ter") ? Sense.Voice.PASSIVE : Sense.Voice.ACTIVE;
            forms.add(new Form(prefix + parts[1] + suffix + rest, voice));
        }
        return forms;
    }
}
