package nl.warmeoverdracht.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seven ways to spoil a log, at the first, a middle and the last leaf and at the borders of tiles
 * of both levels: every one is found, and the leaf is named wherever something names it.
 */
class TamperTest {

  private static final int SIZE = 66_000;
  private static final int LAST = SIZE - 1;
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final byte[] OTHER = {1, 2, 3};
  private static final MemoryLog LOG = MemoryLog.of(SIZE);

  @Places
  void shouldNameTheLeafThatWasEdited(int at) {
    assertThat(findings(LOG.showing(with(at, OTHER))))
        .containsExactly(Finding.at(Flaw.GEWIJZIGD, at));
  }

  @Places
  void shouldNameThePlaceWhereALeafWasInserted(int at) {
    List<byte[]> entries = new ArrayList<>(LOG.entries);
    entries.add(at, OTHER);

    assertThat(findings(LOG.showing(entries))).containsExactly(Finding.at(Flaw.INGEVOEGD, at));
  }

  @Places
  void shouldNameThePlaceWhereALeafWasRepeated(int at) {
    List<byte[]> entries = new ArrayList<>(LOG.entries);
    entries.add(at, entries.get(at));

    assertThat(findings(LOG.showing(entries))).containsExactly(Finding.at(Flaw.INGEVOEGD, at + 1));
  }

  @Places
  void shouldNameTheLeafThatWasDeleted(int at) {
    List<byte[]> entries = new ArrayList<>(LOG.entries);
    entries.remove(at);
    Flaw flaw = at == LAST ? Flaw.AFGEKAPT : Flaw.VERWIJDERD;

    assertThat(findings(LOG.showing(entries))).containsExactly(Finding.at(flaw, at));
  }

  @Places
  void shouldNameTheFirstOfTwoLeavesThatChangedPlaces(int at) {
    int first = Math.min(at, LAST - 1);
    List<byte[]> entries = new ArrayList<>(LOG.entries);
    Collections.swap(entries, first, first + 1);

    assertThat(findings(LOG.showing(entries)).getFirst())
        .isEqualTo(Finding.at(Flaw.VERPLAATST, first));
  }

  @Places
  void shouldNameTheLeafWhereTheEntriesEnd(int at) {
    Finding finding = findings(LOG.showing(LOG.entries.subList(0, at))).getFirst();

    assertThat(finding.flaw()).isEqualTo(Flaw.AFGEKAPT);
    assertThat(finding.first()).isEqualTo(at);
  }

  @Places
  void shouldNameTheTileWhoseLeafWasEditedTogetherWithItsHash(int at) {
    MemoryLog edited = new MemoryLog(with(at, OTHER));
    MemoryLog log = LOG.copy();
    Tile bundle = Tile.at(Tile.ENTRIES, at / Tile.FULL, SIZE);
    Tile tile = Tile.at(0, at / Tile.FULL, SIZE);
    log.tiles.put(bundle, edited.tiles.get(bundle));
    log.tiles.put(tile, edited.tiles.get(tile));

    Finding finding = findings(log).getFirst();
    assertThat(finding.flaw()).isIn(Flaw.GEWIJZIGD, Flaw.WORTEL);
    assertThat((long) at).isBetween(finding.first(), finding.last());
    assertThat(findings(log, LOG)).contains(Finding.at(Flaw.KOPIE, at));
  }

  @Places
  void shouldRefuseALogThatWasRewrittenWithoutTheKey(int at) {
    MemoryLog log = new MemoryLog(with(at, OTHER));
    log.checkpoint = LOG.checkpoint;

    assertThat(findings(log)).containsExactly(Finding.among(Flaw.WORTEL, 0, LAST));
    assertThat(findings(log, LOG)).contains(Finding.at(Flaw.KOPIE, at));
  }

  @Places
  void shouldFindAForkOfTheOperatorHimself(int at) {
    MemoryLog fork = new MemoryLog(with(at, OTHER));
    List<String> kept = List.of(LOG.kept(at, NOW), LOG.kept(at + 1, NOW));

    assertThat(findings(fork)).as("nobody kept anything").isEmpty();
    assertThat(findings(fork, kept))
        .containsExactly(Finding.at(Flaw.VERTAKT, at).with("bewaard: " + (at + 1) + " bladen"));
    assertThat(findings(fork, LOG)).contains(Finding.at(Flaw.KOPIE, at));
  }

