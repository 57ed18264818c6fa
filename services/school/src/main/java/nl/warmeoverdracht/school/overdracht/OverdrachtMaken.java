package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.organisatie.Ontvangerkeuze;
import nl.warmeoverdracht.school.organisatie.Organisaties;

/** Makes a draft; the receiver follows from the destination and the home municipality. */
@ApplicationScoped
public class OverdrachtMaken {

  private final Overdrachten overdrachten;
  private final Organisaties organisaties;
  private final UuidV7 ids;
  private final InstantSource klok;

  OverdrachtMaken(Overdrachten overdrachten, Organisaties organisaties, UuidV7 ids, Clock klok) {
    this.overdrachten = overdrachten;
    this.organisaties = organisaties;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * What the sender asks.
   *
   * @param leerling the pupil, read before the transaction began
   */
  public record Opdracht(
      Leerling leerling, Bestemming bestemming, Optional<UUID> vorigeOverdrachtId, Door door) {}

  /** The draft, or every objection; in the sender's own transaction. */
  public Uni<Uitkomst> maak(UnitOfWork tx, Opdracht opdracht) {
    return organisaties
        .ontvanger(tx, opdracht.bestemming().taak(), opdracht.leerling().woongemeente())
        .chain(
            keuze -> vorigeOntbreekt(tx, opdracht).chain(mist -> maak(tx, opdracht, keuze, mist)));
  }

  private Uni<Boolean> vorigeOntbreekt(UnitOfWork tx, Opdracht opdracht) {
    return opdracht
        .vorigeOverdrachtId()
        .map(vorige -> overdrachten.vind(tx, vorige).map(Optional::isEmpty))
        .orElseGet(() -> Uni.createFrom().item(false));
  }

  private Uni<Uitkomst> maak(
      UnitOfWork tx, Opdracht opdracht, Ontvangerkeuze keuze, boolean vorigeOntbreekt) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    AanbodRegels.ontvangerBekend(keuze).ifPresent(bezwaren::add);
    if (vorigeOntbreekt) {
      bezwaren.add(
          Bezwaar.opVeld(
              "/vorigeOverdrachtId",
              "vorige-overdracht-onbekend",
              "De vorige overdracht bestaat niet.",
              "Laat het veld weg of kies een bestaande overdracht."));
    }
    return keuze instanceof Ontvangerkeuze.Gevonden gevonden && bezwaren.isEmpty()
        ? voegToe(tx, opdracht, gevonden)
        : Uni.createFrom().item(new Uitkomst.Afgewezen(bezwaren));
  }

  private Uni<Uitkomst> voegToe(
      UnitOfWork tx, Opdracht opdracht, Ontvangerkeuze.Gevonden gevonden) {
    Kern kern =
        new Kern(
            ids.next(),
            opdracht.door().partij(),
            opdracht.leerling().id(),
            opdracht.bestemming(),
            gevonden.ontvanger(),
            opdracht.vorigeOverdrachtId(),
            klok.instant());
    return overdrachten
        .voegToe(
            tx,
            new Overdracht.Concept(kern),
            new OverdrachtGebeurtenis.Aangemaakt(kern.aangemaaktOp(), opdracht.door()))
        .map(Uitkomst.Gelukt::new);
  }
}
