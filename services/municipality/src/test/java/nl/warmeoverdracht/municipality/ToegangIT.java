package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.municipality.spel.School;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant 6, vreemde ogen zien niets: over HTTP, and in the database as the application role. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class ToegangIT {

  private static final List<String> LEESBAAR =
      List.of("", "/verloop", "/aankondiging", "/vragen", "/dossier");

  private final Ontvanger montferland = Ontvanger.van(Partijen.MONTFERLAND);

  @Test
  void shouldNotExistForAnotherParty() {
    // Given
    School school = aangeboden();
    Ontvanger rotterdam = Ontvanger.van(Partijen.ROTTERDAM);

    // Then
    assertThat(LEESBAAR)
        .allSatisfy(
            deel ->
                assertThat(rotterdam.haalt(school.overdracht(), deel).statusCode()).isEqualTo(404));
    assertThat(
            rotterdam
                .doet(school.overdracht(), "/aanvaardingen", "\"1\"", Ontvanger.CONTACTPERSOON)
                .statusCode())
        .isEqualTo(404);
    assertThat(
            rotterdam
                .doet(school.overdracht(), "/terugleggingen", "\"1\"", Ontvanger.ONVOLLEDIG)
                .statusCode())
        .isEqualTo(404);
    assertThat(
            rotterdam
                .stuurt(school.overdracht(), "/vragen", "{\"tekst\": \"Wie is het?\"}")
                .statusCode())
        .isEqualTo(404);
    assertThat(rotterdam.stuurt(school.overdracht(), "/dossieropvragingen", "").statusCode())
        .isEqualTo(404);
    assertThat(montferland.versie(school.overdracht())).isEqualTo("\"1\"");
  }

  @Test
  void shouldNotBeOpenToAnotherTaskOfTheSameMunicipality() {
    // Given
    School school = aangeboden();
    Ontvanger doorstroompunt = Ontvanger.van(Partijen.DOORSTROOMPUNT);

    // Then
    assertThat(doorstroompunt.haalt(school.overdracht(), "").statusCode()).isEqualTo(403);
    assertThat(Ontvanger.client(Partijen.DIENST_SCHOOL).haalt(school.overdracht(), "").statusCode())
        .isEqualTo(403);
  }

  @Test
  void shouldNotExistForADienstThatDoesNotServeTheSender() {
    // Given
    Partij afzender = Partijen.DOORSTROOMPUNT;
    School doorstroompunt =
        School.van(afzender, Partijen.MONTFERLAND).biedtAan(java.time.Duration.ofDays(1));
    montferland.ziet(doorstroompunt.overdracht(), "ontvangen");
    Ontvanger dienst = Ontvanger.client(Partijen.DIENST_SCHOOL);

    // Then
    assertThat(dienst.haalt(doorstroompunt.overdracht(), "/terugkoppeling").statusCode())
        .isEqualTo(404);
    assertThat(
            dienst
                .haalt(doorstroompunt.overdracht(), "/vragen/" + java.util.UUID.randomUUID())
                .statusCode())
        .isEqualTo(404);
    assertThat(
            Ontvanger.client("dienst-municipality")
                .haalt(doorstroompunt.overdracht(), "/terugkoppeling")
                .statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ontvangen_overdracht", "verloop", "vraag", "kennismaking", "dossier"})
  void shouldHideEveryRowOfOthersInTheDatabaseItself(String tabel) throws SQLException {
    // Given
    School school = aangeboden();
    String mijn =
        "select count(*) from %s where overdracht_id = '%s'".formatted(tabel, school.overdracht());
    String alles = "select count(*) from " + tabel;

    // Then
    assertThat(Databank.getal(alles)).isZero();
    assertThat(Databank.getalAlsEigenaar(alles)).isZero();
    assertThat(Databank.getal(Partijen.ROTTERDAM, mijn)).isZero();
    assertThat(Databank.getal(Partijen.DOORSTROOMPUNT, mijn)).isZero();
  }

  @Test
  void shouldShowTheOwnRowAndLetNobodyWriteForOthers() throws SQLException {
    // Given
    School school = aangeboden();
    String rij = "ontvangen_overdracht where overdracht_id = '" + school.overdracht() + "'";

    // Then
    assertThat(Databank.getal(Partijen.MONTFERLAND, "select count(*) from " + rij)).isOne();
    assertThat(
            Databank.voerUit(
                Partijen.ROTTERDAM,
                "update ontvangen_overdracht set versie = versie + 1 where overdracht_id = '"
                    + school.overdracht()
                    + "'"))
        .isZero();
    assertThatThrownBy(
            () ->
                Databank.voerUit(
                    Partijen.MONTFERLAND,
                    "update ontvangen_overdracht set partij = '%s' where overdracht_id = '%s'"
                        .formatted(Partijen.ROTTERDAM, school.overdracht())))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
    assertThatThrownBy(
            () -> Databank.voerUit(Partijen.MONTFERLAND, "delete from ontvangen_overdracht"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void shouldStoreNoNameOrTextInTheClear() throws SQLException {
    // Given
    School school = aangeboden();
    montferland.stuurt(school.overdracht(), "/vragen", "{\"tekst\": \"Kan het op school?\"}");
    montferland.aanvaardt(school.overdracht());

    // Then
    assertThat(
            Databank.getal(
                Partijen.MONTFERLAND,
                """
                select count(*) from ontvangen_overdracht o
                  join vraag v using (partij, overdracht_id)
                where o.overdracht_id = '%s' and position('Vries'::bytea in o.contactpersoon) = 0
                  and position('school'::bytea in v.tekst) = 0
                """
                    .formatted(school.overdracht())))
        .isOne();
  }

  private School aangeboden() {
    School school = School.biedtAan(Partijen.MONTFERLAND);
    montferland.ziet(school.overdracht(), "ontvangen");
    return school;
  }
}
