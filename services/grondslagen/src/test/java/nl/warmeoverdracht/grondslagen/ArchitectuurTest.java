package nl.warmeoverdracht.grondslagen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The engine is pure: it can be tested in every case, and timed, because nothing is around it. */
class ArchitectuurTest {

  private static final String BASE = "nl.warmeoverdracht.grondslagen";

  @Test
  void theDecisionEngineKnowsOnlyItself() {
    classes()
        .that()
        .resideInAPackage(BASE)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java.lang..", "java.util..", "java.time..", "nl.warmeoverdracht.kernel", BASE))
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE));
  }
}
