package nl.warmeoverdracht.school.aanlevering;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.school.leerling.Register;
import nl.warmeoverdracht.school.proef.Aanlevering;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.Partijen;
import nl.warmeoverdracht.testkit.stack.ServiceProcess;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/**
 * {@code make bench-import}: a large export through the API, beside {@code COPY} of the same file
 * into a bare table in the same run, with the memory of the service over time. In an ordinary run a
 * smaller one, for what must hold anyway.
 */
@QuarkusTest
@EchteServers
@TestProfile(ZonderWerk.class)
class ImportmetingIT {

  private static final int AANTAL = Integer.getInteger("wo.leerlingen", 4_000);
  private static final double NANOS = 1e9;

  @TempDir Path map;

  @Test
  void shouldTakeALargeExportOverInMemoryThatStaysFlat() throws Exception {
    Assumptions.assumeTrue(Geheugenverloop.isBekend(), "this machine has no /proc");
    Path bestand = map.resolve("leerlingen.csv");
    schrijf(bestand);
    try (ServiceProcess proces = ZonderWerk.werkproces();
        Geheugenverloop geheugen = new Geheugenverloop(proces.process().pid())) {
      System.out.printf("%d leerlingen, %.1f MB%n", AANTAL, Files.size(bestand) / 1_000_000.0);
      JsonPath eerste = meet("aangeleverd, alles nieuw", proces, bestand);
      JsonPath tweede = meet("nog eens, alles ongewijzigd", proces, bestand);
      System.out.printf("COPY van hetzelfde bestand in een kale tabel: %s%n", kopieer(bestand));
      System.out.printf(
          "geheugen van de dienst: hoogste %d MB; verloop %s MB%n",
          geheugen.hoogste(), geheugen.verloop());

      assertThat(eerste.getInt("nieuw")).isEqualTo(AANTAL);
      assertThat(tweede.getInt("ongewijzigd")).isEqualTo(AANTAL);
    }
  }

  private static JsonPath meet(String wat, ServiceProcess proces, Path bestand) throws Exception {
    long begin = System.nanoTime();
    String id = lever(proces.url(), bestand);
    long ontvangen = System.nanoTime();
    JsonPath klaar = Aanlevering.van(GRAAFSCHAP, proces.url().toString()).wachtOpEinde(id);
    long einde = System.nanoTime();
    System.out.printf(
        "%s: ontvangen in %.1f s, verwerkt in %.1f s; samen %.0f regels per seconde%n",
        wat,
        (ontvangen - begin) / NANOS,
        (einde - ontvangen) / NANOS,
        AANTAL * NANOS / (einde - begin));
    return klaar;
  }

  /** Streams the file, as a system would. */
  private static String lever(URI dienst, Path bestand) throws Exception {
    HttpRequest verzoek =
        HttpRequest.newBuilder(URI.create(dienst + "/v1/leerlingaanleveringen"))
            .header(
                "Authorization", "Bearer " + TestStack.shared().token(Partijen.systeem(GRAAFSCHAP)))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofFile(bestand))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      var antwoord = http.send(verzoek, BodyHandlers.ofString());
      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
      return JsonPath.from(antwoord.body()).getString("id");
    }
  }

  private static String kopieer(Path bestand) throws Exception {
    Database database = TestStack.shared().database("school");
    try (Connection verbinding =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner(), database.ownerPassword());
        Statement statement = verbinding.createStatement();
        Reader tekst = Files.newBufferedReader(bestand)) {
      String kolommen =
          Arrays.stream(Meetbestand.KOLOMMEN.split(";"))
              .map(kolom -> kolom + " text")
              .collect(Collectors.joining(", "));
      statement.execute("create table meting_kopie (" + kolommen + ")");
      long begin = System.nanoTime();
      long rijen =
          verbinding
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(
                  "copy meting_kopie from stdin with (format csv, delimiter ';', header)", tekst);
      double seconden = (System.nanoTime() - begin) / NANOS;
      statement.execute("drop table meting_kopie");
      return "%.2f s, %.0f regels per seconde".formatted(seconden, rijen / seconden);
    }
  }

  private static void schrijf(Path bestand) throws IOException {
    String reeks = Register.nieuwNummer();
    try (Writer uit = Files.newBufferedWriter(bestand)) {
      uit.write(Meetbestand.KOLOMMEN + "\n");
      for (int i = 0; i < AANTAL; i++) {
        uit.write(Meetbestand.regel(reeks + "-" + i, i));
      }
    }
  }
}
