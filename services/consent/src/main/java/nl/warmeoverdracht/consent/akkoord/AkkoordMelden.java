package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Betrokkeneslot;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.akkoord.Melding.Onjuist;
import nl.warmeoverdracht.consent.akkoord.Melding.Vastgelegd;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Records an agreement that its holder reports as given. The same again changes nothing. What ends
 * one goes through {@link AkkoordIntrekken} alone.
 */
@ApplicationScoped
public class AkkoordMelden {

  private final Akkoorden akkoorden;
  private final Waarschuwingen waarschuwingen;

  AkkoordMelden(Akkoorden akkoorden, Waarschuwingen waarschuwingen) {
    this.akkoorden = akkoorden;
    this.waarschuwingen = waarschuwingen;
  }

  /** Records in the transaction given, which is its holder's. */
  public Uni<Melding> meld(UnitOfWork.Hibernate tx, Akkoord akkoord) {
    if (akkoord.verklaring() != Verklaring.GEGEVEN) {
      throw new IllegalArgumentException("an agreement ends through AkkoordIntrekken");
    }
    List<Bezwaar> bezwaren = AkkoordRegels.bezwaren(akkoord, Dag.van(akkoord.vastgelegdTijdstip()));
    if (!bezwaren.isEmpty()) {
      return Uni.createFrom().item(new Onjuist(bezwaren));
    }
    return Betrokkeneslot.alleen(tx, akkoord.betrokkeneId())
        .chain(() -> akkoorden.vergrendel(tx, akkoord.id()))
        .chain(
            eerder ->
                eerder
                    .map(was -> Uni.createFrom().item(Melding.nogEens(akkoord, was)))
                    .orElseGet(() -> voegToe(tx, akkoord)));
  }

  private Uni<Melding> voegToe(UnitOfWork.Hibernate tx, Akkoord akkoord) {
    return akkoorden
        .voegToe(tx, akkoord)
        .chain(() -> waarschuwingen.bewaar(tx, Waarschuwing.over(akkoord)))
        .replaceWith(new Vastgelegd(akkoord, true));
  }
}
