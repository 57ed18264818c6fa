package nl.warmeoverdracht.consent.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.consent.koppeling.Koppelingen.Benoemd;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import org.junit.jupiter.api.Test;

class BevragingTest {

  private static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  private static final Partij GEMEENTE = Partij.van("00000099100001955000", "werk-en-inkomen");
  private static final Partij UWV = Partij.van("00000099200000001000", "uwv");

  private final UUID overdracht = UUID.randomUUID();

  @Test
  void shouldAskEachHolderOnceAndOnlyByItsOwnNames() {
    Benoemd school = koppeling(SCHOOL);
    Benoemd gemeente = koppeling(GEMEENTE);

    List<Bevraging> bevragingen =
        Bevraging.van(
            List.of(school, gemeente),
            List.of(besluit(GEMEENTE, 1, "contact+"), besluit(GEMEENTE, 2, "identiteit+")));

    assertThat(bevragingen)
        .containsExactly(
            new Bevraging(
                new Partijnaam(SCHOOL, Optional.empty()),
                List.of(school.koppeling().betrokkeneId()),
                List.of()),
            new Bevraging(
                new Partijnaam(GEMEENTE, Optional.empty()),
                List.of(gemeente.koppeling().betrokkeneId()),
                List.of(overdracht)));
  }

  @Test
  void shouldAskAReceiverThatNeverGaveACodeButDidReceive() {
    assertThat(Bevraging.van(List.of(koppeling(SCHOOL)), List.of(besluit(UWV, 1, "contact+"))))
        .extracting(bevraging -> bevraging.houder().partij())
        .containsExactly(SCHOOL, UWV);
  }

  @Test
  void shouldNotAskWhoWasRefusedEverything() {
    assertThat(Bevraging.van(List.of(koppeling(SCHOOL)), List.of(besluit(UWV, 1, "bsn-"))))
        .extracting(bevraging -> bevraging.houder().partij())
        .containsExactly(SCHOOL);
  }

  @Test
  void shouldSumUpWhoHasWhatSinceWhen() {
    List<Gegevensdelingen.Deling> delingen =
        Gegevensdelingen.van(
            List.of(
                besluit(GEMEENTE, 1, "contact+", "bsn-"),
                besluit(GEMEENTE, 5, "contact+"),
                besluit(UWV, 3, "contact+"),
                besluit(GEMEENTE, 9, "contact-")));

    assertThat(delingen)
        .extracting(
            deling -> deling.ontvanger().partij(),
            deling -> deling.laatste().categorie(),
            deling -> deling.eersteTijdstip().getEpochSecond(),
            deling -> deling.laatsteTijdstip().getEpochSecond())
        .containsExactly(tuple(GEMEENTE, "contact", 1L, 5L), tuple(UWV, "contact", 3L, 3L));
  }

  private Besluit besluit(Partij ontvanger, long seconde, String... categorieen) {
    return new Besluit(
        UUID.randomUUID(),
        new Partijnaam(SCHOOL, Optional.empty()),
        new Partijnaam(ontvanger, Optional.empty()),
        overdracht,
        "dossier",
        Instant.ofEpochSecond(seconde),
        Arrays.stream(categorieen).map(BevragingTest::categorie).toList());
  }

  /** {@code contact+} is allowed, {@code bsn-} is refused. */
  private static Categoriebesluit categorie(String kort) {
    return new Categoriebesluit(
        kort.substring(0, kort.length() - 1),
        kort.endsWith("+"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "reden",
        Optional.empty());
  }

  private static Benoemd koppeling(Partij houder) {
    return new Benoemd(
        new Koppeling(
            UUID.randomUUID(),
            houder,
            UUID.randomUUID(),
            Hoedanigheid.JONGERE,
            new Leeftijdsgrenzen(LocalDate.of(2020, 1, 1)),
            Instant.EPOCH),
        Optional.empty());
  }
}
