package nl.warmeoverdracht.municipality.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.municipality.overdracht.Aanbod;
import nl.warmeoverdracht.municipality.overdracht.Contactpersoon;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht;
import org.junit.jupiter.api.Test;

class DossierOpvragenTest {

  private static final Aanbod AANBOD =
      new Aanbod(
          new UUID(1, 1),
          Partij.van("00000099200000001000", "uwv"),
          Partij.van("00000099000000024000", "school"),
          1,
          Instant.parse("2026-12-05T16:00:00Z"),
          Optional.empty());
  private static final Contactpersoon IEMAND =
      new Contactpersoon("A", "arbeidsdeskundige", "a@uwv.example", "030-000000");

  @Test
  void shouldStayClosedUntilTheSenderConfirmed() {
    assertThat(
            List.of(
                new OntvangenOverdracht.Ontvangen(AANBOD, Optional.empty()),
                new OntvangenOverdracht.AanvaardingVerzocht(AANBOD, IEMAND),
                new OntvangenOverdracht.TerugleggingVerzocht(AANBOD, List.of()),
                new OntvangenOverdracht.Teruggelegd(AANBOD, List.of()),
                new OntvangenOverdracht.Ingetrokken(AANBOD, Optional.empty()),
                new OntvangenOverdracht.Verlopen(AANBOD, Optional.empty())))
        .allSatisfy(
            overdracht ->
                assertThat(DossierOpvragen.bezwaren(overdracht))
                    .singleElement()
                    .satisfies(
                        bezwaar -> assertThat(bezwaar.code()).isEqualTo("verkeerde-toestand")));
  }

  @Test
  void shouldOpenOnceTheCaseIsOurs() {
    assertThat(
            List.of(
                new OntvangenOverdracht.Aanvaard(AANBOD, IEMAND),
                new OntvangenOverdracht.WarmOvergedragen(AANBOD, IEMAND)))
        .allSatisfy(overdracht -> assertThat(DossierOpvragen.bezwaren(overdracht)).isEmpty());
  }

  @Test
  void shouldNotShowADossierInText() {
    Dossier dossier =
        new Dossier(new UUID(1, 1), 1, new UUID(2, 2), "{\"naam\":\"Jansen\"}", Instant.EPOCH);
    assertThat(dossier.toString()).doesNotContain("Jansen");
  }
}
