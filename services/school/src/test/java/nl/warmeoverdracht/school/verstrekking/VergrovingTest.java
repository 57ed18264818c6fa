package nl.warmeoverdracht.school.verstrekking;

import static nl.warmeoverdracht.school.verstrekking.Categorie.BEGELEIDINGSBEHOEFTE;
import static nl.warmeoverdracht.school.verstrekking.Categorie.LEEFTIJDSGROEP;
import static nl.warmeoverdracht.school.verstrekking.Categorie.SCHOOLSOORT;
import static nl.warmeoverdracht.school.verstrekking.Categorie.UITSTROOMPROFIEL;
import static nl.warmeoverdracht.school.verstrekking.Categorie.WOONGEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.warmeoverdracht.school.leerling.Kenmerk;
import org.junit.jupiter.api.Test;

/** As little as possible goes, in a fixed order, until enough people share the rest. */
class VergrovingTest {

  private static final MinimaleGroep VIJF = new MinimaleGroep(5);
  private static final int SEEDS = 2_000;

  @Test
  void shouldLeaveNothingOutWhenJustEnoughPeopleShareEverything() {
    assertThat(Vergroving.van(true, List.of(5, 5, 5, 5), VIJF)).isEqualTo(Vergroving.GEEN);
  }

  @Test
  void shouldLeaveTheNeedsOutFirstAndTheSchoolLast() {
    assertThat(weg(true, 4, 5, 5, 5)).containsExactly(BEGELEIDINGSBEHOEFTE);
    assertThat(weg(true, 1, 4, 5, 5)).containsExactly(BEGELEIDINGSBEHOEFTE, UITSTROOMPROFIEL);
    assertThat(weg(true, 1, 1, 4, 5))
        .containsExactly(BEGELEIDINGSBEHOEFTE, UITSTROOMPROFIEL, LEEFTIJDSGROEP);
    assertThat(weg(true, 1, 1, 1, 4))
        .containsExactly(BEGELEIDINGSBEHOEFTE, UITSTROOMPROFIEL, LEEFTIJDSGROEP, SCHOOLSOORT);
  }

  @Test
  void shouldLeaveTheMunicipalityOutOnlyForWhoDoesNotKnowItAnyway() {
    assertThat(weg(true, 1, 1, 1, 1)).doesNotContain(WOONGEMEENTE);
    assertThat(weg(false, 1, 1, 1, 1, 4)).endsWith(SCHOOLSOORT, WOONGEMEENTE);
    assertThat(weg(false, 1, 1, 1, 1, 5)).endsWith(SCHOOLSOORT).doesNotContain(WOONGEMEENTE);
  }

  @Test
  void shouldAskADecisionAboutWhatCanStillLeaveAndAlwaysAboutSomething() {
    List<Categorie> alles = Categorie.VAN_AANKONDIGING;

    assertThat(Vergroving.GEEN.teVragen(alles)).isEqualTo(alles);
    assertThat(new Vergroving(List.of(BEGELEIDINGSBEHOEFTE)).teVragen(alles))
        .containsExactly(WOONGEMEENTE, LEEFTIJDSGROEP, SCHOOLSOORT, UITSTROOMPROFIEL);
    assertThat(new Vergroving(alles).teVragen(alles)).isEqualTo(alles);
  }

  @Test
  void shouldRefuseAGroupOfOneAndCountsThatDoNotFit() {
    assertThatThrownBy(() -> new MinimaleGroep(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Vergroving.van(true, List.of(5), VIJF))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** In any register: enough people share what is told, and one feature more would be too much. */
  @Test
  void shouldTellTheMostThatEnoughPeopleShareAndNeverMoreThanBefore() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random toeval = new Random(seed);
      List<Map<Categorie, Integer>> register = register(toeval);
      Map<Categorie, Integer> leerling = register.getFirst();
      boolean bekend = toeval.nextBoolean();
      MinimaleGroep minimaal = new MinimaleGroep(2 + toeval.nextInt(8));
      List<Integer> aantallen =
          Vergroving.trappen(bekend).stream().map(t -> gelijken(register, leerling, t)).toList();

      List<Categorie> weg = Vergroving.van(bekend, aantallen, minimaal).vergroofd();
      List<Categorie> verteld = zonder(weg);

      assertThat(Categorie.VAN_AANKONDIGING).as("seed %d", seed).containsAll(verteld);
      assertThat(
              gelijken(register, leerling, verteld) >= minimaal.aantal()
                  || verteld.equals(bekend ? List.of(WOONGEMEENTE) : List.of()))
          .as("seed %d: enough people share %s", seed, verteld)
          .isTrue();
      if (!weg.isEmpty()) {
        assertThat(gelijken(register, leerling, zonder(weg.subList(0, weg.size() - 1))))
            .as("seed %d: %s had to go", seed, weg.getLast())
            .isLessThan(minimaal.aantal());
      }
    }
  }

  @Test
  void shouldCountExactlyTheBirthdaysOfTheAgeBand() {
    Random toeval = new Random(1);
    for (int i = 0; i < SEEDS; i++) {
      LocalDate dag = LocalDate.of(2024, 2, 28).plusDays(toeval.nextInt(3));
      LocalDate geboren = dag.minusYears(toeval.nextInt(40)).plusDays(toeval.nextInt(5) - 4L);
      Leeftijdsgroep groep = Leeftijdsgroep.van(Period.between(geboren, dag).getYears());

      for (Leeftijdsgroep elke : Leeftijdsgroep.values()) {
        Kenmerk.Geboren band = elke.geboren(dag);
        assertThat(geboren.isAfter(band.na()) && !geboren.isAfter(band.totEnMet()))
            .as("born %s, on %s, in %s", geboren, dag, elke)
            .isEqualTo(elke == groep);
      }
    }
  }

  private static List<Categorie> weg(boolean bekend, Integer... aantallen) {
    return Vergroving.van(bekend, List.of(aantallen), VIJF).vergroofd();
  }

  private static List<Categorie> zonder(List<Categorie> weg) {
    return Categorie.VAN_AANKONDIGING.stream().filter(c -> !weg.contains(c)).toList();
  }

  private static List<Map<Categorie, Integer>> register(Random toeval) {
    List<Map<Categorie, Integer>> register = new ArrayList<>();
    int aantal = 1 + toeval.nextInt(60);
    for (int i = 0; i < aantal; i++) {
      Map<Categorie, Integer> leerling = new EnumMap<>(Categorie.class);
      Categorie.VAN_AANKONDIGING.forEach(c -> leerling.put(c, toeval.nextInt(3)));
      register.add(leerling);
    }
    return register;
  }

  private static int gelijken(
      List<Map<Categorie, Integer>> register,
      Map<Categorie, Integer> leerling,
      List<Categorie> kenmerken) {
    return (int)
        register.stream()
            .filter(ander -> kenmerken.stream().allMatch(k -> ander.get(k).equals(leerling.get(k))))
            .count();
  }
}
