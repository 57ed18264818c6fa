package nl.warmeoverdracht.school.overdracht;

import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.BEGELEIDER;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.DOETINCHEM;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.DRIEGESPREK;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.MAANDAG;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.aanvaarding;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.eenOverdracht;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.naDeTermijn;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.teruglegging;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import org.junit.jupiter.api.Test;

// Over 250 lines on purpose: every transition of the sender in one table of tests.
class BeslissingenTest {

  @Test
  void shouldOfferWithTheDefaultDeadlineAndTheFirstVersion() {
    Besluit besluit = geaccepteerd(bied(eenOverdracht().overdracht()));

    assertThat(besluit.overdracht().toestand()).isEqualTo(Toestand.AANGEBODEN);
    assertThat(besluit.gebeurtenissen())
        .containsExactly(
            new OverdrachtGebeurtenis.Aangeboden(
                MAANDAG, BEGELEIDER, 1, MAANDAG.plus(OverdrachtFixture.TERMIJN.standaard())));
  }

  @Test
  void shouldChangeNothingWhenTheSameOfferIsRepeated() {
    Overdracht aangeboden = eenOverdracht().aangeboden().overdracht();

    assertThat(geaccepteerd(bied(aangeboden))).isEqualTo(Besluit.ongewijzigd(aangeboden));
  }

  @Test
  void shouldRejectAnotherDeadlineWhenAlreadyOffered() {
    Overdracht aangeboden = eenOverdracht().aangeboden().overdracht();

    assertThat(
            codes(
                Beslissingen.aanbieden(
                    aangeboden,
                    SituatieFixture.alles().uiterlijk(MAANDAG.plusSeconds(7200)).klaar(),
                    BEGELEIDER)))
        .containsExactly(Beslissingen.VERKEERDE_TOESTAND);
  }

  @Test
  void shouldOfferTheNextVersionAfterBeingHandedBack() {
    Overdracht teruggelegd = eenOverdracht().aangeboden().teruggelegd().overdracht();

    assertThat(geaccepteerd(bied(teruggelegd)).overdracht().aanbodVersie()).isEqualTo(2);
  }

  @Test
  void shouldRejectAnOfferAfterAcceptance() {
    assertThat(codes(bied(eenOverdracht().aangeboden().aanvaard().overdracht())))
        .containsExactly(Beslissingen.VERKEERDE_TOESTAND);
  }

  @Test
  void shouldConfirmAnAcceptanceAndTellWhenTheReceiverRecordedIt() {
    Overdracht aangeboden = eenOverdracht().aangeboden().overdracht();

    Besluit besluit =
        Beslissingen.reactieVerwerken(
            aangeboden, aanvaarding(aangeboden), MAANDAG.plusSeconds(3600));

    assertThat(besluit.overdracht().toestand()).isEqualTo(Toestand.AANVAARD);
    assertThat(besluit.gebeurtenissen())
        .singleElement()
        .satisfies(
            gebeurtenis -> {
              assertThat(gebeurtenis.naam()).isEqualTo("overdracht-aanvaarding-bevestigd");
              assertThat(gebeurtenis.vastgelegdOp()).isEqualTo(MAANDAG.plusSeconds(3600));
              assertThat(gebeurtenis.gebeurdOp()).contains(LocalDate.of(2026, 11, 23));
            });
  }

  @Test
  void shouldChangeNothingWhenTheSameReplyArrivesAgain() {
    Overdracht aanvaard = eenOverdracht().aangeboden().aanvaard().overdracht();
    Overdracht teruggelegd = eenOverdracht().aangeboden().teruggelegd().overdracht();

    assertThat(reactie(aanvaard, aanvaarding(aanvaard))).isEqualTo(Besluit.ongewijzigd(aanvaard));
    assertThat(reactie(teruggelegd, teruglegging(teruggelegd)))
        .isEqualTo(Besluit.ongewijzigd(teruggelegd));
  }

