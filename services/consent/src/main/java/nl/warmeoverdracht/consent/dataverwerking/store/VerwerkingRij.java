package nl.warmeoverdracht.consent.dataverwerking.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerking;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerkingen.Ontvangen;

/** A row of {@code dataverwerking} and back. */
public final class VerwerkingRij {

  /** The columns in the order of {@link #lees}. */
  public static final String KOLOMMEN =
      "id, bron, volgnummer, partij, activiteit, betrokkene_id, betrokkene_id_soort, trace_id,"
          + " span_id, bovenliggende_span_id, status, naam, begin_op, einde_op";

  private VerwerkingRij() {}

  /** The record in this row. */
  public static Ontvangen lees(Object[] rij) {
    return new Ontvangen(
        (UUID) rij[0],
        (String) rij[1],
        new Dataverwerking(
            (Long) rij[2],
            Partij.vanSleutel((String) rij[3]),
            (String) rij[4],
            (String) rij[5],
            (String) rij[6],
            (String) rij[7],
            (String) rij[8],
            Optional.ofNullable((String) rij[9]),
            (String) rij[10],
            (String) rij[11],
            instant(rij[12]),
            instant(rij[13])));
  }

  private static Instant instant(Object kolom) {
    return ((OffsetDateTime) kolom).toInstant();
  }

  /** One text column of many records, for {@code unnest}. */
  static String[] kolom(
      List<Dataverwerking> rijen, java.util.function.Function<Dataverwerking, String> waarde) {
    return rijen.stream().map(waarde).toArray(String[]::new);
  }
}
