package nl.warmeoverdracht.consent.persoonsverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Antwoord;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Beantwoord;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Open;
import nl.warmeoverdracht.kernel.Decision;
import org.junit.jupiter.api.Test;

class PersoonsverzoekTest {

  private static final Antwoord ANTWOORD =
      new Antwoord("Ja.", Optional.empty(), Instant.parse("2026-11-25T09:00:00Z"));

  @Test
  void shouldGiveTheHolderOneMonth() {
    assertThat(Persoonsverzoek.uiterlijk(LocalDate.of(2026, 11, 21))).hasToString("2026-12-21");
    assertThat(Persoonsverzoek.uiterlijk(LocalDate.of(2027, 1, 31))).hasToString("2027-02-28");
    assertThat(open(Verzoeksoort.VRAAG).isTeLaat(LocalDate.of(2026, 12, 21))).isFalse();
    assertThat(open(Verzoeksoort.VRAAG).isTeLaat(LocalDate.of(2026, 12, 22))).isTrue();
  }

  @Test
  void shouldDemandAnOutcomeOfAnObjectionAndNoneOfAQuestion() {
    Antwoord gegrond =
        new Antwoord("Ja.", Optional.of(Uitkomst.GEGROND), ANTWOORD.beantwoordTijdstip());

    assertThat(open(Verzoeksoort.VRAAG).beantwoord(ANTWOORD)).isInstanceOf(Decision.Accepted.class);
    assertThat(open(Verzoeksoort.VRAAG).beantwoord(gegrond)).isInstanceOf(Decision.Rejected.class);
    assertThat(open(Verzoeksoort.BEZWAAR).beantwoord(gegrond))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(open(Verzoeksoort.BEZWAAR).beantwoord(ANTWOORD))
        .isInstanceOf(Decision.Rejected.class);
  }

  @Test
  void shouldKeepTheFirstAnswerWhateverComesLater() {
    Beantwoord beantwoord = new Beantwoord(open(Verzoeksoort.VRAAG).kern(), ANTWOORD);
    Instant later = ANTWOORD.beantwoordTijdstip().plusSeconds(60);

    assertThat(beantwoord.beantwoord(new Antwoord("Ja.", Optional.empty(), later)))
        .isEqualTo(Decision.accept(beantwoord));
    assertThat(beantwoord.beantwoord(new Antwoord("Nee.", Optional.empty(), later)))
        .isInstanceOf(Decision.Rejected.class);
  }

  private static Open open(Verzoeksoort soort) {
    UUID id = new UUID(0x7000, 1);
    return new Open(
        new Persoonsverzoek.Kern(
            id,
            Partij.van("00000099000000024000", "school"),
            id,
            id,
            soort,
            "Mag dit?",
            Instant.parse("2026-11-21T09:00:00Z"),
            LocalDate.of(2026, 12, 21)));
  }
}
