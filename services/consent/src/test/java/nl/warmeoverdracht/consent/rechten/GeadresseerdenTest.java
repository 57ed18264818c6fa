package nl.warmeoverdracht.consent.rechten;

import static nl.warmeoverdracht.consent.rechten.RechtenFixture.BEGIN;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.GEMEENTE;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.GRONDEN;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.IDS;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.MET_INSTEMMING;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.SCHOOL;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.UWV;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.VAN_DE_JONGERE;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.intrekking;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.ontvangst;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.verzoek;
import static nl.warmeoverdracht.grondslagen.Categorie.CONTACT;
import static nl.warmeoverdracht.grondslagen.Categorie.IDENTITEIT;
import static nl.warmeoverdracht.grondslagen.Categorie.OPLEIDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.akkoord.Reikwijdte;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import org.junit.jupiter.api.Test;

class GeadresseerdenTest {

  private final Geadresseerden geadresseerden = new Geadresseerden(IDS);

  @Test
  void shouldAskBackWhatRestsOnTheAgreementAndNothingElse() {
    Recht intrekking = intrekking(Taak.WERK_EN_INKOMEN);

    List<Kennisgeving> gevraagd =
        geadresseerden.van(
            verzoek(intrekking),
            intrekking,
            List.of(
                ontvangst(GEMEENTE, IDENTITEIT, MET_INSTEMMING),
                ontvangst(GEMEENTE, CONTACT, MET_INSTEMMING),
                ontvangst(GEMEENTE, OPLEIDING, "zonder-akkoord"),
                ontvangst(UWV, IDENTITEIT, MET_INSTEMMING)),
            GRONDEN);

    assertThat(gevraagd).hasSize(1);
    assertThat(gevraagd.getFirst().ontvanger()).isEqualTo(GEMEENTE);
    assertThat(gevraagd.getFirst().categorieen()).containsExactlyInAnyOrder(IDENTITEIT, CONTACT);
    assertThat(gevraagd.getFirst().besluiten()).hasSize(4);
  }

  /** A withdrawal of one part leaves the rest, and says so to who received both. */
  @Test
  void shouldAskBackOnlyWhatIsWithinTheScopeOfTheWithdrawal() {
    List<Ontvangst> ontvangsten =
        List.of(
            ontvangst(GEMEENTE, IDENTITEIT, MET_INSTEMMING),
            ontvangst(GEMEENTE, CONTACT, MET_INSTEMMING),
            ontvangst(UWV, CONTACT, MET_INSTEMMING));
    Set<Taak> beide = Set.of(Taak.WERK_EN_INKOMEN, Taak.UWV);

    List<Kennisgeving> categorie =
        gevraagd(intrekking(beide, Set.of(), Set.of(CONTACT), Set.of()), ontvangsten);
    List<Kennisgeving> partij =
        gevraagd(intrekking(beide, Set.of(UWV), Set.of(), Set.of()), ontvangsten);
    List<Kennisgeving> doel =
        gevraagd(intrekking(beide, Set.of(), Set.of(), Set.of(Fase.PLAATSING)), ontvangsten);

    assertThat(categorie).extracting(Kennisgeving::ontvanger).containsExactly(GEMEENTE, UWV);
    assertThat(categorie).allSatisfy(k -> assertThat(k.categorieen()).containsExactly(CONTACT));
    assertThat(categorie.getFirst().besluiten())
        .containsExactlyInAnyOrderElementsOf(ontvangsten.get(1).besluiten());
    assertThat(partij).extracting(Kennisgeving::ontvanger).containsExactly(UWV);
    assertThat(doel).isEmpty();
  }

  /** Who has no say in a rule has nothing erased that was received under it. */
  @Test
  void shouldAskBackNothingUnderARuleThatDoesNotNameWhoWithdraws() {
    List<Ontvangst> ontvangsten =
        List.of(
            ontvangst(GEMEENTE, IDENTITEIT, VAN_DE_JONGERE),
            ontvangst(UWV, CONTACT, MET_INSTEMMING));
    Reikwijdte beide =
        new Reikwijdte(
            Set.of(Taak.WERK_EN_INKOMEN, Taak.UWV), Set.of(), Set.of(), Set.of(), Optional.empty());

    assertThat(gevraagd(intrekking(GegevenDoor.OUDER, beide), ontvangsten))
        .extracting(Kennisgeving::ontvanger)
        .containsExactly(UWV);
    assertThat(gevraagd(intrekking(GegevenDoor.JONGERE, beide), ontvangsten))
        .extracting(Kennisgeving::ontvanger)
        .containsExactly(GEMEENTE, UWV);
  }

  private List<Kennisgeving> gevraagd(Recht recht, List<Ontvangst> ontvangsten) {
    return geadresseerden.van(verzoek(recht), recht, ontvangsten, GRONDEN);
  }

  @Test
  void shouldAskTheSourceTooWhenSomethingMustBeErased() {
    Recht wissing = new Recht.Wissing(Set.of(IDENTITEIT));

    List<Kennisgeving> gevraagd =
        geadresseerden.van(
            verzoek(wissing),
            wissing,
            List.of(
                ontvangst(GEMEENTE, IDENTITEIT, "zonder-akkoord"),
                ontvangst(UWV, CONTACT, "zonder-akkoord")),
            GRONDEN);

    assertThat(gevraagd).extracting(Kennisgeving::ontvanger).containsExactly(SCHOOL, GEMEENTE);
    assertThat(gevraagd.getFirst().overdrachtId()).isEmpty();
    assertThat(gevraagd.getFirst().betrokkeneId()).isPresent();
    assertThat(gevraagd.getLast().betrokkeneId()).as("nobody learns another's id").isEmpty();
  }

  @Test
  void shouldFollowTheDataFromReceiverToReceiverAndNeverBack() {
    Kennisgeving via = RechtenFixture.kennisgeving(Verzoeksoort.INTREKKING, IDENTITEIT, CONTACT);

    List<Kennisgeving> verder =
        geadresseerden.door(
            via,
            List.of(
                ontvangst(UWV, IDENTITEIT, "andere-regel"),
                ontvangst(UWV, OPLEIDING, "andere-regel"),
                ontvangst(SCHOOL, IDENTITEIT, "terug")),
            BEGIN.plusSeconds(60));

    assertThat(verder).hasSize(1);
    assertThat(verder.getFirst().ontvanger()).isEqualTo(UWV);
    assertThat(verder.getFirst().houder()).isEqualTo(GEMEENTE);
    assertThat(verder.getFirst().bron()).isEqualTo(SCHOOL);
    assertThat(verder.getFirst().categorieen()).containsExactly(IDENTITEIT);
    assertThat(verder.getFirst().uiterlijkTijdstip())
        .isEqualTo(BEGIN.plusSeconds(60).plus(Duration.ofDays(7)));
  }
}
