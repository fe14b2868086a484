package id.jejak.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.File;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.jejak.engine");

    /** The data's way: each package may use those before it. {@code pipeline} holds contracts only. */
    private static final List<String> WAY = List.of(
            "document",
            "lexicon",
            "pipeline",
            "clean",
            "segment",
            "time",
            "quantity",
            "actor",
            "entity",
            "quote",
            "event",
            "correction",
            "echo",
            "copying",
            "erratum",
            "witness",
            "story",
            "statement",
            "chronicle");

    @Test
    void packagesFollowTheWayOfTheData() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : WAY) {
            layers = layers.optionalLayer(layer).definedBy("id.jejak.engine." + layer + "..");
        }
        for (int i = 0; i < WAY.size(); i++) {
            List<String> later = WAY.subList(i + 1, WAY.size());
            if (!later.isEmpty()) {
                layers = layers.whereLayer(WAY.get(i)).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
            }
        }
        layers.because("a stage that reads what comes after it could not be run, tested or explained on its own")
                .check(ENGINE);
    }

    @Test
    void engineTouchesNoFilesClockOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(File.class, Files.class, Clock.class, Random.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same article and resources must give the same bytes anywhere, at any time")
                .check(ENGINE);
    }

    @Test
    void engineNeverPrintsOrExits() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("libraries never print or exit; the app decides what a reader sees")
                .check(ENGINE);
    }

    @Test
    void recordsCarryNoFrameworkAnnotations() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "picocli..", "io.javalin..", "org.jsoup..")
                .because("shapes of JSON, database and index are mapped at the edge")
                .check(ENGINE);
    }
}
