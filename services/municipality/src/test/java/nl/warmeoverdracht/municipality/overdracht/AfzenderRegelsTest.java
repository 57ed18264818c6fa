package nl.warmeoverdracht.municipality.overdracht;

import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.KLANTMANAGER;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.ONVOLLEDIG;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenAanbod;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenOverdracht;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.AanvaardingBevestigd;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.Ingetrokken;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.ReactieVervallen;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.TerugleggingBevestigd;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.Verlopen;
import nl.warmeoverdracht.municipality.overdracht.Afzendermelding.WarmOvergedragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AfzenderRegelsTest {

  @Test
  void shouldBeAanvaardOnceTheSenderConfirms() {
    // When
    OntvangenOverdracht na =
        eenOverdracht().aanvaard().enDeAfzenderZei(new AanvaardingBevestigd()).nu();

    // Then
    assertThat(na).isEqualTo(new OntvangenOverdracht.Aanvaard(na.aanbod(), KLANTMANAGER));
  }

  @Test
  void shouldBeTeruggelegdOnceTheSenderConfirms() {
    // When
    OntvangenOverdracht na =
        eenOverdracht().teruggelegd().enDeAfzenderZei(new TerugleggingBevestigd()).nu();

    // Then
    assertThat(na).isEqualTo(new OntvangenOverdracht.Teruggelegd(na.aanbod(), ONVOLLEDIG));
  }

  @Test
  void shouldOpenAgainWithANewVersionAfterTeruglegging() {
    // When
    OntvangenOverdracht na =
        eenOverdracht()
            .teruggelegd()
            .enDeAfzenderZei(new TerugleggingBevestigd())
            .enDeAfzenderZeiOverVersie(2, eenAanbod())
            .nu();

    // Then
    assertThat(na.toestand()).isEqualTo(Toestand.ONTVANGEN);
    assertThat(na.aanbod().versie()).isEqualTo(2);
    assertThat(na.aanbod().uiterlijkeReactieTijdstip())
        .isEqualTo(eenAanbod().uiterlijkeReactieTijdstip());
  }

  @Test
  void shouldOpenAgainWithANewVersionAfterExpiry() {
    // When
    OntvangenOverdracht na =
        eenOverdracht()
            .enDeAfzenderZei(new Verlopen())
            .enDeAfzenderZeiOverVersie(2, eenAanbod())
            .nu();

    // Then
    assertThat(na.toestand()).isEqualTo(Toestand.ONTVANGEN);
    assertThat(na.lapsed()).isEmpty();
  }

  @Test
  void shouldKeepAnAnswerThatCrossedTheExpiryUntilTheSenderDecides() {
    // Given
    OverdrachtFixture gekruist = eenOverdracht().aanvaard().enDeAfzenderZei(new Verlopen());
    assertThat(gekruist.nu().toestand()).isEqualTo(Toestand.AANVAARDING_VERZOCHT);

    // When
    OntvangenOverdracht na = gekruist.enDeAfzenderZei(new AanvaardingBevestigd()).nu();

    // Then
    assertThat(na.toestand()).isEqualTo(Toestand.AANVAARD);
  }

  @Test
  void shouldSayThatTheAnswerLapsedWhenTheOfferWasWithdrawn() {
    // When
    OntvangenOverdracht na = eenOverdracht().aanvaard().enDeAfzenderZei(new Ingetrokken()).nu();

    // Then
    assertThat(na)
        .isEqualTo(
            new OntvangenOverdracht.Ingetrokken(
                na.aanbod(), Optional.of(VervallenReden.INGETROKKEN)));
  }

  @ParameterizedTest
  @EnumSource(VervallenReden.class)
  void shouldReturnToWhatTheSenderSaidWhenTheAnswerLapsed(VervallenReden reden) {
    // When
    OntvangenOverdracht na =
        eenOverdracht().aanvaard().enDeAfzenderZei(new ReactieVervallen(reden)).nu();

    // Then
    assertThat(na.toestand())
        .isEqualTo(
            switch (reden) {
              case INGETROKKEN -> Toestand.INGETROKKEN;
              case VERLOPEN -> Toestand.VERLOPEN;
              case ANDERE_VERSIE, AL_BEANTWOORD -> Toestand.ONTVANGEN;
            });
    assertThat(na.lapsed()).contains(reden);
  }

  @Test
  void shouldKeepANewerAnswerWhenAnOlderOneLapses() {
    // Given
    OverdrachtFixture opnieuw =
        eenOverdracht().aanvaard().enDeAfzenderZeiOverVersie(2, eenAanbod()).aanvaard();

    // When
    OntvangenOverdracht na =
        opnieuw
            .enDeAfzenderZeiOverVersie(1, new ReactieVervallen(VervallenReden.ANDERE_VERSIE))
            .nu();

    // Then
    assertThat(na.toestand()).isEqualTo(Toestand.AANVAARDING_VERZOCHT);
  }

  @Test
  void shouldIgnoreAConfirmationOfAnotherVersion() {
    // Given
    OverdrachtFixture opnieuw =
        eenOverdracht().enDeAfzenderZeiOverVersie(2, eenAanbod()).aanvaard();

    // When
    OntvangenOverdracht na = opnieuw.enDeAfzenderZeiOverVersie(1, new AanvaardingBevestigd()).nu();

    // Then
    assertThat(na.toestand()).isEqualTo(Toestand.AANVAARDING_VERZOCHT);
  }

  @Test
  void shouldStayWarmOvergedragenWhateverComesLater() {
    // Given
    OverdrachtFixture warm = eenOverdracht().aanvaard().enDeAfzenderZei(new WarmOvergedragen());
    OntvangenOverdracht voor = warm.nu();

    // When
    OntvangenOverdracht na =
        warm.enDeAfzenderZei(new Ingetrokken())
            .enDeAfzenderZei(new Verlopen())
            .enDeAfzenderZei(new ReactieVervallen(VervallenReden.AL_BEANTWOORD))
            .enDeAfzenderZeiOverVersie(2, eenAanbod())
            .nu();

    // Then
    assertThat(na).isEqualTo(voor);
  }
}
