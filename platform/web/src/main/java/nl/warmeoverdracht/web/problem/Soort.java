package nl.warmeoverdracht.web.problem;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of errors that the contracts know, each with its status and Dutch title. */
public enum Soort {
  ONGELDIG_VERZOEK(400, "Het verzoek klopt niet"),
  NIET_AANGEMELD(401, "U bent niet aangemeld"),
  NIET_TOEGESTAAN(403, "Dit mag niet"),
  NIET_GEVONDEN(404, "Niet gevonden"),
  METHODE_BESTAAT_NIET(405, "Dit kan hier niet"),
  VORM_NIET_BESCHIKBAAR(406, "Deze vorm is er niet"),
  VERKEERDE_TOESTAND(409, "Dit kan nu niet"),
  VEROUDERDE_VERSIE(412, "Er is een nieuwere versie"),
  TE_GROOT(413, "De inhoud is te groot"),
  VERKEERD_MEDIATYPE(415, "Deze vorm wordt niet gelezen"),
  ONVERWERKBAAR(422, "Dit kan niet worden uitgevoerd"),
  VERSIE_ONTBREEKT(428, "De versie ontbreekt"),
  STORING(500, "Er ging iets mis"),
  NIET_BESCHIKBAAR(503, "Nu niet beschikbaar");

  private final int status;
  private final String titel;

  Soort(int status, String titel) {
    this.status = status;
    this.titel = titel;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The kind of error in plain Dutch. */
  public String titel() {
    return titel;
  }

  /** The last part of the problem's {@code type}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The kind that answers with this status; empty for a status that the contracts do not know. */
  public static Optional<Soort> metStatus(int status) {
    return Arrays.stream(values()).filter(soort -> soort.status == status).findFirst();
  }
}
