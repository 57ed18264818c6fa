package nl.warmeoverdracht.audit.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.audit.note.InvalidNoteException;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.Receipt;
import nl.warmeoverdracht.audit.note.SignedNote;
import nl.warmeoverdracht.audit.proof.TlogProof;

/**
 * A receipt that someone holds.
 *
 * @param receipt the promise
 * @param proof what it became, if its holder fetched that
 */
record HeldReceipt(Receipt receipt, Optional<TlogProof> proof) {

  /**
   * The receipts and proofs in a text, one after another. Throws {@link UnusableInputException}
   * when one is of another log, is not signed by it or proves nothing.
   */
  static List<HeldReceipt> parse(String text, String origin, Optional<KeyRing> ring) {
    List<HeldReceipt> held = new ArrayList<>();
    for (String item : items(text)) {
      try {
        held.add(open(item, origin, ring));
      } catch (InvalidNoteException e) {
        throw new UnusableInputException(
            "ontvangstbewijs %d is niet in het formaat, niet van deze log of bewijst niets"
                .formatted(held.size() + 1),
            e);
      }
    }
    return held;
  }

  private static List<String> items(String text) {
    List<StringBuilder> items = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.equals(Receipt.HEADER) || line.equals(TlogProof.HEADER)) {
        items.add(new StringBuilder());
      }
      if (items.isEmpty()) {
        throw new UnusableInputException("het bestand begint niet met een ontvangstbewijs");
      }
      items.getLast().append(line).append('\n');
    }
    return items.stream().map(item -> item.toString().stripTrailing() + "\n").toList();
  }

  private static HeldReceipt open(String item, String origin, Optional<KeyRing> ring) {
    Optional<TlogProof> proof =
        item.startsWith(TlogProof.HEADER) ? Optional.of(TlogProof.parse(item)) : Optional.empty();
    SignedNote note =
        proof
            .map(p -> p.receipt().orElseThrow(() -> new InvalidNoteException("no receipt in it")))
            .orElseGet(() -> SignedNote.parse(item));
    Receipt receipt = Receipt.parse(note.text());
    if (!receipt.origin().equals(origin)) {
      throw new InvalidNoteException("it is of another log: " + receipt.origin());
    }
    ring.ifPresent(keys -> Receipt.open(note, keys));
    ring.ifPresent(
        keys -> proof.ifPresent(p -> p.verify(receipt.blad(), keys.undated(), Instant.EPOCH)));
    return new HeldReceipt(receipt, proof);
  }
}
