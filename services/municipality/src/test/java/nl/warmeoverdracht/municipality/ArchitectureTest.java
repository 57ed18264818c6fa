package nl.warmeoverdracht.municipality;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The thin hexagon as a test; a rule that matches no class fails. */
class ArchitectureTest {

  private static final String ROOT = "nl.warmeoverdracht.municipality";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void featureRootsKnowNoFramework() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                ROOT + ".overdracht",
                ROOT + ".dossier",
                ROOT + ".organisatie",
                ROOT + ".rechten",
                ROOT + ".uitvoer")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.quarkus..",
                "io.vertx..",
                "org.hibernate..",
                "jakarta.persistence..",
                "jakarta.ws.rs..",
                "org.apache.kafka..",
                "org.eclipse.microprofile.reactive..",
                "com.fasterxml.."));
  }

  @Test
  void onlyAdaptersSeeContractTypes() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "..rest..", ROOT + "..kafka..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.warmeoverdracht.contracts.."));
  }

  @Test
  void coreDoesNotDependOnItsAdapters() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                ROOT + ".overdracht",
                ROOT + ".dossier",
                ROOT + ".organisatie",
                ROOT + ".rechten",
                ROOT + ".uitvoer")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "..rest..", ROOT + "..kafka..", ROOT + "..store.."));
  }

  @Test
  void storesDoNotKnowTheWebOrKafka() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ROOT + "..rest..",
                ROOT + "..kafka..",
                "jakarta.ws.rs..",
                "nl.warmeoverdracht.messaging..",
                "nl.warmeoverdracht.web.."));
  }

  @Test
  void featuresHaveNoCycles() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void nothingIsInjectedIntoFields() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(ROOT + "..")
            .should()
            .notBeAnnotatedWith(Inject.class));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(CLASSES);
  }
}
