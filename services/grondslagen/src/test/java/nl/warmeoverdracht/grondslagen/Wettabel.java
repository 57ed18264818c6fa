package nl.warmeoverdracht.grondslagen;

import static nl.warmeoverdracht.grondslagen.Categorie.*;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.JONGERE;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.OUDER;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.VERTEGENWOORDIGER;
import static nl.warmeoverdracht.grondslagen.Partijsoort.BEVOLKINGSREGISTER;
import static nl.warmeoverdracht.grondslagen.Partijsoort.DOORSTROOMPUNT;
import static nl.warmeoverdracht.grondslagen.Partijsoort.DUO;
import static nl.warmeoverdracht.grondslagen.Partijsoort.LEERPLICHT;
import static nl.warmeoverdracht.grondslagen.Partijsoort.SCHOOL;
import static nl.warmeoverdracht.grondslagen.Partijsoort.TOEZICHT;
import static nl.warmeoverdracht.grondslagen.Partijsoort.TRAJECTAANBIEDER;
import static nl.warmeoverdracht.grondslagen.Partijsoort.UWV;
import static nl.warmeoverdracht.grondslagen.Partijsoort.WERKGEVER;
import static nl.warmeoverdracht.grondslagen.Partijsoort.WERK_EN_INKOMEN;
import static nl.warmeoverdracht.grondslagen.SoortAkkoord.INSTEMMING;
import static nl.warmeoverdracht.grondslagen.SoortAkkoord.TOESTEMMING;

import java.util.EnumSet;
import java.util.Set;

// Over 250 lines on purpose: the law's table row by row, to be laid beside the law.
/**
 * The flows of the law, written down a second time and without the rule files, row by row as the
 * reference table has them. What the engine says must be equal.
 */
final class Wettabel {

  private static final Set<Categorie> NOOIT = EnumSet.of(BSN, GEZONDHEID, STRAFRECHTELIJK);
  private static final Set<Categorie> GROF =
      EnumSet.of(WOONGEMEENTE, LEEFTIJDSGROEP, SCHOOLSOORT, UITSTROOMPROFIEL, BEGELEIDINGSBEHOEFTE);
  private static final Set<Categorie> OOK_BESPROKEN =
      EnumSet.of(IDENTITEIT, OPLEIDING, LEEFGEBIED_SIGNALEN);
  private static final Set<Categorie> NIET_IN_DOSSIER =
      EnumSet.of(
          WOONGEMEENTE, LEEFTIJDSGROEP, SCHOOLSOORT, OVERDRACHTSTATUS, BERICHT, BEGELEIDINGSSTATUS);
  private static final Set<Categorie> VAN_TRAJECT =
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
  private static final Set<Categorie> NAAR_TRAJECT =
      EnumSet.of(
          IDENTITEIT, CONTACT, OPLEIDING, STARTKWALIFICATIE, BEGELEIDINGSBEHOEFTE, CONTACTPERSONEN);
  private static final Set<Categorie> ARTIKEL_9_2_5 =
      EnumSet.of(IDENTITEIT, CONTACT, OPLEIDING, DIPLOMA, STARTKWALIFICATIE, VERZUIM, UITKERING);
  private static final Set<Partijsoort> AAN_TAFEL =
      EnumSet.of(SCHOOL, TRAJECTAANBIEDER, DOORSTROOMPUNT, LEERPLICHT, WERK_EN_INKOMEN, UWV);

  private final Situatie s;
  private final Partijsoort van;
  private final Partijsoort naar;

  Wettabel(Situatie situatie) {
    this.s = situatie;
    this.van = situatie.houder();
    this.naar = situatie.ontvanger();
  }

  boolean mag(Categorie wat) {
    if (NOOIT.contains(wat)) {
      return false;
    }
    if (naar == TOEZICHT || wat == VERSTREKKINGENLOG) {
      boolean houdtIets = van != TOEZICHT && van != Partijsoort.JONGERE;
      return naar == TOEZICHT && wat == VERSTREKKINGENLOG && houdtIets;
    }
    if (van == Partijsoort.JONGERE) {
      return leeftijd() >= 12 && eigenGegevens(wat);
    }
    return switch (s.fase()) {
      case AANKONDIGING -> schoolNaarGemeente() && isSchool() && GROF.contains(wat);
      case BESPREKING -> inBespreking(wat);
      case DOSSIER -> inDossier(wat);
      case PLAATSING ->
          naar == WERKGEVER
              && EnumSet.of(WERK_EN_INKOMEN, TRAJECTAANBIEDER, UWV, SCHOOL).contains(van)
              && EnumSet.of(IDENTITEIT, CONTACT, PLAATSING, BEGELEIDINGSBEHOEFTE).contains(wat)
              && toestemming();
      case NAZORG -> inNazorg(wat);
      case TERUGKOPPELING -> inTerugkoppeling(wat);
      case RAADPLEGING -> inRaadpleging(wat);
      case MONITORING -> naar == DOORSTROOMPUNT && leeftijdTot27() && uitRegister(wat);
    };
  }

