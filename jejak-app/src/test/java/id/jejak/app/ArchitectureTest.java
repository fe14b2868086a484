package id.jejak.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.jejak.app");

    /** In reading order: each package may use those before it. */
    private static final List<String> WAY =
            List.of("text", "input", "json", "casefile", "work", "search", "print", "export", "serve", "command");

    @Test
    void packagesFollowTheirReadingOrder() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : WAY) {
            layers = layers.layer(layer).definedBy("id.jejak.app." + layer + "..");
        }
        for (int i = 0; i + 1 < WAY.size(); i++) {
            layers = layers.whereLayer(WAY.get(i))
                    .mayOnlyBeAccessedByLayers(WAY.subList(i + 1, WAY.size()).toArray(String[]::new));
        }
        layers.because("what reads a case must not know how it is shown or asked for")
                .check(APP);
    }

    @Test
    void onlyMainExitsAndTouchesTheProcess() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("commands are run by tests and one day by other programs, with streams of their own")
                .check(APP);
    }

    @Test
    void nothingButTheServerOpensTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.jejak.app.serve..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "io.javalin..")
                .because("no call leaves the machine except for feeds and pages that the user names")
                .check(APP);
    }

    @Test
    void onlyTheCaseFileSpeaksToTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.jejak.app.casefile..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .because("one package knows the tables, so that they can change in one place")
                .check(APP);
    }

    @Test
    void onlySearchKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.jejak.app.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..")
                .because(
                        "the index follows the case and may be thrown away: nothing may come to rest on how it is made")
                .check(APP);
    }

    @Test
    void nothingTellsTheTimeOfDay() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.jejak.app.work.Deed")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same input must give the same bytes, today and in ten years")
                .check(APP);
    }
}
