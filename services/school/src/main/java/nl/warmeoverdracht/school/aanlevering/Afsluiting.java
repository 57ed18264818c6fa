package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer;

/** Ends a delivery: its file and what was kept aside go, its results stay. */
@ApplicationScoped
class Afsluiting {

  private final Aanleveringen aanleveringen;
  private final Regelresultaten resultaten;
  private final Bestandsopslag opslag;
  private final Leerlinginvoer invoer;
  private final Werkvoorraad voorraad;

  Afsluiting(
      Aanleveringen aanleveringen,
      Regelresultaten resultaten,
      Bestandsopslag opslag,
      Leerlinginvoer invoer,
      Werkvoorraad voorraad) {
    this.aanleveringen = aanleveringen;
    this.resultaten = resultaten;
    this.opslag = opslag;
    this.invoer = invoer;
    this.voorraad = voorraad;
  }

  /**
   * In the caller's transaction, which holds the delivery locked.
   *
   * @param klaar the delivery in its end state
   */
  Uni<Aanlevering> sluit(UnitOfWork.Sql tx, Aanlevering klaar) {
    boolean nietBewaard = !klaar.proef() && klaar.toestand() != Toestand.GEREED;
    return aanleveringen
        .wijzig(tx, klaar)
        .chain(
            () ->
                nietBewaard ? resultaten.nietBewaard(tx, klaar.id()) : Uni.createFrom().voidItem())
        .chain(() -> invoer.vergeet(tx, klaar.id()))
        .chain(() -> opslag.vergeet(tx, klaar.id()))
        .chain(() -> voorraad.rondAf(tx, klaar.id()))
        .replaceWith(klaar);
  }
}
