package nl.warmeoverdracht.school.verstrekking.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsuitkomst;
import nl.warmeoverdracht.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** No rule of today refuses an answer to who asked it, so no server can show this. */
class GeenGrondslagTest {

  @Test
  void shouldRefuseWithEveryReasonWhenThereIsNoBasis() {
    List<Bezwaar> redenen =
        List.of(
            Bezwaar.van("geen-grondslag", "Er is geen grondslag.", "Vraag waarom."),
            Bezwaar.van("geen-grondslag", "De termijn is voorbij.", "Vraag waarom."));

    ProblemException probleem =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                VerstrekkingResource.verstrekt(
                    new Verstrekkingsuitkomst.GeenGrondslag<Object>(redenen)));

    assertThat(probleem.status()).isEqualTo(403);
    assertThat(probleem.details().bezwaren())
        .extracting("melding")
        .containsExactly("Er is geen grondslag.", "De termijn is voorbij.");
  }
}
