package nl.warmeoverdracht.consent.dataverwerking;

import static nl.warmeoverdracht.consent.Consent.als;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.warmeoverdracht.consent.Consent;

/** A series of records of one producer, and how it delivers them. */
final class Vermeldingen {

  static final String ACTIVITEIT =
      "https://api.warmeoverdracht.example/verwerkingsactiviteiten/leerling-inzien";

  private final UUID reeks = UUID.randomUUID();
  private final String spoor = hex(32);
  private final String betrokkene = hex(32) + hex(32);

  UUID reeks() {
    return reeks;
  }

  String spoor() {
    return spoor;
  }

  String betrokkene() {
    return betrokkene;
  }

  /** Records numbered from the one up to and including the other. */
  List<Map<String, Object>> nummers(long van, long tot) {
    return LongStream.rangeClosed(van, tot).mapToObj(this::vermelding).toList();
  }

  Map<String, Object> vermelding(long volgnummer) {
    Map<String, Object> vermelding = new HashMap<>();
    vermelding.put("volgnummer", volgnummer);
    vermelding.put("partij", Consent.HOUDER);
    vermelding.put("verwerkingsactiviteitId", ACTIVITEIT);
    vermelding.put("betrokkeneId", betrokkene);
    vermelding.put("betrokkeneIdSoort", "pseudoniem");
    vermelding.put("traceId", spoor);
    vermelding.put("spanId", "%016x".formatted(volgnummer));
    vermelding.put("status", "Ok");
    vermelding.put("naam", "leerling-inzien");
    vermelding.put("beginTijdstip", "2026-11-21T08:00:00.001Z");
    vermelding.put("eindTijdstip", "2026-11-21T08:00:00.004Z");
    return vermelding;
  }

  Response lever(List<Map<String, Object>> vermeldingen) {
    return lever(Consent.SCHOOL, vermeldingen);
  }

  Response lever(String dienst, List<Map<String, Object>> vermeldingen) {
    return als(dienst)
        .body(Map.of("bron", "school", "vermeldingen", vermeldingen))
        .put(
            "/v1/dataverwerkingsreeksen/"
                + reeks
                + "/vermeldingen/"
                + vermeldingen.getFirst().get("volgnummer"));
  }

  Response zoek(String vraag) {
    return als(Consent.TOEZICHT).get("/v1/dataverwerkingen?" + vraag);
  }

  private static String hex(int lengte) {
    return UUID.randomUUID().toString().replace("-", "").substring(0, lengte);
  }
}
