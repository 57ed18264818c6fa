package nl.warmeoverdracht.consent.uitvoer;

import static nl.warmeoverdracht.consent.koppeling.Hoedanigheid.JONGERE;
import static nl.warmeoverdracht.consent.koppeling.Hoedanigheid.OUDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.consent.koppeling.Koppelingen.Benoemd;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UitvoerrechtTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

  private final Benoemd zelf = koppeling(JONGERE, VANDAAG.plusYears(1));
  private final Benoemd kind = koppeling(OUDER, VANDAAG.plusYears(4));

  @Test
  void shouldGiveAYoungPersonEverythingOfHimselfAndNothingOfAChild() {
    assertThat(kies(Set.of(JONGERE, OUDER), Optional.empty(), zelf, kind))
        .contains(Decision.accept(List.of(zelf)));
  }

  @Test
  void shouldGiveTheOneTieThatWasNamed() {
    assertThat(kies(Set.of(JONGERE), id(zelf), zelf, koppeling(JONGERE, VANDAAG)))
        .contains(Decision.accept(List.of(zelf)));
    assertThat(kies(Set.of(OUDER), id(kind), kind)).contains(Decision.accept(List.of(kind)));
  }

  @Test
  void shouldAskAParentWhichChild() {
    assertThat(codes(kies(Set.of(OUDER), Optional.empty(), kind)))
        .containsExactly("koppeling-ontbreekt");
  }

  @Test
  void shouldKnowNothingOfATieOfAnotherOrInAnotherCapacity() {
    assertThat(kies(Set.of(JONGERE), Optional.of(UUID.randomUUID()), zelf)).isEmpty();
    assertThat(kies(Set.of(JONGERE), id(kind), zelf, kind)).isEmpty();
    assertThat(kies(Set.of(OUDER), id(zelf), zelf, kind)).isEmpty();
  }

  /** The last day as a 15-year-old is the parent's, the birthday is the young person's. */
  @ParameterizedTest
  @CsvSource({"2028-11-22, true", "2028-11-21, false", "2027-06-01, false"})
  void shouldRefuseAParentFromTheDayOnWhichTheYoungPersonTurnsSixteen(
      LocalDate achttienOp, boolean mag) {
    Benoemd een = koppeling(OUDER, achttienOp);

    Optional<Decision<List<Benoemd>>> gekozen = kies(Set.of(OUDER), id(een), een);

    if (mag) {
      assertThat(gekozen).contains(Decision.accept(List.of(een)));
    } else {
      assertThat(codes(gekozen)).containsExactly("jongere-beslist-zelf");
    }
  }

  private static Optional<Decision<List<Benoemd>>> kies(
      Set<Hoedanigheid> als, Optional<UUID> koppelingId, Benoemd... eigen) {
    return Uitvoerrecht.kies(List.of(eigen), als, koppelingId, VANDAAG);
  }

  private static List<String> codes(Optional<Decision<List<Benoemd>>> gekozen) {
    return gekozen.orElseThrow() instanceof Decision.Rejected<List<Benoemd>>(var bezwaren)
        ? bezwaren.stream().map(Bezwaar::code).toList()
        : List.of();
  }

  private static Optional<UUID> id(Benoemd een) {
    return Optional.of(een.koppeling().id());
  }

  private static Benoemd koppeling(Hoedanigheid als, LocalDate achttienOp) {
    return new Benoemd(
        new Koppeling(
            UUID.randomUUID(),
            Partij.van("00000099000000024000", "school"),
            UUID.randomUUID(),
            als,
            new Leeftijdsgrenzen(achttienOp),
            Instant.EPOCH),
        Optional.empty());
  }
}
