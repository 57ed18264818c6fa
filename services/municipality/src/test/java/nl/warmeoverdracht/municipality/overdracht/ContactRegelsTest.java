package nl.warmeoverdracht.municipality.overdracht;

import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.NU;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.codes;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenOverdracht;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.gelukt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.AanvaardingBevestigd;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.WarmOvergedragen;
import org.junit.jupiter.api.Test;

class ContactRegelsTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

  @Test
  void shouldRecordKennismakingHeldTodayOnceTheCaseIsOurs() {
    // Given
    OntvangenOverdracht overdracht =
        eenOverdracht().aanvaard().enDeAfzenderZei(new AanvaardingBevestigd()).nu();
    Kennismaking kennismaking = kennismakingOp(VANDAAG);

    // When
    var besluit = ContactRegels.beoordeelKennismaking(overdracht, kennismaking, VANDAAG);

    // Then
    assertThat(gelukt(besluit))
        .isEqualTo(new OverdrachtGebeurtenis.KennismakingVastgelegd(kennismaking.id(), VANDAAG));
  }

  @Test
  void shouldRecordKennismakingAlsoAfterTheOtherSideDid() {
    // Given
    OntvangenOverdracht overdracht =
        eenOverdracht().aanvaard().enDeAfzenderZei(new WarmOvergedragen()).nu();

    // When
    var besluit = ContactRegels.beoordeelKennismaking(overdracht, kennismakingOp(VANDAAG), VANDAAG);

    // Then
    assertThat(codes(besluit)).isEmpty();
  }

  @Test
  void shouldNameBothTheStateAndADayInTheFuture() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().aanvaard().nu();

    // When
    var besluit =
        ContactRegels.beoordeelKennismaking(
            overdracht, kennismakingOp(VANDAAG.plusDays(1)), VANDAAG);

    // Then
    assertThat(codes(besluit)).containsExactly("verkeerde-toestand", "datum-in-de-toekomst");
  }

  @Test
  void shouldAllowAVraagBeforeTheDecision() {
    assertThat(codes(ContactRegels.beoordeelVraag(eenOverdracht().nu(), new UUID(2, 2)))).isEmpty();
  }

  @Test
  void shouldRejectAVraagAboutAHandoverThatWentBack() {
    assertThat(
            codes(ContactRegels.beoordeelVraag(eenOverdracht().teruggelegd().nu(), new UUID(2, 2))))
        .containsExactly("verkeerde-toestand");
  }

  private static Kennismaking kennismakingOp(LocalDate dag) {
    return new Kennismaking(new UUID(3, 3), SoortKennismaking.DRIEGESPREK, dag, NU);
  }
}
