package nl.warmeoverdracht.audit.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.audit.Hash;

/** Looks for the leaves of receipts during the pass, and judges the promises after it. */
final class Promises implements LogScan.ChunkVisitor {

  private final List<HeldReceipt> held;
  private final Set<Hash> wanted = new HashSet<>();
  private final Map<Hash, Long> places = new HashMap<>();
  private final Map<Long, Hash> proven = new HashMap<>();
  private final List<Finding> replaced = new ArrayList<>();

  Promises(List<HeldReceipt> held) {
    this.held = held;
    for (HeldReceipt one : held) {
      wanted.add(one.receipt().blad());
      one.proof().ifPresent(p -> proven.put(p.inclusion().index(), one.receipt().blad()));
    }
  }

  @Override
  public void visit(Chunk chunk) {
    if (wanted.isEmpty()) {
      return;
    }
    for (int i = 0; i < chunk.count(); i++) {
      Hash leaf = chunk.entry(i);
      long place = chunk.first() + i;
      if (wanted.contains(leaf)) {
        places.putIfAbsent(leaf, place);
      }
      Hash promised = proven.get(place);
      if (promised != null && !promised.equals(leaf)) {
        replaced.add(Finding.at(Flaw.BEWIJS, place));
      }
    }
  }

  /** The broken promises, and the leaves that took the place of a proven one. */
  List<Finding> findings(List<KeptCheckpoint> kept, Instant now) {
    List<Finding> findings = new ArrayList<>(replaced);
    for (int i = 0; i < held.size(); i++) {
      String which = "ontvangstbewijs %d, blad %s".formatted(i + 1, held.get(i).receipt().blad());
      broken(held.get(i), kept, now).map(finding -> finding.with(which)).ifPresent(findings::add);
    }
    return findings;
  }

  /** How many promised leaves are in the log. */
  long found() {
    return held.stream().filter(one -> places.containsKey(one.receipt().blad())).count();
  }

  private Optional<Finding> broken(HeldReceipt one, List<KeptCheckpoint> kept, Instant now) {
    Instant term = one.receipt().uiterlijk();
    Long place = places.get(one.receipt().blad());
    if (place == null) {
      boolean over = one.proof().isPresent() || !now.isBefore(term);
      return over ? Optional.of(Finding.of(Flaw.BELOFTE_GEBROKEN, "")) : Optional.empty();
    }
    return kept.stream().anyMatch(checkpoint -> checkpoint.showsAbsence(place, term))
        ? Optional.of(Finding.at(Flaw.BELOFTE_TE_LAAT, place))
        : Optional.empty();
  }
}
