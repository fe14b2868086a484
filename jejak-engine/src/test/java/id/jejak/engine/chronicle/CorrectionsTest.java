package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Correction;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.correction.Field;
import id.jejak.engine.correction.Mark;
import id.jejak.engine.correction.Outcome;
import id.jejak.engine.correction.Subject;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventContext;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.ReasonKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Annotated FIRST =
            meeting("a", "2021-05-04", "2021-05-03").doc();
    private static final Annotated SECOND =
            meeting("b", "2021-05-05", "2021-05-03").doc();
    private static final Annotated OTHER_YEAR =
            meeting("c", "2022-07-09", "2022-07-01").doc();

    private static Told meeting(String id, String published, String date) {
        return Told.in(
                        id,
                        "Kabar " + id,
                        published,
                        "Presiden Peru Ana Quispe bertemu Raja Tonga Tupou di Lima. Keduanya makan siang. Nomor " + id
                                + ".")
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .event(PloverType.CONSULT, "bertemu", "Ana Quispe", "Tupou", date);
    }

    private static Mark mark(Annotated doc) {
        Event event = doc.events().getFirst();
        return new Mark(doc.mentionId(event), doc.article().id(), doc.article().slice(event.trigger()));
    }

    private static Mark mark(Annotated doc, String name) {
        Entity entity = doc.entities().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        var span = entity.mentions().getFirst().span();
        return new Mark(
                doc.article().mentionId(span, "entity"),
                doc.article().id(),
                doc.article().slice(span));
    }

    private static Correction of(int n, Change change) {
        return new Correction("k" + n, "rina", "2024-05-0" + n + "T08:00:00Z", null, change);
    }

    private static Change.Fix fix(Field field, @Nullable String value, Mark... marks) {
        return new Change.Fix(field, field.checked(value), List.of(marks));
    }

    private static Chronicle chronicle(Corrections corrections, Annotated... docs) {
        List<Annotated> articles = new ArrayList<>(List.of(docs));
        Chronicle chronicle = Told.ENGINE.chronicle(articles, corrections);
        Collections.reverse(articles);
        assertThat(Told.ENGINE.chronicle(articles, corrections)).isEqualTo(chronicle);
        return chronicle;
    }

    private static List<Outcome.State> states(Chronicle chronicle, Corrections corrections, Annotated... docs) {
        return CorrectionCheck.of(List.of(docs), chronicle, corrections).stream()
                .map(Outcome::state)
                .toList();
    }

    @Test
    void withoutCorrectionsNothingChanges() {
        assertThat(chronicle(Corrections.of(List.of()), FIRST, SECOND))
                .isEqualTo(Told.ENGINE.chronicle(List.of(FIRST, SECOND)));
    }

    @Test
    void cannotLinkPartsTwoReportsOfOneHappening() {
        Corrections apart =
                Corrections.of(List.of(of(1, new Change.Link(Subject.EVENT, false, mark(FIRST), mark(SECOND)))));

        assertThat(chronicle(Corrections.NONE, FIRST, SECOND).entries()).hasSize(1);
        Chronicle chronicle = chronicle(apart, FIRST, SECOND);
        assertThat(chronicle.entries()).hasSize(2);
        assertThat(states(chronicle, apart, FIRST, SECOND)).containsExactly(Outcome.State.APPLIED);
    }

    @Test
    void mustLinkJoinsWhatDatesKeepApartAndTellsThatTheyDiffer() {
        Corrections one =
                Corrections.of(List.of(of(1, new Change.Link(Subject.EVENT, true, mark(FIRST), mark(OTHER_YEAR)))));

        Chronicle chronicle = chronicle(one, FIRST, OTHER_YEAR);
        assertThat(chronicle.entries())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.why()).anyMatch(reason -> reason.key() == ReasonKey.MERGE_CORRECTED));
        List<Outcome> outcomes = CorrectionCheck.of(List.of(FIRST, OTHER_YEAR), chronicle, one);
        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.state()).isEqualTo(Outcome.State.DISPUTED);
            assertThat(outcome.details()).containsExactly("a: bertemu = 2021-05-03", "c: bertemu = 2022-07-01");
        });
    }

    @Test
    void cannotLinkIsNotGoneRoundThroughAThird() {
        Annotated third = meeting("d", "2021-05-05", "2021-05-03").doc();
        Corrections both = Corrections.of(List.of(
                of(1, new Change.Link(Subject.EVENT, false, mark(FIRST), mark(SECOND))),
                of(2, new Change.Link(Subject.EVENT, true, mark(FIRST), mark(third))),
                of(3, new Change.Link(Subject.EVENT, true, mark(SECOND), mark(third)))));

        Chronicle chronicle = chronicle(both, FIRST, SECOND, third);
        assertThat(chronicle.entries()).hasSize(2);
        assertThat(states(chronicle, both, FIRST, SECOND, third))
                .containsExactly(Outcome.State.APPLIED, Outcome.State.APPLIED, Outcome.State.OVERRULED);
    }

    @Test
    void dateOfTheAnalystStandsAgainstMostReportsAndTheyAreShown() {
        Annotated third = meeting("d", "2021-05-05", "2021-05-03").doc();
        Corrections date = Corrections.of(List.of(of(1, fix(Field.DATE, "2021-05-02", mark(FIRST)))));

        Chronicle chronicle = chronicle(date, FIRST, SECOND, third);
        assertThat(chronicle.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.date()).isEqualTo("2021-05-02");
            assertThat(entry.why()).anyMatch(reason -> reason.key() == ReasonKey.ENTRY_CORRECTED);
        });
        Event event = chronicle.articles().getFirst().events().getFirst();
        assertThat(event.by().stage()).isEqualTo("correction");
        assertThat(event.by().rejected().getFirst()).startsWith("date = 2021-05-03");
        assertThat(CorrectionCheck.of(List.of(FIRST, SECOND, third), chronicle, date))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.state()).isEqualTo(Outcome.State.DISPUTED);
                    assertThat(outcome.details()).containsExactly("b: bertemu = 2021-05-03", "d: bertemu = 2021-05-03");
                });
    }

    @Test
    void laterCorrectionOfOneFieldOverrulesTheEarlier() {
        Corrections two = Corrections.of(List.of(
                of(1, fix(Field.PLACE, "Lima", mark(FIRST))),
                of(2, fix(Field.PLACE, "Cusco", mark(FIRST))),
                of(3, fix(Field.TYPE, "agree", mark(FIRST)))));

        Chronicle chronicle = chronicle(two, FIRST);
        assertThat(chronicle.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.place()).isEqualTo("Cusco");
            assertThat(entry.type()).isEqualTo(PloverType.AGREE);
        });
        assertThat(CorrectionCheck.of(List.of(FIRST), chronicle, two))
                .extracting(Outcome::state)
                .containsExactly(Outcome.State.OVERRULED, Outcome.State.APPLIED, Outcome.State.APPLIED);
    }

    @Test
    void rejectedEventIsGone() {
        Corrections reject = Corrections.of(List.of(of(1, new Change.Reject(List.of(mark(FIRST), mark(SECOND))))));

        Chronicle chronicle = chronicle(reject, FIRST, SECOND, OTHER_YEAR);
        assertThat(chronicle.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).isEqualTo("2022-07-01"));
        assertThat(states(chronicle(reject, FIRST, SECOND), reject, FIRST, SECOND))
                .containsExactly(Outcome.State.APPLIED);
    }

    @Test
    void rejectedEventThatAnEchoStillTellsIsShown() {
        Corrections reject = Corrections.of(List.of(of(1, new Change.Reject(List.of(mark(FIRST))))));

        assertThat(CorrectionCheck.of(List.of(FIRST, SECOND), chronicle(reject, FIRST, SECOND), reject))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.state()).isEqualTo(Outcome.State.DISPUTED);
                    assertThat(outcome.details()).containsExactly("b: bertemu");
                });
    }

    @Test
    void correctionOfAMentionThatIsGoneIsShown() {
        Corrections date = Corrections.of(List.of(of(1, fix(Field.DATE, "2021", mark(FIRST)))));

        assertThat(CorrectionCheck.of(List.of(SECOND), chronicle(date, SECOND), date))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.state()).isEqualTo(Outcome.State.MISSING);
                    assertThat(outcome.details()).containsExactly("a: bertemu");
                });
    }

    @Test
    void newNameHoldsInEveryArticleAndInTheEvents() {
        Corrections name =
                Corrections.of(List.of(of(1, fix(Field.NAME, "Ana Maria Quispe", mark(FIRST, "Ana Quispe")))));

        Chronicle chronicle = chronicle(name, FIRST, SECOND);
        assertThat(chronicle.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.actors()).containsExactly("Ana Maria Quispe"));
        assertThat(chronicle.articles().getFirst().entities().getFirst().aliases())
                .contains("Ana Quispe");
    }

    @Test
    void twoNamesOfOnePersonAreJoinedOverArticles() {
        Annotated other = Told.in("b", "Kabar B", "2021-05-05", "Ratu Andes bertemu Raja Tonga Tupou di Lima.")
                .entity("Ratu Andes", EntityType.PER, "Ratu Andes", List.of())
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .event(PloverType.CONSULT, "bertemu", "Ratu Andes", "Tupou", "2021-05-03")
                .doc();
        Corrections same = Corrections.of(List.of(
                of(1, new Change.Link(Subject.ENTITY, true, mark(FIRST, "Ana Quispe"), mark(other, "Ratu Andes"))),
                of(2, fix(Field.NAME, "Ana Quispe", mark(FIRST, "Ana Quispe")))));

        Chronicle chronicle = chronicle(same, FIRST, other);
        assertThat(chronicle.entries())
                .allSatisfy(entry -> assertThat(entry.actors()).containsExactly("Ana Quispe"));
    }

    @Test
    void oneNameOfTwoPeopleIsPartedOverArticles() {
        Corrections apart = Corrections.of(List.of(
                of(1, new Change.Link(Subject.ENTITY, false, mark(FIRST, "Ana Quispe"), mark(SECOND, "Ana Quispe"))),
                of(2, fix(Field.NAME, "Ana Quispe (II)", mark(SECOND, "Ana Quispe")))));

        Chronicle chronicle = chronicle(apart, FIRST, SECOND);
        assertThat(chronicle.entries()).flatExtracting(Entry::actors).contains("Ana Quispe (II)", "Ana Quispe");
    }

    @Test
    void oneEntityOfAnArticleIsPartedByItsWords() {
        Annotated apart = Told.in("a", "Kabar A", "2021-05-04", "Budi Raya tiba. Santoso pulang. Ia lelah.")
                .entity("Budi Raya", EntityType.PER, "Budi Raya", List.of())
                .entity("Santoso", EntityType.PER, "Santoso", List.of())
                .doc();
        Annotated doc = Corrections.of(List.of(
                        of(1, new Change.Link(Subject.ENTITY, true, mark(apart, "Budi Raya"), mark(apart, "Santoso")))))
                .apply(apart);
        assertThat(doc.entities())
                .singleElement()
                .satisfies(entity -> assertThat(entity.aliases()).containsExactly("Santoso"));
        Entity both = doc.entities().getFirst();
        assertThat(both.mentions()).hasSizeGreaterThan(1);
        Mark one = mark(doc, "Budi Raya");
        var span = both.mentions().get(1).span();
        Mark two = new Mark(
                doc.article().mentionId(span, "entity"), "a", doc.article().slice(span));

        Annotated parted = Corrections.of(List.of(of(1, new Change.Link(Subject.ENTITY, false, one, two))))
                .apply(doc);

        assertThat(parted.entities()).extracting(Entity::name).containsExactly("Budi Raya", "Santoso");
        assertThat(parted.entities().get(1).mentions())
                .extracting(m -> m.span())
                .contains(span);
    }

    @Test
    void creditOfTheAnalystCountsAndARejectedOneDoesNot() {
        Change accept = new Change.Wire("a", FIRST.article().textSha256(), "Reuters", true);
        Corrections yes = Corrections.of(List.of(of(1, accept)));

        assertThat(chronicle(yes, FIRST).credits().get("a"))
                .isEqualTo(new Credit("Reuters", Credit.How.CORRECTED, List.of(), null));
        Annotated stated = FIRST.withCredit(new Credit("Reuters", Credit.How.STATED, List.of(), null));
        Corrections no = Corrections.of(List.of(
                of(1, accept), of(2, new Change.Wire("a", FIRST.article().textSha256(), "Reuters", false))));
        assertThat(chronicle(no, stated).credits().get("a")).isEqualTo(Credit.NONE);
        assertThat(states(chronicle(no, stated), no, stated))
                .containsExactly(Outcome.State.OVERRULED, Outcome.State.APPLIED);
    }

    @Test
    void correctedEventsKeepTheirContexts() {
        Event plain = FIRST.events().getFirst();
        EventContext context = new EventContext("military", plain.trigger());
        Annotated doc = FIRST.withEvents(List.of(new Event(
                plain.id(),
                plain.type(),
                plain.mode(),
                plain.trigger(),
                plain.actors(),
                plain.recipients(),
                plain.objects(),
                plain.date(),
                plain.dateSpan(),
                plain.place(),
                plain.placeSpan(),
                plain.status(),
                plain.saidBy(),
                plain.statement(),
                List.of(context),
                plain.by())));

        Annotated corrected = Corrections.of(List.of(
                        of(1, fix(Field.DATE, "2021", mark(doc))),
                        of(2, fix(Field.NAME, "Ana Maria Quispe", mark(doc, "Ana Quispe")))))
                .apply(doc);

        assertThat(corrected.events().getFirst().date()).isEqualTo("2021");
        assertThat(corrected.events().getFirst().contexts()).containsExactly(context);
    }

    @Test
    void valuesAreCheckedAndFaultsSayWhatWasExpected() {
        assertThat(Field.DATE.checked(" 2024-02-29 ")).isEqualTo("2024-02-29");
        assertThat(Field.DATE.checked("")).isNull();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Field.DATE.checked("2023-02-29")))
                .hasMessageContaining("2023-02-29")
                .hasMessageContaining("2024-09-13");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Field.TYPE.checked("meet")))
                .hasMessageContaining("CONSULT");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Field.NAME.checked(" ")))
                .hasMessageContaining("value");
    }
}
