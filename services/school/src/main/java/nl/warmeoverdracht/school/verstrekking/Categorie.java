package nl.warmeoverdracht.school.verstrekking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The categories of data that a sender can hold and asks a decision about. BSN is asked so that its
 * refusal is on record, and is in no answer: there is no field for it.
 */
public enum Categorie {
  WOONGEMEENTE("woongemeente"),
  LEEFTIJDSGROEP("leeftijdsgroep"),
  SCHOOLSOORT("schoolsoort"),
  IDENTITEIT("identiteit"),
  CONTACT("contact"),
  BSN("bsn"),
  OPLEIDING("opleiding"),
  DIPLOMA("diploma"),
  STARTKWALIFICATIE("startkwalificatie"),
  UITSTROOMPROFIEL("uitstroomprofiel"),
  BEGELEIDINGSBEHOEFTE("begeleidingsbehoefte"),
  LEEFGEBIED_SIGNALEN("leefgebied-signalen"),
  UITKERING("uitkering"),
  CONTACTPERSONEN("contactpersonen"),
  BERICHT("bericht");

  /** What a coarse announcement may tell; never identity. */
  public static final List<Categorie> VAN_AANKONDIGING =
      List.of(WOONGEMEENTE, LEEFTIJDSGROEP, SCHOOLSOORT, UITSTROOMPROFIEL, BEGELEIDINGSBEHOEFTE);

  /** What a dossier may tell after acceptance. */
  public static final List<Categorie> VAN_DOSSIER =
      List.of(
          IDENTITEIT,
          CONTACT,
          BSN,
          OPLEIDING,
          DIPLOMA,
          STARTKWALIFICATIE,
          UITSTROOMPROFIEL,
          BEGELEIDINGSBEHOEFTE,
          LEEFGEBIED_SIGNALEN,
          UITKERING,
          CONTACTPERSONEN);

  private final String code;

  Categorie(String code) {
    this.code = code;
  }

  /** The name in the contract. */
  public String code() {
    return code;
  }

  /** The category with this code; empty when a sender has no such category. */
  public static Optional<Categorie> metCode(String code) {
    return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
  }
}
