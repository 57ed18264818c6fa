package nl.warmeoverdracht.school.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Period;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.web.bewaren.Bewaartermijn;
import nl.warmeoverdracht.web.bewaren.Bewaartermijnen;
import org.junit.jupiter.api.Test;

/** The grounds that are configured, beside the terms of contracts/bewaartermijnen.yaml. */
@QuarkusTest
@EchteServers
class BewaargrondenIT {

  @Inject Bewaargronden gronden;
  @Inject Bewaartermijnen termijnen;

  @Test
  void shouldNameAnArticleAndNeverKeepLongerThanTheWholeFile() {
    Period dossier =
        termijnen.alle().stream()
            .filter(termijn -> termijn.id().equals("school-leerling"))
            .map(Bewaartermijn::termijn)
            .findFirst()
            .orElseThrow();

    assertThat(gronden.gronden())
        .isNotEmpty()
        .allSatisfy(
            grond -> {
              assertThat(grond.artikel()).contains("artikel");
              assertThat(grond.uitzondering()).isEqualTo("wettelijke-verplichting");
              assertThat(grond.termijn().toTotalMonths())
                  .isPositive()
                  .isLessThanOrEqualTo(dossier.toTotalMonths());
            });
  }
}
