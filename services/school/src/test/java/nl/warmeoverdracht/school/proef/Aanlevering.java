package nl.warmeoverdracht.school.proef;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.warmeoverdracht.access.Partij;
import org.awaitility.Awaitility;

/** Deliveries of exports, as the software of a school makes them over HTTP. */
public final class Aanlevering {

  private static final String PAD = "/v1/leerlingaanleveringen";
  private static final Set<String> KLAAR = Set.of("gereed", "afgekeurd", "ingetrokken", "mislukt");

  private final Supplier<RequestSpecification> verzoek;

  private Aanlevering(Supplier<RequestSpecification> verzoek) {
    this.verzoek = verzoek;
  }

  /** By the software of this party. */
  public static Aanlevering van(Partij partij) {
    School school = School.namens(partij);
    return new Aanlevering(school::verzoek);
  }

  /** By the software of this party, at an instance of its own. */
  public static Aanlevering van(Partij partij, String adres) {
    School school = School.namens(partij);
    return new Aanlevering(() -> school.verzoek().baseUri(adres));
  }

  /** Delivers a file under a fresh key. */
  public Response lever(String wens, byte[] csv) {
    return lever(wens, csv, UUID.randomUUID().toString());
  }

  /** Delivers a file. */
  public Response lever(String wens, byte[] csv, String sleutel) {
    return verzoek
        .get()
        .header("Idempotency-Key", sleutel)
        .contentType("text/csv")
        .body(csv)
        .post(wens.isEmpty() ? PAD : PAD + "?" + wens);
  }

  /** Delivers a file that is taken in; answers its id. */
  public String geleverd(String wens, byte[] csv) {
    Response antwoord = lever(wens, csv);
    antwoord.then().statusCode(201);
    return antwoord.path("id");
  }

  /** Delivers a file and waits until nothing more happens with it. */
  public JsonPath verwerkt(String wens, String csv) {
    return wachtOpEinde(geleverd(wens, csv.getBytes(StandardCharsets.UTF_8)));
  }

  /** How far it is. */
  public Response haal(String id) {
    return verzoek.get().get(PAD + "/" + id);
  }

  /** Something below it. */
  public Response haal(String id, String onderdeel) {
    return verzoek.get().accept("*/*").get(PAD + "/" + id + "/" + onderdeel);
  }

  /** Stops it. */
  public Response trekIn(String id) {
    return verzoek
        .get()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(PAD + "/" + id + "/intrekkingen");
  }

  /** Waits until nothing more happens with it; says what it saw when that does not come. */
  public JsonPath wachtOpEinde(String id) {
    return Awaitility.await("aanlevering " + id + " is klaar")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> haal(id).jsonPath(), json -> KLAAR.contains(json.getString("toestand")));
  }

  /** Every result, page after page. */
  public List<Map<String, Object>> regels(String id) {
    List<Map<String, Object>> alle = new ArrayList<>();
    Integer na = 0;
    while (na != null) {
      Response bladzijde = haal(id, "regels?limiet=200&na=" + na);
      bladzijde.then().statusCode(200);
      alle.addAll(bladzijde.jsonPath().getList("items"));
      na = bladzijde.path("volgende");
    }
    return alle;
  }
}
