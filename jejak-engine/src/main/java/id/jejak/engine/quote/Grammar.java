package id.jejak.engine.quote;

import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.List;

/** Everything the stage knows, loaded once. */
record Grammar(
        CueLexicon cues,
        SmallWords words,
        NounPhrases phrases,
        Subjects subjects,
        Clauses clauses,
        Endings endings,
        Contents contents,
        List<Order> orders,
        String ordersRef,
        Outlets outlets) {
    static Grammar load(ResourceSource source) {
        CueLexicon cues = new CueLexicon(source);
        SmallWords words = new SmallWords(source);
        NounPhrases phrases = new NounPhrases(words, cues);
        Clauses clauses = new Clauses(words, cues);
        Endings endings = new Endings(words, cues, phrases);
        Tsv orders =
                Tsv.load(source, "id/quote/orders.tsv", "name", "voice", "content", "source", "example", "counter");
        return new Grammar(
                cues,
                words,
                phrases,
                new Subjects(words, cues, phrases),
                clauses,
                endings,
                new Contents(words, cues, clauses, endings),
                orders.rows().stream().map(Order::of).toList(),
                orders.ref(),
                Outlets.load(source));
    }
}
