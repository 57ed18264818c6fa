package nl.warmeoverdracht.school.leerling;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.testkit.stack.TestStack;

/** What stands in the tables of one party, seen past the service. */
final class RuweTabel {

  private RuweTabel() {}

  /** The first column of a question of the tables' owner. */
  static List<String> alsEigenaar(Partij partij, String vraag) {
    return alsEigenaar("school", partij, vraag);
  }

  /** The same question to the tables of another service. */
  static List<String> alsEigenaar(String dienst, Partij partij, String vraag) {
    Database database = TestStack.shared().database(dienst);
    try (Connection verbinding =
        DriverManager.getConnection(
            database.jdbcUrl(), database.owner(), database.ownerPassword())) {
      return lees(verbinding, partij, vraag);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same question of the service's own role. */
  static List<String> alsToepassing(Partij partij, String vraag) {
    try (Connection verbinding = Databank.alsToepassing()) {
      return lees(verbinding, partij, vraag);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A pupil's whole row, once as it is and once with its bytes as far as they can be read. */
  static List<String> leerling(Partij partij, String leerlingnummer) {
    return alsEigenaar(
        partij,
        "select cast(t as text) || ' ' || encode(coalesce(bsn, '') || postcode || begeleider_email"
            + " || begeleider_telefoon || coalesce(ongecodeerde_behoefte, ''), 'escape')"
            + " from leerling t where leerlingnummer = '"
            + leerlingnummer
            + "'");
  }

  private static List<String> lees(Connection verbinding, Partij partij, String vraag)
      throws SQLException {
    verbinding.setAutoCommit(false);
    try (PreparedStatement instelling =
        verbinding.prepareStatement("select set_config('warmeoverdracht.partij', ?, true)")) {
      instelling.setString(1, partij.sleutel());
      instelling.execute();
    }
    List<String> waarden = new ArrayList<>();
    try (PreparedStatement statement = verbinding.prepareStatement(vraag);
        ResultSet rijen = statement.executeQuery()) {
      while (rijen.next()) {
        waarden.add(rijen.getString(1));
      }
    }
    verbinding.commit();
    return waarden;
  }
}
