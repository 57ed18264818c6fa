package nl.warmeoverdracht.consent.verstrekkingenlog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.tile.TileEdge;

/**
 * What the one instance that orders the log finds at its turn.
 *
 * @param rand the right edge of the tree so far
 * @param verzending what the witnesses were sent last
 * @param wachtend leaves to place, in the order in which they get their place
 */
public record Beurt(TileEdge rand, Verzending verzending, List<Wachtend> wachtend) {

  public Beurt {
    wachtend = List.copyOf(wachtend);
  }

  /** The tree with the waiting leaves. */
  public TileEdge.Append groei() {
    List<Hash> hashes = wachtend.stream().map(Wachtend::blad).map(Leaf::hash).toList();
    return rand.append(hashes);
  }

  /**
   * A committed leaf without a place.
   *
   * @param nummer its number in the waiting list
   */
  public record Wachtend(long nummer, Leaf blad) {}

  /**
   * What the witnesses were sent last.
   *
   * @param omvang the size of that checkpoint; 0 when there was none
   * @param aantal how many were sent
   */
  public record Verzending(long omvang, long aantal, Optional<Instant> tijdstip) {

    /** Whether a log of this size has to be sent again. */
    boolean isNodig(long omvangNu, Instant nu, Duration tussenpoos) {
      boolean lang = tijdstip.map(toen -> !nu.isBefore(toen.plus(tussenpoos))).orElse(true);
      return omvangNu > omvang && lang;
    }
  }
}
