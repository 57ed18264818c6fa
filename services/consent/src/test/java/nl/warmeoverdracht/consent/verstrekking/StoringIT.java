package nl.warmeoverdracht.consent.verstrekking;

import static nl.warmeoverdracht.consent.Consent.dossier;
import static nl.warmeoverdracht.consent.Consent.eigenaar;
import static nl.warmeoverdracht.consent.Consent.getal;
import static nl.warmeoverdracht.consent.Consent.toepassing;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import org.junit.jupiter.api.Test;

/** No decision, no leaf, no answer: all three or none (invariant 1). */
@QuarkusTest
@EchteServers
class StoringIT {

  private static final String FAIL =
      """
      create function laat_mislukken() returns trigger language plpgsql as
      $$ begin raise exception 'test' using errcode = '53200'; end $$
      """;

  private final UUID betrokkene = UUID.randomUUID();

  @Test
  void shouldLeaveNeitherRowNorLeafWhenTheTransactionFailsAtItsEnd() throws SQLException {
    UUID besluitId = UUID.randomUUID();
    Map<String, Object> vraag = new HashMap<>(dossier(betrokkene));
    vraag.put("besluitId", besluitId);
    try (Connection owner = eigenaar();
        Connection toezicht = toepassing()) {
      voerUit(
          owner,
          FAIL,
          "create trigger mislukt before update on idempotentie for each row"
              + " execute function laat_mislukken()");
      Response antwoord = vraag(vraag, "storing-" + betrokkene);
      voerUit(owner, "drop trigger mislukt on idempotentie", "drop function laat_mislukken()");

      assertThat(antwoord.statusCode()).isEqualTo(503);
      voerUit(toezicht, "set warmeoverdracht.partij = '00000099900000000000/toezicht'");
      assertThat(getal(toezicht, aantal("verstrekkingsbesluit where id", besluitId))).isZero();
      assertThat(getal(toezicht, aantal("verstrekkingsblad where besluit_id", besluitId))).isZero();
    }
    assertThat(vraag(vraag, "storing-" + betrokkene).statusCode()).isEqualTo(201);
  }

  @Test
  void shouldAnswer503WhenTheDatabaseIsAwayAndDecideAgainWhenItIsBack() throws SQLException {
    String database = Consent.database().name();
    try (Connection owner = eigenaar();
        Connection application = toepassing()) {
      voerUit(owner, "alter database " + database + " connection limit 0");
      voerUit(
          application,
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
      Response weg = vraag(betrokkene);
      voerUit(owner, "alter database " + database + " connection limit -1");

      assertThat(weg.statusCode()).isEqualTo(503);
      assertThat(weg.header("Retry-After")).isNotBlank();
    }
    assertThat(vraag(betrokkene).statusCode()).isEqualTo(201);
  }

  private static String aantal(String waar, UUID id) {
    return "select count(*) from " + waar + " = '" + id + "'";
  }
}
