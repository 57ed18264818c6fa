package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.UnitOfWork;

/** Requests the acceptance of an offer, naming the contact person (invariant 9). */
@ApplicationScoped
public class OverdrachtAanvaarden {

  private final Zaakwijziging wijziging;

  OverdrachtAanvaarden(Zaakwijziging wijziging) {
    this.wijziging = wijziging;
  }

  /** Accepts within the party's transaction; the sender hears of it after the commit. */
  public Uni<Uitkomst<Zaak>> aanvaard(
      UnitOfWork tx, Opdracht opdracht, Contactpersoon contactpersoon) {
    return wijziging.wijzig(
        tx, opdracht, (overdracht, nu) -> AanvaardRegels.beoordeel(overdracht, contactpersoon, nu));
  }
}
