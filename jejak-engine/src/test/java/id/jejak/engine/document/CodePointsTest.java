package id.jejak.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsSurrogatePairsOnce() {
        String text = "a😀b😀😀c";
        CodePoints points = CodePoints.of(text);
        for (int utf16 = 0, expected = 0; utf16 <= text.length(); expected++) {
            assertThat(points.fromUtf16(utf16)).isEqualTo(expected);
            assertThat(points.toUtf16(expected)).isEqualTo(utf16);
            utf16 += utf16 < text.length() ? Character.charCount(text.codePointAt(utf16)) : 1;
        }
    }

    @Test
    void leavesPlainTextAlone() {
        assertThat(CodePoints.of("Rabu (13/9)").fromUtf16(7)).isEqualTo(7);
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        assertThatThrownBy(() -> CodePoints.of("abc").fromUtf16(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("4")
                .hasMessageContaining("3");
    }
}
