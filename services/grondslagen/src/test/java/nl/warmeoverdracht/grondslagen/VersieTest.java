package nl.warmeoverdracht.grondslagen;

import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.akkoord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;
import org.junit.jupiter.api.Test;

/** A decision of the past is taken again by the rules of its day. */
class VersieTest {

  private static final LocalDate WISSEL = LocalDate.of(2027, 1, 1);

  /** The second version also asks the adult pupil of vso to be told beforehand. */
  private final Grondslagen grondslagen = metTweedeVersie("school-dossier-vso-pro");

  @Test
  void shouldUseTheVersionOfTheDay() {
    assertThat(regel(WISSEL.minusDays(1))).isEqualTo("school-dossier-vso-pro.v1");
    assertThat(regel(WISSEL)).isEqualTo("school-dossier-vso-pro.v2");
    assertThat(regel(WISSEL.plusYears(10))).isEqualTo("school-dossier-vso-pro.v2");
  }

  @Test
  void shouldDecideByTheConditionsOfTheDay() {
    assertThat(beslis(WISSEL.minusDays(1))).isInstanceOf(Uitkomst.Toegestaan.class);
    assertThat(beslis(WISSEL)).isInstanceOf(Uitkomst.Geweigerd.class);
  }

  @Test
  void shouldHaveNoRuleBeforeTheFirstDay() {
    assertThat(beslis(LocalDate.of(2025, 12, 31)).grondslag()).isEmpty();
    assertThat(beslis(LocalDate.of(2026, 1, 1)).grondslag()).isPresent();
  }

  private String regel(LocalDate dag) {
    return beslis(dag).grondslag().orElseThrow().naam();
  }

  private Uitkomst beslis(LocalDate dag) {
    Feiten feiten = new Feiten(Optional.of(19), Optional.of(Schoolsoort.VSO), Map.of());
    return grondslagen
        .beslis(
            new Situatie(
                Partijsoort.SCHOOL,
                Partijsoort.WERK_EN_INKOMEN,
                Fase.DOSSIER,
                Set.of(Categorie.CONTACT),
                feiten,
                List.of(
                    akkoord(SoortAkkoord.INSTEMMING, Verklaring.GEGEVEN, GegevenDoor.JONGERE, 19)),
                dag))
        .perCategorie()
        .getFirst();
  }

  private static Grondslagen metTweedeVersie(String id) {
    List<Grondslag> regels = new ArrayList<>();
    for (Grondslag regel : Grondslagenregister.lees().regels()) {
      if (regel.id().equals(id)) {
        List<Voorwaarde> strenger = new ArrayList<>(regel.voorwaarden());
        strenger.add(new Voorwaarde.Is(Feit.GEINFORMEERD, true));
        LocalDate begin = regel.geldigheid().vanaf();
        regels.add(versie(regel, 1, regel.voorwaarden(), begin, Optional.of(WISSEL)));
        regels.add(versie(regel, 2, strenger, WISSEL, Optional.empty()));
      } else {
        regels.add(regel);
      }
    }
    return Grondslagen.compileer(regels).orElseThrow(b -> new IllegalStateException(b.toString()));
  }

  private static Grondslag versie(
      Grondslag regel,
      int versie,
      List<Voorwaarde> voorwaarden,
      LocalDate vanaf,
      Optional<LocalDate> tot) {
    return new Grondslag(
        regel.id(),
        versie,
        regel.stroom(),
        voorwaarden,
        regel.akkoord(),
        new Geldigheid(vanaf, tot),
        regel.verantwoording());
  }
}
