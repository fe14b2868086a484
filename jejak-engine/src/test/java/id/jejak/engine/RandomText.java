package id.jejak.engine;

import java.util.List;
import java.util.Random;

/** Makes text that no newsroom would print: real words, marks, furniture, odd characters, in any order. */
public final class RandomText {
    private static final List<String> PIECES = List.of(
            "Menurut",
            "warga",
            "Budi",
            "Baca juga:",
            "SCROLL TO CONTINUE WITH CONTENT",
            "harga",
            "beras",
            "naik",
            "(ANTARA)",
            "JAKARTA",
            "KOMPAS.com",
            "—",
            "-",
            "–",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "‘",
            "(",
            ")",
            "[",
            "]",
            ".",
            "...",
            "…",
            "!",
            "?",
            ",",
            ";",
            ":",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "  ",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\u0000",
            "🙂",
            "👩‍🌾",
            "\ud83d",
            "\udc00",
            "é",
            "e\u0301",
            "日本",
            "العربية",
            "Rp12.500,50",
            "17/9/2023",
            "Minggu (17/9)",
            "pukul 08.30 WIB",
            "5-10",
            "anak-anaknya",
            "#panen",
            "@budi",
            "https://lentera.id/a?b",
            "www.",
            "[Gambas:Video 20detik]",
            "(ab/cd)",
            "Halaman 1 2 3",
            "1.",
            "2.",
            "D.W.",
            "PT Samudra Tbk.",
            "terkiniNews",
            "a",
            "A",
            "0",
            "Foto: ",
            "Editor: Sari Melati",
            "Pewarta: Budi",
            "Copyright © ANTARA 2024",
            "*",
            "|",
            "/",
            "%",
            "{OUTLET}",
            "\\Q",
            "$1",
            "<b>",
            "&amp;");

    private RandomText() {}

    /** A text of up to this many pieces. */
    public static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(pieces + 1);
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Texts that invite a pattern to try every way to match: one piece over and over, and half-finished openings of rules. */
    public static List<String> hostile(int chars) {
        List<String> pieces = List.of(
                "a",
                " ",
                "\n",
                ".",
                "\"",
                "'",
                "(",
                "-",
                "A",
                "A ",
                "A.",
                "0",
                "1. ",
                "a\"",
                "Baca juga: ",
                "Baca juga:a",
                "(a/",
                "Foto: ",
                "Foto/",
                "Copyright ",
                "Editor: a",
                "JAKARTA ",
                "Jakarta, ",
                "A-a ",
                "Rp",
                "0.",
                "0,",
                "\u00a0",
                "\t",
                "https://",
                "www.",
                "#a",
                "ADVERTISEMENT",
                "SCROLL TO ",
                "Pewarta: Budi Editor: ",
                "Halaman 1 2 3 ",
                "Minggu (17/9) ",
                "Senin, 1 Januari 2024 - ",
                "aB",
                "Tbk. ",
                "“a ",
                "”",
                "a: ",
                "🙂",
                "[Gambas:",
                "| ",
                "** ",
                "dari artikel oleh ",
                "(Foto: a",
                "KOMPAS.com",
                "KOMPAS.com - ",
                "a,",
                ",A",
                "., ",
                "-nya",
                "kuku");
        return pieces.stream()
                .map(piece -> piece.repeat(chars / piece.length()))
                .toList();
    }
}
