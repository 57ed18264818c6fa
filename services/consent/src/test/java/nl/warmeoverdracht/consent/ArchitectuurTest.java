package nl.warmeoverdracht.consent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The architecture as rules; a rule that matches no class fails (ArchUnit's default). */
class ArchitectuurTest {

  private static final String BASE = "nl.warmeoverdracht.consent";
  private static final String[] FEATURES = {
    BASE + ".organisatie",
    BASE + ".akkoord",
    BASE + ".koppeling",
    BASE + ".mijn",
    BASE + ".persoonsverzoek",
    BASE + ".verstrekking",
    BASE + ".verstrekkingenlog",
    BASE + ".rechten",
    BASE + ".toezicht",
    BASE + ".uitvoer",
    BASE + ".dataverwerking"
  };

  private final JavaClasses service =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @Test
  void featureRootsKnowNoTechnique() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.quarkus..",
                "org.hibernate..",
                "io.vertx..",
                "org.apache.kafka..",
                "jakarta.ws.rs..",
                "jakarta.persistence..",
                "nl.warmeoverdracht.messaging..",
                "nl.warmeoverdracht.web.."));
  }

  @Test
  void onlyTheEdgesKnowContractTypes() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "..rest", BASE + "..kafka", BASE + "..bestand")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.warmeoverdracht.contracts.."));
  }

  @Test
  void onlyStoresKnowTheDatabase() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "..store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.hibernate..",
                "io.vertx.pgclient..",
                "io.vertx.sqlclient..",
                "jakarta.persistence.."));
  }

  @Test
  void onlyTheEdgesKnowTheEventLoop() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "..store", BASE + "..job", BASE + "..rest")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vertx.."));
  }

  @Test
  void edgesDoNotKnowEachOther() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(BASE + "..store", BASE + "..kafka", BASE + "..metriek")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BASE + "..rest"));
  }

  @Test
  void featuresHaveNoCycles() {
    check(slices().matching(BASE + ".(*)..").should().beFreeOfCycles());
  }

  private void check(ArchRule rule) {
    rule.check(service);
  }
}
