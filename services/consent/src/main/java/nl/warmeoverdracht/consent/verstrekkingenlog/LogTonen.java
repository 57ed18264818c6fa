package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.audit.tile.EntryBundle;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;

/**
 * Shows the log to whoever checks it: its head, its tiles, its leaves and proofs. What the log does
 * not have, also a size that it has not reached, is empty.
 */
@ApplicationScoped
public class LogTonen {

  private final LezerTransacties transacties;
  private final Logboek logboek;
  private final Tegels tegels;
  private final Bewijzen bewijzen;
  private final Ondertekening ondertekening;

  LogTonen(
      LezerTransacties transacties,
      Logboek logboek,
      Tegels tegels,
      Bewijzen bewijzen,
      Ondertekening ondertekening) {
    this.transacties = transacties;
    this.logboek = logboek;
    this.tegels = tegels;
    this.bewijzen = bewijzen;
    this.ondertekening = ondertekening;
  }

  /** The latest signed head; of the empty log as long as nothing was decided. */
  public Uni<Controlepunt> controlepunt(Lezer lezer) {
    return transacties
        .lees(lezer, logboek::controlepunt)
        .map(
            punt ->
                punt.orElseGet(
                    () -> ondertekening.controlepunt(new LogHead(0, MerkleHash.empty()))));
  }

  /** The hashes of a tile. */
  public Uni<Optional<byte[]>> hashes(Lezer lezer, Tile tegel) {
    return transacties.lees(
        lezer, tx -> tegels.lees(tx, List.of(tegel)).map(bron -> bron.hashes(tegel)));
  }

  /** The leaves of a bundle; only a reader who sees all leaves gets one. */
  public Uni<Optional<byte[]>> bladen(Lezer lezer, Tile bundel) {
    return transacties
        .lees(lezer, tx -> logboek.bladen(tx, bundel.start(), bundel.width()))
        .map(
            bladen ->
                bladen.size() == bundel.width()
                    ? Optional.of(
                        new EntryBundle(bladen.stream().map(Leaf::bytes).toList()).bytes())
                    : Optional.empty());
  }

  /** That the log of the second size continues the one of the first. */
  public Uni<Optional<ConsistencyProof>> consistentie(Lezer lezer, long van, long tot) {
    return totEnMet(lezer, van <= tot, tot, tx -> bewijzen.consistentie(tx, van, tot));
  }

  /** That the leaf at this place is in the log of this size. */
  public Uni<Optional<InclusionProof>> insluiting(Lezer lezer, long volgnummer, long omvang) {
    return totEnMet(
        lezer, volgnummer < omvang, omvang, tx -> bewijzen.insluiting(tx, volgnummer, omvang));
  }

  private <T> Uni<Optional<T>> totEnMet(
      Lezer lezer, boolean kan, long omvang, Function<UnitOfWork.Sql, Uni<T>> bewijs) {
    return transacties.lees(
        lezer,
        tx ->
            logboek
                .controlepunt(tx)
                .chain(
                    punt ->
                        kan && punt.filter(p -> omvang <= p.hoofd().size()).isPresent()
                            ? bewijs.apply(tx).map(Optional::of)
                            : Uni.createFrom().item(Optional.empty())));
  }
}
