package nl.warmeoverdracht.consent.uitvoer.houder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.uitvoer.Bevraging;
import nl.warmeoverdracht.consent.uitvoer.Houderdeel;
import nl.warmeoverdracht.web.uitvoer.Uitvoervraag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A holder is asked no more at once than its contract allows, and what is left out is said. */
class DienstHouderbronTest {

  private final List<Uitvoervraag> gevraagd = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "1, 0, true",
    "50, 200, true",
    "51, 0, false",
    "1, 201, false",
    "51, 201, false",
  })
  void shouldAskWhatMayBeAskedAndSayThatItIsNotEverythingWhenThereIsMore(
      int betrokkenen, int overdrachten, boolean alles) {
    Houderdeel deel =
        new DienstHouderbron(
                (_, _) -> Uni.createFrom().nothing(),
                (_, vraag) -> {
                  gevraagd.add(vraag);
                  return Uni.createFrom()
                      .item(JsonNodeFactory.instance.objectNode().put("volledig", true));
                })
            .haal(
                new Bevraging(
                    new Partijnaam(Partij.van("00000099200000001000", "uwv"), Optional.empty()),
                    ids(betrokkenen),
                    ids(overdrachten)))
            .await()
            .indefinitely();

    assertThat(deel)
        .isInstanceOfSatisfying(
            Houderdeel.Opgehaald.class,
            opgehaald -> assertThat(opgehaald.volledig()).isEqualTo(alles));
    assertThat(gevraagd)
        .singleElement()
        .satisfies(
            vraag -> {
              assertThat(vraag.betrokkeneIds()).hasSize(Math.min(betrokkenen, 50));
              assertThat(vraag.overdrachtIds()).hasSize(Math.min(overdrachten, 200));
            });
  }

  private static List<UUID> ids(int aantal) {
    return Stream.generate(UUID::randomUUID).limit(aantal).toList();
  }
}
