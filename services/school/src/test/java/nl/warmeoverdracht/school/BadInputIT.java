package nl.warmeoverdracht.school;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.Rol;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.Partijen;
import nl.warmeoverdracht.testkit.contract.BadInput;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every endpoint of the contract refuses bad input in the same way. */
@QuarkusTest
@EchteServers
class BadInputIT {

  @TestFactory
  Stream<DynamicTest> badInput() {
    TestStack stack = TestStack.shared();
    String systeem = stack.token(Partijen.systeem(Partijen.GRAAFSCHAP));
    String ontvanger = stack.token("dienst-municipality");
    String beheerder = stack.token("beheer-platform");
    String auditor = stack.token("toezicht-platform");
    String inzagedienst = stack.token("dienst-consent");
    return BadInput.of(
            "school",
            operation ->
                operation.rollen().contains(Rol.INZAGEDIENST)
                    ? inzagedienst
                    : operation.rollen().contains(Rol.AUDITOR)
                        ? auditor
                        : operation.rollen().contains(Rol.BEHEERDER)
                            ? beheerder
                            : operation.rollen().contains(Rol.DIENST) ? ontvanger : systeem,
            operation -> operation.rollen().contains(Rol.DIENST) ? systeem : ontvanger)
        .tests();
  }
}
