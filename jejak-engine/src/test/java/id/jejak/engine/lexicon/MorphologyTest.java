package id.jejak.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {
    private static final Morphology MORPHOLOGY = Morphology.load(ResourceSource.shipped());

    @ParameterizedTest
    @CsvSource({
        "sebut,menyebut",
        "tolak,menolak",
        "kirim,mengirim",
        "puji,memuji",
        "protes,memprotes",
        "nilai,menilai",
        "ancam,mengancam",
        "duga,menduga",
        "klaim,mengklaim",
        "cap,mencap"
    })
    void activeFormsFollowTheSandhi(String root, String active) {
        assertThat(MORPHOLOGY.active(root)).first().isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({"klaim,mengeklaim", "cap,mengecap", "cek,mengecek", "pengaruh,mempengaruh"})
    void otherSpellingsInUseAreGivenToo(String root, String active) {
        assertThat(MORPHOLOGY.active(root)).contains(active);
    }

    @ParameterizedTest
    @CsvSource({
        "menyebutkannya,meN,sebut,kan,nya", "dituduhkan,di,tuduh,kan,''", "menolak,meN,tolak,'',''",
        "memerintahkan,meN,perintah,kan,''", "penulis,peN,tulis,'',''", "bertanya,ber,tanya,'',''",
        "mengeklaim,meN,klaim,'',''", "tegasnya,'',tegas,'',nya"
    })
    void readingsHoldTheRoot(String word, String prefix, String root, String suffix, String clitic) {
        assertThat(MORPHOLOGY.readings(word)).contains(new Morphology.Reading(prefix, root, suffix, clitic));
    }

    @Test
    void everyActiveFormReadsBack() {
        for (String root :
                new String[] {"kata", "ungkap", "jelas", "tuduh", "lapor", "wanti", "yakin", "bela", "serang"}) {
            for (String active : MORPHOLOGY.active(root)) {
                assertThat(MORPHOLOGY.readings(active))
                        .as(active)
                        .contains(new Morphology.Reading("meN", root, "", ""));
            }
        }
    }

    @Test
    void aRuleWhoseExampleFailsIsNamedWithItsLine() {
        String table = "# source: test\n# licence: none\n# version: 1\nonset\tnasal\tdrop\troot\tactive\talso\n"
                + "s\tny\ts\tsebut\tmensebut\t-\n";
        assertThatThrownBy(() -> Morphology.load(ResourceSource.shipped().with(Map.of("id/lexicon/sandhi.tsv", table))))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("sandhi.tsv:5");
    }
}
