package nl.warmeoverdracht.school.overdracht;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Decision;

/** Handovers in any state, in the words of the domain: {@code eenOverdracht().aangeboden()}. */
final class OverdrachtFixture {

  static final Instant MAANDAG = Instant.parse("2026-11-23T09:00:00Z");
  static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  static final Partij MONTFERLAND = Partij.van("00000099100001955000", "werk-en-inkomen");
  static final Partij DOETINCHEM = Partij.van("00000099100000222000", "werk-en-inkomen");
  static final Door BEGELEIDER = Door.rol(SCHOOL, "begeleider");
  static final Reactietermijn TERMIJN =
      new Reactietermijn(Duration.ofDays(14), Duration.ofHours(1), Duration.ofDays(90));
  static final Kennismaking DRIEGESPREK =
      Kennismaking.van(SoortKennismaking.DRIEGESPREK, LocalDate.of(2026, 11, 20));

  private OverdrachtFixture() {}

  static Wording eenOverdracht() {
    return eenOverdrachtAan(MONTFERLAND);
  }

  static Wording eenOverdrachtAan(Partij ontvanger) {
    return new Wording(
        new Overdracht.Concept(
            new Kern(
                new UUID(0x0199_0000_0000_7000L, 1),
                SCHOOL,
                new UUID(0x0199_0000_0000_7000L, 2),
                Bestemming.WERK_EN_INKOMEN,
                ontvanger,
                Optional.empty(),
                MAANDAG)));
  }

  /** A handover on its way to the state that a test starts from. */
  record Wording(Overdracht overdracht) {

    Wording aangeboden() {
      return verder(
          Beslissingen.aanbieden(
              overdracht,
              SituatieFixture.alles().ontvanger(overdracht.kern().ontvanger()).klaar(),
              BEGELEIDER));
    }

    Wording aanvaard() {
      return verder(Beslissingen.reactieVerwerken(overdracht, aanvaarding(overdracht), MAANDAG));
    }

    Wording teruggelegd() {
      return verder(Beslissingen.reactieVerwerken(overdracht, teruglegging(overdracht), MAANDAG));
    }

    Wording verlopen() {
      return verder(Beslissingen.laatVerlopen(overdracht, naDeTermijn(overdracht)));
    }

    Wording ingetrokken() {
      return verder(Beslissingen.intrekken(overdracht, Intrekreden.VERHUISD, MAANDAG, BEGELEIDER));
    }

    Wording warmOvergedragen() {
      return verder(
          Beslissingen.kennismakingVastleggen(overdracht, DRIEGESPREK, MAANDAG, BEGELEIDER));
    }

    private static Wording verder(Decision<Besluit> beslissing) {
      return verder(
          beslissing.orElseThrow(
              bezwaren -> new IllegalStateException("the fixture is refused: " + bezwaren)));
    }

    private static Wording verder(Besluit besluit) {
      return new Wording(besluit.overdracht());
    }
  }

  static Reactie aanvaarding(Overdracht overdracht) {
    return new Reactie.Aanvaarding(
        overdracht.kern().id(),
        overdracht.aanbodVersie(),
        overdracht.kern().ontvanger(),
        MAANDAG.plusSeconds(60));
  }

  static Reactie teruglegging(Overdracht overdracht) {
    return new Reactie.Teruglegging(
        overdracht.kern().id(),
        overdracht.aanbodVersie(),
        overdracht.kern().ontvanger(),
        MAANDAG.plusSeconds(60));
  }

  static Instant naDeTermijn(Overdracht overdracht) {
    return overdracht.laatsteAanbod().orElseThrow().uiterlijkeReactieTijdstip().plusSeconds(1);
  }
}
