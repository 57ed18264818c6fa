package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/** Records a declaration that its holder reports. The same again changes nothing. */
@ApplicationScoped
public class AkkoordMelden {

  private final Akkoorden akkoorden;

  AkkoordMelden(Akkoorden akkoorden) {
    this.akkoorden = akkoorden;
  }

  /**
   * Records in the transaction given, which is its holder's.
   *
   * @return the declaration as it is recorded; an objection when the id is another declaration's
   */
  public Uni<Decision<Melding>> meld(UnitOfWork.Hibernate tx, Akkoord akkoord) {
    return akkoorden
        .vergrendel(tx, akkoord.id())
        .chain(
            eerder ->
                eerder.isPresent()
                    ? Uni.createFrom().item(vergelijk(akkoord, eerder))
                    : akkoorden
                        .voegToe(tx, akkoord)
                        .replaceWith(Decision.accept(new Melding(akkoord, true))));
  }

  private static Decision<Melding> vergelijk(Akkoord akkoord, Optional<Akkoord> eerder) {
    return eerder
        .filter(akkoord::zegtHetzelfdeAls)
        .map(zelfde -> Decision.accept(new Melding(zelfde, false)))
        .orElseGet(
            () ->
                Decision.reject(
                    Bezwaar.opVeld(
                        "akkoordId",
                        "ander-akkoord",
                        "Met dit id is al een ander akkoord gemeld.",
                        "Kies voor elk akkoord een eigen id.")));
  }

  /**
   * What was recorded.
   *
   * @param nieuw whether it was not recorded before
   */
  public record Melding(Akkoord akkoord, boolean nieuw) {}
}
