package nl.warmeoverdracht.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No central number (ADR 0009): the schema as it was migrated has no place where the ids that two
 * parties have for a person meet, but the handover and the person's own ties. A new table with a
 * person in it must pass here, or be thought about.
 */
@QuarkusTest
@EchteServers
class EigenNaamIT {

  /**
   * Whose person it is: a table that knows a person knows one party's id of him, and that party.
   */
  private static final Set<String> EIGENAAR = Set.of("partij", "betrokkene_id");

  /** The person himself, and what he did: the only table in which ids of several parties meet. */
  private static final Set<String> VAN_DE_PERSOON = Set.of("koppeling", "koppelpoging");

  /** Their subject is the auditor who looked or signed, never a young person or parent. */
  private static final Set<String> VAN_TOEZICHT = Set.of("inzagelog", "grondslagbeoordeling");

  /**
   * Views over the rows of one table, of a leaf wherever it is, or of a request and its answers;
   * none has a join of persons.
   */
  private static final Set<String> VAN_EEN_TABEL =
      Set.of("verstrekkingsblad", "akkoord_voorbij", "verzoek_afgerond");

  @Test
  void shouldKeepTheIdOfAPersonWithExactlyOneParty() throws SQLException {
    Map<String, Set<String>> kolommen = kolommen();

    assertThat(kolommen).containsKeys("akkoord", "verstrekkingsbesluit", "koppeling");
    kolommen.forEach(
        (tabel, namen) -> {
          if (namen.stream().anyMatch(naam -> naam.contains("betrokkene"))) {
            assertThat(namen).as("the party of the person in %s", tabel).containsAll(EIGENAAR);
            assertThat(namen.stream().filter(EigenNaamIT::isIdVanBetrokkene))
                .as("ids of a person in %s", tabel)
                .containsExactly("betrokkene_id");
          }
        });
  }

  /** What kind of id it is says nothing of who. */
  private static boolean isIdVanBetrokkene(String kolom) {
    return kolom.matches(".*betrokkene.*_id.*") && !kolom.endsWith("_id_soort");
  }

  @Test
  void shouldKnowThePersonHimselfOnlyInHisOwnTies() throws SQLException {
    kolommen()
        .forEach(
            (tabel, namen) -> {
              if (!VAN_DE_PERSOON.contains(tabel) && !VAN_TOEZICHT.contains(tabel)) {
                assertThat(namen)
                    .as(tabel)
                    .doesNotContain("persoon", "persoon_id", "onderwerp", "sub");
              }
            });
  }

  @Test
  void shouldHaveNoNumberOfAPersonAtAll() throws SQLException {
    kolommen()
        .forEach(
            (tabel, namen) ->
                assertThat(namen)
                    .as(tabel)
                    .noneMatch(naam -> naam.matches("bsn|burgerservicenummer|eck_?id|pseudoniem")));
  }

  @Test
  void shouldShowRowsOfAPersonByTheOwnTiesOfThatPersonOnly() throws SQLException {
    List<String> regels =
        tekst(
            "select tablename || ': ' || coalesce(qual, '') || coalesce(with_check, '')"
                + " from pg_policies where coalesce(qual, '') || coalesce(with_check, '')"
                + " like '%warmeoverdracht.persoon%'");

    assertThat(regels).isNotEmpty();
    assertThat(regels)
        .allSatisfy(
            regel ->
                assertThat(regel)
                    .matches(
                        "(?s)(koppeling|koppelpoging): .*persoon = current_setting.*"
                            + "|(?s).*FROM koppeling k.*"));
  }

  @Test
  void shouldHaveNoViewThatCouldBringThemTogether() throws SQLException {
    assertThat(tekst("select viewname from pg_views where schemaname = 'public'"))
        .isSubsetOf(VAN_EEN_TABEL);
    assertThat(tekst("select matviewname from pg_matviews where schemaname = 'public'")).isEmpty();
  }

  private static Map<String, Set<String>> kolommen() throws SQLException {
    Map<String, Set<String>> perTabel = new TreeMap<>();
    for (String rij :
        tekst(
            "select table_name || ' ' || column_name from information_schema.columns"
                + " where table_schema = 'public'")) {
      String[] delen = rij.split(" ", 2);
      perTabel.computeIfAbsent(delen[0], _ -> new TreeSet<>()).add(delen[1]);
    }
    return perTabel;
  }

  private static List<String> tekst(String sql) throws SQLException {
    List<String> waarden = new java.util.ArrayList<>();
    try (Connection connection = Consent.eigenaar();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        waarden.add(rows.getString(1));
      }
    }
    return waarden;
  }
}
