package nl.warmeoverdracht.consent.verstrekkingenlog.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlogpadenTest {

  @ParameterizedTest
  @CsvSource({
    "checkpoint, /controlepunt",
    "tile/0/000, /tegels/0/0/256",
    "tile/1/x001/234.p/5, /tegels/1/1234/5",
    "tile/entries/002.p/255, /bladen/2/255"
  })
  void shouldPassAPathOnToItsOperation(String path, String operation) {
    assertThat(Tlogpaden.operation(path)).contains("/v1/verstrekkingenlog" + operation);
  }

  @Test
  void shouldNotPassOnWhatIsNoPathOfALog() {
    assertThat(Tlogpaden.operation("tile/0/0")).isEmpty();
    assertThat(Tlogpaden.operation("tile/0/../../organisaties")).isEmpty();
  }
}
