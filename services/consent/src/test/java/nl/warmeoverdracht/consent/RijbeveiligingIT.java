package nl.warmeoverdracht.consent;

import static nl.warmeoverdracht.consent.Consent.getal;
import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.toepassing;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.warmeoverdracht.consent.verstrekkingenlog.Natrekken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database shows and lets be written, connected as the application (invariant 6). */
@QuarkusTest
@EchteServers
class RijbeveiligingIT {

  private static final String HOUDER = "00000099000000024000/school";
  private static final String ANDER = "00000099000000024000/trajectaanbieder";
  private static final String TOEZICHT = "00000099900000000000/toezicht";
  private static final String BEHEER = "00000099900000000000/beheer";

  private Connection application;

  @BeforeEach
  void gegevens() throws SQLException {
    UUID betrokkene = UUID.randomUUID();
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    Natrekken.opname(vraag(betrokkene));
    application = toepassing();
  }

  @AfterEach
  void sluit() throws SQLException {
    application.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"akkoord", "verstrekkingsbesluit", "verstrekkingslogregel"})
  void shouldShowRowsToTheirHolderOnly(String table) throws SQLException {
    assertThat(rows(table, HOUDER)).isPositive();
    assertThat(rows(table, ANDER)).isZero();
    assertThat(rows(table, "")).isZero();
  }

  /** Who has no tie sees nothing, whatever he asks; who has one, only through it. */
  @ParameterizedTest
  @ValueSource(strings = {"akkoord", "verstrekkingsbesluit", "persoonsverzoek", "koppeling"})
  void shouldShowAPersonWithoutATieNothing(String table) throws SQLException {
    als("persoon/" + "0".repeat(64));
    voerUit(application, "set warmeoverdracht.persoon = '" + "0".repeat(64) + "'");

    assertThat(getal(application, "select count(*) from " + table)).isZero();
  }

  @Test
  void shouldNotTieAPersonWithoutACode() throws SQLException {
    voerUit(application, "set warmeoverdracht.persoon = '" + "0".repeat(64) + "'");

    assertThatThrownBy(
            () ->
                voerUit(
                    application,
                    "insert into koppeling values (gen_random_uuid(), '"
                        + "0".repeat(64)
                        + "', '"
                        + HOUDER
                        + "', gen_random_uuid(), 'jongere', current_date, gen_random_uuid(),"
                        + " now())"))
        .hasMessageContaining("row-level security");
  }

  @Test
  void shouldShowTheLogButNoAgreementToTheAuditor() throws SQLException {
    assertThat(rows("verstrekkingslogregel", TOEZICHT)).isPositive();
    assertThat(rows("verstrekkingsbesluit", TOEZICHT)).isPositive();
    assertThat(rows("akkoord", TOEZICHT)).isZero();
  }

  @Test
  void shouldShowDecisionsToADienstThatServesTheTask() throws SQLException {
    voerUit(application, "set warmeoverdracht.taken = 'school,trajectaanbieder'");
    assertThat(rows("verstrekkingsbesluit", "")).isPositive();
    voerUit(application, "set warmeoverdracht.taken = 'uwv'");
    assertThat(rows("verstrekkingsbesluit", "")).isZero();
  }

  @Test
  void shouldNotWriteForAnotherParty() throws SQLException {
    als(ANDER);
    assertThatThrownBy(
            () ->
                voerUit(
                    application,
                    "insert into verstrekkingswachtrij (partij, besluit_id, tijdstip, zegel)"
                        + " values ('"
                        + HOUDER
                        + "', gen_random_uuid(), now(), '')"))
        .hasMessageContaining("row-level security");
  }

  @Test
  void shouldGiveNoLeafItsPlaceOutsideATurn() throws SQLException {
    als(HOUDER);
    assertThatThrownBy(
            () ->
                voerUit(
                    application,
                    "insert into verstrekkingslogregel values (9999999, '"
                        + HOUDER
                        + "', gen_random_uuid(), now(), '')"))
        .hasMessageContaining("row-level security");
  }

  @Test
  void shouldNeverWriteAFullTileAgain() throws SQLException {
    voerUit(
        application,
        "set warmeoverdracht.volgorde = 'ja'",
        "insert into logtegel values (7, 1, 256, decode(repeat('ab', 8192), 'hex'))");
    try (var statement = application.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "update logtegel set hashes = decode(repeat('cd', 8192), 'hex')"
                      + " where niveau = 7"))
          .isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"akkoord", "verstrekkingsbesluit", "verstrekkingslogregel"})
  void shouldNeverChangeOrDeleteWhatWasWritten(String table) throws SQLException {
    als(HOUDER);
    assertThatThrownBy(() -> voerUit(application, "update " + table + " set partij = partij"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> voerUit(application, "delete from " + table))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> voerUit(application, "truncate " + table))
        .hasMessageContaining("permission denied");
  }

  @Test
  void shouldLetEveryoneReadOrganisationsAndOnlyTheOperatorWriteThem() throws SQLException {
    String insert =
        "insert into organisatie (oin, naam, versie, gewijzigd_op)"
            + " values ('00000099100009900000', 'x', 1, now())";
    als(HOUDER);
    assertThatThrownBy(() -> voerUit(application, insert))
        .hasMessageContaining("row-level security");
    als(BEHEER);
    voerUit(application, insert);
    assertThat(rows("organisatie", "")).isPositive();
  }

  @Test
  void shouldOwnNothing() throws SQLException {
    assertThat(
            getal(
                application,
                "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                    + " where r.rolname = current_user"))
        .isZero();
  }

  @Test
  void shouldForceRowLevelSecurityOnEveryTableOfAParty() throws SQLException {
    assertThat(
            getal(
                application,
                "select count(*) from pg_class c join pg_attribute a on a.attrelid = c.oid"
                    + " where c.relkind = 'r' and a.attname = 'partij'"
                    + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
        .isZero();
  }

  private long rows(String table, String partij) throws SQLException {
    als(partij);
    return getal(application, "select count(*) from " + table);
  }

  private void als(String partij) throws SQLException {
    voerUit(application, "set warmeoverdracht.partij = '" + partij + "'");
  }
}
