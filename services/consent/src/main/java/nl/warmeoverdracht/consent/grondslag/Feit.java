package nl.warmeoverdracht.consent.grondslag;

import nl.warmeoverdracht.consent.Codes;

/** A yes-or-no fact that a rule can ask for; what the holder did not state is neither. */
public enum Feit implements Codes {
  DIPLOMA("dat er een diploma is", "dat er geen diploma is"),
  STARTKWALIFICATIE("dat er een startkwalificatie is", "dat er geen startkwalificatie is"),
  EIGEN_GEMEENTE(
      "dat de ontvanger de gemeente is waar de jongere woont",
      "dat de ontvanger een andere gemeente is"),
  GEINFORMEERD(
      "dat het vooraf aan de jongere is verteld", "dat het niet aan de jongere is verteld"),
  OP_OPDRACHT(
      "dat de ontvanger opdracht gaf, met een verwerkersovereenkomst",
      "dat de ontvanger geen opdracht gaf");

  private final String ja;
  private final String nee;

  Feit(String ja, String nee) {
    this.ja = ja;
    this.nee = nee;
  }

  /** Why a rule that asks for this does not apply. */
  String tekort(boolean gevraagd) {
    return "Niet is gebleken " + (gevraagd ? ja : nee) + ".";
  }
}
