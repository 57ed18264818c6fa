package nl.warmeoverdracht.web;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.warmeoverdracht.testkit.contract.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class BadInputIT {

  @TestFactory
  Stream<DynamicTest> shouldRefuseEveryBadRequest() {
    return BadInput.of("proef", Callers::allowed, Callers::stranger).tests();
  }
}
