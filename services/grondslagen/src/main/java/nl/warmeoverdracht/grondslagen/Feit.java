package nl.warmeoverdracht.grondslagen;

import java.util.Arrays;

/** A yes-or-no fact that a rule can ask for; what the holder did not state is neither. */
public enum Feit {
  DIPLOMA("diploma", "dat er een diploma is", "dat er geen diploma is"),
  STARTKWALIFICATIE(
      "startkwalificatie", "dat er een startkwalificatie is", "dat er geen startkwalificatie is"),
  EIGEN_GEMEENTE(
      "eigenGemeente",
      "dat de ontvanger de gemeente is waar de jongere woont",
      "dat de ontvanger een andere gemeente is"),
  GEINFORMEERD(
      "geinformeerd",
      "dat het vooraf aan de jongere is verteld",
      "dat het niet aan de jongere is verteld"),
  OP_OPDRACHT(
      "opOpdracht",
      "dat de ontvanger opdracht gaf, met een verwerkersovereenkomst",
      "dat de ontvanger geen opdracht gaf");

  private final String veld;
  private final String ja;
  private final String nee;

  Feit(String veld, String ja, String nee) {
    this.veld = veld;
    this.ja = ja;
    this.nee = nee;
  }

  /** Its name in contracts and rule files. */
  public String veld() {
    return veld;
  }

  /** The fact with this name; throws {@link IllegalArgumentException} when there is none. */
  public static Feit metVeld(String veld) {
    return Arrays.stream(values())
        .filter(feit -> feit.veld.equals(veld))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown condition " + veld));
  }

  /** Why a rule that asks for this does not apply. */
  String tekort(boolean gevraagd) {
    return "Niet is gebleken " + (gevraagd ? ja : nee) + ".";
  }
}
