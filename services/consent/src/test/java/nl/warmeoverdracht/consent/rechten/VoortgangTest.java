package nl.warmeoverdracht.consent.rechten;

import static nl.warmeoverdracht.consent.rechten.RechtenFixture.BEGIN;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.EINDE;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.GEMEENTE;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.IDS;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.SCHOOL;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.UWV;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.behouden;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.bevestiging;
import static nl.warmeoverdracht.grondslagen.Categorie.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import org.junit.jupiter.api.Test;

/** What the person reads: who is done, who keeps something, who is late. */
class VoortgangTest {

  @Test
  void shouldCountAnOrganisationOnceItAnsweredAllThatItWasAsked() {
    Kennisgeving eerste = aan(GEMEENTE).beantwoord(bevestiging(Gevolg.VERWIJDERD, CONTACT), EINDE);
    Kennisgeving tweede = aan(GEMEENTE);

    assertThat(Voortgang.van(List.of(eerste, tweede)).tekst())
        .isEqualTo("0 van 1 organisatie heeft het verwerkt.");
    assertThat(Voortgang.van(List.of(eerste, eerste)).tekst())
        .isEqualTo("1 van 1 organisatie heeft het verwerkt.");
  }

  @Test
  void shouldSayWhoKeepsSomethingAndWhoIsLate() {
    Voortgang voortgang =
        Voortgang.van(
            List.of(
                aan(SCHOOL).beantwoord(behouden("WEB artikel 9.2.12", null, CONTACT), EINDE),
                aan(GEMEENTE).beantwoord(bevestiging(Gevolg.VERWIJDERD, CONTACT), EINDE),
                aan(UWV).teLaat(EINDE)));

    assertThat(voortgang.tekst())
        .isEqualTo(
            "2 van 3 organisaties hebben het verwerkt. 1 behoudt een deel, op een grond die erbij"
                + " staat. 1 is te laat met antwoorden.");
  }

  @Test
  void shouldNoLongerCountAsLateWhoAnsweredLate() {
    Kennisgeving laat =
        aan(UWV).teLaat(EINDE).beantwoord(bevestiging(Gevolg.VERWIJDERD, CONTACT), EINDE);

    assertThat(Voortgang.van(List.of(laat)).teLaat()).isZero();
    assertThat(Voortgang.van(List.of()).tekst())
        .isEqualTo("Er was geen organisatie die iets moest doen.");
  }

  @Test
  void shouldNotPointAtWhatIsNotShownToWhoSeesTheCountsOnly() {
    Voortgang voortgang = new Voortgang(2, 1, 0, 1);

    assertThat(voortgang.tekstZonderOntvangers())
        .isEqualTo(
            "1 van 2 organisaties hebben het verwerkt. 1 behoudt een deel. 1 is te laat met"
                + " antwoorden. Welke organisaties dit zijn, ziet alleen de jongere.");
    assertThat(new Voortgang(0, 0, 0, 0).tekstZonderOntvangers())
        .isEqualTo("Er was geen organisatie die iets moest doen.");
  }

  private static Kennisgeving aan(Partij ontvanger) {
    return new Kennisgeving(
        IDS.next(),
        IDS.next(),
        Verzoeksoort.WISSING,
        SCHOOL,
        SCHOOL,
        ontvanger,
        Optional.of(IDS.next()),
        Optional.empty(),
        Set.of(CONTACT),
        List.of(),
        BEGIN,
        EINDE,
        Optional.empty(),
        Optional.empty());
  }
}
