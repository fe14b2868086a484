package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.correction.Bonds;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.witness.NameKinds;
import id.jejak.engine.witness.WhoIsWho;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoIsWhoTest {
    private static final Countries COUNTRIES = Countries.load(ResourceSource.shipped());

    private static final NameKinds KINDS = NameKinds.load(ResourceSource.shipped());

    private static Told told(String id, String text) {
        return Told.in(id, null, "2024-05-01", text);
    }

    private static boolean one(Told a, String nameA, Told b, String nameB) {
        WhoIsWho who = WhoIsWho.of(List.of(a.doc(), b.doc()), COUNTRIES, Bonds.NONE, KINDS);
        return who.facts("a", nameA) == who.facts("b", nameB);
    }

    @Test
    void aFullNameIsOnePersonInEveryArticle() {
        assertThat(one(
                        told("a", "Suryani Lestari tiba.")
                                .entity("Suryani Lestari", EntityType.PER, "Suryani Lestari", List.of()),
                        "Suryani Lestari",
                        told("b", "Suryani Lestari pulang.")
                                .entity("Suryani Lestari", EntityType.PER, "Suryani Lestari", List.of()),
                        "Suryani Lestari"))
                .isTrue();
    }

    @Test
    void oneWordIsOnePersonOnlyWhereTheOfficeAgrees() {
        Told mayor = told("a", "Wali Kota Palu Darmawan tiba.").person("Darmawan", "Darmawan", "Wali Kota", "Palu");
        assertThat(one(
                        mayor,
                        "Darmawan",
                        told("b", "Wali Kota Palu Darmawan pulang.")
                                .person("Darmawan", "Darmawan", "Wali Kota", "Palu"),
                        "Darmawan"))
                .isTrue();
        assertThat(one(
                        mayor,
                        "Darmawan",
                        told("b", "Darmawan menjual ikan.").entity("Darmawan", EntityType.PER, "Darmawan", List.of()),
                        "Darmawan"))
                .isFalse();
    }

    @Test
    void initialsAreAnotherPersonInEveryArticle() {
        assertThat(one(
                        told("a", "Pria berinisial SR ditahan.").entity("SR", EntityType.PER, "SR", List.of()),
                        "SR",
                        told("b", "Wanita berinisial SR ditahan.").entity("SR", EntityType.PER, "SR", List.of()),
                        "SR"))
                .isFalse();
    }

    @Test
    void aCompanyIsOneWithAndWithoutTheMarksOfItsForm() {
        assertThat(one(
                        told("a", "PT Samudra Jaya Tbk untung.")
                                .entity("PT Samudra Jaya Tbk", EntityType.ORG, "PT Samudra Jaya Tbk", List.of()),
                        "PT Samudra Jaya Tbk",
                        told("b", "Samudra Jaya rugi.")
                                .entity("Samudra Jaya", EntityType.ORG, "Samudra Jaya", List.of()),
                        "Samudra Jaya"))
                .isTrue();
    }
}
