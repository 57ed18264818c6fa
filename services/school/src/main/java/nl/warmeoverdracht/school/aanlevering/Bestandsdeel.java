package nl.warmeoverdracht.school.aanlevering;

/**
 * A piece of a file as it was sent: whole lines.
 *
 * @param nummer its place, from 1
 * @param eersteRegel the line of the file with which it begins, from 1
 */
public record Bestandsdeel(int nummer, int eersteRegel, byte[] inhoud) {

  /** Redacted: a file holds personal data. */
  @Override
  public String toString() {
    return "Bestandsdeel[" + nummer + "]";
  }
}
