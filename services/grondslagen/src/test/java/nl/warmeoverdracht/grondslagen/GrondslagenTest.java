package nl.warmeoverdracht.grondslagen;

import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.VANDAAG;
import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.akkoord;
import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.totEnMet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Uitkomst.Geweigerd;
import nl.warmeoverdracht.grondslagen.Uitkomst.Toegestaan;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;
import org.junit.jupiter.api.Test;

class GrondslagenTest {

  private static final Feiten GEDIPLOMEERD =
      new Feiten(Optional.of(20), Optional.of(Schoolsoort.MBO), Map.of(Feit.DIPLOMA, true));

  private final Grondslagen grondslagen = Grondslagenregister.lees();

  @Test
  void shouldNameRuleVersionAndArticleWhenAllowed() {
    Uitkomst uitkomst = dossier(Categorie.IDENTITEIT, List.of(instemming(Verklaring.GEGEVEN)));

    assertThat(uitkomst).isInstanceOf(Toegestaan.class);
    assertThat(uitkomst.grondslag().orElseThrow().id()).isEqualTo("school-dossier-mbo-diploma");
    assertThat(uitkomst.grondslag().orElseThrow().versie()).isEqualTo(1);
    assertThat(uitkomst.artikel()).contains("WEB artikel 9.2.13, tweede en derde lid");
  }

  @Test
  void shouldSayWhatIsMissingAndWhatIsNeeded() {
    Geweigerd zonder = (Geweigerd) dossier(Categorie.IDENTITEIT, List.of());

    assertThat(zonder.reden()).isEqualTo("Er is geen instemming.");
    assertThat(zonder.benodigd()).contains("Instemming van de gediplomeerde zelf.");
    assertThat(zonder.artikel()).contains("WEB artikel 9.2.13, tweede en derde lid");
  }

  @Test
  void shouldTellRefusalWithdrawalAndExpiryApart() {
    Wilsuiting verlopen = totEnMet(instemming(Verklaring.GEGEVEN), VANDAAG.minusDays(1));
    Wilsuiting laatsteDag = totEnMet(instemming(Verklaring.GEGEVEN), VANDAAG);

    assertThat(dossier(Categorie.CONTACT, List.of(instemming(Verklaring.GEWEIGERD))).reden())
        .isEqualTo("De instemming is geweigerd.");
    assertThat(dossier(Categorie.CONTACT, List.of(instemming(Verklaring.INGETROKKEN))).reden())
        .isEqualTo("De instemming is ingetrokken.");
    assertThat(dossier(Categorie.CONTACT, List.of(verlopen)).reden())
        .isEqualTo("De instemming is verlopen.");
    assertThat(dossier(Categorie.CONTACT, List.of(laatsteDag))).isInstanceOf(Toegestaan.class);
  }

  @Test
  void shouldExplainByTheNearestRule() {
    Feiten zonderDiploma =
        new Feiten(Optional.of(20), Optional.of(Schoolsoort.MBO), Map.of(Feit.DIPLOMA, false));
    Uitkomst uitkomst = beslis(zonderDiploma, Categorie.IDENTITEIT, List.of());

    assertThat(uitkomst.reden()).isEqualTo("Er is geen toestemming.");
    assertThat(uitkomst.grondslag().orElseThrow().id())
        .isEqualTo("school-dossier-mbo-zonder-diploma");
  }

  @Test
  void shouldRefuseEachRuleWithTheSameIdAndVersion() {
    Grondslag regel =
        new Grondslag(
            "regel",
            1,
            Set.of(Partijsoort.SCHOOL),
            Set.of(Partijsoort.UWV),
            Fase.DOSSIER,
            Set.of(Categorie.CONTACT),
            List.of(),
            "artikel 1",
            "Het mag.",
            "Niets.",
            VANDAAG,
            Optional.empty());

    assertThat(Grondslagen.compileer(List.of(regel, regel)))
        .isInstanceOf(nl.warmeoverdracht.kernel.Decision.Rejected.class);
  }

  /** Knowing less never opens more: 20,000 seeded steps of forgetting one fact or agreement. */
  @Test
  void shouldNeverOpenByForgetting() {
    Random random = new Random(61);
    List<Feiten> feiten = Situaties.feiten();
    List<List<Wilsuiting>> akkoorden = Situaties.akkoorden();
    for (int i = 0; i < 20_000; i++) {
      Feiten bekend = feiten.get(random.nextInt(feiten.size()));
      List<Wilsuiting> gegeven = akkoorden.get(random.nextInt(akkoorden.size()));
      Fase fase = List.of(Fase.values()).get(random.nextInt(Fase.values().length));
      List<Categorie> eerst = open(bekend, gegeven, fase);

      assertThat(eerst).containsAll(open(vergeet(bekend, random), gegeven, fase));
      assertThat(eerst).containsAll(open(bekend, List.of(), fase));
    }
  }

  private List<Categorie> open(Feiten feiten, List<Wilsuiting> akkoorden, Fase fase) {
    Situatie situatie =
        Situaties.van(Partijsoort.SCHOOL, Partijsoort.WERK_EN_INKOMEN, fase, feiten, akkoorden);
    return grondslagen.beslis(situatie).perCategorie().stream()
        .filter(Toegestaan.class::isInstance)
        .map(Uitkomst::categorie)
        .toList();
  }

  private static Feiten vergeet(Feiten feiten, Random random) {
    Map<Feit, Boolean> minder = new EnumMap<>(Feit.class);
    minder.putAll(feiten.jaNee());
    minder.remove(List.of(Feit.values()).get(random.nextInt(Feit.values().length)));
    return new Feiten(
        feiten.leeftijd(), random.nextBoolean() ? feiten.schoolsoort() : Optional.empty(), minder);
  }

  private Uitkomst dossier(Categorie categorie, List<Wilsuiting> akkoorden) {
    return beslis(GEDIPLOMEERD, categorie, akkoorden);
  }

  private Uitkomst beslis(Feiten feiten, Categorie categorie, List<Wilsuiting> akkoorden) {
    return grondslagen
        .beslis(
            new Situatie(
                Partijsoort.SCHOOL,
                Partijsoort.WERK_EN_INKOMEN,
                Fase.DOSSIER,
                Set.of(categorie),
                feiten,
                akkoorden,
                VANDAAG))
        .perCategorie()
        .getFirst();
  }

  private static Wilsuiting instemming(Verklaring verklaring) {
    return akkoord(SoortAkkoord.INSTEMMING, verklaring, GegevenDoor.JONGERE, 20);
  }
}
