package nl.warmeoverdracht.grondslagen;

import static nl.warmeoverdracht.grondslagen.Categorie.*;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.JONGERE;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.OUDER;
import static nl.warmeoverdracht.grondslagen.Partijsoort.SCHOOL;
import static nl.warmeoverdracht.grondslagen.Partijsoort.TRAJECTAANBIEDER;
import static nl.warmeoverdracht.grondslagen.Partijsoort.UWV;
import static nl.warmeoverdracht.grondslagen.Partijsoort.WERK_EN_INKOMEN;
import static nl.warmeoverdracht.grondslagen.SoortAkkoord.INSTEMMING;
import static nl.warmeoverdracht.grondslagen.SoortAkkoord.TOESTEMMING;

import java.util.EnumSet;
import java.util.Set;

/**
 * The flows of the law, written down a second time and without the rule files, row by row as the
 * reference table has them. What the engine says must be equal.
 */
final class Wettabel {

  private static final Set<Categorie> GROF =
      EnumSet.of(WOONGEMEENTE, LEEFTIJDSGROEP, SCHOOLSOORT, UITSTROOMPROFIEL, BEGELEIDINGSBEHOEFTE);
  private static final Set<Categorie> BESPREKING =
      EnumSet.of(IDENTITEIT, OPLEIDING, LEEFGEBIED_SIGNALEN);
  private static final Set<Categorie> NIET_IN_DOSSIER =
      EnumSet.of(
          BSN,
          GEZONDHEID,
          STRAFRECHTELIJK,
          WOONGEMEENTE,
          LEEFTIJDSGROEP,
          SCHOOLSOORT,
          OVERDRACHTSTATUS,
          BERICHT);
  private static final Set<Categorie> FUNCTIONEEL =
      EnumSet.of(
          IDENTITEIT,
          CONTACT,
          OPLEIDING,
          DIPLOMA,
          STARTKWALIFICATIE,
          UITSTROOMPROFIEL,
          BEGELEIDINGSBEHOEFTE,
          STAGE_ERVARING,
          PRAKTIJKVERKLARING,
          CONTACTPERSONEN);

  private final Situatie s;

  Wettabel(Situatie situatie) {
    this.s = situatie;
  }

  boolean mag(Categorie wat) {
    boolean ontvangt = s.ontvanger() == WERK_EN_INKOMEN || s.ontvanger() == UWV;
    if (s.houder() == SCHOOL && ontvangt) {
      return vanSchool(wat);
    }
    if (s.houder() == TRAJECTAANBIEDER && ontvangt) {
      return vanTrajectaanbieder(wat);
    }
    boolean terug = s.houder() == WERK_EN_INKOMEN || s.houder() == UWV;
    boolean afzender = s.ontvanger() == SCHOOL || s.ontvanger() == TRAJECTAANBIEDER;
    return terug
        && afzender
        && s.fase() == Fase.TERUGKOPPELING
        && EnumSet.of(OVERDRACHTSTATUS, CONTACTPERSONEN, BERICHT).contains(wat);
  }

  private boolean vanSchool(Categorie wat) {
    boolean gemeente = s.ontvanger() == WERK_EN_INKOMEN;
    return switch (s.fase()) {
      case AANKONDIGING -> gemeente && is(Schoolsoort.BVO, false) && GROF.contains(wat);
      case BESPREKING ->
          gemeente
              && is(Schoolsoort.BVO, false)
              && staat(Feit.EIGEN_GEMEENTE, true)
              && staat(Feit.GEINFORMEERD, true)
              && (GROF.contains(wat) || BESPREKING.contains(wat));
      case DOSSIER ->
          !NIET_IN_DOSSIER.contains(wat) && (gemeente ? dossierGemeente() : toestemming());
      case TERUGKOPPELING -> wat == BERICHT;
      case PLAATSING, NAZORG -> false;
    };
  }

  private boolean dossierGemeente() {
    if (is(Schoolsoort.VSO, true) || is(Schoolsoort.PRO, true)) {
      return gegeven(INSTEMMING) && bevoegd(INSTEMMING, 18);
    }
    if (!is(Schoolsoort.MBO, true)) {
      return false;
    }
    if (staat(Feit.DIPLOMA, true)) {
      return gegeven(INSTEMMING) && akkoord(INSTEMMING).gegevenDoor() == JONGERE;
    }
    return staat(Feit.DIPLOMA, false) && toestemming();
  }

  private boolean vanTrajectaanbieder(Categorie wat) {
    return switch (s.fase()) {
      case DOSSIER -> FUNCTIONEEL.contains(wat) && (staat(Feit.OP_OPDRACHT, true) || toestemming());
      case TERUGKOPPELING -> wat == BERICHT;
      case AANKONDIGING, BESPREKING, PLAATSING, NAZORG -> false;
    };
  }

  private boolean toestemming() {
    return gegeven(TOESTEMMING) && bevoegd(TOESTEMMING, 16);
  }

  private boolean gegeven(SoortAkkoord soort) {
    Wilsuiting akkoord = akkoord(soort);
    return akkoord != null && akkoord.verklaring() == Verklaring.GEGEVEN;
  }

  /** Below the age: a parent or representative; from it: the person; from 18 also a curator. */
  private boolean bevoegd(SoortAkkoord soort, int zelfVanaf) {
    Wilsuiting akkoord = akkoord(soort);
    int leeftijd = akkoord.leeftijd().orElse(-1);
    return switch (akkoord.gegevenDoor()) {
      case JONGERE -> leeftijd >= zelfVanaf;
      case OUDER, VERTEGENWOORDIGER ->
          leeftijd >= 0 && leeftijd < zelfVanaf || leeftijd >= 18 && akkoord.gegevenDoor() != OUDER;
    };
  }

  private Wilsuiting akkoord(SoortAkkoord soort) {
    return s.akkoord(soort).orElse(null);
  }

  private boolean staat(Feit feit, boolean waarde) {
    return Boolean.valueOf(waarde).equals(s.feiten().jaNee().get(feit));
  }

  private boolean is(Schoolsoort schoolsoort, boolean waarde) {
    return s.feiten().schoolsoort().map(known -> known == schoolsoort == waarde).orElse(false);
  }

  static boolean inDezeUitgave(Partijsoort van, Partijsoort naar) {
    Set<Partijsoort> afzenders = EnumSet.of(SCHOOL, TRAJECTAANBIEDER);
    Set<Partijsoort> ontvangers = EnumSet.of(WERK_EN_INKOMEN, UWV);
    return (afzenders.contains(van) && ontvangers.contains(naar))
        || (ontvangers.contains(van) && afzenders.contains(naar));
  }
}
