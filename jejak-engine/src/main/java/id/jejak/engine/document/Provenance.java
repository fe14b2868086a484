package id.jejak.engine.document;

import java.util.List;

/**
 * Why a value is what it is.
 *
 * @param stage the stage's name, {@code time}
 * @param rule the rule's name as it stands in the data file, {@code weekday_dm}
 * @param resource the file that holds the rule and its version, {@code time/patterns.tsv@1}; empty when the rule is code alone
 * @param rests the spans the value rests on, besides its own, in text order
 * @param rejected readings that lost, each with the reason, best first
 */
public record Provenance(String stage, String rule, String resource, List<Span> rests, List<String> rejected) {
    public Provenance {
        rests = List.copyOf(rests);
        rejected = List.copyOf(rejected);
    }

    /** A provenance that rests on the value's own span alone. */
    public static Provenance of(String stage, String rule, String resource) {
        return new Provenance(stage, rule, resource, List.of(), List.of());
    }

    /** The same with the spans it rests on. */
    public Provenance resting(Span... spans) {
        return new Provenance(stage, rule, resource, List.of(spans), rejected);
    }

    /** The same with the readings that lost. */
    public Provenance rejecting(List<String> readings) {
        return new Provenance(stage, rule, resource, rests, readings);
    }
}
