package nl.warmeoverdracht.aanpakken.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands print what somebody can use, and say what is wrong. */
class OpdrachtenTest {

  private static final Path AANPAKKEN = Path.of("../../contracts/aanpakken");
  private static final String VOORBEELD = AANPAKKEN.resolve("regio/voorbeeld.yaml").toString();

  private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
  private final ByteArrayOutputStream fouten = new ByteArrayOutputStream();

  @TempDir Path map;

  @Test
  void shouldPrintTheDaysOfOnePerson() {
    assertThat(kalender("aanpak=vso-pro-volgen", "geboren=14-03-2008", "uitstroom=2026-07-17"))
        .isZero();
    assertThat(tekst(uit))
        .contains("2027-01-17", "2028-07-17", "WEC artikel 44, achtste lid", "rapport 4")
        .doesNotContain("~ voorlopig");
    assertThat(tekst(fouten)).isEmpty();
  }

  @Test
  void shouldSayWhatIsNotKnown() {
    kalender("aanpak=waakvlam", "geboren=2008-03-14", "uitstroom=2026-07-17");

    assertThat(tekst(uit)).contains("doorlopend", "Er is geen einddatum.", "onbekend");
  }

  @Test
  void shouldPrintWhatARegionMakesOfItAndWhy() {
    kalender("aanpak=waakvlam", "geboren=2008-03-14", "uitstroom=2026-07-17", "regio=" + VOORBEELD);

    assertThat(tekst(uit))
        .contains("2026-10-17", "Voorbeeldregio: De stagebegeleider neemt ten minste elk kwartaal");
  }

  @Test
  void shouldNameEverythingThatIsWrongWithAQuestionAtOnce() {
    int uitslag =
        kalender(
            "geboren=31-02-2008",
            "plaatsing=morgen",
            "schoolsoort=havo",
            "regio=nergens.yaml",
            "kleur=rood",
            "niveau=");

    assertThat(uitslag).isEqualTo(2);
    assertThat(tekst(fouten))
        .contains(
            "AANPAK ontbreekt",
            "GEBOREN is geen datum",
            "UITSTROOM ontbreekt",
            "PLAATSING is geen datum",
            "SCHOOLSOORT is er niet",
            "REGIO is geen bestand",
            "KLEUR bestaat niet")
        .doesNotContain("NIVEAU");
    assertThat(tekst(uit)).isEmpty();
  }

  @Test
  void shouldRefuseABirthAfterLeaving() {
    assertThat(kalender("aanpak=waakvlam", "geboren=2027-01-01", "uitstroom=2026-07-17"))
        .isEqualTo(2);
    assertThat(tekst(fouten)).contains("GEBOREN is na de uitstroom");
  }

  @Test
  void shouldNameTheApproachesWhenOneIsNotThere() {
    assertThat(kalender("aanpak=niets", "geboren=2008-03-14", "uitstroom=2026-07-17")).isEqualTo(2);
    assertThat(tekst(fouten)).contains("niets is er niet", "waakvlam", "2getthere");
  }

  @Test
  void shouldCheckAndPrintAllApproaches() {
    assertThat(controle(AANPAKKEN, Optional.empty())).isZero();
    assertThat(tekst(uit)).contains("48 aanpakken", "0 bevindingen", "wet: vso", "Startgesprek");
  }

  @Test
  void shouldCheckWhatARegionMakesOfThem() {
    assertThat(controle(AANPAKKEN, Optional.of(Path.of(VOORBEELD)))).isZero();
    assertThat(tekst(uit)).contains("47 aanpakken");
  }

  @Test
  void shouldExitWithOneWhenAFileIsNoGood() throws IOException {
    Files.copy(AANPAKKEN.resolve("waakvlam.yaml"), map.resolve("anders.yaml"));
    Files.writeString(
        map.resolve("regio.txt"),
        Files.readString(Path.of(VOORBEELD)).replace("  doorstroomprogramma:", "  bestaat-niet:"));

    assertThat(controle(map, Optional.of(map.resolve("regio.txt")))).isEqualTo(1);
    assertThat(tekst(fouten))
        .contains("moet waakvlam.yaml heten", "De aanpak bestaat-niet is er niet");
  }

  @Test
  void shouldExitWithOneWhenAPhaseEndsBeforeItBegins() throws IOException {
    String omgekeerd =
        Files.readString(AANPAKKEN.resolve("learn2work.yaml")).replace("voor: P10M", "na: P10M");
    Files.writeString(map.resolve("learn2work.yaml"), omgekeerd);

    assertThat(controle(map, Optional.empty())).isEqualTo(1);
    assertThat(tekst(fouten)).contains("eindigt een fase of de nazorg voordat zij begint");
  }

  @Test
  void shouldExitWithTwoWithoutAFolder() {
    assertThat(controle(map.resolve("weg"), Optional.empty())).isEqualTo(2);
  }

  private int kalender(String... argumenten) {
    return new Kalenderopdracht(stroom(uit), stroom(fouten)).druk(argumenten);
  }

  private int controle(Path folder, Optional<Path> regio) {
    return new Aanpakkencontrole(stroom(uit), stroom(fouten)).controleer(folder, regio);
  }

  private static PrintStream stroom(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String tekst(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
