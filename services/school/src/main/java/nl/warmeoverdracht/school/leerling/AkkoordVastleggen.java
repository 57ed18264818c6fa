package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * Records what was declared about sharing, here and at the consent service. That service is told
 * first, inside our transaction: when it does not answer, nothing is kept here. Should our commit
 * fail afterwards, the same command again has the same id ({@link AkkoordId}) and completes it; so
 * neither side ends up with half. What ends an agreement was told by {@link AkkoordIntrekken}
 * already, because that takes seconds and no transaction should stay open for it.
 */
@ApplicationScoped
public class AkkoordVastleggen {

  private final Leerlingregister register;
  private final Toestemmingsdienst toestemmingsdienst;
  private final Clock klok;

  AkkoordVastleggen(Leerlingregister register, Toestemmingsdienst toestemmingsdienst, Clock klok) {
    this.register = register;
    this.toestemmingsdienst = toestemmingsdienst;
    this.klok = klok;
  }

  /**
   * The recorded declaration, or all objections.
   *
   * @param sleutel the command's {@code Idempotency-Key}
   * @param door the caller's opaque subject
   */
  public Uni<Decision<VastgelegdAkkoord>> legVast(
      UnitOfWork.Hibernate tx,
      Leerling leerling,
      NieuwAkkoord akkoord,
      String sleutel,
      String door) {
    Partij partij = tx.partij().orElseThrow();
    Akkoordvraag vraag = new Akkoordvraag(leerling, partij.taak(), akkoord, Kalender.vandaag(klok));
    return switch (AkkoordRegels.beoordeel(vraag)) {
      case Decision.Rejected<NieuwAkkoord>(List<Bezwaar> bezwaren) ->
          Uni.createFrom().item(Decision.reject(bezwaren));
      case Decision.Accepted<NieuwAkkoord>(NieuwAkkoord goed) -> {
        VastgelegdAkkoord vastgelegd =
            new VastgelegdAkkoord(
                AkkoordId.van(partij, leerling.id(), sleutel),
                leerling.id(),
                goed,
                klok.instant(),
                door);
        Uni<Void> gemeld =
            goed.verklaring() == Verklaring.GEGEVEN
                ? toestemmingsdienst.meld(
                    partij, vastgelegd, vraag.leeftijd(), vraag.wordtAchttienOp())
                : Uni.createFrom().voidItem();
        yield gemeld.chain(() -> register.legVast(tx, vastgelegd)).map(Decision::accept);
      }
    };
  }
}
