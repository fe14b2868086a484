package id.jejak.eval.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Span;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {
    private static final String TEXT = "Budi berkata, \"kami siap.\" Lalu “mari pulang,” katanya. \"Ya!\"";

    @ParameterizedTest
    @EnumSource(Damage.Kind.class)
    void theSameSeedGivesTheSameDamage(Damage.Kind kind) {
        assertThat(Damage.of(TEXT, kind, new Random(3)).text())
                .isEqualTo(Damage.of(TEXT, kind, new Random(3)).text())
                .isNotEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(Damage.Kind.class)
    void everyLetterLeadsBackToItself(Damage.Kind kind) {
        Damage damage = Damage.of(TEXT, kind, new Random(5));
        for (int i = 0; i < damage.text().length(); i++) {
            if (Character.isLetter(damage.text().charAt(i))) {
                Span back = damage.back(new Span(i, i + 1));
                assertThat(back.length()).isEqualTo(1);
                assertThat(TEXT.charAt(back.start())).isEqualTo(damage.text().charAt(i));
            }
        }
    }
}
