package nl.warmeoverdracht.consent.toezicht.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.toezicht.Grens;
import nl.warmeoverdracht.consent.toezicht.Vulling;
import nl.warmeoverdracht.consent.toezicht.Zoekvraag;
import nl.warmeoverdracht.consent.toezicht.Zoekvraag.Regelfilter;
import nl.warmeoverdracht.grondslagen.Fase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every search among 200,000 decisions walks an index, as the application role under row-level
 * security. Asserts the plan, because a time says nothing on another machine.
 */
@QuarkusTest
@EchteServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZoekplanIT {

  private static final int MANY = 200_000;
  private static final Partij HOUDER = Partij.van("00000099000000024000", "school");
  private static final Grens MIDDEN =
      new Grens(Instant.parse("2025-03-01T00:00:00Z"), new UUID(5, 5));

  @BeforeAll
  void fill() throws SQLException {
    try (Connection owner = Consent.eigenaar()) {
      Consent.voerUit(
          owner,
          "set warmeoverdracht.partij = '" + HOUDER + "'",
          Vulling.spreiding(MANY),
          "analyze verstrekkingsbesluit",
          "analyze besluitkenmerk");
    }
  }

  /** The other tests of this run find the log as it was. */
  @AfterAll
  void empty() throws SQLException {
    try (Connection owner = Consent.eigenaar()) {
      Consent.voerUit(
          owner,
          "alter table verstrekkingsbesluit no force row level security",
          "alter table besluitkenmerk no force row level security",
          "delete from besluitkenmerk where kenmerk like 'proefregel-%' or besluit_id in"
              + " (select id from verstrekkingsbesluit where per_categorie->0->>'reden' = 'Proef.')",
          "delete from verstrekkingsbesluit where per_categorie->0->>'reden' = 'Proef.'",
          "alter table verstrekkingsbesluit force row level security",
          "alter table besluitkenmerk force row level security");
    }
  }

  static Stream<Arguments> searches() {
    return Stream.of(
        Arguments.of("everything", vraag(null, null, null, null), null),
        Arguments.of("by holder", vraag(HOUDER, null, null, null), null),
        Arguments.of(
            "by receiver",
            vraag(null, Partij.van("00000099100000017000", "werk-en-inkomen"), null, null),
            null),
        Arguments.of(
            "by person",
            vraag(null, null, UUID.fromString("00000000-0000-7000-8000-000000000042"), null),
            null),
        Arguments.of("by handover", vraag(null, null, null, UUID.randomUUID()), null),
        Arguments.of("by a rule", vraag(null, null, null, null), Set.of("proefregel-7:geweigerd")),
        Arguments.of("by outcome", vraag(null, null, null, null), Set.of(":geweigerd")),
        Arguments.of(
            "by purpose, so many rules",
            vraag(null, null, null, null),
            Set.of("proefregel-1:geweigerd", "proefregel-2:geweigerd", "proefregel-3:geweigerd")),
        Arguments.of(
            "by rule and holder",
            vraag(HOUDER, null, null, null),
            Set.of("proefregel-7/1:geweigerd")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("searches")
  void shouldWalkAnIndex(String naam, Zoekvraag vraag, Set<String> kenmerken) throws SQLException {
    Zoekzin zin = new Zoekzin(vraag, Optional.ofNullable(kenmerken), MIDDEN, 51);

    String plan = plan(zin);

    assertThat(plan).as(naam).doesNotContain("Seq Scan on verstrekkingsbesluit");
    assertThat(plan).as(naam).doesNotContain("Seq Scan on besluitkenmerk").contains("Index");
    assertThat(plan)
        .as("%s: search keys are walked in order, not gathered and sorted", naam)
        .doesNotContain("Bitmap Heap Scan on besluitkenmerk");
  }

  private static String plan(Zoekzin zin) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection app = Consent.toepassing();
        var statement = app.createStatement()) {
      statement.execute("set warmeoverdracht.partij = '00000099900000000000/toezicht'");
      statement.execute("set plan_cache_mode = force_custom_plan");
      statement.execute("prepare zoek as " + zin.sql());
      try (var rows =
          statement.executeQuery("explain execute zoek(" + literals(zin.parameters()) + ")")) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
    }
    return String.join("\n", lines);
  }

  private static String literals(Object[] parameters) {
    return Arrays.stream(parameters)
        .map(
            value ->
                switch (value) {
                  case Integer number -> number.toString();
                  case String[] texts -> "'{" + quoted(texts) + "}'";
                  default -> "'" + value + "'";
                })
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String[] texts) {
    return Arrays.stream(texts).map(t -> '"' + t + '"').collect(Collectors.joining(","));
  }

  private static Zoekvraag vraag(
      Partij houder, Partij ontvanger, UUID betrokkene, UUID overdracht) {
    return new Zoekvraag(
        Optional.ofNullable(houder),
        Optional.ofNullable(ontvanger),
        Optional.ofNullable(betrokkene),
        Optional.ofNullable(overdracht),
        Optional.of(Instant.parse("2025-01-02T00:00:00Z")),
        Optional.empty(),
        Optional.<Fase>empty(),
        Regelfilter.GEEN);
  }
}
