package nl.warmeoverdracht.school.uitvoer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.overdracht.Bestemming;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.Overdracht;
import nl.warmeoverdracht.school.uitvoer.Schooluitvoer;
import nl.warmeoverdracht.web.uitvoer.Uitvoervraag;
import org.junit.jupiter.api.Test;

/** An export never says that it is everything when it is not (AVG 15). */
class UitvoerJsonTest {

  private static final Partij AANBIEDER = Partij.van("00000099000000024000", "trajectaanbieder");
  private static final UUID EIGEN = new UUID(0, 2);

  @Test
  void shouldNotSayThatItIsEverythingToWhomSomethingWasReceivedOf() {
    assertThat(UitvoerJson.isAlles(vraag(UUID.randomUUID()), uitvoer(true))).isFalse();
    assertThat(UitvoerJson.isAlles(vraag(EIGEN, UUID.randomUUID()), uitvoer(true))).isFalse();
  }

  @Test
  void shouldSayThatItIsEverythingWhenAllHandoversAreItsOwn() {
    assertThat(UitvoerJson.isAlles(vraag(), uitvoer(true))).isTrue();
    assertThat(UitvoerJson.isAlles(vraag(EIGEN), uitvoer(true))).isTrue();
    assertThat(UitvoerJson.isAlles(vraag(), uitvoer(false))).isFalse();
  }

  private static Uitvoervraag vraag(UUID... overdrachten) {
    return Uitvoervraag.aan(AANBIEDER, List.of(new UUID(0, 1)), List.of(overdrachten));
  }

  private static Schooluitvoer uitvoer(boolean volledig) {
    Kern kern =
        new Kern(
            EIGEN,
            AANBIEDER,
            new UUID(0, 1),
            Bestemming.WERK_EN_INKOMEN,
            Partij.van("00000099100001955000", "werk-en-inkomen"),
            Optional.empty(),
            Instant.EPOCH);
    BewaardeOverdracht overdracht =
        new BewaardeOverdracht(new Overdracht.Concept(kern), 1, 1, 1, Instant.EPOCH, 0);
    return new Schooluitvoer(
        List.of(),
        List.of(new Schooluitvoer.Gang(overdracht, List.of(), List.of())),
        List.of(),
        volledig);
  }
}
