package nl.warmeoverdracht.consent.rechten.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.rechten.Bevestiging;
import nl.warmeoverdracht.consent.rechten.Gevolg;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Kennisgeving.Antwoord;
import nl.warmeoverdracht.consent.rechten.Uitzondering;
import nl.warmeoverdracht.consent.rechten.Verzoeksoort;
import nl.warmeoverdracht.grondslagen.Codes;

/** A row of {@code kennisgeving}. */
final class KennisgevingRij {

  static final String KOLOMMEN =
      "id, verzoek_id, soort, bron, houder, partij, overdracht_id, categorieen, besluiten,"
          + " gevraagd_op, uiterlijk_op, te_laat_op, uitkomst, antwoord_categorieen, behouden,"
          + " artikel, uitzondering, beantwoord_op, betrokkene_id";

  /** The place of the receiver among the columns. */
  static final int ONTVANGER = 5;

  private KennisgevingRij() {}

  static Kennisgeving lees(Object[] rij) {
    return new Kennisgeving(
        (UUID) rij[0],
        (UUID) rij[1],
        Codes.verplicht(Verzoeksoort.class, (String) rij[2]),
        Partij.vanSleutel((String) rij[3]),
        Partij.vanSleutel((String) rij[4]),
        Partij.vanSleutel((String) rij[ONTVANGER]),
        Optional.ofNullable((UUID) rij[6]),
        Optional.ofNullable((UUID) rij[18]),
        Lijst.categorieen((String) rij[7]),
        Lijst.ids((String) rij[8]),
        tijdstip(rij[9]),
        tijdstip(rij[10]),
        Optional.ofNullable(rij[11]).map(KennisgevingRij::tijdstip),
        Optional.ofNullable(rij[12]).map(uitkomst -> antwoord(rij)));
  }

  static Instant tijdstip(Object kolom) {
    return ((OffsetDateTime) kolom).toInstant();
  }

  static OffsetDateTime kolom(Instant tijdstip) {
    return tijdstip.atOffset(ZoneOffset.UTC);
  }

  private static Antwoord antwoord(Object[] rij) {
    return new Antwoord(
        new Bevestiging(
            Codes.verplicht(Gevolg.class, (String) rij[12]),
            Lijst.categorieen((String) rij[13]),
            Lijst.categorieen((String) rij[14]),
            Optional.ofNullable((String) rij[15]),
            Optional.ofNullable((String) rij[16])
                .map(code -> Codes.verplicht(Uitzondering.class, code))),
        tijdstip(rij[17]));
  }
}
