package nl.warmeoverdracht.messaging.proef;

import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.messaging.OutgoingEvent;

/**
 * The data of the test application's events.
 *
 * @param ontvanger party whose transaction it is handled in
 * @param tekst anything
 * @param zaak must exist, when given: without it the database refuses the effect
 * @param poort must answer, when given: without that the handler cannot work
 */
public record Proef(String ontvanger, String tekst, String zaak, Integer poort) {

  public static final String TOPIC = "proef.gebeurtenis";
  public static final String GEDAAN = "nl.warmeoverdracht.proef-gedaan.v1";
  public static final String HIBERNATE_GEDAAN = "nl.warmeoverdracht.hibernate-proef-gedaan.v1";
  public static final String TECHNISCH_GEDAAN = "nl.warmeoverdracht.technische-proef-gedaan.v1";
  public static final String ONBEHANDELD_GEDAAN = "nl.warmeoverdracht.onbehandelde-proef-gedaan.v1";

  public static final Partij AFZENDER = Partij.van("00000099000000024000", "school");
  public static final Partij ONTVANGER = Partij.van("00000099100001876000", "werk-en-inkomen");

  public static Proef van(String tekst) {
    return new Proef(ONTVANGER.sleutel(), tekst, null, null);
  }

  public Proef inZaak(String nodig) {
    return new Proef(ontvanger, tekst, nodig, poort);
  }

  public Proef viaPoort(int nodig) {
    return new Proef(ontvanger, tekst, zaak, nodig);
  }

  public OutgoingEvent gedaan(String sleutel, long volgorde) {
    return als(GEDAAN, sleutel, volgorde);
  }

  public OutgoingEvent als(String type, String sleutel, long volgorde) {
    return OutgoingEvent.of(type, TOPIC, sleutel, volgorde, AFZENDER, this);
  }
}
