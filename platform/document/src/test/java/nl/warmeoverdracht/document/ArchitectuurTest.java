package nl.warmeoverdracht.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectuurTest {

  private final JavaClasses library =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.warmeoverdracht.document");

  /** What a document is must not depend on how it is shown. */
  @Test
  void onlyPdfKnowsTheRenderer() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Pdf")
        .and()
        .doNotHaveSimpleName("Lettertype")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
        .check(library);
  }

  @Test
  void knowsNoFrameworkAndNothingElseOfOurs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.quarkus..", "jakarta..", "io.smallrye..", "io.vertx..")
        .check(library);
  }
}
