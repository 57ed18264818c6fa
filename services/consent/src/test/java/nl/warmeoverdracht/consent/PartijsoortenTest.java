package nl.warmeoverdracht.consent;

import static org.assertj.core.api.Assertions.assertThat;

import nl.warmeoverdracht.access.Taak;
import org.junit.jupiter.api.Test;

class PartijsoortenTest {

  @Test
  void shouldKnowEveryTaskByItsOwnCode() {
    assertThat(Taak.values())
        .allSatisfy(taak -> assertThat(Partijsoorten.van(taak).code()).isEqualTo(taak.code()));
  }
}
