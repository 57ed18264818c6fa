package nl.warmeoverdracht.consent.grondslag;

import nl.warmeoverdracht.consent.Codes;

/**
 * A category of data that is decided on as a whole. Some exist only to be refused, see {@link
 * Toestaanbaar}.
 */
public enum Categorie implements Codes {
  IDENTITEIT,
  CONTACT,
  BSN,
  OPLEIDING,
  DIPLOMA,
  STARTKWALIFICATIE,
  UITSTROOMPROFIEL,
  VERZUIM,
  BEGELEIDINGSBEHOEFTE,
  LEEFGEBIED_SIGNALEN,
  GEZONDHEID,
  STRAFRECHTELIJK,
  TRANSITIEPLAN,
  STAGE_ERVARING,
  PRAKTIJKVERKLARING,
  LOONWAARDE,
  UITKERING,
  INSTRUMENTEN,
  PLAATSING,
  NAZORGSTATUS,
  CONTACTPERSONEN,
  OVERLEGBESLUIT,
  WOONGEMEENTE,
  LEEFTIJDSGROEP,
  SCHOOLSOORT,
  OVERDRACHTSTATUS,
  BERICHT;
}
