package nl.warmeoverdracht.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.warmeoverdracht.devstack.postgres.Database;

/**
 * What PostgreSQL does with the rows of a decision when nothing else is in the way: {@code pgbench}
 * inserts them into copies of the tables, one transaction each, and the copies are dropped.
 */
final class Pgbench {

  private static final String COPIES =
      """
      create table meting_besluit (like verstrekkingsbesluit including all);
      create table meting_wachtrij (like verstrekkingswachtrij including all)
      """;

  private static final String DROP = "drop table if exists meting_besluit, meting_wachtrij";

  private static final String SCRIPT =
      """
      with nieuw as (
        insert into meting_besluit
        select gen_random_uuid(), '00000099000000024000/school',
          '00000099100001955000/werk-en-inkomen', gen_random_uuid(), gen_random_uuid(),
          decode(repeat('ab', 32), 'hex'), 'dossier',
          '{"leeftijd": 20, "schoolsoort": "mbo", "diploma": true}', '{}',
          '[{"categorie":"identiteit","uitkomst":"geweigerd","reden":"Er is geen instemming.","artikel":"WEB 9.2.13, tweede en derde lid","grondslagId":"school-werk-en-inkomen-dossier-mbo-diploma","grondslagVersie":1,"benodigd":"Instemming van de gediplomeerde zelf."},{"categorie":"contact","uitkomst":"geweigerd","reden":"Er is geen instemming.","artikel":"WEB 9.2.13, tweede en derde lid"},{"categorie":"bsn","uitkomst":"geweigerd","reden":"Dit platform geeft geen burgerservicenummer door."}]',
          now(), now() + interval '5 s', decode(repeat('cd', 32), 'hex')
        returning id, genomen_op)
      insert into meting_wachtrij (partij, besluit_id, tijdstip, zegel)
      select '00000099000000024000/school', id, genomen_op, decode(repeat('ef', 32), 'hex') from nieuw;
      """;

  private final Database database;

  Pgbench(Database database) {
    this.database = database;
  }

  /** One line with the transactions a second, or why there is none. */
  String meet(int tegelijk, int seconden) throws IOException, SQLException, InterruptedException {
    doe(DROP);
    doe(COPIES);
    Path script = Files.createTempFile("meting", ".sql");
    try {
      Files.writeString(script, SCRIPT.replace("\n", " ").strip() + "\n");
      return "pgbench, dezelfde twee rijen, %d tegelijk: %s"
          .formatted(tegelijk, draai(script, tegelijk, seconden));
    } finally {
      Files.delete(script);
      doe(DROP);
    }
  }

  private String draai(Path script, int tegelijk, int seconden)
      throws IOException, InterruptedException {
    String url = database.url();
    ProcessBuilder builder =
        new ProcessBuilder(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(tegelijk),
                "-j",
                "2",
                "-T",
                Integer.toString(seconden),
                "-f",
                script.toString(),
                url.replaceFirst("://", "://" + database.owner() + "@"))
            .redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", database.ownerPassword());
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return output
          .lines()
          .filter(regel -> regel.startsWith("tps"))
          .findFirst()
          .orElse("mislukt: " + output);
    } catch (IOException e) {
      return "niet gemeten, pgbench staat niet op dit werkstation (" + e.getMessage() + ")";
    }
  }

  private void doe(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner(), database.ownerPassword());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
