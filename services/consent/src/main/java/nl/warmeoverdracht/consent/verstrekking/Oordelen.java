package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.grondslagen.Grondslagen;

/**
 * Holds a question against the legal bases and against what was agreed: the agreements come from
 * our own table, never from the caller.
 */
@ApplicationScoped
class Oordelen {

  private final Grondslagen grondslagen;
  private final Regeleis eis;
  private final Akkoorden akkoorden;

  Oordelen(Grondslagen grondslagen, Regeleis eis, Akkoorden akkoorden) {
    this.grondslagen = grondslagen;
    this.eis = eis;
    this.akkoorden = akkoorden;
  }

  /**
   * What the rules say.
   *
   * @param akkoorden ids of the declarations that were looked at
   */
  record Oordeel(List<UUID> akkoorden, List<Categoriebesluit> perCategorie) {}

  /** The judgement on this question on the day of this moment; reads in one round trip. */
  Uni<Oordeel> oordeel(UnitOfWork.Sql tx, Verstrekkingsvraag vraag, Instant nu) {
    return akkoorden
        .laatste(tx, vraag.betrokkeneId(), vraag.ontvanger().taak())
        .map(gegeven -> oordeel(Akkoordkeuze.uit(vraag, gegeven), nu));
  }

  private Oordeel oordeel(Akkoordkeuze keuze, Instant nu) {
    return new Oordeel(
        keuze.gebruikt().stream().map(Akkoord::id).toList(),
        keuze.beslis(grondslagen, Dag.van(nu)).stream()
            .map(Categoriebesluit::van)
            .map(eis::toets)
            .toList());
  }
}
