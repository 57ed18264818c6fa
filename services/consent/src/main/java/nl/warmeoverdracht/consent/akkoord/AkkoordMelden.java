package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Betrokkeneslot;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.akkoord.Melding.AnderAkkoord;
import nl.warmeoverdracht.consent.akkoord.Melding.Onjuist;
import nl.warmeoverdracht.consent.akkoord.Melding.Vastgelegd;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Records a declaration that its holder reports. The same again changes nothing. A declaration that
 * ends an agreement asks everybody who received something under it to remove it.
 */
@ApplicationScoped
public class AkkoordMelden {

  private final Akkoorden akkoorden;
  private final Intrekkingen intrekkingen;
  private final Waarschuwingen waarschuwingen;

  AkkoordMelden(Akkoorden akkoorden, Intrekkingen intrekkingen, Waarschuwingen waarschuwingen) {
    this.akkoorden = akkoorden;
    this.intrekkingen = intrekkingen;
    this.waarschuwingen = waarschuwingen;
  }

  /** Records in the transaction given, which is its holder's. */
  public Uni<Melding> meld(UnitOfWork.Hibernate tx, Akkoord akkoord) {
    List<Bezwaar> bezwaren =
        AkkoordRegels.bezwaren(akkoord.kern(), Dag.van(akkoord.vastgelegdTijdstip()));
    if (!bezwaren.isEmpty()) {
      return Uni.createFrom().item(new Onjuist(bezwaren));
    }
    return Betrokkeneslot.alleen(tx, akkoord.betrokkeneId())
        .chain(() -> akkoorden.vergrendel(tx, akkoord.id()))
        .chain(
            eerder ->
                eerder
                    .map(was -> Uni.createFrom().item(vergelijk(akkoord, was)))
                    .orElseGet(() -> voegToe(tx, akkoord)));
  }

  private Uni<Melding> voegToe(UnitOfWork.Hibernate tx, Akkoord akkoord) {
    return akkoorden
        .voegToe(tx, akkoord)
        .chain(() -> waarschuwingen.bewaar(tx, Waarschuwing.over(akkoord)))
        .chain(
            () ->
                akkoord.verklaring() == Verklaring.GEGEVEN
                    ? Uni.createFrom().voidItem()
                    : intrekkingen.verwerk(tx, akkoord))
        .replaceWith(new Vastgelegd(akkoord, true));
  }

  private static Melding vergelijk(Akkoord akkoord, Akkoord eerder) {
    return akkoord.zegtHetzelfdeAls(eerder)
        ? new Vastgelegd(eerder, false)
        : new AnderAkkoord(
            Bezwaar.opVeld(
                "akkoordId",
                "ander-akkoord",
                "Met dit id is al een ander akkoord gemeld.",
                "Kies voor elk akkoord een eigen id."));
  }
}
