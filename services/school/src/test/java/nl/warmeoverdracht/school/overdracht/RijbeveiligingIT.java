package nl.warmeoverdracht.school.overdracht;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.MONTFERLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.warmeoverdracht.school.proef.Administratie;
import nl.warmeoverdracht.school.proef.Consent;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row-level security, as the application role meets it (invariant 6). */
@QuarkusTest
@EchteServers
class RijbeveiligingIT {

  private static final String ANDERE_TAAK = "00000099000000024000/trajectaanbieder";
  private static final String ANDERE_ORGANISATIE = "00000099000000051000/school";

  private UUID id;

  @BeforeEach
  void overdracht() {
    Consent.open().metGemeente(MONTFERLAND, "1955", "Montferland");
    id =
        School.namens(GRAAFSCHAP)
            .aangeboden(
                Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland"), "werk-en-inkomen");
  }

  @Test
  void shouldShowAPartyItsOwnRows() throws SQLException {
    try (Connection verbinding = alsPartij(GRAAFSCHAP.sleutel())) {
      assertThat(zichtbaar(verbinding, "overdracht", "id")).isEqualTo(1);
      assertThat(zichtbaar(verbinding, "verloop", "overdracht_id")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ANDERE_TAAK, ANDERE_ORGANISATIE, ""})
  void shouldShowNothingToAnotherTaskOrganisationOrNobody(String partij) throws SQLException {
    try (Connection verbinding = alsPartij(partij)) {
      assertThat(zichtbaar(verbinding, "overdracht", "id")).isZero();
      assertThat(zichtbaar(verbinding, "verloop", "overdracht_id")).isZero();
    }
  }

  @Test
  void shouldNotLetTheApplicationRewriteHistory() throws SQLException {
    try (Connection verbinding = alsPartij(GRAAFSCHAP.sleutel())) {
      assertThatThrownBy(() -> voerUit(verbinding, "update verloop set gebeurtenis = 'anders'"))
          .hasMessageContaining("permission denied");
    }
    try (Connection verbinding = alsPartij(GRAAFSCHAP.sleutel())) {
      assertThatThrownBy(() -> voerUit(verbinding, "delete from overdracht"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void shouldNotLetAPartyWriteARowOfAnother() throws SQLException {
    try (Connection verbinding = alsPartij(ANDERE_TAAK)) {
      assertThatThrownBy(
              () ->
                  voerUit(
                      verbinding,
                      "insert into verloop (overdracht_id, volgnummer, partij, gebeurtenis,"
                          + " vastgelegd_op, aanbod_versie, door) values ('"
                          + id
                          + "', 99, '"
                          + GRAAFSCHAP.sleutel()
                          + "', 'verzonnen', now(), 1, 'x')"))
          .hasMessageContaining("row-level security");
    }
  }

  private static Connection alsPartij(String partij) throws SQLException {
    Connection verbinding = Databank.alsToepassing();
    verbinding.setAutoCommit(false);
    Databank.getal(
        verbinding, "select length(set_config('warmeoverdracht.partij', ?, true))", partij);
    return verbinding;
  }

  private long zichtbaar(Connection verbinding, String tabel, String kolom) throws SQLException {
    return Databank.getal(
        verbinding,
        "select count(*) from " + tabel + " where cast(" + kolom + " as text) = ?",
        id.toString());
  }

  private static void voerUit(Connection verbinding, String sql) throws SQLException {
    try (var opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    }
  }
}
