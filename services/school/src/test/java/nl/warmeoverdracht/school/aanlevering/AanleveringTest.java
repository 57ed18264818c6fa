package nl.warmeoverdracht.school.aanlevering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Importmodus;
import nl.warmeoverdracht.school.leerling.bestand.Melding;
import nl.warmeoverdracht.school.leerling.bestand.Tekenset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanleveringTest {

  private static final Instant NU = Instant.parse("2026-11-21T09:00:00Z");
  private static final Telling MET_FOUT = new Telling(3, 2, 1, 1, 0);
  private static final Telling ZONDER_FOUT = new Telling(3, 2, 1, 0, 0);

  @ParameterizedTest
  @CsvSource({
    "ALLES_OF_NIETS, false, true,  AFGEKEURD",
    "ALLES_OF_NIETS, false, false, OVERNEMEN",
    "ALLES_OF_NIETS, true,  true,  AFGEKEURD",
    "ALLES_OF_NIETS, true,  false, GEREED",
    "GOEDE_REGELS,   false, true,  OVERNEMEN",
    "GOEDE_REGELS,   false, false, OVERNEMEN",
    "GOEDE_REGELS,   true,  true,  GEREED",
    "GOEDE_REGELS,   true,  false, GEREED"
  })
  void shouldTakeOverOnlyWhatMayBe(
      Importmodus modus, boolean proef, boolean fout, Toestand verwacht) {
    Aanlevering gelezen =
        nieuw(modus, proef).gelezen(9, fout ? MET_FOUT : ZONDER_FOUT).naHetLezen(NU);

    assertThat(gelezen.toestand()).isEqualTo(verwacht);
    assertThat(gelezen.klaarOp().isPresent()).isEqualTo(verwacht.isKlaar());
  }

  @Test
  void shouldCountNothingAsKeptWhenTheWholeIsRefused() {
    Aanlevering afgekeurd =
        nieuw(Importmodus.ALLES_OF_NIETS, false).gelezen(9, MET_FOUT).naHetLezen(NU);
    assertThat(afgekeurd.telling()).isEqualTo(new Telling(0, 0, 1, 1, 5));
    assertThat(afgekeurd.telling().regels()).isEqualTo(7);
  }

  @Test
  void shouldGoOnTellingWhatWouldHappenInATrial() {
    Aanlevering proef = nieuw(Importmodus.ALLES_OF_NIETS, true).gelezen(9, MET_FOUT).naHetLezen(NU);
    assertThat(proef.telling()).isEqualTo(MET_FOUT);
  }

  @Test
  void shouldCountAsChangedWhatWasKnownByTheTimeItWasTakenOver() {
    Aanlevering gereed =
        nieuw(Importmodus.GOEDE_REGELS, false).gelezen(9, MET_FOUT).overgenomen(2, NU);
    assertThat(gereed.telling()).isEqualTo(new Telling(1, 4, 1, 1, 0));
    assertThat(gereed.toestand()).isEqualTo(Toestand.GEREED);
  }

  @Test
  void shouldRefuseTheWholeForAFaultInTheFileItself() {
    Aanlevering gelezen =
        nieuw(Importmodus.ALLES_OF_NIETS, false)
            .gelezen(9, ZONDER_FOUT)
            .met(Melding.fout(1, "geen-tabel", "Niet te lezen."))
            .naHetLezen(NU);
    assertThat(gelezen.toestand()).isEqualTo(Toestand.AFGEKEURD);
  }

  @Test
  void shouldNotTellOfMoreLinesThanTheFileHas() {
    assertThat(nieuw(Importmodus.GOEDE_REGELS, false).gelezenRegels()).isZero();
    assertThat(nieuw(Importmodus.GOEDE_REGELS, false).gelezen(12, ZONDER_FOUT).gelezenRegels())
        .isEqualTo(8);
  }

  private static Aanlevering nieuw(Importmodus modus, boolean proef) {
    var bestand = new Aanlevering.Bestand(Tekenset.UTF_8, 8, true);
    return Aanlevering.nieuw(
        new OntvangenBestand(new UUID(0, 1), bestand, List.of()), modus, proef, NU);
  }
}
