package id.jejak.app.export;

import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A case in which every text that others wrote is hostile: ids, outlets, titles, addresses, names, quotations, sentences. */
final class Hostile {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final int LONG_WORD = 1_000_000;

    private Hostile() {}

    /** The payloads, at least fifty. */
    static List<String> payloads() {
        try (InputStream in = Hostile.class.getResourceAsStream("/hostile/payloads.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> ESCAPE.matcher(line).replaceAll(Hostile::character))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String character(MatchResult escape) {
        return java.util.regex.Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }

    /** The chronicle of articles that carry them, and one with a word of a million letters. */
    static Chronicle chronicle(boolean turned) {
        Engine engine = new Engine(ResourceSource.shipped());
        List<Annotated> docs = new ArrayList<>();
        int n = 0;
        for (String payload : payloads()) {
            n++;
            docs.add(engine.analyze(article(n, payload)));
        }
        docs.add(engine.analyze(article(n + 1, "x".repeat(LONG_WORD))));
        if (turned) {
            Collections.reverse(docs);
        }
        return engine.chronicle(docs);
    }

    private static Article article(int n, String payload) {
        String text = "Fiji mengecam Tonga pada Selasa (4/3/2025). " + payload + "\n"
                + "\"Kami menolak " + payload + " itu,\" kata Menteri Luar Negeri Tonga Sione Fifita.\n"
                + payload + " Presiden " + payload + " mengunjungi Suva pada 3 Maret 2025.\n"
                + "Tonga mengirim " + payload + " 20 kapal ke Fiji, kata juru bicara " + payload + ".\n";
        Published published = Published.given(LocalDate.of(2025, 3, 5), null, Published.WIB);
        Origin origin = new Origin("p/" + payload, payload, Sha256.hex(payload), payload.length() > 99 ? "X" : payload);
        String id = String.format(java.util.Locale.ROOT, "p%02d", n) + (payload.length() > 99 ? "" : payload);
        return Article.of(id, origin, published, payload, text);
    }

    /** Files in memory. */
    static final class Kept implements ExportFiles {
        final Map<String, String> files = new TreeMap<>();

        @Override
        public void write(String name, Content content) throws IOException {
            StringWriter out = new StringWriter();
            content.to(out);
            files.put(name, out.toString());
        }
    }
}