  @Places
  void shouldNameTheLeafOfAProofThatTheOperatorReplaced(int at) {
    MemoryLog fork = new MemoryLog(with(at, OTHER));
    Verification verification =
        new Verification(
            fork,
            Optional.of(MemoryLog.RING),
            List.of(),
            Optional.of(LOG.proof(at, NOW)),
            Optional.empty(),
            Optional.empty());

    assertThat(verification.run(NOW, Progress.NONE).findings())
        .contains(Finding.at(Flaw.BEWIJS, at));
  }

  @Places
  void shouldFindARollbackOfTheOperatorHimself(int at) {
    MemoryLog shorter = new MemoryLog(LOG.entries.subList(0, at));

    assertThat(findings(shorter, List.of(LOG.checkpoint())))
        .containsExactly(Finding.among(Flaw.TERUGGEDRAAID, at, LAST).with("bewaard: 66000 bladen"));
  }

  @Places
  void shouldTellADamagedTileFromADamagedLeaf(int at) {
    MemoryLog log = LOG.copy();
    Tile tile = Tile.at(0, at / Tile.FULL, SIZE);
    byte[] bytes = log.tiles.get(tile).clone();
    bytes[at % Tile.FULL * 32] ^= 1;
    log.tiles.put(tile, bytes);

    assertThat(findings(log)).containsExactly(Finding.at(Flaw.TEGEL, at));
  }

  @Places
  void shouldNotCallDamageAForkWhenSomeoneKeptACheckpoint(int at) {
    List<String> kept = List.of(LOG.kept(at + 1, NOW));
    MemoryLog rewritten = new MemoryLog(with(at, OTHER));
    rewritten.checkpoint = LOG.checkpoint;
    MemoryLog cut = LOG.showing(LOG.entries.subList(0, at));
    cut.tiles.keySet().removeIf(tile -> tile.level() == 0 && tile.start() + tile.width() > at);

    assertThat(findings(LOG.showing(with(at, OTHER)), kept))
        .containsExactly(Finding.at(Flaw.GEWIJZIGD, at));
    assertThat(findings(rewritten, kept)).extracting(Finding::flaw).containsExactly(Flaw.WORTEL);
    assertThat(findings(cut, kept).getFirst().flaw()).isEqualTo(Flaw.AFGEKAPT);
    assertThat(findings(cut, kept)).extracting(Finding::flaw).doesNotContain(Flaw.VERTAKT);
  }

  /** Reading on for as long as such a size promises would take years. */
  @Test
  void shouldStopReadingALogThatEndsFarBeforeItsSize() {
    MemoryLog log = LOG.copy();
    log.checkpoint =
        Checkpoint.of(MemoryLog.ORIGIN, 1L << 50, LOG.head(SIZE).root())
            .sign(List.of(MemoryLog.SIGNER));

    assertThat(findings(log).getFirst().flaw()).isEqualTo(Flaw.AFGEKAPT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void shouldNameTheRangeOfADamagedTileAtEveryLevel(int level) {
    for (boolean missing : new boolean[] {false, true}) {
      MemoryLog log = LOG.copy();
      Tile tile = TileEdge.tiles(SIZE).get(level);
      if (missing) {
        log.tiles.remove(tile);
      } else {
        log.tiles.computeIfPresent(tile, (name, bytes) -> new byte[bytes.length]);
      }

      List<Finding> findings = findings(log);
      assertThat(findings).extracting(Finding::flaw).containsOnly(Flaw.TEGEL);
      assertThat(findings.getFirst().first()).isEqualTo(tile.start());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537})
  void shouldAcceptASoundLogOfAnySize(int size) {
    MemoryLog log = new MemoryLog(LOG.entries.subList(0, size));
    List<String> kept = List.of(LOG.kept(0, NOW), LOG.kept(size / 2, NOW), LOG.kept(size, NOW));

    assertThat(findings(log, kept)).isEmpty();
    assertThat(findings(LOG, log)).isEmpty();
  }

  private static List<byte[]> with(int at, byte[] entry) {
    List<byte[]> entries = new ArrayList<>(LOG.entries);
    entries.set(at, entry);
    return entries;
  }

  private static List<Finding> findings(MemoryLog log) {
    return findings(log, List.of());
  }

  private static List<Finding> findings(MemoryLog log, List<String> kept) {
    return new Verification(
            log,
            Optional.of(MemoryLog.RING),
            kept,
            Optional.empty(),
            Optional.empty(),
            Optional.empty())
        .run(NOW, Progress.NONE)
        .findings();
  }

  private static List<Finding> findings(MemoryLog log, MemoryLog copy) {
    return new Verification(
            log,
            Optional.of(MemoryLog.RING),
            List.of(),
            Optional.empty(),
            Optional.of(copy),
            Optional.empty())
        .run(NOW, Progress.NONE)
        .findings();
  }
}