  @Test
  void shouldLetTheOtherReplyLapseWhenAlreadyAnswered() {
    Overdracht aanvaard = eenOverdracht().aangeboden().aanvaard().overdracht();

    verwachtVervallen(aanvaard, teruglegging(aanvaard), Vervalreden.AL_BEANTWOORD);
  }

  @Test
  void shouldLetAReplyToAnEarlierVersionLapse() {
    Overdracht eerste = eenOverdracht().aangeboden().overdracht();
    Overdracht tweede = eenOverdracht().aangeboden().teruggelegd().aangeboden().overdracht();

    verwachtVervallen(tweede, aanvaarding(eerste), Vervalreden.ANDERE_VERSIE);
  }

  @Test
  void shouldLetAReplyLapseAfterWithdrawal() {
    Overdracht ingetrokken = eenOverdracht().aangeboden().ingetrokken().overdracht();

    verwachtVervallen(ingetrokken, aanvaarding(ingetrokken), Vervalreden.INGETROKKEN);
  }

  @Test
  void shouldLetAReplyInTimeWinAfterExpiry() {
    Overdracht verlopen = eenOverdracht().aangeboden().verlopen().overdracht();

    assertThat(reactie(verlopen, aanvaarding(verlopen)).overdracht().toestand())
        .isEqualTo(Toestand.AANVAARD);
  }

  @Test
  void shouldLetALateReplyLapseWhetherOrNotTheExpiryWasRecorded() {
    Overdracht aangeboden = eenOverdracht().aangeboden().overdracht();
    Overdracht verlopen = eenOverdracht().aangeboden().verlopen().overdracht();
    Reactie teLaat = opMoment(aanvaarding(aangeboden), naDeTermijn(aangeboden));

    verwachtVervallen(verlopen, teLaat, Vervalreden.VERLOPEN);
    Besluit besluit = Beslissingen.reactieVerwerken(aangeboden, teLaat, naDeTermijn(aangeboden));
    assertThat(besluit.overdracht()).isEqualTo(verlopen);
    assertThat(besluit.gebeurtenissen())
        .extracting(OverdrachtGebeurtenis::naam)
        .containsExactly("overdracht-verlopen", "overdracht-reactie-vervallen");
  }

  @Test
  void shouldIgnoreAReplyOfAPartyThatWasNeverOffered() {
    Overdracht aangeboden = eenOverdracht().aangeboden().overdracht();
    Reactie vreemd =
        new Reactie.Aanvaarding(aangeboden.kern().id(), 1, DOETINCHEM, MAANDAG.plusSeconds(60));

    assertThat(reactie(aangeboden, vreemd)).isEqualTo(Besluit.ongewijzigd(aangeboden));
  }

  @Test
  void shouldNotExpireAtTheDeadlineItselfButDirectlyAfter() {
    Overdracht aangeboden = eenOverdracht().aangeboden().overdracht();
    Instant deadline = aangeboden.laatsteAanbod().orElseThrow().uiterlijkeReactieTijdstip();

    assertThat(Beslissingen.laatVerlopen(aangeboden, deadline).heeftGevolg()).isFalse();
    assertThat(Beslissingen.laatVerlopen(aangeboden, deadline.plusNanos(1)).overdracht().toestand())
        .isEqualTo(Toestand.VERLOPEN);
  }

  @Test
  void shouldChangeNothingWhenExpiryIsRepeated() {
    Overdracht verlopen = eenOverdracht().aangeboden().verlopen().overdracht();

    assertThat(Beslissingen.laatVerlopen(verlopen, naDeTermijn(verlopen)))
        .isEqualTo(Besluit.ongewijzigd(verlopen));
  }