  private boolean eigenGegevens(Categorie wat) {
    Set<Categorie> nietNaarWerkgever =
        EnumSet.of(UITKERING, LEEFGEBIED_SIGNALEN, BERICHT, BEGELEIDINGSSTATUS);
    return AAN_TAFEL.contains(naar) || naar == WERKGEVER && !nietNaarWerkgever.contains(wat);
  }

  private boolean inBespreking(Categorie wat) {
    boolean verteldInEigenGemeente =
        staat(Feit.EIGEN_GEMEENTE, true) && staat(Feit.GEINFORMEERD, true);
    if (wat == BEGELEIDINGSSTATUS) {
      return verteldInEigenGemeente && AAN_TAFEL.contains(van) && AAN_TAFEL.contains(naar);
    }
    boolean besproken = GROF.contains(wat) || OOK_BESPROKEN.contains(wat);
    return schoolNaarGemeente() && isSchool() && verteldInEigenGemeente && besproken;
  }

  private boolean inDossier(Categorie wat) {
    boolean opdrachtgever = van == WERK_EN_INKOMEN || van == UWV;
    return switch (naar) {
      case WERK_EN_INKOMEN ->
          switch (van) {
            case SCHOOL -> !NIET_IN_DOSSIER.contains(wat) && dossierGemeente();
            case TRAJECTAANBIEDER -> VAN_TRAJECT.contains(wat) && opdrachtOfToestemming();
            case DOORSTROOMPUNT -> ARTIKEL_9_2_5.contains(wat) && leeftijdTot27();
            default -> false;
          };
      case UWV ->
          van == SCHOOL && isSchool() && !NIET_IN_DOSSIER.contains(wat) && toestemming()
              || van == TRAJECTAANBIEDER && VAN_TRAJECT.contains(wat) && opdrachtOfToestemming();
      case TRAJECTAANBIEDER ->
          opdrachtgever && NAAR_TRAJECT.contains(wat) && opdrachtOfToestemming();
      case DOORSTROOMPUNT ->
          van == SCHOOL && doelgroep(wat)
              || van == WERK_EN_INKOMEN
                  && EnumSet.of(IDENTITEIT, CONTACT, OVERDRACHTSTATUS).contains(wat);
      default -> false;
    };
  }

  /** Adult: himself; otherwise the parents until 18. Mbo: the graduate, or toestemming. */
  private boolean dossierGemeente() {
    if (is(Schoolsoort.VSO) || is(Schoolsoort.PRO)) {
      return gegeven(INSTEMMING) && bevoegd(INSTEMMING, 18);
    }
    if (!is(Schoolsoort.MBO)) {
      return false;
    }
    if (staat(Feit.DIPLOMA, true)) {
      return gegeven(INSTEMMING) && akkoord(INSTEMMING).gegevenDoor() == JONGERE;
    }
    return staat(Feit.DIPLOMA, false) && toestemming();
  }

  private boolean doelgroep(Categorie wat) {
    return isSchool()
        && leeftijd() >= 18
        && leeftijd() < 27
        && staat(Feit.STARTKWALIFICATIE, false)
        && staat(Feit.UITGEVALLEN, true)
        && EnumSet.of(IDENTITEIT, CONTACT, OPLEIDING, VERZUIM, STARTKWALIFICATIE).contains(wat);
  }

  private boolean inNazorg(Categorie wat) {
    if (van != WERKGEVER || naar != WERK_EN_INKOMEN) {
      return false;
    }
    return wat == NAZORGSTATUS && toestemming()
        || (wat == PLAATSING || wat == LOONWAARDE) && (staat(Feit.LKS, true) || toestemming());
  }

  /** Receiver to sender; and the answer to a question, which is ours. */
  private boolean inTerugkoppeling(Categorie wat) {
    boolean antwoord =
        (van == SCHOOL || van == TRAJECTAANBIEDER) && (naar == WERK_EN_INKOMEN || naar == UWV);
    if (antwoord && wat == BERICHT) {
      return true;
    }
    if (!krijgtOverdrachtVan(naar, van)) {
      return false;
    }
    boolean later = wat == PLAATSING || wat == NAZORGSTATUS;
    return EnumSet.of(OVERDRACHTSTATUS, CONTACTPERSONEN, BERICHT).contains(wat)
        || later && toestemming();
  }

