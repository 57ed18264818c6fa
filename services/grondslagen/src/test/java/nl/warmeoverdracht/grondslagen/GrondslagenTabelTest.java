package nl.warmeoverdracht.grondslagen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.warmeoverdracht.grondslagen.Uitkomst.Toegestaan;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;
import org.junit.jupiter.api.Test;

/** The rule files against the law's own table, for every combination; exhaustive, not sampled. */
class GrondslagenTabelTest {

  private final Grondslagen grondslagen = Grondslagenregister.lees();
  private final Map<String, Long> perStroom = new TreeMap<>();
  private long beslist;

  @Test
  void shouldDecideAsTheLawSaysInEveryCell() {
    for (Partijsoort van : Partijsoort.values()) {
      for (Partijsoort naar : Partijsoort.values()) {
        for (Fase fase : Fase.values()) {
          vergelijk(van, naar, fase);
        }
      }
    }
    long toegestaan = perStroom.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(
        "grondslagen: %,d decisions, %,d allowed (each with its article), %,d refused%n",
        beslist, toegestaan, beslist - toegestaan);
    perStroom.forEach((stroom, aantal) -> System.out.printf("  %-55s %,d%n", stroom, aantal));
    assertThat(perStroom).as("every flow of this release opens something").hasSize(14);
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
    for (List<Wilsuiting> akkoorden : Situaties.akkoorden()) {
      for (Feiten feiten : Situaties.feiten()) {
        Situatie vroeger =
            new Situatie(
                Partijsoort.SCHOOL,
                Partijsoort.WERK_EN_INKOMEN,
                Fase.DOSSIER,
                Situaties.ALLES,
                feiten,
                akkoorden,
                java.time.LocalDate.of(2025, 12, 31));

        assertThat(grondslagen.beslis(vroeger).perCategorie())
            .noneMatch(Toegestaan.class::isInstance);
      }
    }
  }

  private void vergelijk(Partijsoort van, Partijsoort naar, Fase fase) {
    for (Feiten feiten : Situaties.feiten()) {
      for (List<Wilsuiting> akkoorden : akkoorden(van, naar)) {
        vergelijk(Situaties.van(van, naar, fase, feiten, akkoorden));
      }
    }
  }

  /** Flows of later releases have no rule yet, so one agreement of each kind is enough there. */
  private static List<List<Wilsuiting>> akkoorden(Partijsoort van, Partijsoort naar) {
    List<List<Wilsuiting>> all = Situaties.akkoorden();
    return Wettabel.inDezeUitgave(van, naar) ? all : List.of(all.get(0), all.get(5));
  }

  private void vergelijk(Situatie situatie) {
    Wettabel wet = new Wettabel(situatie);
    List<String> verschillen = new ArrayList<>();
    for (Uitkomst uitkomst : grondslagen.beslis(situatie).perCategorie()) {
      beslist++;
      boolean toegestaan = uitkomst instanceof Toegestaan;
      if (toegestaan != wet.mag(uitkomst.categorie())) {
        verschillen.add(uitkomst.categorie() + (toegestaan ? " is open" : " is dicht"));
      }
      if (toegestaan) {
        if (!uitkomst.artikel().orElse("").contains("artikel ")) {
          verschillen.add(uitkomst.categorie() + " is open without an article");
        }
        perStroom.merge(stroom(situatie), 1L, Long::sum);
      }
      if (uitkomst.reden().isBlank()) {
        verschillen.add(uitkomst.categorie() + " has no reason");
      }
    }
    if (!verschillen.isEmpty()) {
      throw new AssertionError(
          stroom(situatie)
              + " "
              + situatie.feiten().schoolsoort()
              + situatie.feiten().jaNee()
              + situatie.akkoorden().stream()
                  .map(a -> a.soort() + " " + a.verklaring() + a.gegevenDoor() + a.leeftijd())
                  .toList()
              + ": "
              + verschillen);
    }
  }

  private static String stroom(Situatie situatie) {
    return "%s naar %s, %s"
        .formatted(situatie.houder().code(), situatie.ontvanger().code(), situatie.fase().code());
  }
}
