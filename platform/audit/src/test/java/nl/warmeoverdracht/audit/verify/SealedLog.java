package nl.warmeoverdracht.audit.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.Opening;

/** A log of sealed leaves with the details beside it, as the consent service has. */
final class SealedLog {

  static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

  final List<DetailLine> lines = new ArrayList<>();
  final MemoryLog log;

  SealedLog(int size) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Opening opening = opening(i, "geweigerd");
      byte[] leaf = new Leaf(id(i), MADE.plusSeconds(i), opening.seal()).bytes();
      leaves.add(leaf);
      lines.add(new DetailLine(i, leaf, Optional.of(opening)));
    }
    log = new MemoryLog(leaves);
  }

  /** The details of this leaf as if somebody changed what was decided. */
  void change(int leaf) {
    show(leaf, Optional.of(opening(leaf, "toegestaan")));
  }

  void erase(int leaf) {
    show(leaf, Optional.empty());
  }

  private void show(int leaf, Optional<Opening> opening) {
    lines.set(leaf, new DetailLine(leaf, lines.get(leaf).leaf(), opening));
  }

  static UUID id(int leaf) {
    return new UUID(0x7000, leaf);
  }

  static Opening opening(int leaf, String uitkomst) {
    Map<String, Object> besluit =
        Map.of(
            "categorie", "identiteit",
            "uitkomst", uitkomst,
            "grondslagId", "school-dossier-vso-pro",
            "grondslagVersie", 1L,
            "reden", "Er is \"niet\" ingestemd; dus nee.");
    return new Opening(
        salt(leaf),
        Map.of(
            "besluitId", id(leaf).toString(),
            "houder", Map.of("oin", "00000099000000024000", "taak", "school"),
            "ontvanger", Map.of("oin", "00000099100001955000", "taak", "werk-en-inkomen"),
            "overdrachtId", new UUID(0x7001, leaf).toString(),
            "fase", "dossier",
            "genomenTijdstip", MADE.plusSeconds(leaf).toString(),
            "perCategorie", List.of(besluit, Map.of("categorie", "bsn", "uitkomst", uitkomst))));
  }

  private static Hash salt(int leaf) {
    return MerkleHash.leaf(("zout" + leaf).getBytes(StandardCharsets.UTF_8));
  }
}
