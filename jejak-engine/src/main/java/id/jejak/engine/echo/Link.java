package id.jejak.engine.echo;

/**
 * Two passages that tell the same.
 *
 * @param a number of the first passage
 * @param b number of the second, greater
 * @param result what the comparison found
 * @param own weight of the shared words that belong to no standing phrase and are no names, days or numbers
 * @param figures how many figures the two share
 * @param phrase whether the two share hardly more than a standing phrase
 */
record Link(int a, int b, Comparison.Result result, double own, int figures, boolean phrase) {
    /** With less text of its own, by weight, what is shared is a standing phrase with other words in its gaps. */
    private static final double OWN = 1.0;

    private static final double OWN_SHARE = 0.35;

    /** What an edited passage must have in common beside names, places and days, which are in every report. */
    private static final double EDITED_OWN = 1.5;

    private static final double EDITED_SCORE = 0.72;

    /** With so much in common a passage is an echo even where the two articles share no better one. */
    private static final double MUCH = 3.0;

    /** What a passage has in common that is all two articles share, so that it is no chance that they tell the same alike. */
    private static final double LONE_EDITED = 2.0;

    private static final double LONE_RENDERED = 0.7;

    /** What a rendering has in common beside names and standing phrases. */
    private static final double RENDERED = 1.2;

    static Link of(PassageIndex index, int a, int b, Comparison.Result result) {
        double own = 0;
        double plain = 0;
        double all = 0;
        int figures = 0;
        Passage passage = index.get(a);
        for (Alignment.Run run : result.alignment().runs()) {
            for (int i = run.a(); i < run.a() + run.length(); i++) {
                double weight = passage.weights()[i];
                all += weight;
                figures += passage.is(i, Passage.FIGURE) ? 1 : 0;
                own += index.isStanding(a, i) ? 0 : weight;
                plain += index.isStanding(a, i) || passage.is(i, Passage.NAME) ? 0 : weight;
            }
        }
        return new Link(a, b, result, plain, figures, own < all && (own < OWN || own < OWN_SHARE * all));
    }

    /** Whether the two have a text in common, so that their other links can be trusted with less. */
    boolean isTextOfItsOwn() {
        return switch (result.kind()) {
            case VERBATIM -> own >= OWN;
            case EDITED -> own >= EDITED_OWN && result.score() >= EDITED_SCORE;
            default -> false;
        };
    }

    /** Whether the link holds where the articles have no text in common. */
    boolean standsAlone() {
        return isTextOfItsOwn() || own >= MUCH;
    }

    /** Whether a rendering shares more than who did what in which office, which every report says alike. */
    boolean isMoreThanNames() {
        return result.kind() != Echo.Kind.TRANSLATED || own >= RENDERED;
    }

    /** Whether the link holds where it is all that the two articles share; a shared figure or saying proves more than words do. */
    boolean holdsAlone(boolean quoted) {
        return switch (result.kind()) {
            case EDITED -> quoted || figures > 0 || own >= LONE_EDITED;
            case TRANSLATED -> quoted || figures > 0 || result.score() >= LONE_RENDERED;
            default -> true;
        };
    }

    int other(int passage) {
        return passage == a ? b : a;
    }
}