  @Test
  void shouldBeWarmAfterAnIntroductionAndStaySo() {
    Overdracht warm = eenOverdracht().aangeboden().aanvaard().warmOvergedragen().overdracht();

    assertThat(warm.toestand()).isEqualTo(Toestand.WARM_OVERGEDRAGEN);
    assertThat(
            geaccepteerd(
                Beslissingen.kennismakingVastleggen(warm, DRIEGESPREK, MAANDAG, BEGELEIDER)))
        .isEqualTo(Besluit.ongewijzigd(warm));
  }

  @Test
  void shouldRejectAnIntroductionOfTomorrowInDutchTime() {
    Overdracht aanvaard = eenOverdracht().aangeboden().aanvaard().overdracht();
    Kennismaking morgen =
        Kennismaking.van(SoortKennismaking.HUISBEZOEK, LocalDate.of(2026, 11, 24));

    assertThat(
            codes(
                Beslissingen.kennismakingVastleggen(
                    aanvaard, morgen, Instant.parse("2026-11-23T22:59:59Z"), BEGELEIDER)))
        .containsExactly("datum-in-toekomst");
    assertThat(
            geaccepteerd(
                    Beslissingen.kennismakingVastleggen(
                        aanvaard, morgen, Instant.parse("2026-11-23T23:00:00Z"), BEGELEIDER))
                .heeftGevolg())
        .isTrue();
  }

  @Test
  void shouldRejectAnIntroductionBeforeAcceptance() {
    assertThat(
            codes(
                Beslissingen.kennismakingVastleggen(
                    eenOverdracht().aangeboden().overdracht(), DRIEGESPREK, MAANDAG, BEGELEIDER)))
        .containsExactly(Beslissingen.VERKEERDE_TOESTAND);
  }

  @Test
  void shouldRejectWithdrawalAfterAcceptanceAndRepeatItWithoutEffect() {
    Overdracht aanvaard = eenOverdracht().aangeboden().aanvaard().overdracht();
    Overdracht ingetrokken = eenOverdracht().aangeboden().ingetrokken().overdracht();

    assertThat(codes(trekIn(aanvaard))).containsExactly(Beslissingen.VERKEERDE_TOESTAND);
    assertThat(geaccepteerd(trekIn(ingetrokken))).isEqualTo(Besluit.ongewijzigd(ingetrokken));
  }

  private static void verwachtVervallen(Overdracht in, Reactie reactie, Vervalreden reden) {
    Besluit besluit = reactie(in, reactie);
    assertThat(besluit.overdracht()).isEqualTo(in);
    assertThat(besluit.gebeurtenissen())
        .containsExactly(
            new OverdrachtGebeurtenis.ReactieVervallen(
                MAANDAG, Door.partij(in.kern().afzender()), reactie.aanbodVersie(), reden));
  }

  private static Reactie opMoment(Reactie reactie, Instant moment) {
    Partij ontvanger = reactie.ontvanger();
    return new Reactie.Aanvaarding(
        reactie.overdrachtId(), reactie.aanbodVersie(), ontvanger, moment);
  }

  private static Decision<Besluit> bied(Overdracht overdracht) {
    return Beslissingen.aanbieden(overdracht, SituatieFixture.alles().klaar(), BEGELEIDER);
  }

  private static Decision<Besluit> trekIn(Overdracht overdracht) {
    return Beslissingen.intrekken(overdracht, Intrekreden.VERHUISD, MAANDAG, BEGELEIDER);
  }

  private static Besluit reactie(Overdracht overdracht, Reactie reactie) {
    return Beslissingen.reactieVerwerken(overdracht, reactie, MAANDAG);
  }

  private static Besluit geaccepteerd(Decision<Besluit> beslissing) {
    return beslissing.orElseThrow(bezwaren -> new IllegalStateException("refused: " + bezwaren));
  }

  private static List<String> codes(Decision<Besluit> beslissing) {
    return switch (beslissing) {
      case Decision.Accepted<Besluit>(Besluit besluit) -> List.of();
      case Decision.Rejected<Besluit>(List<Bezwaar> bezwaren) ->
          bezwaren.stream().map(Bezwaar::code).toList();
    };
  }
}
