package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.warmeoverdracht.municipality.spel.Meelezer;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.municipality.spel.School;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.Test;

/** What a receiver decides, and how the sender's answer changes that, over HTTP and Kafka. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class BeslissenIT {

  private final Ontvanger montferland = Ontvanger.van(Partijen.MONTFERLAND);

  @Test
  void shouldBeAanvaardByANamedPersonOnceTheSenderConfirms() {
    // Given
    School school = aangeboden();

    // When
    Response verzocht = montferland.aanvaardt(school.overdracht());

    // Then
    assertThat(verzocht.statusCode()).as(verzocht.asString()).isEqualTo(201);
    assertThat(verzocht.jsonPath().getString("toestand")).isEqualTo("aanvaarding-verzocht");
    assertThat(verzocht.header("ETag")).isEqualTo("\"2\"");
    try (Meelezer meelezer = new Meelezer()) {
      JsonNode event = meelezer.leest(school.overdracht(), 1).getFirst();
      assertThat(event.path("type").asText())
          .isEqualTo("nl.warmeoverdracht.overdracht-aanvaard.v1");
      assertThat(event.path("data").path("aanbodVersie").asInt()).isEqualTo(1);
      assertThat(event.toString()).doesNotContain("Vries", "0314");
    }

    // When
    school.bevestigtAanvaarding();

    // Then
    Response aanvaard = montferland.ziet(school.overdracht(), "aanvaard");
    assertThat(aanvaard.jsonPath().getString("contactpersoon.naam")).isEqualTo("M. de Vries");
  }

  @Test
  void shouldSayWhichWhenTheAnswerLapsed() {
    // Given
    School school = aangeboden();
    montferland.aanvaardt(school.overdracht());

    // When
    school.laatReactieVervallen("verlopen");

    // Then
    Response vervallen = montferland.ziet(school.overdracht(), "verlopen");
    assertThat(vervallen.jsonPath().getString("vervallenReden")).isEqualTo("verlopen");
  }

  @Test
  void shouldGoBackWithAllReasonsAndComeAgain() {
    // Given
    School school = aangeboden();

    // When
    Response verzocht = montferland.legtTerug(school.overdracht());
    assertThat(verzocht.statusCode()).as(verzocht.asString()).isEqualTo(201);
    school.bevestigtTeruglegging();

    // Then
    Response teruggelegd = montferland.ziet(school.overdracht(), "teruggelegd");
    assertThat(teruggelegd.jsonPath().getList("redenen.code")).containsExactly("onvolledig");

    // When
    school.biedtAan(Duration.ofDays(7));

    // Then
    Response opnieuw = montferland.ziet(school.overdracht(), "ontvangen");
    assertThat(opnieuw.jsonPath().getInt("aanbodVersie")).isEqualTo(2);
    assertThat(opnieuw.jsonPath().getList("redenen")).isNull();
  }

  @Test
  void shouldLetOneWinWhenTwoPeopleAcceptAtOnce() {
    // Given
    School school = aangeboden();
    String versie = montferland.versie(school.overdracht());

    // When
    List<Integer> statussen =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () ->
                            montferland
                                .doet(
                                    school.overdracht(),
                                    "/aanvaardingen",
                                    versie,
                                    Ontvanger.CONTACTPERSOON)
                                .statusCode()))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    // Then
    assertThat(statussen).containsExactly(201, 412);
  }

  @Test
  void shouldAnswerARepeatedCommandWithTheFirstAnswer() {
    // Given
    School school = aangeboden();
    String sleutel = UUID.randomUUID().toString();
    String versie = montferland.versie(school.overdracht());
    String deel = "/aanvaardingen";
    Response eerste =
        montferland.doet(sleutel, school.overdracht(), deel, versie, Ontvanger.CONTACTPERSOON);

    // When
    Response tweede =
        montferland.doet(sleutel, school.overdracht(), deel, versie, Ontvanger.CONTACTPERSOON);
    Response ander =
        montferland.doet(
            sleutel,
            school.overdracht(),
            deel,
            versie,
            Ontvanger.CONTACTPERSOON.replace("klantmanager", "teamleider"));

    // Then
    assertThat(tweede.asString()).isEqualTo(eerste.asString());
    assertThat(tweede.header("ETag")).isEqualTo(eerste.header("ETag"));
    assertThat(ander.statusCode()).isEqualTo(422);
    try (Meelezer meelezer = new Meelezer()) {
      montferland.stuurt(school.overdracht(), "/vragen", "{\"tekst\": \"Wie belt?\"}");
      assertThat(meelezer.leest(school.overdracht(), 2))
          .extracting(event -> event.path("sequence").asText())
          .containsExactly("1", "2");
    }
  }

  @Test
  void shouldRefuseAnAnswerAfterTheTermijnAndInTheWrongState() {
    // Given
    School telaat = School.van(Partijen.SCHOOL, Partijen.MONTFERLAND).biedtAan(Duration.ofDays(-1));
    montferland.ziet(telaat.overdracht(), "ontvangen");
    School school = aangeboden();
    montferland.aanvaardt(school.overdracht());

    // When
    Response laat = montferland.aanvaardt(telaat.overdracht());
    Response fout = montferland.legtTerug(school.overdracht());

    // Then
    assertThat(laat.statusCode()).isEqualTo(409);
    assertThat(laat.jsonPath().getList("bezwaren.code")).containsExactly("termijn-verlopen");
    assertThat(fout.statusCode()).isEqualTo(409);
    assertThat(fout.jsonPath().getList("bezwaren.code")).containsExactly("verkeerde-toestand");
  }

  @Test
  void shouldNameEveryObjectionAgainstTheReasons() {
    // Given
    School school = aangeboden();

    // When
    Response geweigerd =
        montferland.doet(
            school.overdracht(),
            "/terugleggingen",
            "\"1\"",
            "{\"redenen\": [{\"code\": \"anders\"}, {\"code\": \"anders\"}]}");

    // Then
    assertThat(geweigerd.statusCode()).isEqualTo(422);
    assertThat(geweigerd.jsonPath().getList("bezwaren.code"))
        .containsExactly("toelichting-ontbreekt", "reden-dubbel", "toelichting-ontbreekt");
  }

  @Test
  void shouldRefuseAStaleVersion() {
    // Given
    School school = aangeboden().laatVerlopen().biedtAan(Duration.ofDays(7));
    wachtOpDerdeVersie(school);

    // When
    Response oud =
        montferland.doet(school.overdracht(), "/aanvaardingen", "\"1\"", Ontvanger.CONTACTPERSOON);

    // Then
    assertThat(oud.statusCode()).isEqualTo(412);
  }

  private void wachtOpDerdeVersie(School school) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(montferland.versie(school.overdracht())).isEqualTo("\"3\""));
  }

  private School aangeboden() {
    School school = School.biedtAan(Partijen.MONTFERLAND);
    montferland.ziet(school.overdracht(), "ontvangen");
    return school;
  }
}
