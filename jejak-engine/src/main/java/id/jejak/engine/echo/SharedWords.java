package id.jejak.engine.echo;

import java.util.List;

/** Tells a speech that two reporters heard from a text that one has from the other: all they share stands in quotation marks. */
final class SharedWords {
    /** Share of the common words, by weight, that both passages have in marks. */
    private static final double QUOTED = 0.8;

    private SharedWords() {}

    /** Whether all links of two articles join words in quotation marks. */
    static boolean areQuoted(PassageIndex index, List<Link> links) {
        return links.stream().allMatch(link -> isQuoted(index, link));
    }

    /** Whether what a link joins stands in quotation marks. */
    static boolean isQuoted(PassageIndex index, Link link) {
        Passage a = index.get(link.a());
        Passage b = index.get(link.b());
        double all = 0;
        double quoted = 0;
        for (Alignment.Run run : link.result().alignment().runs()) {
            for (int i = 0; i < run.length(); i++) {
                double weight = a.weights()[run.a() + i];
                all += weight;
                quoted += a.is(run.a() + i, Passage.QUOTED) && b.is(run.b() + i, Passage.QUOTED) ? weight : 0;
            }
        }
        return all > 0 && quoted >= QUOTED * all;
    }
}
