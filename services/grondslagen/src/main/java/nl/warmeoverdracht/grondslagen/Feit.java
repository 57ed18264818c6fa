package nl.warmeoverdracht.grondslagen;

import java.util.Arrays;

/** A yes-or-no fact that a rule can ask for; what the holder did not state is neither. */
public enum Feit {
  DIPLOMA("diploma", "dat er een diploma is", "dat er geen diploma is"),
  STARTKWALIFICATIE(
      "startkwalificatie", "dat er een startkwalificatie is", "dat er geen startkwalificatie is"),
  EIGEN_GEMEENTE(
      "eigenGemeente",
      "dat het de gemeente is waar de jongere woont",
      "dat het een andere gemeente is"),
  GEINFORMEERD(
      "geinformeerd",
      "dat het vooraf aan de jongere is verteld",
      "dat het niet aan de jongere is verteld"),
  OP_OPDRACHT(
      "opOpdracht",
      "dat er een opdracht is, met een verwerkersovereenkomst",
      "dat er geen opdracht is"),
  LKS("lks", "dat er loonkostensubsidie loopt", "dat er geen loonkostensubsidie loopt"),
  UITGEVALLEN(
      "uitgevallen",
      "dat de jongere vier weken of langer verzuimt of niet is ingeschreven",
      "dat de jongere naar school gaat"),
  RECENT_VERTROKKEN(
      "recentVertrokken",
      "dat de jongere nog binnen de termijn van school is",
      "dat de termijn na het vertrek voorbij is"),
  ENTREE(
      "entree", "dat het om een entreeopleiding gaat", "dat het niet om een entreeopleiding gaat"),
  VERTEGENWOORDIGD(
      "vertegenwoordigd",
      "dat de jongere hierover niet zelf mag beslissen (curatele, bewind of mentorschap)",
      "dat de jongere zelf mag beslissen");

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

  /** What is the case when it is true; goes on a sentence in Dutch. */
  String ja() {
    return ja;
  }

  /** Why a rule that asks for this does not apply. */
  String tekort(boolean gevraagd) {
    return "Niet is gebleken " + (gevraagd ? ja : nee) + ".";
  }
}
