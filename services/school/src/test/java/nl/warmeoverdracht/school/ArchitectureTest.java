package nl.warmeoverdracht.school;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The thin hexagon as a test. A rule that matches no class fails (ArchUnit's default). */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.warmeoverdracht.school");

  private static final String SERVICE = "nl.warmeoverdracht.school";
  private static final String ROOT = SERVICE + ".";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leerling",
        "overdracht",
        "organisatie",
        "verstrekking",
        "rechten",
        "uitvoer",
        "aanlevering"
      })
  void shouldKeepFrameworksOutOfTheFeatureRoot(String feature) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + feature)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "org.hibernate..",
            "io.vertx..",
            "org.apache.kafka..",
            "jakarta.ws.rs..",
            "jakarta.persistence..",
            "com.fasterxml..",
            "io.micrometer..",
            "nl.warmeoverdracht.contracts..",
            "nl.warmeoverdracht.messaging..",
            "nl.warmeoverdracht.web..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overdracht",
        "organisatie",
        "verstrekking",
        "leerling",
        "rechten",
        "uitvoer",
        "aanlevering"
      })
  void shouldNotLetTheFeatureRootKnowItsAdapters(String feature) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + feature)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            SERVICE + "..rest..",
            SERVICE + "..kafka..",
            SERVICE + "..store..",
            SERVICE + "..consent..",
            SERVICE + "..job..",
            SERVICE + "..meting..")
        .check(CLASSES);
  }

  @Test
  void shouldLetOnlyRestAndKafkaSeeContractTypes() {
    noClasses()
        .that()
        .resideInAPackage(SERVICE + "..")
        .and()
        .resideOutsideOfPackages(SERVICE + "..rest..", SERVICE + "..kafka..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("nl.warmeoverdracht.contracts..")
        .check(CLASSES);
  }

  @Test
  void shouldLetOnlyStoresSpeakSql() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Sql")
        .should()
        .resideInAPackage(SERVICE + "..store..")
        .check(CLASSES);
  }
}
