package nl.warmeoverdracht.audit.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.audit.tile.Tile;

/**
 * Opens the seals: holds the details that are kept beside the log against what each leaf committed
 * to when it was made. Reads one tile at a time and names at most a hundred leaves, so its memory
 * does not grow with the log.
 */
final class Seals implements Consumer<DetailLine> {

  private static final int MOST_NAMED = 100;

  /** Nothing may be erased sooner, whatever the terms say. */
  private static final Duration SHORTEST_TERM = Duration.ofDays(30);

  private final ChunkReader log;
  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Long> early = new ArrayList<>();
  private long next;
  private long opened;
  private long erased;
  private long wrong;
  private long tile = -1;
  private byte[] hashes = new byte[0];

  Seals(ChunkReader log, Instant now) {
    this.log = log;
    this.now = now;
  }

  /** One line; the lines come in the order of the log. */
  @Override
  public void accept(DetailLine line) {
    if (line.place() < next) {
      throw new UnusableInputException("de details staan niet op volgorde van de log");
    }
    if (line.place() >= log.size()) {
      return;
    }
    missing(line.place());
    next = line.place() + 1;
    flaw(line).ifPresent(flaw -> name(Finding.at(flaw, line.place())));
  }

  /** What is wrong with the details; after the last line. */
  List<Finding> findings() {
    missing(log.size());
    return List.copyOf(findings);
  }

  /** What else the reader must know, in Dutch. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "zegels geopend: %d van %d bladen; details gewist: %d"
            .formatted(opened, log.size(), erased));
    if (wrong > findings.size()) {
      remarks.add("LET OP: %d fouten in de details, hier alleen de eerste".formatted(wrong));
    }
    if (!early.isEmpty()) {
      remarks.add("LET OP: jonger dan dertig dagen en toch gewist: blad %s".formatted(early));
    }
    return remarks;
  }

  private Optional<Flaw> flaw(DetailLine line) {
    Optional<Hash> covered = covered(line.place());
    if (covered.filter(hash -> !hash.equals(MerkleHash.leaf(line.leaf()))).isPresent()) {
      return Optional.of(Flaw.REGEL);
    }
    try {
      Leaf leaf = Leaf.parse(line.leaf());
      return line.opening().isEmpty() ? gone(line, leaf) : open(leaf, line.opening().get());
    } catch (IllegalArgumentException e) {
      return Optional.of(Flaw.ZEGEL);
    }
  }

  private Optional<Flaw> gone(DetailLine line, Leaf leaf) {
    erased++;
    if (leaf.tijdstip().isAfter(now.minus(SHORTEST_TERM)) && early.size() < MOST_NAMED) {
      early.add(line.place());
    }
    return Optional.empty();
  }

  private Optional<Flaw> open(Leaf leaf, Opening opening) {
    opened++;
    return opening.seal().equals(leaf.zegel()) ? Optional.empty() : Optional.of(Flaw.ZEGEL);
  }

  /** The hash at this place; empty when the log does not show it, which its own check says. */
  private Optional<Hash> covered(long place) {
    if (tile != place / Tile.FULL) {
      tile = place / Tile.FULL;
      hashes = log.tileHashes(Tile.at(0, tile, log.size()));
    }
    int at = (int) (place % Tile.FULL);
    return at < hashes.length / Hash.LENGTH ? Optional.of(Hash.at(hashes, at)) : Optional.empty();
  }

  private void missing(long until) {
    if (next < until) {
      name(Finding.among(Flaw.REGEL_WEG, next, until - 1));
      next = until;
    }
  }

  private void name(Finding finding) {
    wrong++;
    if (findings.size() < MOST_NAMED) {
      findings.add(finding);
    }
  }
}
