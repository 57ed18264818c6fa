package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.GeregistreerdePartij;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieGeregistreerd;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtAangeboden;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.municipality.spel.School;
import nl.warmeoverdracht.municipality.spel.Topicspeler;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.Test;

/** How a receiver follows its senders, over real Kafka. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class OntvangenIT {

  private final Ontvanger montferland = Ontvanger.van(Partijen.MONTFERLAND);

  @Test
  void shouldShowAnOfferWithoutIdentity() {
    // When
    School school = School.biedtAan(Partijen.MONTFERLAND);

    // Then
    Response gezien = montferland.ziet(school.overdracht(), "ontvangen");
    assertThat(gezien.jsonPath().getInt("aanbodVersie")).isEqualTo(1);
    assertThat(gezien.jsonPath().getString("afzender.taak")).isEqualTo("school");
    assertThat(gezien.jsonPath().getBoolean("dossierAanwezig")).isFalse();
    assertThat(gezien.header("ETag")).isEqualTo("\"1\"");
    assertThat(verloop(school)).containsExactly("overdracht-aangeboden");
  }

  @Test
  void shouldSayTheNameOfTheSender() {
    // Given
    School school = School.biedtAan(Partijen.MONTFERLAND);
    montferland.ziet(school.overdracht(), "ontvangen");

    // When
    Topicspeler.stuur(
        Partijen.SCHOOL.oin().waarde(),
        "consent",
        UUID.randomUUID(),
        1,
        new OrganisatieGeregistreerd(
            Partijen.SCHOOL.oin().waarde(),
            "Graafschap College",
            null,
            List.of(new GeregistreerdePartij("school", true))));

    // Then
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        montferland
                            .haalt(school.overdracht(), "")
                            .jsonPath()
                            .getString("afzenderNaam"))
                    .isEqualTo("Graafschap College"));
  }

  @Test
  void shouldPageOverItsOwnHandoversOfOneState() {
    // Given
    Ontvanger uwv = Ontvanger.van(Partijen.UWV);
    List<UUID> aangeboden =
        java.util.stream.Stream.generate(() -> School.biedtAan(Partijen.UWV))
            .limit(3)
            .map(School::overdracht)
            .toList();
    aangeboden.forEach(id -> uwv.ziet(id, "ontvangen"));

    // When
    java.util.ArrayList<UUID> gelezen = new java.util.ArrayList<>();
    String volgende = null;
    do {
      var vraag = uwv.vraagt().queryParam("toestand", "ontvangen").queryParam("limiet", 2);
      if (volgende != null) {
        vraag.queryParam("na", volgende);
      }
      Response page = vraag.get("/v1/ontvangen-overdrachten");
      gelezen.addAll(page.jsonPath().getList("items.id", UUID.class));
      volgende = page.jsonPath().getString("volgende");
    } while (volgende != null);

    // Then
    assertThat(gelezen).doesNotHaveDuplicates().containsAll(aangeboden);
  }

  @Test
  void shouldHaveEffectOnceWhenTheSameEventArrivesTwice() {
    // Given
    UUID id = UUID.randomUUID();
    School school = School.van(Partijen.SCHOOL, Partijen.MONTFERLAND);
    OverdrachtAangeboden aanbod =
        new OverdrachtAangeboden(
            school.overdracht(),
            1,
            school.afzender(),
            school.ontvanger(),
            Instant.parse("2030-01-01T00:00:00Z"),
            null);

    // When
    school.zegtOpnieuw(id, 1, aanbod).zegtOpnieuw(id, 1, aanbod);
    school.zegtOpnieuw(UUID.randomUUID(), 1, aanbod);
    school.zegtOpnieuw(UUID.randomUUID(), 2, ingetrokken(school));

    // Then
    montferland.ziet(school.overdracht(), "ingetrokken");
    assertThat(verloop(school)).containsExactly("overdracht-aangeboden", "overdracht-ingetrokken");
  }

  @Test
  void shouldNotLetAnOlderMessageUndoANewerOne() {
    // Given
    School school = School.biedtAan(Partijen.MONTFERLAND);
    School baken = School.van(Partijen.SCHOOL, Partijen.MONTFERLAND);

    // When
    school.zegtOpnieuw(UUID.randomUUID(), 9, ingetrokken(school));
    school.zegtOpnieuw(
        UUID.randomUUID(), 8, nieuwAanbod(school, Instant.parse("2030-01-01T00:00:00Z")));
    montferland.ziet(school.overdracht(), "ingetrokken");
    baken.biedtAan(Duration.ofDays(1));

    // Then
    montferland.ziet(baken.overdracht(), "ontvangen");
    assertThat(montferland.haalt(school.overdracht(), "").jsonPath().getString("toestand"))
        .isEqualTo("ingetrokken");
  }

  @Test
  void shouldOpenNothingWhenTheWithdrawalOvertookTheOffer() {
    // Given
    School school = School.van(Partijen.SCHOOL, Partijen.MONTFERLAND);

    // When
    school.zegtOpnieuw(UUID.randomUUID(), 2, ingetrokken(school));
    school.zegtOpnieuw(
        UUID.randomUUID(), 1, nieuwAanbod(school, Instant.parse("2030-01-01T00:00:00Z")));
    school.zegtOpnieuw(UUID.randomUUID(), 3, ingetrokken(school));
    naVerwerking(school);

    // Then
    assertThat(montferland.haalt(school.overdracht(), "").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldIgnoreAPartyThatDidNotSendThisHandover() {
    // Given
    School school = School.biedtAan(Partijen.MONTFERLAND);
    montferland.ziet(school.overdracht(), "ontvangen");

    // When
    Topicspeler.stuur(
        Partijen.CLUB.oin().waarde(),
        "school",
        UUID.randomUUID(),
        5,
        new SchoolOverdrachtGebeurtenis.OverdrachtIngetrokken(
            school.overdracht(),
            1,
            School.van(Partijen.CLUB, Partijen.MONTFERLAND).afzender(),
            school.ontvanger()));
    school.laatVerlopen();

    // Then
    montferland.ziet(school.overdracht(), "verlopen");
    assertThat(verloop(school)).containsExactly("overdracht-aangeboden", "overdracht-verlopen");
  }

  @Test
  void shouldOpenAgainWithANewVersionAfterExpiry() {
    // Given
    School school = School.biedtAan(Partijen.MONTFERLAND).laatVerlopen();
    montferland.ziet(school.overdracht(), "verlopen");

    // When
    school.biedtAan(Duration.ofDays(7));

    // Then
    assertThat(montferland.ziet(school.overdracht(), "ontvangen").jsonPath().getInt("aanbodVersie"))
        .isEqualTo(2);
  }

  /** A later message with the same key has been handled, so the earlier ones have been too. */
  private void naVerwerking(School school) {
    String sql = "select gezien from wegwijzer where overdracht_id = '" + school.overdracht() + "'";
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(Databank.getal(sql)).isEqualTo(3));
  }

  private List<String> verloop(School school) {
    return montferland
        .haalt(school.overdracht(), "/verloop")
        .jsonPath()
        .getList("items.gebeurtenis");
  }

  private static SchoolOverdrachtGebeurtenis ingetrokken(School school) {
    return new SchoolOverdrachtGebeurtenis.OverdrachtIngetrokken(
        school.overdracht(), 1, school.afzender(), school.ontvanger());
  }

  private static SchoolOverdrachtGebeurtenis nieuwAanbod(School school, Instant uiterlijk) {
    return new OverdrachtAangeboden(
        school.overdracht(), 2, school.afzender(), school.ontvanger(), uiterlijk, null);
  }
}
