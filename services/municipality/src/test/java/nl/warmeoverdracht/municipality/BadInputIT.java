package nl.warmeoverdracht.municipality;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.testkit.contract.BadInput;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation with everything that can be wrong about a request. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class BadInputIT {

  @TestFactory
  Stream<DynamicTest> badInput() {
    return BadInput.of("municipality", BadInputIT::allowed, BadInputIT::stranger).tests();
  }

  private static String allowed(Operation operation) {
    if (operation.rollen().contains("inzagedienst")) {
      return Partijen.token("dienst-consent");
    }
    if (operation.rollen().contains("auditor")) {
      return Partijen.token("toezicht-platform");
    }
    if (operation.rollen().contains("beheerder")) {
      return Partijen.token("beheer-platform");
    }
    return operation.rollen().contains("dienst")
        ? Partijen.token(Partijen.DIENST_SCHOOL)
        : Partijen.token(Partijen.MONTFERLAND);
  }

  private static String stranger(Operation operation) {
    return operation.rollen().contains("dienst")
        ? Partijen.token(Partijen.MONTFERLAND)
        : Partijen.token(Partijen.DOORSTROOMPUNT);
  }
}
