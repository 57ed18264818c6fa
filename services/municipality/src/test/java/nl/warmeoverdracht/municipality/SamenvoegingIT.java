package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.GeregistreerdePartij;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieSamengevoegd;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.municipality.spel.School;
import nl.warmeoverdracht.municipality.spel.Topicspeler;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.Test;

/** What a successor may do with what was offered to the organisation that went up in it. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class SamenvoegingIT {

  private static final Partij OUDE = Partij.van("00000099100000606000", "werk-en-inkomen");
  private static final Partij NIEUWE = Partij.van("00000099100000502000", "werk-en-inkomen");
  private static final String NAMENS = "?namens=" + OUDE.oin();

  private final Ontvanger opvolger = Ontvanger.van(NIEUWE);

  @Test
  void shouldLetTheSuccessorHandleWhatIsOpenFromTheDayOn() {
    School school = School.biedtAan(OUDE);
    Ontvanger.van(OUDE).ziet(school.overdracht(), "ontvangen");
    assertThat(opvolger.haalt(school.overdracht(), NAMENS).statusCode()).isEqualTo(404);
    kondigAan(1, LocalDate.now().plusDays(30));
    School.biedtAan(OUDE);
    assertThat(opvolger.haalt(school.overdracht(), NAMENS).statusCode()).isEqualTo(404);

    kondigAan(2, LocalDate.now().minusDays(1));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(opvolger.haalt(school.overdracht(), NAMENS).statusCode())
                    .as("the successor sees the case of %s", OUDE)
                    .isEqualTo(200));
    assertThat(opvolger.haalt(school.overdracht(), "").statusCode()).isEqualTo(404);
    assertThat(
            opvolger
                .vraagt()
                .get("/v1/ontvangen-overdrachten" + NAMENS + "&limiet=200")
                .jsonPath()
                .getList("items.id"))
        .contains(school.overdracht().toString());
    assertThat(aanvaard(opvolger, school.overdracht()).statusCode()).isEqualTo(201);
    assertThat(Ontvanger.van(Partijen.UWV).haalt(school.overdracht(), NAMENS).statusCode())
        .as("another task is another party")
        .isEqualTo(404);
  }

  private static Response aanvaard(Ontvanger ontvanger, UUID overdracht) {
    return ontvanger
        .vraagt()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", "\"1\"")
        .body(Ontvanger.CONTACTPERSOON)
        .post("/v1/ontvangen-overdrachten/" + overdracht + "/aanvaardingen" + NAMENS);
  }

  private static void kondigAan(long volgnummer, LocalDate vanaf) {
    Topicspeler.stuur(
        "00000099900000000000",
        "consent",
        UUID.randomUUID(),
        volgnummer,
        new OrganisatieSamengevoegd(
            OUDE.oin().waarde(),
            "Gemeente Schiedam",
            null,
            List.of(new GeregistreerdePartij("werk-en-inkomen", true)),
            NIEUWE.oin().waarde(),
            vanaf));
  }
}
