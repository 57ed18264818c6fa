package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.leerling.Achtergrond;
import nl.warmeoverdracht.school.leerling.Leeskaders;

/** Receives files of any size without holding them in memory. */
@ApplicationScoped
public class BestandOntvangen {

  private final Bestandsopslag opslag;
  private final PartijTransacties transacties;
  private final Achtergrond achtergrond;
  private final UuidV7 ids;
  private final Leeskaders kaders;

  BestandOntvangen(
      Bestandsopslag opslag,
      PartijTransacties transacties,
      Achtergrond achtergrond,
      UuidV7 ids,
      Leeskaders kaders) {
    this.opslag = opslag;
    this.transacties = transacties;
    this.achtergrond = achtergrond;
    this.ids = ids;
    this.kaders = kaders;
  }

  /** Begins to receive one file of this party. */
  public Ontvangst begin(Partij partij) {
    return new Ontvangst(
        ids.next(),
        kaders.voor(partij),
        deel -> opslag.bewaar(partij, deel.aanleveringId(), deel.deel()),
        achtergrond);
  }

  /** Forgets a file that was received for nothing; what is missed here is swept up later. */
  public Uni<Void> vergeet(Partij partij, Ontvangst ontvangst) {
    return transacties.sql(partij, tx -> opslag.vergeet(tx, ontvangst.id()));
  }
}
