package nl.warmeoverdracht.school.leerling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.leerling.bestand.Aanpakken;
import nl.warmeoverdracht.school.leerling.bestand.Afzender;
import nl.warmeoverdracht.school.leerling.bestand.Leeskader;

/** What the exports of a party are held against, now. */
@ApplicationScoped
public class Leeskaders {

  private final Aanpakken aanpakken;
  private final Clock klok;

  Leeskaders(Aanpakken aanpakken, Clock klok) {
    this.aanpakken = aanpakken;
    this.klok = klok;
  }

  /** For this party, today. */
  public Leeskader voor(Partij partij) {
    return new Leeskader(new Afzender(partij), Kalender.vandaag(klok), aanpakken);
  }
}
