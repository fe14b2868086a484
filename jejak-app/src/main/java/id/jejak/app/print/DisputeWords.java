package id.jejak.app.print;

import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Dispute;
import java.util.ArrayList;
import java.util.List;

/** Who stands where in a dispute, on one line. */
final class DisputeWords {
    private final Texts texts;
    private final Wording wording;

    DisputeWords(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    String of(Dispute dispute) {
        List<String> parts = new ArrayList<>();
        add(parts, "claimed_by", dispute.by());
        add(parts, "rejected_by", dispute.rejectedBy());
        add(parts, "repeated_by", dispute.repeatedBy());
        add(parts, "checked_by", dispute.checkedBy());
        return parts.isEmpty() ? texts.of("nobody") : String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(texts.of(key, wording.names(names)));
        }
    }
}
