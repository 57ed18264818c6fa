package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.audit.proof.Node;
import nl.warmeoverdracht.audit.proof.ProofPlan;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileHashes;
import nl.warmeoverdracht.audit.tile.TileSource;

/**
 * Makes proofs from tiles: it works out which hashes a proof needs, fetches their tiles in one
 * round trip and folds them.
 */
@ApplicationScoped
public class Bewijzen {

  private final Tegels tegels;

  Bewijzen(Tegels tegels) {
    this.tegels = tegels;
  }

  /** That the tree of the second size continues the one of the first; sizes that the log has. */
  public Uni<ConsistencyProof> consistentie(UnitOfWork.Sql tx, long van, long tot) {
    return hashes(tx, ProofPlan.consistency(van, tot), tot)
        .map(hashes -> ConsistencyProof.of(van, tot, hashes));
  }

  /** That the leaf at this place is in the tree of this size; a place and size that the log has. */
  public Uni<InclusionProof> insluiting(UnitOfWork.Sql tx, long volgnummer, long omvang) {
    return hashes(tx, ProofPlan.inclusion(volgnummer, omvang), omvang)
        .map(hashes -> InclusionProof.of(volgnummer, omvang, hashes));
  }

  /**
   * The same for many leaves of one tree: each tile is fetched once, and what their paths share is
   * folded once.
   */
  public Uni<Map<Long, InclusionProof>> insluitingen(
      UnitOfWork.Sql tx, Set<Long> volgnummers, long omvang) {
    Set<Tile> nodig = new LinkedHashSet<>();
    volgnummers.forEach(
        plaats -> nodig.addAll(TileHashes.needed(ProofPlan.inclusion(plaats, omvang), omvang)));
    return tegels.lees(tx, nodig).map(bron -> insluitingen(bron, volgnummers, omvang));
  }

  private static Map<Long, InclusionProof> insluitingen(
      TileSource bron, Set<Long> volgnummers, long omvang) {
    TileHashes hashes = new TileHashes(bron, omvang);
    Map<Node, Hash> gevouwen = new HashMap<>();
    Map<Long, InclusionProof> bewijzen = new HashMap<>();
    for (long plaats : volgnummers) {
      bewijzen.put(
          plaats,
          InclusionProof.of(plaats, omvang, node -> gevouwen.computeIfAbsent(node, hashes::read)));
    }
    return bewijzen;
  }

  private Uni<TileHashes> hashes(UnitOfWork.Sql tx, ProofPlan plan, long omvang) {
    return tegels
        .lees(tx, TileHashes.needed(plan, omvang))
        .map(bron -> new TileHashes(bron, omvang));
  }
}