  /** Whether the table has a dossier or a plaatsing from this sender to this receiver. */
  private static boolean krijgtOverdrachtVan(Partijsoort afzender, Partijsoort ontvanger) {
    Set<Partijsoort> ontvangers =
        switch (afzender) {
          case SCHOOL -> EnumSet.of(WERK_EN_INKOMEN, UWV, DOORSTROOMPUNT, WERKGEVER);
          case TRAJECTAANBIEDER -> EnumSet.of(WERK_EN_INKOMEN, UWV, WERKGEVER);
          case DOORSTROOMPUNT -> EnumSet.of(WERK_EN_INKOMEN);
          case WERK_EN_INKOMEN -> EnumSet.of(DOORSTROOMPUNT, TRAJECTAANBIEDER, WERKGEVER);
          case UWV -> EnumSet.of(TRAJECTAANBIEDER, WERKGEVER);
          default -> EnumSet.noneOf(Partijsoort.class);
        };
    return ontvangers.contains(ontvanger);
  }

  private boolean inRaadpleging(Categorie wat) {
    boolean oudLeerling =
        is(Schoolsoort.VSO)
            || is(Schoolsoort.PRO)
            || is(Schoolsoort.MBO) && staat(Feit.ENTREE, true) && staat(Feit.DIPLOMA, true);
    return van == DOORSTROOMPUNT
        && naar == SCHOOL
        && oudLeerling
        && staat(Feit.RECENT_VERTROKKEN, true)
        && (wat == IDENTITEIT || wat == BEGELEIDINGSSTATUS);
  }

  private boolean uitRegister(Categorie wat) {
    return van == DUO
            && EnumSet.of(IDENTITEIT, OPLEIDING, DIPLOMA, STARTKWALIFICATIE, VERZUIM).contains(wat)
        || van == UWV && EnumSet.of(IDENTITEIT, UITKERING).contains(wat)
        || van == BEVOLKINGSREGISTER && EnumSet.of(IDENTITEIT, CONTACT).contains(wat);
  }

  private boolean opdrachtOfToestemming() {
    return staat(Feit.OP_OPDRACHT, true) || toestemming();
  }

  private boolean toestemming() {
    return gegeven(TOESTEMMING) && bevoegd(TOESTEMMING, 16);
  }

  private boolean gegeven(SoortAkkoord soort) {
    Wilsuiting akkoord = akkoord(soort);
    return akkoord != null
        && akkoord.verklaring() == Verklaring.GEGEVEN
        && akkoord.geldigTot().map(tot -> !tot.isBefore(s.datum())).orElse(true);
  }

  /** Below the age: a parent or representative; from it: the person; from 18 by capacity. */
  private boolean bevoegd(SoortAkkoord soort, int zelfVanaf) {
    Wilsuiting akkoord = akkoord(soort);
    int leeftijd = akkoord.leeftijd().orElse(-1);
    if (leeftijd < 0) {
      return false;
    }
    GegevenDoor wie = akkoord.gegevenDoor();
    if (leeftijd < zelfVanaf) {
      return wie == OUDER || wie == VERTEGENWOORDIGER;
    }
    boolean magNiet = leeftijd >= 18 && staat(Feit.VERTEGENWOORDIGD, true);
    return wie == (magNiet ? VERTEGENWOORDIGER : JONGERE);
  }

  private Wilsuiting akkoord(SoortAkkoord soort) {
    for (Wilsuiting akkoord : s.akkoorden()) {
      if (akkoord.soort() == soort) {
        return akkoord;
      }
    }
    return null;
  }

  private boolean schoolNaarGemeente() {
    return van == SCHOOL && naar == WERK_EN_INKOMEN;
  }

  private boolean isSchool() {
    return is(Schoolsoort.VSO) || is(Schoolsoort.PRO) || is(Schoolsoort.MBO);
  }

  private boolean is(Schoolsoort schoolsoort) {
    return s.feiten().schoolsoort().orElse(null) == schoolsoort;
  }

  private int leeftijd() {
    return s.feiten().leeftijd().orElse(-1);
  }

  private boolean leeftijdTot27() {
    return leeftijd() >= 0 && leeftijd() < 27;
  }

  private boolean staat(Feit feit, boolean waarde) {
    return Boolean.valueOf(waarde).equals(s.feiten().jaNee().get(feit));
  }
}
