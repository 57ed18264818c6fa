package nl.warmeoverdracht.consent.akkoord;

import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;

/** What came of reporting a declaration. */
public sealed interface Melding {

  /**
   * It is recorded.
   *
   * @param nieuw whether it was not recorded before
   */
  record Vastgelegd(Akkoord akkoord, boolean nieuw) implements Melding {}

  /** The id is another declaration's; nothing was recorded. */
  record AnderAkkoord(Bezwaar bezwaar) implements Melding {}

  /** The declaration cannot be right; nothing was recorded. */
  record Onjuist(List<Bezwaar> bezwaren) implements Melding {}

  /** What comes of a declaration under an id that was used before. */
  static Melding nogEens(Akkoord akkoord, Akkoord eerder) {
    return akkoord.zegtHetzelfdeAls(eerder)
        ? new Vastgelegd(eerder, false)
        : new AnderAkkoord(
            Bezwaar.opVeld(
                "akkoordId",
                "ander-akkoord",
                "Met dit id is al een ander akkoord gemeld.",
                "Kies voor elk akkoord een eigen id."));
  }
}
