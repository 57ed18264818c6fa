package nl.warmeoverdracht.aanpakken;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The calendar is pure: every service computes the same days, without files, clock or framework.
 */
class ArchitectuurTest {

  private static final String BASE = "nl.warmeoverdracht.aanpakken";

  @Test
  void theCalendarKnowsOnlyItself() {
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
