package nl.warmeoverdracht.aanpakken.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.warmeoverdracht.aanpakken.Aanpak;
import nl.warmeoverdracht.aanpakken.Aanpakken;
import nl.warmeoverdracht.aanpakken.Jongere;
import nl.warmeoverdracht.contracts.Aanpakbestanden;
import nl.warmeoverdracht.contracts.ContractResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files become approaches, and a file that is no good stops the start. */
class AanpakregisterTest {

  private static final Path COHORTEN = Path.of("../../deploy/demo/cohorten");

  @TempDir Path map;

  @Test
  void shouldKnowEveryApproachOfTheDemonstrationCohorts() throws IOException {
    Set<String> genoemd = new TreeSet<>();
    try (Stream<Path> bestanden = Files.walk(COHORTEN)) {
      bestanden
          .filter(bestand -> bestand.endsWith("leerlingen.csv"))
          .forEach(bestand -> genoemd.addAll(aanpakkenIn(bestand)));
    }

    assertThat(genoemd).isNotEmpty();
    assertThat(Aanpakregister.meegeleverd().alle()).extracting(Aanpak::id).containsAll(genoemd);
  }

  @Test
  void shouldGainAnApproachByGainingAFile() throws IOException {
    String tekst =
        ContractResources.text("contracts/aanpakken/vso-pro-volgen.yaml")
            .replace("id: vso-pro-volgen", "id: iets-nieuws")
            .replace("na: P2Y", "na: P3Y");
    Files.writeString(map.resolve("iets-nieuws.yaml"), tekst);

    Aanpakken aanpakken = Aanpakregister.leesbaar(Aanpakbestanden.uit(map));

    assertThat(
            aanpakken
                .kalender(
                    aanpakken.metId("iets-nieuws").orElseThrow(),
                    Jongere.met(LocalDate.of(2008, 1, 1), LocalDate.of(2026, 7, 17)))
                .momenten()
                .filter(moment -> moment.onderdeel().id().equals("contact/volgen")))
        .hasSize(6);
  }

  @Test
  void shouldWorkAsTheExampleOfARegionSays() throws IOException {
    Aanpakken aanpakken = Aanpakregister.inRegio(voorbeeld(""));

    assertThat(aanpakken.alle()).hasSize(47);
    assertThat(aanpakken.metId("learn2work")).isEmpty();
    assertThat(
            aanpakken
                .kalender(
                    aanpakken.metId("transitieroute").orElseThrow(),
                    Jongere.met(LocalDate.of(2008, 1, 1), LocalDate.of(2026, 7, 17)))
                .momenten()
                .filter(moment -> moment.onderdeel().id().startsWith("contact/")))
        .extracting(moment -> moment.dag().toString())
        .containsExactly("2026-10-17", "2027-04-17");
  }

  @Test
  void shouldNotStartInARegionThatGoesBelowTheLaw() throws IOException {
    Path tekort =
        voorbeeld(
            """
              vso-pro-volgen:
                reden: Korter.
                nazorg: {tot: {anker: uitstroom, na: P1Y}}
            """);

    assertThatThrownBy(() -> Aanpakregister.inRegio(tekort))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("WEC artikel 44, achtste lid")
        .hasMessageContaining("WVO 2020 artikel 2.31a, zevende lid");
  }

  @Test
  void shouldNotStartWithARegionThatDoesNotFollowItsSchema() throws IOException {
    Path fout = Files.writeString(map.resolve("fout.yaml"), "regio: fout\n");

    assertThatThrownBy(() -> Aanpakregister.inRegio(fout))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("fout.yaml")
        .hasMessageContaining("standaard");
  }

  private Path voorbeeld(String erbij) throws IOException {
    return Files.writeString(
        map.resolve("regio.yaml"),
        ContractResources.text("contracts/aanpakken/regio/voorbeeld.yaml") + erbij);
  }

  private static List<String> aanpakkenIn(Path bestand) {
    try {
      List<String[]> rijen =
          Files.readAllLines(bestand).stream().map(r -> r.split(";", -1)).toList();
      int kolom = Arrays.asList(rijen.getFirst()).indexOf("aanpak");
      return rijen.stream().skip(1).map(rij -> rij[kolom]).distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
