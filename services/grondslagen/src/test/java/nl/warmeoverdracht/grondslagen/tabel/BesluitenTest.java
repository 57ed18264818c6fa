package nl.warmeoverdracht.grondslagen.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command of the privacy officer, on the table of examples and on tables gone wrong. */
class BesluitenTest {

  private static final Path VOORBEELDEN = Path.of("voorbeelden", "gevallen.csv");
  private static final String KOP =
      "nr;van;naar;fase;leeftijd;schoolsoort;diploma;startkwalificatie;instemming;toestemming;"
          + "opdracht;lks;eigenGemeente;geinformeerd;categorie";
  private static final String VSO = "1;school;gemeente;dossier;18;vso;;;jongere;;;;;;contact";

  @TempDir private Path map;

  private final Besluiten besluiten =
      new Besluiten(Grondslagenregister.lees(), LocalDate.of(2026, 11, 21));
  private ByteArrayOutputStream uit;
  private ByteArrayOutputStream fouten;

  @BeforeEach
  void leeg() {
    uit = new ByteArrayOutputStream();
    fouten = new ByteArrayOutputStream();
  }

  @Test
  void shouldAnswerTheExamplesAsThePrivacyOfficerExpects() throws IOException {
    assertThat(beantwoord(VOORBEELDEN)).isZero();

    List<NamedCsvRecord> rijen = rijen();
    assertThat(rijen).hasSizeGreaterThan(75);
    assertThat(rijen)
        .allSatisfy(
            rij -> {
              assertThat(rij.getField("besluit"))
                  .as(rij.toString())
                  .isEqualTo(rij.getField("verwacht"));
              assertThat(rij.getField("artikel")).as(rij.toString()).contains("artikel ");
              assertThat(rij.getField("reden")).as(rij.toString()).isNotBlank().doesNotContain(";");
            });
    assertThat(fouten.toString(UTF_8)).isEmpty();
  }

  @Test
  void shouldNameRuleVersionAndArticle() throws IOException {
    assertThat(antwoord(KOP, VSO))
        .isEqualTo(
            VSO
                + ";toegestaan;school-dossier-vso-pro.v1;WEC artikel 44a, tweede en derde lid / WVO 2020"
                + " artikel 2.31b, tweede en derde lid / WEC artikel 14e (overgangsdocument);De jongere, of"
                + " tot 18 jaar een ouder, heeft ingestemd met het overdragen van het dossier.");
  }

  @Test
  void shouldPassColumnsThroughInTheirOwnOrder() throws IOException {
    String kop = "opmerking;categorie;" + KOP.replace(";categorie", "");
    String rij = "\"a;b \"\"c\"\"\";contact;" + VSO.replace(";contact", "");

    assertThat(antwoord(kop, rij)).startsWith(rij + ";toegestaan;");
    assertThat(uit.toString(UTF_8)).startsWith(kop + ";besluit;grondslag;artikel;reden\n");
  }

  @Test
  void shouldReadWhatASpreadsheetWrites() throws IOException {
    assertThat(antwoord("\uFEFF" + KOP, VSO.replace("school;", " School ;")))
        .contains("toegestaan");

    Path windows = map.resolve("windows.csv");
    Files.write(
        windows,
        (KOP + ";naam\r\n" + VSO + ";Zoë\r\n\r\n;;;;\r\n")
            .getBytes(Charset.forName("windows-1252")));
    leeg();
    assertThat(beantwoord(windows)).isZero();
    assertThat(rijen()).singleElement().extracting(rij -> rij.getField("naam")).isEqualTo("Zoë");
  }

  @Test
  void shouldRefuseARowThatDoesNotFitAndGoOn() throws IOException {
    String teLang = VSO + ";te;veel";

    assertThat(beantwoord(bestand(KOP + "\n" + teLang + "\n2;school\n" + VSO + "\n"))).isZero();
    assertThat(rijen())
        .extracting(rij -> rij.getField("besluit"))
        .containsExactly("geweigerd", "geweigerd", "toegestaan");
    assertThat(rijen().getFirst().getField("reden")).contains("meer kolommen dan de kop");
  }

