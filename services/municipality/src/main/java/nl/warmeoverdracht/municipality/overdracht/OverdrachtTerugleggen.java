package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;

/** Requests that the sender takes an offer back, with the complete list of objections. */
@ApplicationScoped
public class OverdrachtTerugleggen {

  private final Zaakwijziging wijziging;

  OverdrachtTerugleggen(Zaakwijziging wijziging) {
    this.wijziging = wijziging;
  }

  /** Hands back within the party's transaction; the sender hears of it after the commit. */
  public Uni<Uitkomst<Zaak>> legTerug(UnitOfWork tx, Opdracht opdracht, List<Reden> redenen) {
    return wijziging.wijzig(
        tx, opdracht, (overdracht, nu) -> TeruglegRegels.beoordeel(overdracht, redenen, nu));
  }
}
