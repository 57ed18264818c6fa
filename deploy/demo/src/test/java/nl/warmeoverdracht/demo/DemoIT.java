package nl.warmeoverdracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job, through the packaged services on real servers. The order is part of the story. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

  private static final String GRAAFSCHAP = "cohorten/graafschap-transitieroute";
  private static final String SPARTA = "cohorten/sparta-banenmarsch-1";
  private static final String BEHEER = "beheer-platform";
  private static final Pattern BESLUITEN = Pattern.compile("Verstrekkingen: (\\d+) besluiten");

  @TempDir static Path toestand;
  private static ProefPlatform platform;
  private static int besluiten;

  @BeforeAll
  static void startPlatform() {
    platform = new ProefPlatform(toestand);
  }

  @AfterAll
  static void stopPlatform() {
    platform.close();
  }

  @Test
  @Order(1)
  void shouldCarryBothCohortsToANamedContactPerson() {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();

    boolean klopt = new Demo(print(uit), platform).speel(GRAAFSCHAP, SPARTA);

    assertThat(klopt).as(tekst(uit)).isTrue();
    assertThat(tekst(uit))
        .containsPattern("graafschap-transitieroute +21 +warm-overgedragen +10")
        .containsPattern("sparta-banenmarsch-1 +44 +warm-overgedragen +39")
        .containsPattern("dossier +bsn +geweigerd +49");
    besluiten = besluiten(tekst(uit));
  }

  @Test
  @Order(2)
  void shouldAddNothingWhenPlayedAgain() {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();

    boolean klopt = new Demo(print(uit), platform).speel(GRAAFSCHAP, SPARTA);

    assertThat(klopt).as(tekst(uit)).isTrue();
    assertThat(besluiten(tekst(uit))).isEqualTo(besluiten);
    assertThat(tekst(uit)).contains("0 nieuw, 0 gewijzigd, 44 ongewijzigd");
  }

  @Test
  @Order(2)
  void shouldRegisterEveryPartyWithItsKeyAndADeskThatIsNobody() {
    Api consent = new Api(HttpClient.newHttpClient(), platform.dienst("consent"), platform);
    for (Organisatie organisatie : platform.bekendeOrganisaties()) {
      String pad = "/v1/organisaties/" + organisatie.oin();
      JsonNode partijen = consent.haal(BEHEER, pad).inhoud().path("partijen");
      assertThat(partijen.size()).as(organisatie.naam()).isPositive();
      for (JsonNode partij : partijen) {
        boolean eigenSysteem = !Set.of("beheer", "toezicht").contains(partij.path("taak").asText());
        assertThat(partij.at("/sleutels/keys").size())
            .as("%s %s", organisatie.naam(), partij.path("taak").asText())
            .isEqualTo(eigenSysteem ? 1 : 0);
        assertThat(partij.at("/sleutels/keys/0").has("d")).as("a secret key").isFalse();
      }
      JsonNode contacten = consent.haal(BEHEER, pad + "/contactpersonen").inhoud();
      assertThat(contacten.at("/contactpersonen/0/email").asText())
          .as(organisatie.naam())
          .matches(organisatie.taken().contains("beheer") ? "" : "loket@[a-z0-9-]+\\.example");
    }
  }

  @Test
  @Order(3)
  void shouldEndWithTheSameTableWhenEveryServiceIsKilledOnTheWay() throws IOException {
    Path anderen = cohortVanAnderen();
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Sloper sloper = new Sloper(platform);

    boolean klopt = new Demo(print(uit), sloper).speel(anderen.toString());

    assertThat(klopt).as(tekst(uit)).isTrue();
    assertThat(sloper.wachtTotAllesTerugIs()).isEqualTo(platform.diensten().size());
    assertThat(tekst(uit)).containsPattern("anderen +44 +warm-overgedragen +39");
  }

  /** Invariant 5: no personal data outside the own database. */
  @Test
  @Order(4)
  void shouldKeepPeopleOutOfEventsAndLogs() throws IOException {
    List<String> persoonsgegevens = persoonsgegevens();
    List<String> berichten = new ArrayList<>();
    for (String topic : List.of("school.overdracht", "municipality.overdracht")) {
      berichten.addAll(new Onderwerpen(platform.broker()).alles(topic));
    }
    List<String> logregels = new ArrayList<>();
    for (Path log : platform.logs()) {
      logregels.addAll(Files.readAllLines(log, StandardCharsets.UTF_8));
    }

    assertThat(berichten).hasSizeGreaterThan(6 * 49);
    assertThat(logregels).hasSizeGreaterThan(49);
    for (String gegeven : persoonsgegevens) {
      assertThat(berichten).noneMatch(bericht -> bericht.contains(gegeven));
      assertThat(logregels).noneMatch(regel -> regel.contains(gegeven));
    }
  }

  /** Names, numbers and addresses of the cohort and of those who guide it. */
  private static List<String> persoonsgegevens() {
    List<String> kolommen =
        List.of("leerlingnummer", "bsn", "achternaam", "postcode", "begeleider_email");
    Set<String> gegevens = new TreeSet<>();
    for (String cohort : List.of(GRAAFSCHAP, SPARTA)) {
      for (Rij rij : CsvBestand.lees(Path.of(cohort, "leerlingen.csv")).rijen()) {
        kolommen.forEach(kolom -> gegevens.add(rij.kolom(kolom)));
      }
    }
    gegevens.removeIf(gegeven -> gegeven.length() < 5);
    return List.copyOf(gegevens);
  }

  /** The same course for other people: other numbers, so that everything is played afresh. */
  private static Path cohortVanAnderen() throws IOException {
    Path map = Files.createDirectory(toestand.resolve("anderen"));
    for (String bestand : new String[] {"leerlingen.csv", "verloop.csv"}) {
      String inhoud = Files.readString(Path.of(SPARTA, bestand), StandardCharsets.UTF_8);
      Files.writeString(map.resolve(bestand), inhoud.replace("SPA18", "AND18"));
    }
    return map;
  }

  private static PrintStream print(ByteArrayOutputStream uit) {
    return new PrintStream(uit, true, StandardCharsets.UTF_8);
  }

  private static String tekst(ByteArrayOutputStream uit) {
    return uit.toString(StandardCharsets.UTF_8);
  }

  private static int besluiten(String tekst) {
    Matcher gevonden = BESLUITEN.matcher(tekst);
    assertThat(gevonden.find()).as(tekst).isTrue();
    return Integer.parseInt(gevonden.group(1));
  }
}
