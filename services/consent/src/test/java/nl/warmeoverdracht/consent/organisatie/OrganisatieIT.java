package nl.warmeoverdracht.consent.organisatie;

import static nl.warmeoverdracht.consent.Consent.BEHEER;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EchteServers
class OrganisatieIT {

  private static final Map<String, Object> WERK =
      Map.of("taak", "werk-en-inkomen", "bsnBevoegd", true);

  @Test
  void shouldPublishEachChangeOnceAndNothingElse() {
    String oin = "00000099100009001000";
    Response eerste = registreer(oin, "Gemeente Aa", List.of(WERK));
    Response zelfde = registreer(oin, "Gemeente Aa", List.of(WERK));
    Response zonderVersie = registreer(oin, "Gemeente Bee", List.of(WERK));
    Response andere = wijzig(oin, "Gemeente Bee", List.of(WERK), 1);
    Response verouderd = wijzig(oin, "Gemeente Zee", List.of(WERK), 1);

    assertThat(eerste.statusCode()).isEqualTo(201);
    assertThat(zelfde.statusCode()).isEqualTo(200);
    assertThat(zelfde.header("ETag")).isEqualTo("\"1\"");
    assertThat(zonderVersie.statusCode()).isEqualTo(428);
    assertThat(andere.header("ETag")).isEqualTo("\"2\"");
    assertThat(verouderd.statusCode()).isEqualTo(412);
    var gezien = TopicProbe.events("consent.organisatie", oin, 2);
    assertThat(gezien).extracting(e -> e.path("sequence").asString()).containsExactly("1", "2");
    assertThat(gezien.getLast().path("data").path("naam").asString()).isEqualTo("Gemeente Bee");
    assertThat(gezien.getLast().path("dataref").asString()).isEqualTo("/v1/organisaties/" + oin);
  }

  @Test
  void shouldReplaceTheTasks() {
    String oin = "00000099100009002000";
    registreer(oin, "Gemeente Cee", List.of(WERK));
    Map<String, Object> doorstroompunt = Map.of("taak", "doorstroompunt", "bsnBevoegd", true);

    wijzig(oin, "Gemeente Cee", List.of(doorstroompunt), 1);

    Response gelezen = als(SCHOOL).get("/v1/organisaties/" + oin);
    assertThat(gelezen.jsonPath().getList("partijen.taak")).containsExactly("doorstroompunt");
    assertThat(gelezen.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void shouldNameEveryObjectionAtOnce() {
    Map<String, Object> werkgever = Map.of("taak", "werkgever", "bsnBevoegd", true);

    Response antwoord =
        registreer("00000099100009003000", "Bedrijf", List.of(WERK, WERK, werkgever));

    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.jsonPath().getList("bezwaren.code"))
        .containsExactlyInAnyOrder("dubbele-taak", "geen-bsn-bevoegdheid");
    assertThat(als(SCHOOL).get("/v1/organisaties/00000099100009003000").statusCode())
        .isEqualTo(404);
  }

  @Test
  void shouldPageInTheOrderOfTheOin() {
    for (int i = 0; i < 5; i++) {
      registreer("0000009910000910%d000".formatted(i), "Gemeente " + i, List.of(WERK));
    }

    Response eerste = als(TOEZICHT).get("/v1/organisaties?limiet=2&na=00000099100009100");
    Response tweede =
        als(TOEZICHT).get("/v1/organisaties?limiet=2&na=" + eerste.jsonPath().get("volgende"));

    assertThat(eerste.jsonPath().getList("items.oin"))
        .containsExactly("00000099100009100000", "00000099100009101000");
    assertThat(tweede.jsonPath().getList("items.oin"))
        .containsExactly("00000099100009102000", "00000099100009103000");
  }

  @Test
  void shouldKeepThePublicKeysOfATaskAndRefuseAPrivateOne() {
    String oin = "00000099100009005000";
    Map<String, Object> openbaar =
        Map.of("kty", "EC", "crv", "P-256", "x", "x".repeat(43), "y", "y".repeat(43), "kid", "k1");
    Map<String, Object> geheim = new java.util.HashMap<>(openbaar);
    geheim.put("d", "z".repeat(43));

    Response antwoord = registreer(oin, "Gemeente Dee", List.of(metSleutel(openbaar)));

    assertThat(antwoord.statusCode()).isEqualTo(201);
    assertThat(
            als(SCHOOL)
                .get("/v1/organisaties/" + oin)
                .jsonPath()
                .getString("partijen[0].sleutels.keys[0].x"))
        .isEqualTo("x".repeat(43));
    assertThat(registreer(oin, "Gemeente Dee", List.of(metSleutel(geheim))).statusCode())
        .isEqualTo(400);
  }

  private static Map<String, Object> metSleutel(Map<String, Object> sleutel) {
    return Map.of(
        "taak",
        "werk-en-inkomen",
        "bsnBevoegd",
        true,
        "kafkaPrincipal",
        "User:gemeente-dee",
        "sleutels",
        Map.of("keys", List.of(sleutel)));
  }

  @Test
  void shouldLetOnlyTheOperatorRegister() {
    Response antwoord =
        als(TOEZICHT).body(inhoud("X", List.of(WERK))).put("/v1/organisaties/00000099100009004000");

    assertThat(antwoord.statusCode()).isEqualTo(403);
  }

  private static Response registreer(String oin, String naam, List<Map<String, Object>> partijen) {
    return als(BEHEER).body(inhoud(naam, partijen)).put("/v1/organisaties/" + oin);
  }

  private static Response wijzig(
      String oin, String naam, List<Map<String, Object>> partijen, long gezien) {
    return als(BEHEER)
        .header("If-Match", "\"" + gezien + "\"")
        .body(inhoud(naam, partijen))
        .put("/v1/organisaties/" + oin);
  }

  private static Map<String, Object> inhoud(String naam, List<Map<String, Object>> partijen) {
    return Map.of(
        "naam", naam, "gemeente", Map.of("code", "9001", "naam", naam), "partijen", partijen);
  }
}
