package id.jejak.eval.fit;

import java.util.List;
import java.util.Map;

/** The names that the renaming test changes, and the tables that hold names. */
final class OtherWorld {
    /**
     * Tables of names, swapped with the texts. All other tables are rules and words: a name in one of those would be a special case,
     * and the test is there to find it.
     */
    static final List<String> TABLES = List.of(
            "outlets.tsv",
            "id/lexicon/countries.tsv",
            "id/lexicon/cities.tsv",
            "id/lexicon/people.tsv",
            "id/lexicon/organisations.tsv",
            "id/lexicon/places.tsv",
            "id/lexicon/landmarks.tsv",
            "id/lexicon/happenings.tsv",
            "id/time/named-events.tsv",
            "id/time/feasts.tsv");

    /** Counts and classes of single words, names among them, in the first cell: swapped word by word. */
    static final List<String> WORD_TABLES =
            List.of("id/lexicon/common-words.tsv", "id/lexicon/word-frequency.tsv", "id/lexicon/word-clusters.tsv");

    /**
     * Invented names, each beginning as the old one, so that what is sorted by name stays in order; no table holds them.
     */
    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Rusia", "Ruvania"),
            Map.entry("Korea", "Komera"),
            Map.entry("Korut", "Kolut"),
            Map.entry("DPRK", "DPRM"),
            Map.entry("Ukraina", "Ukmora"),
            Map.entry("Moskow", "Mosvel"),
            Map.entry("Pyongyang", "Pyarong"),
            Map.entry("Seoul", "Sebul"),
            Map.entry("Kremlin", "Krestel"),
            Map.entry("KCNA", "KCMA"),
            Map.entry("RIA", "RIV"),
            Map.entry("Reuters", "Rebters"),
            Map.entry("AFP", "AFV"),
            Map.entry("Associated Press", "Assembled Press"),
            Map.entry("Kim Jong Un", "Kir Jand Ul"),
            Map.entry("Kim Jong-un", "Kir Jand-ul"),
            Map.entry("Kim Jong-Un", "Kir Jand-Ul"),
            Map.entry("Kim", "Kir"),
            Map.entry("Vladimir Putin", "Vlasemir Pudan"),
            Map.entry("Vladimir", "Vlasemir"),
            Map.entry("Putin", "Pudan"),
            Map.entry("Sergei Shoigu", "Serval Shonar"),
            Map.entry("Sergey Shoigu", "Servay Shonar"),
            Map.entry("Shoigu", "Shonar"),
            Map.entry("Sergei Lavrov", "Serval Lavik"),
            Map.entry("Lavrov", "Lavik"),
            Map.entry("Yoon Suk Yeol", "Yond Sul Yemar"),
            Map.entry("Yoon", "Yond"),
            Map.entry("Matsegora", "Matoveri"),
            Map.entry("Kozhemyako", "Kozarinto"),
            Map.entry("Chun Ryong", "Chul Ryang"),
            Map.entry("Artyom", "Artesk"));

    /** Eleven: weekdays, months and years all change. */
    static final int MONTHS = 11;

    private OtherWorld() {}
}
