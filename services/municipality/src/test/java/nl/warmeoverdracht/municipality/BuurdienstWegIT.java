package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.municipality.spel.School;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.Test;

/** School and consent do not run: nothing is half done and nothing leaves. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class BuurdienstWegIT {

  private final Ontvanger uwv = Ontvanger.van(Partijen.UWV);

  @Test
  void shouldSayThatTheAnnouncementCannotBeFetchedNow() {
    // Given
    School school = aangeboden();

    // When
    Response antwoord = uwv.haalt(school.overdracht(), "/aankondiging");

    // Then
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(503);
    assertThat(antwoord.header("Retry-After")).isNotBlank();
  }

  @Test
  void shouldKeepTheDossierClosedUntilTheSenderConfirms() {
    // Given
    School school = aangeboden();

    // When
    Response ontvangen = uwv.stuurt(school.overdracht(), "/dossieropvragingen", "");
    uwv.aanvaardt(school.overdracht());
    Response verzocht = uwv.stuurt(school.overdracht(), "/dossieropvragingen", "");

    // Then
    assertThat(ontvangen.statusCode()).as(ontvangen.asString()).isEqualTo(409);
    assertThat(verzocht.statusCode()).isEqualTo(409);
  }

  @Test
  void shouldKeepNothingWhenTheDossierCannotBeFetched() throws SQLException {
    // Given
    School school = aangeboden();
    uwv.aanvaardt(school.overdracht());
    school.bevestigtAanvaarding();
    uwv.ziet(school.overdracht(), "aanvaard");

    // When
    Response antwoord = uwv.stuurt(school.overdracht(), "/dossieropvragingen", "");

    // Then
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(503);
    assertThat(uwv.haalt(school.overdracht(), "/dossier").statusCode()).isEqualTo(404);
    assertThat(
            Databank.getal(
                Partijen.UWV,
                "select count(*) from dossier where overdracht_id = '" + school.overdracht() + "'"))
        .isZero();
  }

  @Test
  void shouldGiveTheSenderNothingWithoutADecision() {
    // Given
    School school = aangeboden();
    uwv.aanvaardt(school.overdracht());
    Ontvanger dienst = Ontvanger.client(Partijen.DIENST_SCHOOL);

    // When
    Response terugkoppeling = dienst.haalt(school.overdracht(), "/terugkoppeling");

    // Then
    assertThat(terugkoppeling.statusCode()).as(terugkoppeling.asString()).isEqualTo(503);
    assertThat(terugkoppeling.asString()).doesNotContain("Vries");
  }

  private School aangeboden() {
    School school = School.biedtAan(Partijen.UWV);
    uwv.ziet(school.overdracht(), "ontvangen");
    return school;
  }
}
