package nl.warmeoverdracht.consent.rechten;

import static nl.warmeoverdracht.consent.Consent.GEMEENTE;
import static nl.warmeoverdracht.consent.Consent.als;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;

/** Notices to the municipality of the tests, and what it does with them. */
public final class Kennisgevingspel {

  private Kennisgevingspel() {}

  /** The municipality answers. */
  public static Response bevestig(String kennisgeving, Map<String, Object> antwoord) {
    return als(GEMEENTE)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(antwoord)
        .post("/v1/kennisgevingen/" + kennisgeving + "/bevestigingen");
  }

  /** The id of the one notice that this withdrawal led to. */
  public static String kennisgeving(UUID intrekking) {
    String sql =
        "select k.id from kennisgeving k join verzoek v on v.id = k.verzoek_id"
            + " where v.akkoord_id = '%s'".formatted(intrekking);
    try (Connection eigenaar = Consent.eigenaar();
        var statement = eigenaar.createStatement()) {
      statement.execute("set warmeoverdracht.partij = '00000099000000024000/school'");
      try (var rijen = statement.executeQuery(sql)) {
        assertThat(rijen.next()).as("a notice for %s", intrekking).isTrue();
        return rijen.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts the end of the term in the past, as if days went by. */
  public static void laatVerlopen(String kennisgeving) throws SQLException {
    try (Connection eigenaar = Consent.eigenaar()) {
      Consent.voerUit(
          eigenaar,
          "set warmeoverdracht.partij = '00000099100001955000/werk-en-inkomen'",
          "update kennisgeving set uiterlijk_op = now() - interval '1 hour' where id = '%s'"
              .formatted(kennisgeving),
          "update kennisgevingtermijn set uiterlijk_op = now() - interval '1 hour'"
              + " where kennisgeving_id = '%s'".formatted(kennisgeving));
    }
  }
}
