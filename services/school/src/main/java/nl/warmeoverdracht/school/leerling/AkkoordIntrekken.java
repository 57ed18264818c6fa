package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.kernel.Decision;

/**
 * Tells the consent service that an agreement ends, before it is recorded here. That service
 * answers when no disclosure can leave on the agreement any more (invariant 2), which may take
 * seconds: no transaction is open and no thread is held meanwhile.
 */
@ApplicationScoped
public class AkkoordIntrekken {

  private final Leerlingregister register;
  private final Toestemmingsdienst toestemmingsdienst;
  private final PartijTransacties transacties;
  private final Clock klok;

  AkkoordIntrekken(
      Leerlingregister register,
      Toestemmingsdienst toestemmingsdienst,
      PartijTransacties transacties,
      Clock klok) {
    this.register = register;
    this.toestemmingsdienst = toestemmingsdienst;
    this.transacties = transacties;
    this.klok = klok;
  }

  /**
   * Completes when the end of the agreement may be acknowledged. Does nothing for a pupil or a
   * declaration that {@link AkkoordVastleggen} will refuse. The same again is told again, and waits
   * as long as is still needed.
   */
  public Uni<Void> meld(
      Partij partij, UUID leerlingId, NieuwAkkoord akkoord, String sleutel, String door) {
    return transacties
        .hibernate(partij, tx -> register.vind(tx, leerlingId))
        .chain(
            gevonden ->
                gevonden
                    .map(leerling -> meld(partij, leerling, akkoord, sleutel, door))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> meld(
      Partij partij, Leerling leerling, NieuwAkkoord akkoord, String sleutel, String door) {
    Akkoordvraag vraag = new Akkoordvraag(leerling, partij.taak(), akkoord, Kalender.vandaag(klok));
    return switch (AkkoordRegels.beoordeel(vraag)) {
      case Decision.Rejected<NieuwAkkoord> afgewezen -> Uni.createFrom().voidItem();
      case Decision.Accepted<NieuwAkkoord>(NieuwAkkoord goed) ->
          toestemmingsdienst.meldEinde(
              partij,
              new VastgelegdAkkoord(
                  AkkoordId.van(partij, leerling.id(), sleutel),
                  leerling.id(),
                  goed,
                  klok.instant(),
                  door),
              vraag.leeftijd());
    };
  }
}
