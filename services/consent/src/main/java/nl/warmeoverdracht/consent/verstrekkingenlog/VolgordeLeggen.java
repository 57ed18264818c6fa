package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.tile.TileEdge;

/**
 * Gives waiting leaves their place in the log: one instance at a time, a batch in one transaction,
 * so that a log has one order and never forks (ADR 0008). An instance that dies halfway has done
 * nothing; the next turn, of any instance, finds the same leaves.
 */
@ApplicationScoped
public class VolgordeLeggen {

  /** How a turn ended. */
  public enum Uitslag {
    /** Nothing more waits. */
    LEEG,
    /** A full batch was placed; there may be more. */
    MEER,
    /** Another instance is at it. */
    BEZET
  }

  private final PartijTransacties transacties;
  private final Logvolgorde volgorde;
  private final Bewijzen bewijzen;
  private final Ondertekening ondertekening;
  private final Getuigenberichten berichten;
  private final Logmeter meter;
  private final int bundel;
  private final Duration verzendtijd;

  VolgordeLeggen(
      PartijTransacties transacties,
      Logvolgorde volgorde,
      Bewijzen bewijzen,
      Ondertekening ondertekening,
      Getuigenberichten berichten,
      Logmeter meter,
      LogInstellingen instellingen) {
    this.transacties = transacties;
    this.volgorde = volgorde;
    this.bewijzen = bewijzen;
    this.ondertekening = ondertekening;
    this.berichten = berichten;
    this.meter = meter;
    this.bundel = instellingen.bundel();
    this.verzendtijd = instellingen.verzendtijd();
  }

  /** One turn, in a transaction of its own. */
  public Uni<Uitslag> beurt() {
    return transacties.technisch(
        tx ->
            volgorde
                .neemBeurt(tx, bundel)
                .chain(
                    beurt ->
                        beurt
                            .map(genomen -> leg(tx, genomen))
                            .orElseGet(() -> Uni.createFrom().item(Uitslag.BEZET))));
  }

  private Uni<Uitslag> leg(UnitOfWork.Sql tx, Beurt beurt) {
    TileEdge.Append groei = beurt.groei();
    TileEdge rand = groei.edge();
    Controlepunt punt = ondertekening.controlepunt(new LogHead(rand.size(), rand.root()));
    tx.afterCommit(() -> meter.gegroeid(beurt, punt));
    Uni<Void> vastgelegd =
        beurt.wachtend().isEmpty()
            ? Uni.createFrom().voidItem()
            : volgorde.legVast(tx, beurt, groei, punt);
    return vastgelegd
        .chain(() -> verzend(tx, beurt.verzending(), punt))
        .replaceWith(beurt.wachtend().size() < bundel ? Uitslag.LEEG : Uitslag.MEER);
  }

  private Uni<Void> verzend(UnitOfWork.Sql tx, Beurt.Verzending vorige, Controlepunt punt) {
    long omvang = punt.hoofd().size();
    if (!vorige.isNodig(omvang, punt.tijdstip(), verzendtijd)) {
      return Uni.createFrom().voidItem();
    }
    return bewijzen
        .consistentie(tx, vorige.omvang(), omvang)
        .chain(bewijs -> berichten.ondertekend(tx, punt, vorige, bewijs))
        .chain(() -> volgorde.verzonden(tx, punt));
  }
}
