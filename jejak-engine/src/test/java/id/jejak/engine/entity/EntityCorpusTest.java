package id.jejak.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntityCorpusTest {
    private static Stream<Arguments> rows(String file, String... columns) {
        Tsv tsv = Tsv.load(name -> read(name), "corpus/entity/" + file, columns);
        return tsv.rows().stream().map(row -> Arguments.of(row.get("text"), row));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(EntityCorpusTest.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Arguments> names() {
        return rows("names.tsv", "kind", "text", "want", "shun");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void findsTheNamesOfTheCorpus(String text, Tsv.Row row) {
        Annotated doc = Reading.of(text);
        List<String> wrong = new ArrayList<>();
        for (String want : row.list("want")) {
            String[] parts = want.split(" = ", 2);
            List<String> aliases = parts.length > 1 ? List.of(parts[1].split(",\\s*")) : List.of();
            boolean there = doc.entities().stream()
                    .anyMatch(e -> label(e).equals(parts[0]) && e.aliases().containsAll(aliases));
            if (!there) {
                wrong.add("lacks " + want);
            }
        }
        for (String shun : row.list("shun")) {
            if (doc.entities().stream().anyMatch(e -> label(e).equals(shun))) {
                wrong.add("has " + shun);
            }
        }
        if (row.get("kind").equals("known")) {
            assertThat(wrong)
                    .as(row.where() + " is right now; give it the kind it deserves")
                    .isNotEmpty();
        } else {
            assertThat(wrong)
                    .as(row.where() + ": "
                            + doc.entities().stream()
                                    .map(EntityCorpusTest::shown)
                                    .toList())
                    .isEmpty();
        }
    }

    static Stream<Arguments> offices() {
        return rows("offices.tsv", "kind", "text", "person", "office", "of", "former", "from", "until");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offices")
    void givesTheOfficesOfTheCorpus(String text, Tsv.Row row) {
        Annotated doc = Reading.of(text);
        List<Role> roles = doc.entities().stream()
                .filter(e -> label(e).equals("PER " + row.get("person")))
                .flatMap(e -> e.roles().stream())
                .toList();
        boolean there = roles.stream()
                .anyMatch(role -> role.office().equalsIgnoreCase(row.get("office"))
                        && row.get("of").equals(Objects.requireNonNullElse(role.of(), ""))
                        && row.get("former").equals(role.former() ? "yes" : "no")
                        && row.get("from").equals(Objects.requireNonNullElse(role.from(), ""))
                        && row.get("until").equals(Objects.requireNonNullElse(role.until(), "")));
        assertThat(there)
                .as(row.where() + ": "
                        + roles.stream()
                                .map(r -> r.office() + " of " + r.of() + " " + r.from() + ".." + r.until())
                                .toList()
                        + doc.entities().stream().map(EntityCorpusTest::shown).toList())
                .isEqualTo(row.get("kind").equals("positive"));
    }

    static Stream<Arguments> references() {
        return rows("references.tsv", "text", "words", "nth", "meant");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void wordsReferToWhomTheCorpusSays(String text, Tsv.Row row) {
        Annotated doc = Reading.of(text);
        int at = -1;
        for (int n = 0; n < row.number("nth"); n++) {
            at = text.indexOf(row.get("words"), at + 1);
        }
        List<Entity> meant = at < 0
                ? List.of()
                : EntityIndex.withReferences(doc)
                        .meantBy(new Span(at, at + row.get("words").length()));
        assertThat(meant)
                .as(row.where())
                .extracting(Entity::name)
                .containsExactlyInAnyOrderElementsOf(row.list("meant"));
    }

    private static String label(Entity entity) {
        return entity.type() + " " + entity.name();
    }

    private static String shown(Entity entity) {
        return label(entity) + entity.aliases();
    }
}
