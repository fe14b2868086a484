package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.lexicon.ResourceSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficeConflictsTest {
    private static final OfficeConflicts CONFLICTS = new OfficeConflicts(ResourceSource.shipped());

    private static Office held(String person, String office, @Nullable String from, @Nullable String until) {
        return new Office(person, office, "Kendal", from, until, List.of());
    }

    private static List<OfficeConflict.Reason> reasons(Office... offices) {
        return CONFLICTS.of(List.of(offices), List.of()).stream()
                .map(OfficeConflict::reason)
                .toList();
    }

    @Test
    void twoRegentsOfOneRegencyAtOneTimeSpeakAgainstEachOther() {
        assertThat(reasons(
                        held("Budi Waskita", "Bupati", "2021-02", "2024-02"),
                        held("Sri Astuti", "Bupati", "2023-05", "2025-01")))
                .containsExactly(OfficeConflict.Reason.TWO_HOLDERS);
    }

    @Test
    void twoWhomArticlesOfOneTimeGiveAsHoldersSpeakAgainstEachOther() {
        Told first = Told.in("a", null, "2024-05-01", "Bupati Kendal Budi Waskita tiba.")
                .person("Budi Waskita", "Budi Waskita", "Bupati", "Kendal");
        assertThat(told(first, "2024-05-01")).containsExactly(OfficeConflict.Reason.TWO_HOLDERS);
        assertThat(told(first, "2025-06-01")).isEmpty();
    }

    private static List<OfficeConflict.Reason> told(Told first, String published) {
        Told second = Told.in("b", null, published, "Bupati Kendal Sri Astuti pulang.")
                .person("Sri Astuti", "Sri Astuti", "Bupati", "Kendal");
        List<Office> offices =
                Told.ENGINE.chronicle(List.of(first.doc(), second.doc())).roles();
        assertThat(offices).hasSize(2);
        return CONFLICTS.of(offices, List.of(first.doc(), second.doc())).stream()
                .map(OfficeConflict::reason)
                .toList();
    }

    @Test
    void whoFollowsOrIsToldAsPastSpeaksAgainstNobody() {
        assertThat(reasons(
                        held("Budi Waskita", "Bupati", "2021-02", "2024-02"),
                        held("Sri Astuti", "Bupati", "2024-02", null)))
                .isEmpty();
        Office past = new Office("Budi Waskita", "Bupati", "Kendal", null, null, true, List.of());
        assertThat(reasons(past, held("Sri Astuti", "Bupati", null, null))).isEmpty();
    }

    @Test
    void anOfficeThatManyHoldHasManyHolders() {
        assertThat(reasons(held("Budi Waskita", "Anggota", null, null), held("Sri Astuti", "Anggota", null, null)))
                .isEmpty();
    }

    @Test
    void aMonthInsideItsYearIsNoOtherDate() {
        assertThat(reasons(
                        held("Budi Waskita", "Bupati", "2021", null), held("Budi Waskita", "Bupati", "2021-02", null)))
                .isEmpty();
        assertThat(reasons(
                        held("Budi Waskita", "Bupati", "2020", null), held("Budi Waskita", "Bupati", "2021-02", null)))
                .containsExactly(OfficeConflict.Reason.OTHER_DATES);
    }

    @Test
    void anOfficeDoesNotEndBeforeItBegins() {
        assertThat(reasons(held("Budi Waskita", "Bupati", "2024-02", "2021-02")))
                .containsExactly(OfficeConflict.Reason.ENDS_BEFORE_IT_BEGINS);
    }
}
