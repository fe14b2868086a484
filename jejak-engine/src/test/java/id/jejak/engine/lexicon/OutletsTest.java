package id.jejak.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.lexicon.Outlets.Kind;
import id.jejak.engine.lexicon.Outlets.Outlet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
    private static final ResourceSource SHIPPED = ResourceSource.shipped();
    private static final Outlets OUTLETS = Outlets.load(SHIPPED);
    private static final String HEAD = "# source: own\n# licence: Apache-2.0\n# version: 1\n"
            + "name\taliases\tdomain\towner\tkind\tside\tcountry\tsource\tfrom\tuntil\n";

    /** Names that are common words because their publishers chose so; each is told apart by its place and capital. */
    private static final Set<String> NAMED_LIKE_WORDS =
            Set.of("antara", "tempo", "republika", "kumparan", "detik", "bernama", "sana", "viva");

    private static Outlets load(String... rows) {
        return Outlets.load(name -> HEAD + String.join("\n", rows).replace(';', '\t') + "\n");
    }

    private static Outlet outlet(String name) {
        Outlet outlet = OUTLETS.byName(name);
        assertThat(outlet).as(name).isNotNull();
        return java.util.Objects.requireNonNull(outlet);
    }

    @Test
    void knowsThePressOfIndonesiaAndTheAgenciesItQuotes() {
        EnumSet<Kind> quoted = EnumSet.of(Kind.AGENCY, Kind.STATE_MEDIA, Kind.BROADCASTER);
        assertThat(OUTLETS.all()).filteredOn(o -> o.country().equals("ID")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(OUTLETS.all())
                .filteredOn(o -> !o.country().equals("ID") && quoted.contains(o.kind()))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "Okezone,SINDOnews",
        "Kompas.com,Tribun Jabar",
        "Kompas TV,Warta Kota",
        "detikcom,CNBC Indonesia",
        "CNN Indonesia,Trans7",
        "Liputan6.com,Merdeka.com",
        "tvOne,VIVA.co.id",
        "RIA Novosti,Sputnik",
        "VOA,Radio Free Asia",
    })
    void sistersHaveOneOwner(String one, String other) {
        assertThat(outlet(one).owner()).isEqualTo(outlet(other).owner());
    }

    @ParameterizedTest
    @CsvSource({"CNN,CNN Indonesia", "CNBC,CNBC Indonesia", "Tempo,Kompas.com", "Antara,Republika", "RIA,TASS"})
    void strangersHaveNot(String one, String other) {
        assertThat(outlet(one).owner()).isNotEqualTo(outlet(other).owner());
    }

    @ParameterizedTest
    @CsvSource({
        "KCNA,Korea Utara",
        "RIA,Rusia",
        "Xinhua,China",
        "Antara,Indonesia",
        "TVRI,Indonesia",
        "Anadolu,Turki",
        "WAFA,Palestina",
        "Al-Manar,Hizbullah",
    })
    void stateAndPartyMediaHaveTheirSide(String name, String side) {
        assertThat(outlet(name).side()).isEqualTo(side);
    }

    @Test
    void everySideIsANameThatTheOtherTablesKnow() {
        Set<String> known = new HashSet<>();
        Tsv.load(SHIPPED, "id/lexicon/countries.tsv", "code", "name", "aliases", "capital", "seat")
                .rows()
                .forEach(row -> known.add(row.get("name")));
        Tsv.load(SHIPPED, "id/lexicon/organisations.tsv", "name", "aliases", "type", "country")
                .rows()
                .forEach(row -> known.add(row.get("name")));
        assertThat(OUTLETS.all())
                .extracting(Outlet::side)
                .filteredOn(side -> side != null)
                .isSubsetOf(known);
    }

    @Test
    void noNameIsACommonWord() {
        Map<String, Integer> tenths = new java.util.HashMap<>();
        Tsv.load(SHIPPED, "id/lexicon/common-words.tsv", "word", "tenths", "seen")
                .rows()
                .forEach(row -> tenths.put(row.get("word"), row.number("tenths")));
        List<String> common = new ArrayList<>();
        for (Outlet outlet : OUTLETS.all()) {
            List<String> forms = new ArrayList<>(outlet.aliases());
            forms.add(outlet.name());
            for (String form : forms) {
                String lower = form.toLowerCase(java.util.Locale.ROOT);
                boolean coined = lower.matches(
                        "tribunnews|okezone|sindonews|detikcom|medcom|jpnn|beritasatu|tirto" + "|turnbackhoax|snopes");
                if (!coined && !NAMED_LIKE_WORDS.contains(lower) && tenths.getOrDefault(lower, 0) >= 3) {
                    common.add(form);
                }
            }
        }
        assertThat(common).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "news.detik.com,detik",
        "www.cnnindonesia.com,CNN Indonesia",
        "jabar.tribunnews.com,Tribun Jabar",
        "www.tribunnews.com,Tribunnews",
        "video.tempo.co,Tempo",
        "RIAUPOS.JAWAPOS.COM,Riau Pos",
    })
    void theNarrowestDomainOfAHostWins(String host, String name) {
        assertThat(OUTLETS.byHost(host)).extracting(Outlet::name).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"contoh.id", "com", "notdetik.com", "''"})
    void unknownHostsHaveNoPublisher(String host) {
        assertThat(OUTLETS.byHost(host)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "A;-;http://a.id;-;outlet;-;ID;s;-;-!domain is \"http://a.id\"",
                "A;-;-;-;outlet;-;Indonesia;s;-;-!country is \"Indonesia\"",
                "A;-;-;-;paper;-;ID;s;-;-!kind is \"paper\"",
                "A;-;-;-;outlet;-;ID;-;-;-!source is empty",
                "A;-;-;-;outlet;-;ID;s;2020;-!from is \"2020\"",
                "A;-;-;-;outlet;-;ID;s;2020-02-01;2020-01-01!until 2020-01-01 is before",
            })
    void badRowsAreNamedByFileAndLine(String row, String message) {
        assertThatThrownBy(() -> load(row))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("outlets.tsv:5")
                .hasMessageContaining(message);
    }

    @Test
    void oneNameForTwoPublishersIsRefused() {
        assertThatThrownBy(() -> load("A;B;-;-;outlet;-;ID;s;-;-", "B;-;-;-;outlet;-;ID;s;-;-"))
                .hasMessageContaining("outlets.tsv:6")
                .hasMessageContaining("already a name of A");
    }

    @Test
    void aRowHoldsBetweenItsDays() {
        Outlet outlet =
                load("A;-;a.id;-;outlet;-;ID;s;2001-01-01;2010-12-31").all().getFirst();
        assertThat(outlet.owner()).isEqualTo("A");
        assertThat(outlet.holdsOn(null)).isTrue();
        assertThat(outlet.holdsOn(LocalDate.of(2010, 12, 31))).isTrue();
        assertThat(outlet.holdsOn(LocalDate.of(2011, 1, 1))).isFalse();
        assertThat(outlet.holdsOn(LocalDate.of(2000, 12, 31))).isFalse();
    }
}
