package nl.warmeoverdracht.consent.rechten;

import static nl.warmeoverdracht.consent.rechten.RechtenFixture.BEGIN;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.EINDE;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.behouden;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.bevestiging;
import static nl.warmeoverdracht.consent.rechten.RechtenFixture.kennisgeving;
import static nl.warmeoverdracht.grondslagen.Categorie.CONTACT;
import static nl.warmeoverdracht.grondslagen.Categorie.IDENTITEIT;
import static nl.warmeoverdracht.grondslagen.Categorie.OPLEIDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.warmeoverdracht.kernel.Bezwaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plays random courses of a notice against a model of it that is written differently. */
class KennisgevingModelTest {

  private static final int COURSES = 5_000;
  private static final List<Bevestiging> ANTWOORDEN =
      List.of(
          bevestiging(Gevolg.VERWIJDERD, IDENTITEIT, CONTACT),
          bevestiging(Gevolg.VERWIJDERD, IDENTITEIT),
          bevestiging(Gevolg.VERWIJDERD),
          bevestiging(Gevolg.BEVROREN, IDENTITEIT, CONTACT),
          bevestiging(Gevolg.GECORRIGEERD, CONTACT),
          behouden("Participatiewet 7", Uitzondering.WETTELIJKE_VERPLICHTING, CONTACT));

  /** What the model knows: the words of the states only. */
  private static final class Model {
    private String toestand = "gevraagd";
    private Bevestiging gegeven;
    private boolean ooitLaat;

    void verstrijk(Instant nu) {
      if (toestand.equals("gevraagd") && nu.isAfter(EINDE)) {
        toestand = "te-laat";
        ooitLaat = true;
      }
    }

    boolean beantwoord(Bevestiging antwoord) {
      boolean magNog =
          gegeven == null
              || (gegeven.gevolg() == Gevolg.BEVROREN && antwoord.gevolg() == Gevolg.VERWIJDERD);
      if (!magNog) {
        return antwoord.equals(gegeven);
      }
      gegeven = antwoord;
      toestand = antwoord.gevolg() == Gevolg.BEHOUDEN ? "behouden" : "bevestigd";
      return true;
    }
  }

  @ParameterizedTest
  @EnumSource(Verzoeksoort.class)
  void shouldFollowTheModelWhateverHappensInWhateverOrder(Verzoeksoort soort) {
    Random random = new Random(20_261_121);
    for (int course = 0; course < COURSES; course++) {
      Model model = new Model();
      Kennisgeving kennisgeving = kennisgeving(soort, IDENTITEIT, CONTACT);
      Instant nu = BEGIN;
      for (int step = 0; step < 8; step++) {
        nu = nu.plusSeconds(random.nextInt(300_000));
        if (random.nextInt(3) == 0) {
          model.verstrijk(nu);
          kennisgeving = BevestigingRegels.verstrijk(kennisgeving, nu).orElse(kennisgeving);
        } else {
          kennisgeving = antwoord(model, kennisgeving, random, nu);
        }
        assertThat(kennisgeving.toestand().code()).isEqualTo(model.toestand);
        assertThat(kennisgeving.teLaatTijdstip().isPresent()).isEqualTo(model.ooitLaat);
      }
    }
  }

  private static Kennisgeving antwoord(Model model, Kennisgeving was, Random random, Instant nu) {
    Bevestiging antwoord = ANTWOORDEN.get(random.nextInt(ANTWOORDEN.size()));
    if (!BevestigingRegels.bezwaren(was, antwoord).isEmpty()) {
      assertThat(was.soort()).isNotEqualTo(Verzoeksoort.RECTIFICATIE);
      assertThat(antwoord.gevolg()).isEqualTo(Gevolg.GECORRIGEERD);
      return was;
    }
    Optional<Kennisgeving> wordt = BevestigingRegels.verwerk(was, antwoord, nu);
    assertThat(wordt.isPresent()).isEqualTo(model.beantwoord(antwoord));
    return wordt.orElse(was);
  }

  @Test
  void shouldChangeNothingWhenTheSameIsConfirmedAgain() {
    Bevestiging weg = bevestiging(Gevolg.VERWIJDERD, IDENTITEIT);
    Kennisgeving eerste =
        BevestigingRegels.verwerk(kennisgeving(Verzoeksoort.WISSING, IDENTITEIT), weg, BEGIN)
            .orElseThrow();

    assertThat(BevestigingRegels.verwerk(eerste, weg, EINDE)).containsSame(eerste);
  }

  @Test
  void shouldRefuseToKeepWithoutAGround() {
    Kennisgeving intrekking = kennisgeving(Verzoeksoort.INTREKKING, CONTACT);
    Kennisgeving wissing = kennisgeving(Verzoeksoort.WISSING, CONTACT);

    assertThat(codes(intrekking, behouden(null, null, CONTACT))).containsExactly("grond-ontbreekt");
    assertThat(codes(intrekking, behouden("Pw 7", null, CONTACT))).isEmpty();
    assertThat(codes(wissing, behouden(null, null, CONTACT)))
        .containsExactly("grond-ontbreekt", "uitzondering-ontbreekt");
    assertThat(codes(wissing, behouden("Pw 7", Uitzondering.ARCHIVERING, CONTACT))).isEmpty();
  }

  @Test
  void shouldRefuseAnAnswerAboutWhatWasNotAsked() {
    assertThat(
            codes(
                kennisgeving(Verzoeksoort.WISSING, CONTACT),
                bevestiging(Gevolg.VERWIJDERD, OPLEIDING)))
        .containsExactly("niet-gevraagd");
  }

  @Test
  void shouldCountAnOrganisationWhenItAnsweredEverything() {
    Kennisgeving open = kennisgeving(Verzoeksoort.INTREKKING, CONTACT);
    Kennisgeving klaar =
        BevestigingRegels.verwerk(
                kennisgeving(Verzoeksoort.INTREKKING, CONTACT),
                bevestiging(Gevolg.VERWIJDERD, CONTACT),
                BEGIN)
            .orElseThrow();
    Kennisgeving bijAnder =
        new Geadresseerden(RechtenFixture.IDS)
            .door(klaar, List.of(RechtenFixture.ontvangst(RechtenFixture.UWV, CONTACT, "r")), BEGIN)
            .getFirst();
    Kennisgeving behoudt =
        BevestigingRegels.verwerk(bijAnder, behouden("Wajong", null, CONTACT), BEGIN).orElseThrow();

    assertThat(Voortgang.van(List.of(open, klaar)).tekst())
        .isEqualTo("0 van 1 organisatie heeft het verwerkt.");
    assertThat(Voortgang.van(List.of(klaar, behoudt)).tekst())
        .isEqualTo(
            "2 van 2 organisaties hebben het verwerkt."
                + " 1 behoudt een deel, op een grond die erbij staat.");
    assertThat(Voortgang.van(List.of()).tekst())
        .isEqualTo("Er was geen organisatie die iets moest doen.");
  }

  private static List<String> codes(Kennisgeving kennisgeving, Bevestiging bevestiging) {
    return BevestigingRegels.bezwaren(kennisgeving, bevestiging).stream()
        .map(Bezwaar::code)
        .toList();
  }
}
