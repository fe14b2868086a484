package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import java.util.List;

/**
 * A contested claim.
 *
 * @param claim the words of the clearest statement of it, cited
 * @param by who makes it
 * @param rejectedBy who rejects it
 * @param repeatedBy who only passes it on
 * @param checkedBy who checked it
 * @param mentions every passage that tells it or its denial
 * @param entries ids of the entries it concerns
 */
public record Dispute(
        Citation claim,
        List<String> by,
        List<String> rejectedBy,
        List<String> repeatedBy,
        List<String> checkedBy,
        List<Citation> mentions,
        List<String> entries) {
    public Dispute {
        by = List.copyOf(by);
        rejectedBy = List.copyOf(rejectedBy);
        repeatedBy = List.copyOf(repeatedBy);
        checkedBy = List.copyOf(checkedBy);
        mentions = List.copyOf(mentions);
        entries = List.copyOf(entries);
    }
}
