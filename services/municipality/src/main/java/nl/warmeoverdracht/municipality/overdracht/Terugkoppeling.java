package nl.warmeoverdracht.municipality.overdracht;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.municipality.overdracht.Besluiten.Besluit;

/** What the sender may know about a handover at its receiver: filtered by the decision. */
public record Terugkoppeling(
    UUID overdrachtId,
    int aanbodVersie,
    UUID besluitId,
    Toestand toestand,
    Optional<Contactpersoon> contactpersoon,
    List<Reden> redenen) {

  public Terugkoppeling {
    redenen = List.copyOf(redenen);
  }

  /** The allowed part: without a decision on a category it is not there. */
  static Terugkoppeling van(OntvangenOverdracht overdracht, Besluit besluit) {
    boolean metTekst = besluit.staatToe(Besluiten.BERICHT);
    return new Terugkoppeling(
        overdracht.aanbod().overdrachtId(),
        overdracht.aanbod().versie(),
        besluit.id(),
        overdracht.toestand(),
        overdracht.contact().filter(_ -> besluit.staatToe(Besluiten.CONTACTPERSONEN)),
        overdracht.bezwarenVanOntvanger().stream()
            .map(reden -> metTekst ? reden : new Reden(reden.code(), Optional.empty()))
            .toList());
  }
}
