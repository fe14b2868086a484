package id.jejak.app.serve;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.chronicle.Office;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.Token;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.story.Story;
import id.jejak.engine.witness.Range;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A case of one article, built by hand, so that the pages are tested apart from the engine. */
final class HandMade {
    static final String TEXT =
            "Ratu Elna bertemu Raja Bodo pada 3 Mei 2024 <script>alert(1)</script> & sebagainya.\nIklan";

    private HandMade() {}

    static CaseView view() {
        Provenance by = new Provenance(
                "event", "bertemu", "id/event/frames.tsv@1", List.of(), List.of("kunjungan: tanpa tempat"));
        Article article = Article.of(
                "u/1 <b>",
                new Origin("u/1 <b>.txt", null, "ab".repeat(32), "Kabar <i>Nusa</i>"),
                Published.given(LocalDate.of(2024, 5, 4), null, Published.WIB),
                "Pertemuan \"ratu\" <img src=x onerror=alert(1)>",
                TEXT);
        Span sentence = new Span(0, TEXT.indexOf('\n'));
        Span trigger = find("bertemu");
        Event event = new Event(
                "v1",
                PloverType.CONSULT,
                null,
                trigger,
                List.of(new Party("Elna", null, find("Elna"))),
                List.of(new Party("Bodo", null, find("Bodo"))),
                List.of(),
                "2024-05-03",
                find("3 Mei 2024"),
                null,
                null,
                Status.ASSERTED,
                null,
                null,
                List.of(),
                by);
        Annotated doc = Annotated.bare(article)
                .withText(
                        "id",
                        article.given(),
                        article.origin().outlet(),
                        Credit.NONE,
                        List.of(
                                new Line(0, sentence, LineKind.BODY, List.of(), by),
                                new Line(
                                        1,
                                        new Span(sentence.end() + 1, TEXT.length()),
                                        LineKind.FURNITURE,
                                        List.of(),
                                        by)))
                .withSentences(
                        List.of(new Sentence(
                                sentence, 0, false, List.of(new Token(find("Ratu"), "ratu", Token.Kind.WORD)), by)),
                        List.of())
                .withEvents(List.of(event));
        Citation what = article.cite(sentence);
        Source source = new Source(
                "Istana <Elna>",
                Source.Kind.OFFICIAL,
                "Elna",
                Source.Basis.STATED,
                List.of(article.id()),
                List.of(Reason.of(ReasonKey.WITNESS_RULE1_TOLD, article.id(), "Istana <Elna>", "bertemu")),
                List.of(article.cite(trigger)));
        String mention = article.mentionId(trigger, "event");
        Entry asserted = entry(
                mention,
                what,
                Status.ASSERTED,
                trigger,
                article,
                new Testimony(List.of(source), new Range(1, 2), new Range(1, 1), new Range(0, 1)));
        Entry alleged = entry("ffffffffffffffff", what, Status.ALLEGED, trigger, article, null);
        Echo echo = new Echo(what, what, Echo.Kind.REPEAT, 1, null, null, List.of("bertemu"));
        return new CaseView(
                "perkara-uji",
                new Chronicle(
                        List.of(doc),
                        Map.of(article.id(), new Credit("Reuters", Credit.How.CARRIED, List.of(sentence), "u2")),
                        List.of(asserted, alleged),
                        List.of(new Dispute(
                                what,
                                List.of("Bodo"),
                                List.of("Elna"),
                                List.of(),
                                List.of(),
                                List.of(what),
                                List.of())),
                        List.of(new Office("Elna", "Ratu", null, "2020", null, List.of(what))),
                        List.of(echo),
                        List.of(new Story("Elna – Bodo", List.of(article.id()), null, List.of())),
                        List.of(),
                        List.of()));
    }

    private static Entry entry(
            String id,
            Citation what,
            Status status,
            Span trigger,
            Article article,
            @org.jspecify.annotations.Nullable Testimony testimony) {
        return new Entry(
                id,
                "2024-05-03",
                what,
                PloverType.CONSULT,
                null,
                List.of(),
                List.of("Elna"),
                List.of("Bodo"),
                List.of(),
                null,
                status,
                null,
                false,
                List.of(new Entry.Mention(article.mentionId(trigger, "event"), article.cite(trigger), "v1")),
                1,
                1,
                testimony,
                status == Status.ASSERTED ? List.of() : List.of("Bodo"),
                List.of(),
                List.of(),
                List.of(),
                List.of(Reason.of(ReasonKey.ENTRY_ONE_MENTION)));
    }

    private static Span find(String words) {
        int start = TEXT.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return new Span(start, start + words.length());
    }
}
