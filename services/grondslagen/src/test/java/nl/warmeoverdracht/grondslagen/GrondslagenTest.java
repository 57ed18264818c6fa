package nl.warmeoverdracht.grondslagen;

import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.VANDAAG;
import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.akkoord;
import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.totEnMet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Uitkomst.Geweigerd;
import nl.warmeoverdracht.grondslagen.Uitkomst.Toegestaan;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;
import nl.warmeoverdracht.kernel.Decision;
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
    assertThat(uitkomst.artikel()).isEqualTo("WEB artikel 9.2.13, tweede en derde lid");
  }

  @Test
  void shouldSayWhatIsMissingAndWhatIsNeeded() {
    Geweigerd zonder = (Geweigerd) dossier(Categorie.IDENTITEIT, List.of());

    assertThat(zonder.reden()).isEqualTo("Er is geen instemming.");
    assertThat(zonder.benodigd()).contains("Instemming van de gediplomeerde zelf.");
    assertThat(zonder.artikel()).isEqualTo("WEB artikel 9.2.13, tweede en derde lid");
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

  /** WEB 9.2.13(2): the graduate himself, at any age; a parent neither gives nor ends it. */
  @Test
  void shouldLookPastAParentWhereTheLawAsksTheGraduateHimself() {
    Wilsuiting zelf = instemming(Verklaring.GEGEVEN);

    for (GegevenDoor ander : List.of(GegevenDoor.OUDER, GegevenDoor.VERTEGENWOORDIGER)) {
      for (Verklaring verklaring : Verklaring.values()) {
        Wilsuiting later = akkoord(SoortAkkoord.INSTEMMING, verklaring, ander, 17);
        assertThat(dossier(Categorie.CONTACT, List.of(later, zelf)))
            .as("%s by %s", verklaring, ander)
            .isInstanceOf(Toegestaan.class);
      }
    }
    Wilsuiting gegeven =
        akkoord(SoortAkkoord.INSTEMMING, Verklaring.GEGEVEN, GegevenDoor.OUDER, 17);
    assertThat(
            dossier(Categorie.CONTACT, List.of(gegeven, instemming(Verklaring.INGETROKKEN)))
                .reden())
        .isEqualTo("De instemming is ingetrokken.");
    assertThat(dossier(Categorie.CONTACT, List.of(gegeven)).reden())
        .isEqualTo("De instemming is niet gegeven door wie dat bij deze leeftijd mag.");
  }

  /** UAVG 5(4): where a parent gives, the person himself ends it, also under a rule of parents. */
  @Test
  void shouldLetThePersonEndWhatAParentGave() {
    Feiten vso = new Feiten(Optional.of(14), Optional.of(Schoolsoort.VSO), Map.of());
    Wilsuiting ouder = akkoord(SoortAkkoord.INSTEMMING, Verklaring.GEGEVEN, GegevenDoor.OUDER, 14);
    Wilsuiting zelf =
        akkoord(SoortAkkoord.INSTEMMING, Verklaring.INGETROKKEN, GegevenDoor.JONGERE, 14);

    assertThat(beslis(vso, Categorie.CONTACT, List.of(ouder))).isInstanceOf(Toegestaan.class);
    assertThat(beslis(vso, Categorie.CONTACT, List.of(zelf, ouder)).reden())
        .isEqualTo("De instemming is ingetrokken.");
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
    Grondslag regel = grondslagen.regels().getFirst();

    assertThat(Grondslagen.compileer(List.of(regel, regel))).isInstanceOf(Decision.Rejected.class);
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