  @Test
  void shouldNameEverythingThatIsNotUnderstoodAtOnce() throws IOException {
    assertThat(antwoord(KOP, "1;wijkteam;gemeente;overleg;-3;vso;ooit;;neef;;;;;;dagboek"))
        .contains("geweigerd;;AVG artikel 6, eerste lid;")
        .contains("'wijkteam'", "'overleg'", "'-3'", "'ooit'", "'neef'", "'dagboek'");
  }

  /** Leavers are no longer enrolled, unless the table says otherwise. */
  @ParameterizedTest
  @CsvSource({
    "'', '', toegestaan",
    ";uitgevallen, ;ja, toegestaan",
    ";uitgevallen, ;nee, geweigerd",
    ";uitgevallen, ;, geweigerd"
  })
  void shouldTakeALeaverToBeOutOfSchool(String kolom, String waarde, String besluit)
      throws IOException {
    String rij = "1;school;rmc;dossier;19;mbo;nee;nee;;;;;;;verzuim" + waarde;

    assertThat(antwoord(KOP + kolom, rij)).contains(";" + besluit + ";");
  }

  @ParameterizedTest
  @CsvSource({
    "jongere, nee, toegestaan",
    "jongere, ja, geweigerd",
    "vertegenwoordiger, ja, toegestaan",
    "vertegenwoordiger, '', geweigerd"
  })
  void shouldLetARepresentativeDecideOnlyWhereThePersonMayNot(
      String wie, String vertegenwoordigd, String besluit) throws IOException {
    String rij = VSO.replace("jongere", wie) + ";" + vertegenwoordigd;

    assertThat(antwoord(KOP + ";vertegenwoordigd", rij)).contains(";" + besluit + ";");
  }

  @Test
  void shouldDecideByTheRulesOfTheDayThatIsAsked() throws IOException {
    assertThat(antwoord(KOP + ";beslisdatum", VSO + ";2026-01-01")).contains(";toegestaan;");
    assertThat(antwoord(KOP + ";beslisdatum", VSO + ";2025-12-31")).contains(";geweigerd;");
    assertThat(antwoord(KOP + ";beslisdatum", VSO + ";gisteren")).contains("geen datum");
  }

  @Test
  void shouldAnswerATableWithoutRowsByItsHeader() throws IOException {
    assertThat(beantwoord(bestand(KOP))).isZero();
    assertThat(uit.toString(UTF_8)).isEqualTo(KOP + ";besluit;grondslag;artikel;reden\n");
  }

  @Test
  void shouldSayInOneLineWhatIsWrongWithTheTable() throws IOException {
    weiger(map.resolve("weg.csv"), "is er niet");
    weiger(map, "is er niet");
    weiger(bestand(""), "leeg");
    weiger(bestand("\n \n"), "leeg");
    weiger(bestand(KOP.replace(';', ',')), "puntkomma");
    weiger(bestand(KOP.replace(';', '\t')), "puntkomma");
    weiger(bestand(KOP.replace("fase;", "").replace(";lks", "")), "fase, lks");
    weiger(bestand(KOP + ";FASE"), "fase staat er twee keer");
    weiger(bestand(KOP + "\n\"1;school"), "aanhalingsteken");
    assertThat(besluiten.beantwoord(List.of(), uit, new PrintStream(fouten))).isEqualTo(2);
  }

  private void weiger(Path bestand, String melding) throws IOException {
    leeg();
    assertThat(beantwoord(bestand)).isEqualTo(2);
    assertThat(uit.size()).isZero();
    assertThat(fouten.toString(UTF_8).lines()).singleElement().asString().contains(melding);
  }

  private String antwoord(String kop, String rij) throws IOException {
    leeg();
    assertThat(beantwoord(bestand(kop + "\n" + rij + "\n"))).isZero();
    return uit.toString(UTF_8).lines().toList().getLast();
  }

  private int beantwoord(Path bestand) throws IOException {
    return besluiten.beantwoord(
        List.of(bestand.toString()), uit, new PrintStream(fouten, true, UTF_8));
  }

  private Path bestand(String tekst) throws IOException {
    return Files.writeString(map.resolve("gevallen.csv"), tekst);
  }

  private List<NamedCsvRecord> rijen() throws IOException {
    try (CsvReader<NamedCsvRecord> rijen =
        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(uit.toString(UTF_8))) {
      return rijen.stream().toList();
    }
  }
}
