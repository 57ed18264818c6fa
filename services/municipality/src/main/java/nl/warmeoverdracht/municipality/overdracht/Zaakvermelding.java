package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.UnitOfWork;

/** Records that data of the young person of a case were processed, for the party that holds it. */
@ApplicationScoped
public class Zaakvermelding {

  private final Logboek logboek;
  private final OntvangenOverdrachten overdrachten;

  Zaakvermelding(Logboek logboek, OntvangenOverdrachten overdrachten) {
    this.logboek = logboek;
    this.overdrachten = overdrachten;
  }

  /** A processing that begins now. */
  public Logboek.Verwerking begin() {
    return logboek.begin();
  }

  /** Records in the transaction of the read; nothing when there is no such case. */
  public Uni<Void> gelukt(UnitOfWork tx, Logboek.Verwerking verwerking, UUID overdrachtId) {
    return overdrachten
        .vind(tx, overdrachtId)
        .chain(zaak -> gelukt(tx, verwerking, zaak.stream().toList()));
  }

  /** Records in the transaction of the read. */
  public Uni<Void> gelukt(UnitOfWork tx, Logboek.Verwerking verwerking, Collection<Zaak> zaken) {
    return verwerking.gelukt(tx, zaken.stream().map(Zaak::betrokkeneId).toList());
  }

  /** Records what came of a question of the sender's dienst. */
  Uni<Void> vermeld(UnitOfWork tx, Logboek.Verwerking verwerking, Zaak zaak, Uitkomst<?> uitkomst) {
    return uitkomst instanceof Uitkomst.Gelukt<?>
        ? gelukt(tx, verwerking, List.of(zaak))
        : verwerking.geweigerd(tx, zaak.betrokkeneId());
  }
}
