package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.verify.Progress;
import nl.warmeoverdracht.audit.verify.Report;
import nl.warmeoverdracht.audit.verify.UnusableInputException;
import nl.warmeoverdracht.audit.verify.Verification;
import nl.warmeoverdracht.audit.verify.WebDetails;
import nl.warmeoverdracht.audit.verify.WebLog;

/**
 * {@code make verify}: recomputes the disclosure log of the running platform as an auditor would,
 * from its leaves and tiles, against its signature and against what school and municipality kept as
 * witnesses. It opens every seal, so a decision that was changed in the database is named. It does
 * not take the consent service's word for anything.
 */
public final class Lognacontrole {

  private static final String TOEZICHT = "toezicht-platform";
  private static final String LOG = "/v1/verstrekkingenlog/";
  private static final List<String> GETUIGEN = List.of("school", "municipality");

  private Lognacontrole() {}

  /** Prints the verdict; status 1 when the log is not what it was. */
  public static void main(String[] geen) {
    try {
      Report oordeel = rekenNa(DevstackOmgeving.lopende());
      oordeel.lines().forEach(System.out::println);
      System.exit(oordeel.sound() ? 0 : 1);
    } catch (DemoFout | UnusableInputException fout) {
      System.err.println(fout.getMessage());
      System.exit(2);
    }
  }

  static Report rekenNa(Omgeving omgeving) {
    HttpClient http = HttpClient.newHttpClient();
    Api consent = new Api(http, omgeving.dienst("consent"), omgeving);
    String sleutels =
        tekst(consent.haal(TOEZICHT, LOG + "sleutels"), "items", "sleutel").stream()
            .reduce("", (regels, sleutel) -> regels + sleutel + "\n");
    List<String> gezien =
        GETUIGEN.stream()
            .map(dienst -> new Api(http, omgeving.dienst(dienst), omgeving))
            .map(api -> api.haal(TOEZICHT, "/v1/controlepunten"))
            .flatMap(antwoord -> tekst(antwoord, "items", "controlepunt").stream())
            .distinct()
            .toList();
    return new Verification(
            new WebLog(
                omgeving.dienst("consent") + LOG + "tlog/", Optional.of(omgeving.voor(TOEZICHT))),
            Optional.of(KeyRing.parse(sleutels)),
            gezien,
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new WebDetails(
                    omgeving.dienst("consent") + LOG + "regels",
                    Optional.of(omgeving.voor(TOEZICHT)))))
        .run(Instant.now(), Progress.NONE);
  }

  private static List<String> tekst(Antwoord antwoord, String lijst, String veld) {
    JsonNode items = antwoord.ofFout("de log lezen").inhoud().path(lijst);
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path(veld).asText())
        .toList();
  }
}
