package nl.warmeoverdracht.grondslagen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.grondslagen.Uitkomst.Toegestaan;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;
import org.junit.jupiter.api.Test;

/** The rule files against the law's own table, for every combination; exhaustive, not sampled. */
class GrondslagenTabelTest {

  private final Grondslagen grondslagen = Grondslagenregister.lees();
  private final List<List<Wilsuiting>> akkoorden = Situaties.akkoorden();
  private final Map<String, Long> perStroom = new TreeMap<>();
  private long beslist;

  @Test
  void shouldDecideAsTheLawSaysInEveryCell() {
    for (Partijsoort van : Partijsoort.values()) {
      for (Partijsoort naar : Partijsoort.values()) {
        for (Fase fase : Fase.values()) {
          vergelijk(new Weg(van, naar, fase));
        }
      }
    }
    long toegestaan = perStroom.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(
        "grondslagen: %,d decisions, 0 unexplained; %,d allowed (each with its article), %,d refused (each with article and reason)%n",
        beslist, toegestaan, beslist - toegestaan);
    perStroom.forEach(
        (stroom, aantal) -> {
          if (!stroom.startsWith("jongere") && !stroom.contains("toezicht")) {
            System.out.printf("  %-60s %,d%n", stroom, aantal);
          }
        });
    assertThat(perStroom.keySet()).as("flows that open something").isEqualTo(stromen());
  }

  @Test
  void shouldAllowNothingWhenNothingIsKnown() {
    for (Fase fase : List.of(Fase.AANKONDIGING, Fase.BESPREKING, Fase.DOSSIER)) {
      Situatie situatie =
          Situaties.van(
              Partijsoort.SCHOOL, Partijsoort.WERK_EN_INKOMEN, fase, Feiten.onbekend(), List.of());

      assertThat(grondslagen.beslis(situatie).perCategorie())
          .noneMatch(Toegestaan.class::isInstance);
    }
  }

  @Test
  void shouldAllowNothingBeforeTheRulesBegin() {
    Weg weg = new Weg(Partijsoort.SCHOOL, Partijsoort.WERK_EN_INKOMEN, Fase.DOSSIER);
    for (Feiten feiten : weg.feiten(grondslagen.regels())) {
      for (List<Wilsuiting> gegeven : akkoorden) {
        Situatie vroeger =
            new Situatie(
                weg.van(),
                weg.naar(),
                weg.fase(),
                Situaties.ALLES,
                feiten,
                gegeven,
                LocalDate.of(2025, 12, 31));

        assertThat(grondslagen.beslis(vroeger).perCategorie().stream())
            .noneMatch(Toegestaan.class::isInstance);
      }
    }
  }

  private void vergelijk(Weg weg) {
    List<List<Wilsuiting>> gegeven = weg.akkoorden(grondslagen.regels(), akkoorden);
    for (Feiten feiten : weg.feiten(grondslagen.regels())) {
      for (List<Wilsuiting> akkoord : gegeven) {
        vergelijk(Situaties.van(weg.van(), weg.naar(), weg.fase(), feiten, akkoord));
      }
    }
  }

  private void vergelijk(Situatie situatie) {
    Wettabel wet = new Wettabel(situatie);
    List<String> verschillen = new ArrayList<>();
    long open = 0;
    for (Uitkomst uitkomst : grondslagen.beslis(situatie).perCategorie()) {
      beslist++;
      boolean toegestaan = uitkomst instanceof Toegestaan;
      open += toegestaan ? 1 : 0;
      if (toegestaan != wet.mag(uitkomst.categorie())) {
        verschillen.add(uitkomst.categorie() + (toegestaan ? " is open" : " is dicht"));
      }
      if (!uitkomst.artikel().contains("artikel ") || uitkomst.reden().isBlank()) {
        verschillen.add(uitkomst.categorie() + " has no article or no reason");
      }
    }
    if (open > 0) {
      perStroom.merge(stroom(situatie), open, Long::sum);
    }
    if (!verschillen.isEmpty()) {
      throw new AssertionError(verhaal(situatie) + ": " + verschillen);
    }
  }

  private static String verhaal(Situatie situatie) {
    Feiten feiten = situatie.feiten();
    return stroom(situatie)
        + " "
        + feiten.leeftijd()
        + feiten.schoolsoort()
        + feiten.jaNee()
        + situatie.akkoorden().stream()
            .map(a -> a.soort() + " " + a.verklaring() + a.gegevenDoor() + a.leeftijd())
            .toList();
  }

  /** The flows of the law as the contracts list them. */
  private static Set<String> stromen() {
    Set<String> stromen = new TreeSet<>();
    ContractResources.tree("contracts/grondslagen/stromen.yaml")
        .get("stromen")
        .forEach(
            rij ->
                rij.get("van")
                    .forEach(
                        van ->
                            rij.get("naar")
                                .forEach(
                                    naar ->
                                        rij.get("fasen")
                                            .forEach(
                                                fase ->
                                                    stromen.add(
                                                        stroom(
                                                            van.textValue(),
                                                            naar.textValue(),
                                                            fase.textValue()))))));
    return stromen;
  }

  private static String stroom(Situatie situatie) {
    return stroom(situatie.houder().code(), situatie.ontvanger().code(), situatie.fase().code());
  }

  private static String stroom(String van, String naar, String fase) {
    return "%s naar %s, %s".formatted(van, naar, fase);
  }
}
