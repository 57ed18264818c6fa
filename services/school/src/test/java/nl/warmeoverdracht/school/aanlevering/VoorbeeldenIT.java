package nl.warmeoverdracht.school.aanlevering;

import static nl.warmeoverdracht.school.leerling.Register.nieuwNummer;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.service.RepositoryFolder;
import nl.warmeoverdracht.school.leerling.Register;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.Partijen;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example clients of docs/aansluiten.md do what that page says, against the real service. */
@QuarkusTest
@EchteServers
class VoorbeeldenIT {

  @TempDir Path map;

  @TestHTTPResource("/")
  URI dienst;

  private record Afloop(int code, String uitvoer) {}

  @Test
  void shouldDeliverWithNothingButTheJdk() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    levertAan(List.of(java, voorbeeld("Aanleveren.java")));
  }

  @Test
  void shouldDeliverWithCurl() throws Exception {
    Assumptions.assumeTrue(
        Stream.of("bash", "curl", "openssl", "xxd", "jq").allMatch(VoorbeeldenIT::staatHier),
        "a tool of the example is not on this machine");
    levertAan(List.of("bash", voorbeeld("aanleveren.sh")));
    assertThat(Files.readAllLines(map.resolve("leerlingen-verslag.csv")))
        .anyMatch(regel -> regel.contains(";afgekeurd;;geboortedatum;fout;ongeldige-datum;"));
  }

  private void levertAan(List<String> opdracht) throws Exception {
    String nr = nieuwNummer();
    Path bestand = map.resolve("leerlingen.csv");
    Files.writeString(bestand, eenBestand().met("leerlingnummer", nr).tekst());

    Afloop eerste = draai(opdracht, bestand.toString());
    Afloop weer = draai(opdracht, bestand.toString(), "modus=goede-regels");
    Files.writeString(
        bestand,
        eenBestand()
            .met("leerlingnummer", nr)
            .met("leerlingnummer", nr + "x", "geboortedatum", "31-02-2008")
            .tekst());
    Afloop metFout = draai(opdracht, bestand.toString());

    assertThat(eerste.uitvoer()).contains("gereed: 2 van 2 regels gelezen; nieuw 1,");
    assertThat(eerste.code()).isZero();
    assertThat(weer.uitvoer()).contains("nieuw 0, gewijzigd 0, ongewijzigd 1, afgekeurd 0");
    assertThat(metFout.uitvoer()).contains("afgekeurd: 3 van 3 regels gelezen");
    assertThat(metFout.code()).isEqualTo(1);
    assertThat(Register.van(GRAAFSCHAP).id(nr)).isNotNull();
    assertThat(Register.van(GRAAFSCHAP).id(nr + "x")).isNull();
  }

  private Afloop draai(List<String> opdracht, String... argumenten) throws Exception {
    List<String> regel = new ArrayList<>(opdracht);
    regel.addAll(List.of(argumenten));
    ProcessBuilder builder = new ProcessBuilder(regel).redirectErrorStream(true);
    TestStack stack = TestStack.shared();
    String client = Partijen.systeem(GRAAFSCHAP);
    builder.environment().put("WO_ISSUER", stack.issuer());
    builder.environment().put("WO_CLIENT_ID", client);
    builder.environment().put("WO_CLIENT_SLEUTEL", stack.clientKey(client).toString());
    builder.environment().put("WO_SCHOOL_URL", dienst.toString().replaceAll("/$", ""));
    Process proces = builder.start();
    try (InputStream uit = proces.getInputStream()) {
      String uitvoer = new String(uit.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(proces.waitFor(60, TimeUnit.SECONDS)).as(uitvoer).isTrue();
      return new Afloop(proces.exitValue(), uitvoer);
    }
  }

  private static String voorbeeld(String naam) {
    return RepositoryFolder.find().resolve("deploy/voorbeelden/" + naam).toString();
  }

  private static boolean staatHier(String programma) {
    try {
      return new ProcessBuilder("which", programma).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
