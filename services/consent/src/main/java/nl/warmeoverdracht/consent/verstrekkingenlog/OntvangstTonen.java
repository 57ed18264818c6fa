package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;
import nl.warmeoverdracht.consent.verstrekkingenlog.Logboek.Geplaatst;

/**
 * Shows what a holder has in hand: first the promise, and once the leaf has its place the proof
 * that it was kept. Also when the details were erased: the leaf stays.
 */
@ApplicationScoped
public class OntvangstTonen {

  private final LezerTransacties transacties;
  private final Logboek logboek;
  private final Bewijzen bewijzen;
  private final Ondertekening ondertekening;

  OntvangstTonen(
      LezerTransacties transacties,
      Logboek logboek,
      Bewijzen bewijzen,
      Ondertekening ondertekening) {
    this.transacties = transacties;
    this.logboek = logboek;
    this.bewijzen = bewijzen;
    this.ondertekening = ondertekening;
  }

  /**
   * The receipt of a decision.
   *
   * @param opname the proof; empty while the leaf waits for its place
   */
  public record Ontvangst(Ontvangstbewijs belofte, Optional<Opname> opname) {}

  /** Where the leaf is, under which checkpoint, and the proof of it. */
  public record Opname(InclusionProof bewijs, Controlepunt controlepunt) {}

  /** The receipt of this decision; empty when the reader may not see it. */
  public Uni<Optional<Ontvangst>> toon(Lezer lezer, UUID besluitId) {
    return transacties.lees(
        lezer,
        tx ->
            logboek
                .blad(tx, besluitId)
                .chain(
                    blad ->
                        blad.map(gevonden -> ontvangst(tx, gevonden).map(Optional::of))
                            .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
  }

  private Uni<Ontvangst> ontvangst(UnitOfWork.Sql tx, Geplaatst geplaatst) {
    Ontvangstbewijs belofte = ondertekening.ontvangst(geplaatst.blad());
    if (geplaatst.volgnummer().isEmpty()) {
      return Uni.createFrom().item(new Ontvangst(belofte, Optional.empty()));
    }
    long volgnummer = geplaatst.volgnummer().getAsLong();
    return logboek
        .controlepunt(tx)
        .map(Optional::orElseThrow)
        .chain(
            punt ->
                bewijzen
                    .insluiting(tx, volgnummer, punt.hoofd().size())
                    .map(bewijs -> new Ontvangst(belofte, Optional.of(new Opname(bewijs, punt)))));
  }
}
