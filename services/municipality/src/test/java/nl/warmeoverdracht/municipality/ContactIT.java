package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.warmeoverdracht.municipality.spel.Meelezer;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.municipality.spel.School;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.Test;

/** What happens around the decision: questions, introductions, and what an operator sees of it. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class ContactIT {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Ontvanger montferland = Ontvanger.van(Partijen.MONTFERLAND);

  @TestHTTPResource(value = "/metrics", management = true)
  String metrics;

  @Test
  void shouldRecordAKennismakingAndBecomeWarmWhenTheSenderSaysSo() {
    // Given
    School school = aangeboden();
    montferland.aanvaardt(school.overdracht());
    school.bevestigtAanvaarding();
    String versie = montferland.ziet(school.overdracht(), "aanvaard").header("ETag");
    LocalDate gehouden = LocalDate.now(NEDERLAND).minusDays(10);

    // When
    Response morgen = kennismaking(school, versie, LocalDate.now(NEDERLAND).plusDays(2));
    Response vastgelegd = kennismaking(school, versie, gehouden);
    school.draagtWarmOver();

    // Then
    assertThat(morgen.statusCode()).isEqualTo(422);
    assertThat(vastgelegd.statusCode()).as(vastgelegd.asString()).isEqualTo(201);
    montferland.ziet(school.overdracht(), "warm-overgedragen");
    assertThat(
            montferland
                .haalt(school.overdracht(), "/verloop")
                .jsonPath()
                .getString("items.find { it.gebeurtenis == 'kennismaking-vastgelegd' }.gebeurdOp"))
        .isEqualTo(gehouden.toString());
    try (Meelezer meelezer = new Meelezer()) {
      assertThat(meelezer.leest(school.overdracht(), 2).getLast().path("type").asText())
          .isEqualTo("nl.warmeoverdracht.kennismaking-vastgelegd.v1");
    }
  }

  @Test
  void shouldAskAndKeepTheTextOutOfTheEvent() {
    // Given
    School school = aangeboden();

    // When
    Response gesteld =
        montferland.stuurt(school.overdracht(), "/vragen", "{\"tekst\": \"Kan het op school?\"}");

    // Then
    assertThat(gesteld.statusCode()).as(gesteld.asString()).isEqualTo(201);
    UUID vraagId = UUID.fromString(gesteld.jsonPath().getString("id"));
    try (Meelezer meelezer = new Meelezer()) {
      JsonNode event = meelezer.leest(school.overdracht(), 1).getFirst();
      assertThat(event.path("data").path("vraagId").asText()).isEqualTo(vraagId.toString());
      assertThat(event.toString()).doesNotContain("op school?");
    }
    assertThat(montferland.haalt(school.overdracht(), "").jsonPath().getInt("openVragen"))
        .isEqualTo(1);

    // When
    school.beantwoordt(vraagId);

    // Then
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        montferland.haalt(school.overdracht(), "").jsonPath().getInt("openVragen"))
                    .isZero());
    Response vragen = montferland.haalt(school.overdracht(), "/vragen");
    assertThat(vragen.jsonPath().getString("items[0].vraagTekst")).isEqualTo("Kan het op school?");
    assertThat(vragen.jsonPath().getString("items[0].beantwoordTijdstip")).isNotNull();
    assertThat(vragen.jsonPath().getString("items[0].antwoordTekst"))
        .as("the sender is away, so the answer waits")
        .isNull();
  }

  @Test
  void shouldCountHandoversByStateForTheOperator() {
    // When
    aangeboden();

    // Then
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(RestAssured.given().get(metrics).asString())
                    .containsPattern("overdrachten_ontvangen\\{toestand=\"ontvangen\"} [1-9]")
                    .containsPattern(
                        "overdrachten_ontvangen_overgangen_total\\{toestand=\"ontvangen\"} [1-9]"));
  }

  private Response kennismaking(School school, String versie, LocalDate gehoudenOp) {
    return montferland.doet(
        school.overdracht(),
        "/kennismakingen",
        versie,
        "{\"soort\": \"driegesprek\", \"gehoudenOp\": \"%s\"}".formatted(gehoudenOp));
  }

  private School aangeboden() {
    School school = School.biedtAan(Partijen.MONTFERLAND);
    montferland.ziet(school.overdracht(), "ontvangen");
    return school;
  }
}
