package nl.warmeoverdracht.consent;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.testkit.contract.BadInput;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every endpoint refuses bad input with problem details that name what is wrong. */
@QuarkusTest
@EchteServers
class BadInputIT {

  @TestFactory
  Stream<DynamicTest> badInput() {
    return BadInput.of("consent", BadInputIT::allowed, BadInputIT::stranger).tests();
  }

  private static String allowed(Operation operation) {
    if (operation.taken().isEmpty()) {
      return Mensen.token(Mensen.JONGERE);
    }
    String client =
        operation.rollen().contains("dienst")
            ? Consent.SCHOOL
            : operation.rollen().contains("auditor") ? Consent.TOEZICHT : Consent.BEHEER;
    return TestStack.shared().token(client);
  }

  /** Every role may read who takes part, but a dienst that serves no task may do nothing. */
  private static String stranger(Operation operation) {
    return TestStack.shared().token("dienst-consent");
  }
}
