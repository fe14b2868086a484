package id.jejak.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.print.Sheet.Style;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static String printed(int width, boolean colour, Consumer<Sheet> print) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        print.accept(new Sheet(new PrintStream(bytes, true, StandardCharsets.UTF_8), width, colour));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void longLinesAreWrappedAndHangingLinesIndented() {
        String text = printed(20, false, sheet -> sheet.hanging(2, 4, "satu dua tiga empat lima enam tujuh"));
        assertThat(text).isEqualTo("  satu dua tiga\n    empat lima enam\n    tujuh\n");
    }

    @Test
    void coloursDoNotCountAsWidth() {
        String text = printed(12, true, sheet -> sheet.line(0, sheet.in(Style.STRONG, "satu") + " dua tiga"));
        assertThat(text.lines().count()).isEqualTo(2);
        assertThat(text).contains("\u001b[1msatu\u001b[0m dua");
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        String hostile = "Raja\u001b[2J \u202eGrausten\u0007\nlagi";
        String text = printed(80, false, sheet -> sheet.line(0, sheet.in(Style.WARN, hostile)));
        assertThat(text).isEqualTo("Raja[2J Grausten lagi\n");
    }

    @Test
    void shortenedTextEndsAtAWord() {
        assertThat(Sheet.shorten("satu dua tiga empat", 12)).isEqualTo("satu dua…");
        assertThat(Sheet.shorten("satu dua", 12)).isEqualTo("satu dua");
    }

    @Test
    void textThatBringsItsQuotationMarksGetsNoOthers() {
        assertThat(Sheet.quoted("\"Kami siap,\" kata raja.", 80)).isEqualTo("\"Kami siap,\" kata raja.");
        assertThat(Sheet.quoted("Raja siap.", 80)).isEqualTo("“Raja siap.”");
    }
}
