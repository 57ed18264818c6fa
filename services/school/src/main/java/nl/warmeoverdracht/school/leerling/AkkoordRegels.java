package nl.warmeoverdracht.school.leerling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * Whether a declaration can be recorded: who may give it at that age and which kind the flow
 * demands (reference law, "Flows" and "Who agrees"). Every rule runs and all objections come back
 * at once. Pure.
 */
public final class AkkoordRegels {

  private static final int KIND = 12;
  private static final int ZELFSTANDIG = 16;
  private static final int VOLWASSEN = 18;

  /** The rules by name; the order is the order of the objections. */
  private static final List<Function<Akkoordvraag, Stream<Bezwaar>>> REGELS =
      List.of(
          AkkoordRegels::nietInDeToekomst,
          AkkoordRegels::nietVoorDeGeboorte,
          AkkoordRegels::doorWieHetMag,
          AkkoordRegels::vanDeSoortDieIsGevraagd);

  private AkkoordRegels() {}

  /** The same declaration when it can be recorded, all objections when not. */
  public static Decision<NieuwAkkoord> beoordeel(Akkoordvraag vraag) {
    List<Bezwaar> bezwaren = REGELS.stream().flatMap(regel -> regel.apply(vraag)).toList();
    return Decision.unless(bezwaren, vraag::akkoord);
  }

  private static Stream<Bezwaar> nietInDeToekomst(Akkoordvraag vraag) {
    return bezwaarAls(
        vraag.akkoord().gegevenOp().isAfter(vraag.vandaag()),
        Bezwaar.opVeld(
            "/gegevenOp",
            "datum-in-toekomst",
            "De dag waarop dit is verklaard ligt in de toekomst.",
            "Vul de dag in waarop het is gezegd of ondertekend."));
  }

  private static Stream<Bezwaar> nietVoorDeGeboorte(Akkoordvraag vraag) {
    return bezwaarAls(
        vraag.akkoord().gegevenOp().isBefore(vraag.leerling().geboortedatum()),
        Bezwaar.opVeld(
            "/gegevenOp",
            "datum-voor-geboorte",
            "De dag waarop dit is verklaard ligt voor de geboorte.",
            "Vul de dag in waarop het is gezegd of ondertekend."));
  }

  private static Stream<Bezwaar> doorWieHetMag(Akkoordvraag vraag) {
    Set<GegevenDoor> bevoegd = bevoegd(vraag);
    return bezwaarAls(
        !bevoegd.contains(vraag.akkoord().gegevenDoor()),
        Bezwaar.opVeld(
            "/gegevenDoor",
            "niet-bevoegd",
            "Op die leeftijd mag deze persoon dit niet verklaren.",
            bevoegd.contains(GegevenDoor.JONGERE)
                ? "Vraag het aan de jongere zelf."
                : "Vraag het aan een ouder of de wettelijk vertegenwoordiger."));
  }

  /**
   * Refusing and withdrawing protect, so whoever is 12 may do that himself, next to whoever may
   * give (UAVG 5(3)-(4)). That an adult may not decide himself is a fact this platform does not
   * know, and unknown counts as not so.
   */
  private static Set<GegevenDoor> bevoegd(Akkoordvraag vraag) {
    Set<GegevenDoor> bevoegd =
        beslistZelf(vraag)
            ? EnumSet.of(GegevenDoor.JONGERE)
            : EnumSet.of(GegevenDoor.OUDER, GegevenDoor.VERTEGENWOORDIGER);
    if (vraag.akkoord().verklaring() != Verklaring.GEGEVEN && vraag.leeftijd() >= KIND) {
      bevoegd.add(GegevenDoor.JONGERE);
    }
    return bevoegd;
  }

  /**
   * Toestemming: from 16. Instemming: with the parents until 18 (WEC 44a(3), WVO 2.31b(3)), but of
   * the graduate himself at the mbo (WEB 9.2.13(2)).
   */
  private static boolean beslistZelf(Akkoordvraag vraag) {
    return switch (vraag.akkoord().soort()) {
      case TOESTEMMING -> vraag.leeftijd() >= ZELFSTANDIG;
      case INSTEMMING ->
          vraag.leeftijd() >= VOLWASSEN || vraag.leerling().schoolsoort() == Schoolsoort.MBO;
    };
  }

  /** Saying no needs no flow: a refusal or withdrawal is recorded whatever was asked. */
  private static Stream<Bezwaar> vanDeSoortDieIsGevraagd(Akkoordvraag vraag) {
    if (vraag.akkoord().verklaring() != Verklaring.GEGEVEN) {
      return Stream.empty();
    }
    return vraag.akkoord().ontvangerTaken().stream()
        .sorted()
        .flatMap(taak -> soortbezwaar(taak, gevraagd(vraag, taak), vraag.akkoord().soort()));
  }

  private static Stream<Bezwaar> soortbezwaar(
      Taak taak, Set<SoortAkkoord> gevraagd, SoortAkkoord soort) {
    if (gevraagd.isEmpty()) {
      return Stream.of(
          Bezwaar.opVeld(
              "/ontvangerTaken",
              "geen-akkoord-nodig",
              "Voor delen met " + taak.code() + " vraagt de wet geen akkoord, of er is geen weg.",
              "Haal deze taak weg."));
    }
    return bezwaarAls(
        !gevraagd.contains(soort),
        Bezwaar.opVeld(
            "/soort",
            "verkeerde-soort",
            "Voor delen met " + taak.code() + " is " + woorden(gevraagd) + " nodig.",
            "Leg dit vast als " + woorden(gevraagd) + "."));
  }

  /** Which kind the flow to this task demands; empty when agreement is no basis for it. */
  private static Set<SoortAkkoord> gevraagd(Akkoordvraag vraag, Taak ontvanger) {
    return switch (ontvanger) {
      case WERK_EN_INKOMEN -> gevraagdDoorWerkEnInkomen(vraag);
      case UWV, WERKGEVER -> EnumSet.of(SoortAkkoord.TOESTEMMING);
      case SCHOOL, TRAJECTAANBIEDER, DOORSTROOMPUNT, LEERPLICHT, TOEZICHT, BEHEER ->
          EnumSet.noneOf(SoortAkkoord.class);
    };
  }

  /**
   * Without a diploma yet, an mbo student may give the toestemming that is demanded now, or the
   * instemming that is demanded once he has graduated.
   */
  private static Set<SoortAkkoord> gevraagdDoorWerkEnInkomen(Akkoordvraag vraag) {
    if (vraag.houder() == Taak.TRAJECTAANBIEDER) {
      return EnumSet.of(SoortAkkoord.TOESTEMMING);
    }
    return switch (vraag.leerling().schoolsoort()) {
      case VSO, PRO -> EnumSet.of(SoortAkkoord.INSTEMMING);
      case MBO ->
          vraag.leerling().diplomas().isEmpty()
              ? EnumSet.allOf(SoortAkkoord.class)
              : EnumSet.of(SoortAkkoord.INSTEMMING);
      case BVO -> EnumSet.of(SoortAkkoord.TOESTEMMING);
    };
  }

  private static String woorden(Set<SoortAkkoord> soorten) {
    return String.join(" of ", soorten.stream().map(SoortAkkoord::code).toList());
  }

  private static Stream<Bezwaar> bezwaarAls(boolean vervuld, Bezwaar bezwaar) {
    return vervuld ? Stream.of(bezwaar) : Stream.empty();
  }
}
