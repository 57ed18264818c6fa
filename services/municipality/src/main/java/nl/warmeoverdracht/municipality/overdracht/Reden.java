package nl.warmeoverdracht.municipality.overdracht;

import java.util.Optional;

/**
 * One objection against a handover. The explanation is free text: it is stored encrypted and only
 * its addressee, the sender, reads it.
 */
public record Reden(Redencode code, Optional<String> toelichting) {

  /** Redacted: free text never reaches a log by accident. */
  @Override
  public String toString() {
    return "Reden[" + code.code() + "]";
  }
}
