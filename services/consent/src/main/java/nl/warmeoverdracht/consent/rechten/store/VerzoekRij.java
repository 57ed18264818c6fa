package nl.warmeoverdracht.consent.rechten.store;

import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.rechten.Verzoek;
import nl.warmeoverdracht.consent.rechten.Verzoeksoort;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.GegevenDoor;

/** A row of {@code verzoek}. */
final class VerzoekRij {

  static final String KOLOMMEN =
      "v.id, v.partij, v.betrokkene_id, v.soort, v.akkoord_id, v.categorieen, v.ingediend_door,"
          + " v.ingediend_op, v.uiterlijk_op";

  private VerzoekRij() {}

  static Verzoek lees(Object[] rij) {
    return new Verzoek(
        (UUID) rij[0],
        Partij.vanSleutel((String) rij[1]),
        (UUID) rij[2],
        Codes.verplicht(Verzoeksoort.class, (String) rij[3]),
        Optional.ofNullable((UUID) rij[4]),
        Lijst.categorieen((String) rij[5]),
        Codes.verplicht(GegevenDoor.class, (String) rij[6]),
        KennisgevingRij.tijdstip(rij[7]),
        KennisgevingRij.tijdstip(rij[8]));
  }
}
