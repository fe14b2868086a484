package id.jejak.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventContext;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contexts of the codebook, by the words of the sentence. */
class ContextsTest {
    /** PLOVER_MANUAL.tex draft 2.0, table of general contexts. */
    private static final int GENERAL = 37;

    @Test
    void everyContextOfTheCodebookHasItsRow() {
        assertThat(new Contexts(ResourceSource.shipped()).names())
                .hasSize(GENERAL)
                .contains("military", "pro_democracy", "human_security", "cbrn", "trafficking")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jaksa memeriksa Bupati Sleman dalam kasus suap.|corruption|suap",
                "Iran mengecam Israel soal fasilitas nuklirnya.|cbrn|nuklirnya",
                "Menteri Luar Negeri Kenya bertemu Menteri Luar Negeri Uganda.|diplomatic|Menteri Luar Negeri",
                "Ukraina meminta Jerman mengirim kapal perang.|military|kapal perang"
            })
    void wordsOfTheSentenceShowAContext(String text, String context, String words) {
        List<EventContext> contexts = FrameExamplesTest.events(text).get(0).contexts();
        assertThat(contexts)
                .filteredOn(found -> found.name().equals(context))
                .singleElement()
                .satisfies(found -> assertThat(found.span().of(text)).isEqualTo(words));
    }

    @Test
    void aSentenceWithoutSuchWordsTakesThoseBeforeIt() {
        String text = "Harga beras dan inflasi naik. Kenya mengecam Uganda.";
        assertThat(FrameExamplesTest.events(text))
                .flatExtracting(Event::contexts)
                .extracting(EventContext::name)
                .containsExactly("economic");
    }

    @Test
    void nothingShownGivesNoContext() {
        assertThat(FrameExamplesTest.events("Kenya mengecam Uganda."))
                .flatExtracting(Event::contexts)
                .isEmpty();
    }
}
