package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * Everything that the sender decides about a handover: pure functions of state and command to the
 * next state with its events, or all objections. No I/O. Repeating a transition is a no-op.
 */
public final class Beslissingen {

  /** Code of the objection that the state does not allow something; HTTP answers it with 409. */
  public static final String VERKEERDE_TOESTAND = "verkeerde-toestand";

  /** Days are Dutch days: a meeting of tonight was not held tomorrow. */
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private Beslissingen() {}

  /** Offers a draft, or offers again what was handed back or expired. */
  public static Decision<Besluit> aanbieden(
      Overdracht overdracht, Aanbodsituatie situatie, Door door) {
    return switch (overdracht) {
      case Overdracht.Aanbiedbaar aanbiedbaar ->
          Decision.unless(
              AanbodRegels.bezwaren(overdracht.kern(), situatie),
              () -> aangeboden(aanbiedbaar, situatie, door));
      case Overdracht.Aangeboden aangeboden when isHerhaling(aangeboden, situatie) ->
          Decision.accept(Besluit.ongewijzigd(aangeboden));
      case Overdracht.Aangeboden al -> verkeerdeToestand(al, "niet nog eens worden aangeboden");
      case Overdracht.Aanvaard al -> verkeerdeToestand(al, "niet worden aangeboden");
      case Overdracht.WarmOvergedragen al -> verkeerdeToestand(al, "niet worden aangeboden");
      case Overdracht.Ingetrokken al -> verkeerdeToestand(al, "niet worden aangeboden");
    };
  }

  private static boolean isHerhaling(Overdracht.Aangeboden aangeboden, Aanbodsituatie situatie) {
    return situatie
        .gevraagdTijdstip()
        .map(aangeboden.aanbod().uiterlijkeReactieTijdstip()::equals)
        .orElse(true);
  }

  private static Besluit aangeboden(
      Overdracht.Aanbiedbaar van, Aanbodsituatie situatie, Door door) {
    Instant uiterlijk = situatie.uiterlijkeReactieTijdstip();
    Overdracht.Aangeboden naar = van.biedAan(situatie.nu(), uiterlijk);
    return Besluit.van(
        naar,
        new OverdrachtGebeurtenis.Aangeboden(situatie.nu(), door, naar.aanbodVersie(), uiterlijk));
  }

  /** Withdraws what nobody has accepted. */
  public static Decision<Besluit> intrekken(
      Overdracht overdracht, Intrekreden reden, Instant nu, Door door) {
    return switch (overdracht) {
      case Overdracht.Intrekbaar intrekbaar ->
          Decision.accept(
              Besluit.van(
                  intrekbaar.trekIn(reden),
                  new OverdrachtGebeurtenis.Ingetrokken(nu, door, overdracht.aanbodVersie())));
      case Overdracht.Ingetrokken al -> Decision.accept(Besluit.ongewijzigd(al));
      case Overdracht.Aanvaard al -> verkeerdeToestand(al, "niet meer worden ingetrokken");
      case Overdracht.WarmOvergedragen al -> verkeerdeToestand(al, "niet meer worden ingetrokken");
    };
  }

  /** Confirms a receiver's reply, or says why it has no effect; never an objection. */
  public static Besluit reactieVerwerken(Overdracht overdracht, Reactie reactie, Instant nu) {
    return ReactieBeslissing.neem(overdracht, reactie, nu);
  }

  /** Records that both sides and the young person met, by either side. */
  public static Decision<Besluit> kennismakingVastleggen(
      Overdracht overdracht, Kennismaking kennismaking, Instant nu, Door door) {
    return switch (overdracht) {
      case Overdracht.Aanvaard aanvaard when inToekomst(kennismaking, nu) ->
          Decision.reject(
              Bezwaar.opVeld(
                  "/gehoudenOp",
                  "datum-in-toekomst",
                  "De kennismaking ligt in de toekomst.",
                  "Leg haar vast als zij is gehouden."));
      case Overdracht.Aanvaard aanvaard ->
          Decision.accept(
              Besluit.van(
                  aanvaard.draagWarmOver(kennismaking),
                  new OverdrachtGebeurtenis.WarmOvergedragen(
                      nu, door, aanvaard.aanbodVersie(), kennismaking.gehoudenOp())));
      case Overdracht.WarmOvergedragen al -> Decision.accept(Besluit.ongewijzigd(al));
      case Overdracht.Concept nog -> verkeerdeToestand(nog, "nog geen kennismaking krijgen");
      case Overdracht.Aangeboden nog -> verkeerdeToestand(nog, "nog geen kennismaking krijgen");
      case Overdracht.Teruggelegd niet -> verkeerdeToestand(niet, "geen kennismaking krijgen");
      case Overdracht.Verlopen niet -> verkeerdeToestand(niet, "geen kennismaking krijgen");
      case Overdracht.Ingetrokken niet -> verkeerdeToestand(niet, "geen kennismaking krijgen");
    };
  }

  private static boolean inToekomst(Kennismaking kennismaking, Instant nu) {
    return kennismaking
        .gehoudenOp()
        .filter(dag -> dag.isAfter(LocalDate.ofInstant(nu, NEDERLAND)))
        .isPresent();
  }

  /** Lets an offer expire whose deadline has passed; anything else stays as it is. */
  public static Besluit laatVerlopen(Overdracht overdracht, Instant nu) {
    return overdracht instanceof Overdracht.Aangeboden aangeboden
            && !aangeboden.aanbod().isOpTijd(nu)
        ? Besluit.van(aangeboden.verloop(), verlopen(aangeboden, nu))
        : Besluit.ongewijzigd(overdracht);
  }

  static OverdrachtGebeurtenis.Verlopen verlopen(Overdracht overdracht, Instant nu) {
    return new OverdrachtGebeurtenis.Verlopen(
        nu, Door.partij(overdracht.kern().afzender()), overdracht.aanbodVersie());
  }

  private static Decision<Besluit> verkeerdeToestand(Overdracht overdracht, String watNietKan) {
    return Decision.reject(
        Bezwaar.van(
            VERKEERDE_TOESTAND,
            "Een overdracht in de toestand "
                + overdracht.toestand().code()
                + " kan "
                + watNietKan
                + ".",
            "Haal de overdracht opnieuw op."));
  }
}
