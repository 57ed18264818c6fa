package nl.warmeoverdracht.grondslagen.controle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Over 250 lines on purpose: every fault that can be planted in the rules, side by side.
/** The rules as they ship are sound; every fault that somebody plants in them is named. */
class GrondslagencontroleTest {

  private static final Path ECHTE_REGELS = Path.of("..", "..", "contracts", "grondslagen");
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
  private static final String VSO_PRO = "school-dossier-vso-pro.v1.yaml";
  private static final String UWV = "school-dossier-uwv.v1.yaml";

  @TempDir private Path map;

  private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
  private final ByteArrayOutputStream fouten = new ByteArrayOutputStream();

  @BeforeEach
  void kopieer() throws IOException {
    try (Stream<Path> bestanden = Files.list(ECHTE_REGELS)) {
      for (Path bestand : bestanden.toList()) {
        Files.copy(bestand, map.resolve(bestand.getFileName().toString()));
      }
    }
  }

  @Test
  void shouldFindNothingInTheRulesThatShip() {
    assertThat(controleer()).isEmpty();
    assertThat(uit.toString(UTF_8))
        .contains(
            "school naar werk-en-inkomen, fase dossier",
            "school-dossier-vso-pro.v1",
            "schoolsoort vso, pro",
            "tot 18 ouder",
            "WEC artikel 44a",
            "functionaris",
            "0 bevindingen");
  }

  @Test
  void shouldNameAFlowOfTheLawWithoutRule() throws IOException {
    weg(UWV);

    assertThat(controleer())
        .anyMatch(
            regel ->
                regel.startsWith(
                    "gat: stroom school-dossier-uwv-vso heeft op 2026-11-21 geen regel"))
        .allMatch(regel -> regel.startsWith("gat: stroom school-dossier-uwv"));
  }

  @Test
  void shouldNameACategoryOfTheLawWithoutRule() throws IOException {
    vervang(UWV, "verzuim, ", "");

    assertThat(controleer()).hasSize(3).allMatch(regel -> regel.endsWith("voor verzuim."));
  }

  @Test
  void shouldNameAKindOfSchoolWithoutRule() throws IOException {
    vervang(VSO_PRO, "schoolsoort: [vso, pro]", "schoolsoort: [vso]");

    assertThat(controleer()).singleElement().asString().contains("stroom school-dossier-pro");
  }

  @Test
  void shouldNameAGapThatComesLater() throws IOException {
    vervang(UWV, "geldigVanaf: '2026-01-01'", "geldigVanaf: '2026-01-01'\ngeldigTot: '2027-07-01'");

    assertThat(controleer()).hasSize(3).allMatch(regel -> regel.contains("heeft op 2027-07-01"));
  }

  @Test
  void shouldNameARuleThatGoesBeyondTheLaw() throws IOException {
    vervang(
        "school-aankondiging.v1.yaml", "naar: [werk-en-inkomen]", "naar: [werk-en-inkomen, uwv]");

    assertThat(controleer())
        .isNotEmpty()
        .allMatch(regel -> regel.startsWith("buiten de wet: school-aankondiging.v1 opent"));
  }

  @Test
  void shouldNameTwoRulesThatOpenTheSame() throws IOException {
    kopie(UWV, "school-dossier-uwv-nog-eens");

    assertThat(controleer())
        .singleElement()
        .asString()
        .startsWith("overlap: school-dossier-uwv-nog-eens.v1 en school-dossier-uwv.v1")
        .contains("van school naar uwv in fase dossier");
  }

  @Test
  void shouldNameTwoRulesThatContradictEachOther() throws IOException {
    vervang("trajectaanbieder-dossier-toestemming.v1.yaml", "tenzij: [opOpdracht]\n", "");

    assertThat(controleer())
        .singleElement()
        .asString()
        .startsWith("tegenspraak: trajectaanbieder-dossier-op-opdracht.v1 en");
  }

  @Test
  void shouldSeeThatAgesAndFactsKeepRulesApart() throws IOException {
    kopie(UWV, "school-dossier-uwv-jong");
    vervang(
        "school-dossier-uwv-jong.v1.yaml",
        "voorwaarden:\n",
        "voorwaarden:\n  leeftijd: {tot: 18}\n");
    vervang(UWV, "voorwaarden:\n", "voorwaarden:\n  leeftijd: {vanaf: 18}\n");
    assertThat(controleer()).isEmpty();

    vervang(UWV, "{vanaf: 18}\n", "{vanaf: 17}\n");
    assertThat(controleer()).singleElement().asString().startsWith("overlap:");
  }

  @Test
  void shouldAcceptVersionsThatFollowEachOther() throws IOException {
    tweedeVersie("2027-01-01", "2027-01-01");

    assertThat(controleer()).isEmpty();
  }

