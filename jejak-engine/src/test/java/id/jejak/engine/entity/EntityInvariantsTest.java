package id.jejak.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityInvariantsTest {
    private static final String[] PIECES = {
        "Presiden",
        "Menteri",
        "Luar Negeri",
        "Rusia",
        "Moskow",
        "Kremlin",
        "Kim",
        "Jong",
        "Un",
        "(",
        ")",
        ",",
        ".",
        "\"",
        "\u201c",
        "\u201d",
        "-",
        "/",
        "KPK",
        "Kementerian",
        "PT",
        "Tbk",
        "dan",
        "di",
        "yang",
        "mantan",
        "Budi",
        "Hartati",
        "S.H.",
        "dia",
        "negara itu",
        "keduanya",
        "17",
        "2023",
        "\n",
        "\n\n",
        "\u00a0",
        "\ud83d\ude00",
        "\u200b",
        "e\u0301",
        "A",
        "@x",
        "https://a.id/b",
        "#tagar",
        "KPKBudi",
        "olehAndi",
        "Kota",
        "Bandung",
        "Perang",
        "bin",
        "H.",
        "Dr.",
        "\u4e2d\u56fd",
        "\0",
    };

    private static String random(long seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void holds(Annotated doc, String what) {
        String text = doc.text();
        Set<String> ids = new HashSet<>();
        for (Entity entity : doc.entities()) {
            assertThat(ids.add(entity.id())).as(what + ": ids differ").isTrue();
            assertThat(entity.name()).as(what).isNotBlank();
            assertThat(entity.by().rule()).as(what).isNotBlank();
            assertThat(entity.mentions()).as(what + ": an entity is named").anyMatch(EntityMention::isName);
            assertThat(entity.aliases()).as(what).doesNotHaveDuplicates().doesNotContain(entity.name());
            int last = -1;
            Set<String> slices = new HashSet<>();
            for (EntityMention mention : entity.mentions()) {
                assertThat(mention.span().end()).as(what).isLessThanOrEqualTo(text.length());
                assertThat(mention.span().isEmpty()).as(what).isFalse();
                assertThat(mention.span().start()).as(what + ": in order").isGreaterThanOrEqualTo(last);
                assertThat(mention.entity()).as(what).isEqualTo(entity.id());
                last = mention.span().start();
                if (mention.isName()) {
                    slices.add(mention.span().of(text));
                }
            }
            assertThat(slices)
                    .as(what + ": aliases are names that stand in the text")
                    .containsAll(entity.aliases());
            for (Role role : entity.roles()) {
                assertThat(entity.type()).as(what).isEqualTo(EntityType.PER);
                assertThat(role.span().end()).as(what).isLessThanOrEqualTo(text.length());
                assertThat(role.office()).as(what).isNotBlank();
            }
        }
    }

    @Test
    void whatHoldsAlwaysHoldsOnRandomText() {
        for (long seed = 1; seed <= 150; seed++) {
            String what = "seed " + seed;
            Annotated doc = Reading.of(random(seed, 120));
            holds(doc, what);
            assertThat(Reading.of(random(seed, 120)).entities())
                    .as(what + ": same again")
                    .isEqualTo(doc.entities());
        }
    }

    @Test
    void fourThreadsGiveTheSame() throws Exception {
        String text = random(99, 800);
        List<Entity> alone = Reading.of(text).entities();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Annotated>> runs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                runs.add(threads.submit(() -> Reading.of(text)));
            }
            for (Future<Annotated> run : runs) {
                assertThat(run.get().entities()).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kementerian ",
                "Kementerian dan ",
                "Presiden ",
                "mantan Menteri ",
                "A",
                "AAAAb",
                "Rusia-",
                "(",
                "Budi Hartati ",
                "dia ",
                "negara itu ",
                "KPKBudi",
                "Desa Kecamatan ",
            })
    void hostileTextTakesNoLongerThanItsLength(String piece) {
        String text = piece.repeat(30_000 / piece.length());
        assertThat(java.util.concurrent.CompletableFuture.supplyAsync(() -> Reading.of(text)))
                .succeedsWithin(Duration.ofSeconds(20))
                .satisfies(doc -> holds(doc, piece));
    }

    @Test
    void emptyTextHasNoEntities() {
        assertThat(Reading.of("").entities()).isEmpty();
        assertThat(Reading.of(" \n \n").entities()).isEmpty();
    }
}
