package nl.warmeoverdracht.audit.proof;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.InvalidNoteException;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.SignedNote;

/**
 * A proof that stands on its own: leaf index, inclusion proof and the signed checkpoint in one text
 * (<a href="https://c2sp.org/tlog-proof">C2SP tlog-proof</a>). What a receipt becomes once its leaf
 * is in the log.
 *
 * @param receipt the receipt that it fulfils, in the extra line; it bears its own signature
 * @param inclusion where the leaf is
 * @param checkpoint the note of the log's operator, possibly with those of witnesses
 */
public record TlogProof(
    Optional<SignedNote> receipt, InclusionProof inclusion, SignedNote checkpoint) {

  /** The first line. */
  public static final String HEADER = "c2sp.org/tlog-proof@v1";

  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";

  /** The proof written as {@link #format()}; throws {@link InvalidNoteException} otherwise. */
  public static TlogProof parse(String text) {
    int blank = text.indexOf("\n\n");
    if (!text.startsWith(HEADER + "\n") || blank < 0) {
      throw new InvalidNoteException("not a proof of " + HEADER);
    }
    List<String> lines = text.substring(0, blank).lines().toList();
    try {
      boolean extra = lines.get(1).startsWith(EXTRA);
      int index = extra ? 2 : 1;
      return new TlogProof(
          extra ? Optional.of(receipt(lines.get(1))) : Optional.empty(),
          new InclusionProof(
              index(lines.get(index)),
              lines.subList(index + 1, lines.size()).stream().map(Hash::parseBase64).toList()),
          SignedNote.parse(text.substring(blank + 2)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new InvalidNoteException("not a proof: " + e.getMessage(), e);
    }
  }

  private static SignedNote receipt(String line) {
    byte[] bytes = Base64.getDecoder().decode(line.substring(EXTRA.length()));
    return SignedNote.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  private static long index(String line) {
    if (!line.matches("index (0|[1-9][0-9]{0,17})")) {
      throw new InvalidNoteException("a proof has a line: index and a number");
    }
    return Long.parseLong(line.substring(INDEX.length()));
  }

  /** The whole text, which ends with the checkpoint's signatures. */
  public String format() {
    String extra =
        receipt
            .map(note -> note.format().getBytes(StandardCharsets.UTF_8))
            .map(bytes -> EXTRA + Base64.getEncoder().encodeToString(bytes) + "\n")
            .orElse("");
    return inclusion.hashes().stream()
        .map(hash -> hash.base64() + "\n")
        .collect(
            joining(
                "",
                HEADER + "\n" + extra + INDEX + inclusion.index() + "\n",
                "\n" + checkpoint.format()));
  }

  /**
   * The checkpoint, once it is clear that it covers this leaf.
   *
   * @param made when the checkpoint was made, as far as the reader knows
   * @throws InvalidNoteException when the checkpoint must not be trusted or does not cover the leaf
   */
  public Checkpoint verify(Hash leaf, KeyRing ring, Instant made) {
    Checkpoint opened = Checkpoint.open(checkpoint, ring, made);
    if (!inclusion.proves(leaf, opened.head())) {
      throw new InvalidNoteException("the proof does not lead from the leaf to the checkpoint");
    }
    return opened;
  }
}
