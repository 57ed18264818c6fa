package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Records that the young person, the sender and we met. The sender makes the handover warm when it
 * hears of it; the state here follows then.
 */
@ApplicationScoped
public class KennismakingVastleggen {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Zaakwijziging wijziging;
  private final Kennismakingen kennismakingen;
  private final UuidV7 ids;
  private final Clock klok;

  KennismakingVastleggen(
      Zaakwijziging wijziging, Kennismakingen kennismakingen, UuidV7 ids, Clock klok) {
    this.wijziging = wijziging;
    this.kennismakingen = kennismakingen;
    this.ids = ids;
    this.klok = klok;
  }

  /** Records within the party's transaction; the day itself may lie in the past. */
  public Uni<Uitkomst<Zaak>> legVast(
      UnitOfWork tx, Opdracht opdracht, SoortKennismaking soort, LocalDate gehoudenOp) {
    UUID id = ids.next();
    Kennismaking kennismaking = new Kennismaking(id, soort, gehoudenOp, klok.instant());
    LocalDate vandaag = LocalDate.ofInstant(kennismaking.vastgelegdTijdstip(), NEDERLAND);
    return wijziging
        .wijzig(
            tx,
            opdracht,
            (overdracht, nu) ->
                ContactRegels.beoordeelKennismaking(overdracht, kennismaking, vandaag)
                    .map(gebeurtenis -> Overgang.met(overdracht, gebeurtenis)))
        .call(
            uitkomst ->
                uitkomst instanceof Uitkomst.Gelukt<Zaak>
                    ? kennismakingen.voegToe(tx, opdracht.overdrachtId(), kennismaking)
                    : Uni.createFrom().voidItem());
  }
}
