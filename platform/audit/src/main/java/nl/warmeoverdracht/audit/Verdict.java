package nl.warmeoverdracht.audit;

/** The outcome of checking a log. */
public sealed interface Verdict {

  /** Every leaf, detail and root is as it was recorded. */
  record Sound(LogHead head) implements Verdict {}

  /**
   * Something is wrong, first seen at this leaf.
   *
   * @param volgnummer the first wrong leaf
   * @param defect what is wrong with it
   */
  record Broken(long volgnummer, Defect defect) implements Verdict {}

  /** One line in Dutch for a reader. */
  default String melding() {
    return switch (this) {
      case Sound(LogHead head) -> "OK: %d bladen, wortel %s".formatted(head.size(), head.root());
      case Broken(long volgnummer, Defect defect) ->
          "FOUT bij blad %d: %s".formatted(volgnummer, defect.melding());
    };
  }
}
