package nl.warmeoverdracht.school.verstrekking;

import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.school.overdracht.Beslissingen;
import nl.warmeoverdracht.school.overdracht.Overdracht;

/** In which states of a handover something is open to its receiver. Pure. */
@FunctionalInterface
public interface Openheid {

  /** An offer can be looked at from the moment that it was made until it ended. */
  Openheid ZODRA_AANGEBODEN =
      overdracht ->
          switch (overdracht) {
            case Overdracht.Concept concept -> new Onzichtbaar();
            case Overdracht.Aangeboden aangeboden -> new Open();
            case Overdracht.Aanvaard aanvaard -> new Open();
            case Overdracht.WarmOvergedragen warm -> new Open();
            case Overdracht.Teruggelegd teruggelegd -> dicht(teruggelegd);
            case Overdracht.Verlopen verlopen -> dicht(verlopen);
            case Overdracht.Ingetrokken ingetrokken -> dichtOfOnzichtbaar(ingetrokken);
          };

  /** A dossier is open after the sender confirmed the acceptance. */
  Openheid NA_AANVAARDING =
      overdracht ->
          switch (overdracht) {
            case Overdracht.Concept concept -> new Onzichtbaar();
            case Overdracht.Aangeboden aangeboden -> dicht(aangeboden);
            case Overdracht.Aanvaard aanvaard -> new Open();
            case Overdracht.WarmOvergedragen warm -> new Open();
            case Overdracht.Teruggelegd teruggelegd -> dicht(teruggelegd);
            case Overdracht.Verlopen verlopen -> dicht(verlopen);
            case Overdracht.Ingetrokken ingetrokken -> dichtOfOnzichtbaar(ingetrokken);
          };

  /** How open it is in this state. */
  Stand van(Overdracht overdracht);

  /** How open something is. */
  sealed interface Stand permits Open, Dicht, Onzichtbaar {}

  /** It may be asked. */
  record Open() implements Stand {}

  /** The state does not allow it. */
  record Dicht(Bezwaar bezwaar) implements Stand {}

  /** For the receiver there is no such handover. */
  record Onzichtbaar() implements Stand {}

  private static Stand dichtOfOnzichtbaar(Overdracht.Ingetrokken ingetrokken) {
    return ingetrokken.laatsteAanbod().isPresent() ? dicht(ingetrokken) : new Onzichtbaar();
  }

  private static Stand dicht(Overdracht overdracht) {
    return new Dicht(
        Bezwaar.van(
            Beslissingen.VERKEERDE_TOESTAND,
            "De overdracht is in de toestand " + overdracht.toestand().code() + ".",
            "Wacht op bericht van de afzender."));
  }
}
