package id.jejak.app.search;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordFamilies;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Articles that come and go, as a case would tell of them. */
final class Shelf implements ChangeFeed {
    static final Engine ENGINE = new Engine(ResourceSource.shipped());
    private static final WordFamilies FAMILIES = WordFamilies.load(ResourceSource.shipped());

    private record Held(long sequence, Indexable article) {}

    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Map<String, Long> gone = new LinkedHashMap<>();
    private long sequence;
    String analysis = "1";
    int given;

    static Words words() {
        return new Words(FAMILIES);
    }

    Shelf put(String id, String outlet, String day, String title, String text) {
        Published published = Published.given(LocalDate.parse(day), null, Published.WIB);
        Article article = Article.of(id, new Origin(null, null, Sha256.hex(text), outlet), published, title, text);
        held.put(id, new Held(++sequence, Indexable.of(ENGINE.analyze(article))));
        gone.remove(id);
        return this;
    }

    void drop(String id) {
        held.remove(id);
        gone.put(id, ++sequence);
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public String analysis() {
        return analysis;
    }

    @Override
    public void after(long seen, Taker taker) throws IOException {
        for (Held each : new ArrayList<>(held.values())) {
            if (each.sequence() > seen) {
                given++;
                taker.changed(each.sequence(), each.article());
            }
        }
        for (Map.Entry<String, Long> each : gone.entrySet()) {
            if (each.getValue() > seen) {
                taker.gone(each.getKey());
            }
        }
    }

    /** Three articles of our own. */
    static Shelf three() {
        return new Shelf()
                .put(
                        "n1",
                        "Kabar Nusa",
                        "2025-03-04",
                        "Menteri Samoa kunjungi pelabuhan",
                        "Menteri Perhubungan Samoa Tavita Leota mengunjungi pelabuhan Apia pada Senin (3/3/2025).\n"
                                + "\"Pelabuhan ini akan diperluas,\" kata Leota.\n"
                                + "Para pengunjung lain menunggu di luar 😀 pagar besi.\n")
                .put(
                        "n2",
                        "Harian Lentera",
                        "2025-04-10",
                        "Beruang masuk kampung",
                        "Seekor beruang masuk ke kampung nelayan di Tonga.\n"
                                + "Warga tidak kehilangan uang, kata polisi Tonga.\n"
                                + "Anak-anak dipulangkan dari sekolah.\n")
                .put(
                        "n3",
                        "Kabar Nusa",
                        "2024-12-31",
                        "Fiji dan Tonga meneken perjanjian",
                        "Fiji dan Tonga menandatangani perjanjian penangkapan ikan.\n"
                                + "Kunjungan resmi Perdana Menteri Fiji berakhir kemarin.\n");
    }
}
