package nl.warmeoverdracht.grondslagen.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.warmeoverdracht.contracts.ContractResources;
import org.junit.jupiter.api.Test;

/** A rule file that is no good stops the start; it is never half understood. */
class GrondslagBestandTest {

  private final ObjectNode file = ContractResources.grondslagen().getFirst().deepCopy();

  @Test
  void shouldReadEveryRuleThatShips() {
    assertThat(ContractResources.grondslagen())
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(
            rule ->
                assertThat(GrondslagBestand.lees(rule).verantwoording().artikel()).isNotBlank());
  }

  @Test
  void shouldStopOnAConditionItDoesNotKnow() {
    file.withObjectProperty("voorwaarden").put("wolken", true);

    assertThatThrownBy(() -> GrondslagBestand.lees(file)).hasMessageContaining("wolken");
  }

  @Test
  void shouldStopOnACategoryItDoesNotKnow() {
    file.withArrayProperty("categorieen").add("dagboek");

    assertThatThrownBy(() -> GrondslagBestand.lees(file)).hasMessageContaining("dagboek");
  }

  @Test
  void shouldStopWhenWhoAgreesIsMissing() {
    file.putObject("overeenkomst").put("soort", "toestemming");

    assertThatThrownBy(() -> GrondslagBestand.lees(file)).hasMessageContaining("door");
  }

  @Test
  void shouldStopOnARuleThatOpensTheBsn() {
    file.withArrayProperty("categorieen").add("bsn");

    assertThatThrownBy(() -> Grondslagenregister.compileer(List.of(file)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("opent wat nooit mag");
  }

  @Test
  void shouldNotCountOnTheFirstDayAfterItsEnd() {
    file.put("geldigTot", "2026-11-21");

    assertThat(GrondslagBestand.lees(file).geldigheid().omvat(LocalDate.of(2026, 11, 21)))
        .isFalse();
  }
}
