package id.jejak.eval.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.jejak.engine.entity.FeatureGroup;
import id.jejak.engine.entity.NameFeatures;
import id.jejak.engine.entity.NameModel;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NerTrainingTest {
    private static final NameFeatures SEEING =
            new NameFeatures(ResourceSource.shipped(), EnumSet.allOf(FeatureGroup.class));

    private static Conll.Sentence sentence(String... tokensAndLabels) {
        List<String> tokens = new java.util.ArrayList<>();
        List<String> labels = new java.util.ArrayList<>();
        for (String token : tokensAndLabels) {
            int bar = token.lastIndexOf('|');
            tokens.add(bar < 0 ? token : token.substring(0, bar));
            labels.add(bar < 0 ? "O" : token.substring(bar + 1));
        }
        return new Conll.Sentence(tokens, labels);
    }

    private static final List<Example> LESSON = List.of(
                    sentence("Pak", "Warsito|B-PER", "pulang", "ke", "Tegal|B-LOC", "."),
                    sentence("Bu", "Lestari|B-PER", "pulang", "ke", "Brebes|B-LOC", "."),
                    sentence("PT", "Maju-Jaya|B-ORG", "tutup", "."),
                    sentence("kata", "Rina|B-PER", "Susanti|I-PER", "kemarin", "."))
            .stream()
            .map(s -> Example.of(s, SEEING))
            .toList();

    @Test
    void piecesOfOneTokenMakeOneName() {
        Example example = Example.of(sentence("PT", "Maju-Jaya|B-ORG", "(29/10)", "tutup"), SEEING);
        assertThat(example.names(example.gold())).containsExactly(new Example.Name(1, 2, "ORG"));
        assertThat(example.gold().length).isGreaterThan(4);
    }

    @Test
    void aNameThatBeginsInsideIsMended() {
        Example example = Example.of(sentence("kata", "Rina|I-PER", "."), SEEING);
        assertThat(example.names(example.gold())).containsExactly(new Example.Name(1, 2, "PER"));
    }

    @Test
    void theTaggerLearnsItsLesson() {
        NameModel model = NameModel.unpack(PerceptronTrainer.train(LESSON, 10, 1, 1, 3));
        for (Example example : LESSON) {
            assertThat(model.labels(example.features())).containsExactly(example.gold());
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(PerceptronTrainer.train(LESSON, 5, 1, 1, 3)).isEqualTo(PerceptronTrainer.train(LESSON, 5, 1, 1, 3));
    }

    @Test
    void scoresCountExactSpansAndKinds() {
        NerScore score = new NerScore();
        Example.Name person = new Example.Name(0, 2, "PER");
        score.add(
                List.of(person, new Example.Name(4, 5, "LOC")),
                List.of(person, new Example.Name(4, 6, "LOC"), new Example.Name(7, 8, "ORG")));
        assertThat(score.f1()).isEqualTo(2.0 / 5, within(1e-9));
    }

    @Test
    void wordsOfOtherCompanyShareNoClass() {
        // Words 2 to 9 stand after word 0, words 10 to 17 after word 1.
        int[] texts = new int[4 * 1600];
        int[] uses = new int[19];
        for (int i = 0; i < 1600; i++) {
            int head = i % 2;
            int[] text = {head, 2 + 8 * head + i / 2 % 8, 18};
            for (int k = 0; k < 3; k++) {
                texts[4 * i + k] = text[k];
                uses[text[k]]++;
            }
            texts[4 * i + 3] = -1;
        }
        int[] classes = WordClassing.of(texts, uses, 5, 12);
        for (int a = 2; a < 10; a++) {
            for (int b = 10; b < 18; b++) {
                assertThat(classes[a]).as(a + " and " + b).isNotEqualTo(classes[b]);
            }
        }
    }

    @Test
    void commandsWriteTheSameFileTwice(@TempDir Path dir) throws IOException {
        Path news = dir.resolve("news.jsonl");
        Files.writeString(news, "{\"text\":\"Pak Warsito pulang. Pak Sarjo pulang.\"}\n".repeat(20));
        for (String name : List.of("a.tsv", "b.tsv")) {
            int rc = new CommandLine(new ClusterWords())
                    .execute("--out", dir.resolve(name).toString(), "--fine", "3", "--coarse", "2", news.toString());
            assertThat(rc).isZero();
        }
        assertThat(dir.resolve("a.tsv")).hasSameTextualContentAs(dir.resolve("b.tsv"));
        assertThat(Files.readString(dir.resolve("a.tsv"))).contains("\nWarsito\t");
    }

    @Test
    void brokenFilesAreNamed(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("x.txt");
        Files.writeString(file, "Pak O\nWarsito\n");
        assertThatThrownBy(() -> Conll.read(file)).hasMessageContaining("x.txt").hasMessageContaining("Warsito");
    }
}