  @Test
  void shouldNameVersionsThatOverlap() throws IOException {
    tweedeVersie("2027-02-01", "2027-01-01");

    assertThat(controleer())
        .containsExactly(
            "versies: school-dossier-vso-pro.v2 begint op 2027-01-01, terwijl school-dossier-vso-pro.v1"
                + " dan nog geldt.");
  }

  @Test
  void shouldNameAHoleBetweenVersions() throws IOException {
    tweedeVersie("2027-01-01", "2027-02-01");

    assertThat(controleer())
        .contains(
            "versies: tussen school-dossier-vso-pro.v1 en school-dossier-vso-pro.v2 geldt van 2027-01-01"
                + " tot 2027-02-01 geen versie.")
        .anyMatch(regel -> regel.startsWith("gat: stroom school-dossier-vso heeft op 2027-01-01"));
  }

  @Test
  void shouldNameAVersionThatEndsBeforeItBegins() throws IOException {
    vervang(UWV, "geldigVanaf: '2026-01-01'", "geldigVanaf: '2027-01-01'\ngeldigTot: '2026-06-01'");

    assertThat(controleer())
        .contains("versies: school-dossier-uwv.v1 houdt op voordat hij begint.");
  }

  @Test
  void shouldNameWhatDoesNotFollowTheSchema() throws IOException {
    vervang(UWV, "categorieen: [identiteit,", "categorieen: [bsn, identiteit,");
    vervang(VSO_PRO, "reviewer:", "nagekeken:");

    assertThat(controleer())
        .anyMatch(regel -> regel.startsWith(UWV + ":") && regel.contains("categorieen"))
        .anyMatch(regel -> regel.startsWith(VSO_PRO + ":") && regel.contains("nagekeken"));
  }

  @Test
  void shouldNameARuleThatOpensWhatIsNeverPassedOn() throws IOException {
    vervang(
        "plaatsing-werkgever.v1.yaml",
        "categorieen: [identiteit,",
        "categorieen: [uitkering, identiteit,");

    assertThat(controleer())
        .contains("Grondslag plaatsing-werkgever.v1 opent wat nooit mag. Laat die categorie weg.");
  }

  @Test
  void shouldNameFilesThatAreNotWhereTheyShouldBe() throws IOException {
    Files.move(map.resolve(UWV), map.resolve("school-naar-uwv.yaml"));
    Files.writeString(map.resolve("kapot.v1.yaml"), "id: [");

    assertThat(controleer())
        .contains(
            "school-naar-uwv.yaml: moet school-dossier-uwv.v1.yaml heten.",
            "inhoud.txt: noemt " + UWV + ", en dat bestand is er niet.")
        .anyMatch(regel -> regel.startsWith("kapot.v1.yaml: is niet te lezen"));
  }

  @Test
  void shouldRefuseAFolderThatIsNotThere() {
    assertThat(nieuw().controleer(map.resolve("weg"))).isEqualTo(2);
    assertThat(fouten.toString(UTF_8)).contains("is er niet");
  }

  private List<String> controleer() {
    uit.reset();
    fouten.reset();
    int uitslag = nieuw().controleer(map);
    List<String> bevindingen = fouten.toString(UTF_8).lines().toList();
    assertThat(uitslag).isEqualTo(bevindingen.isEmpty() ? 0 : 1);
    return bevindingen;
  }

  private Grondslagencontrole nieuw() {
    return new Grondslagencontrole(
        VANDAAG, new PrintStream(uit, true, UTF_8), new PrintStream(fouten, true, UTF_8));
  }

  private void tweedeVersie(String eindeEerste, String beginTweede) throws IOException {
    kopie(VSO_PRO, "school-dossier-vso-pro", 2);
    vervang(
        VSO_PRO,
        "geldigVanaf: '2026-01-01'",
        "geldigVanaf: '2026-01-01'\ngeldigTot: '" + eindeEerste + "'");
    vervang("school-dossier-vso-pro.v2.yaml", "'2026-01-01'", "'" + beginTweede + "'");
  }

  private void kopie(String bron, String id) throws IOException {
    kopie(bron, id, 1);
  }

  private void kopie(String bron, String id, int versie) throws IOException {
    String naam = id + ".v" + versie + ".yaml";
    String tekst =
        Files.readString(map.resolve(bron))
            .replaceFirst("(?m)^id: .*$", "id: " + id)
            .replaceFirst("(?m)^versie: .*$", "versie: " + versie);
    Files.writeString(map.resolve(naam), tekst);
    Files.writeString(
        map.resolve("inhoud.txt"), Files.readString(map.resolve("inhoud.txt")) + naam + "\n");
  }

  private void vervang(String naam, String oud, String nieuw) throws IOException {
    String tekst = Files.readString(map.resolve(naam));
    assertThat(tekst).contains(oud);
    Files.writeString(map.resolve(naam), tekst.replace(oud, nieuw));
  }

  private void weg(String naam) throws IOException {
    Files.delete(map.resolve(naam));
    vervang("inhoud.txt", naam + "\n", "");
  }
}
