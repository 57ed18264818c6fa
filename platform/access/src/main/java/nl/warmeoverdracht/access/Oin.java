package nl.warmeoverdracht.access;

import java.util.regex.Pattern;

/**
 * Organisatie-identificatienummer: 20 characters that name an organisation in Dutch government
 * traffic (Logius). The prefix {@code 00000099} is for tests and demonstrations.
 *
 * @param waarde the number; checked on construction
 */
public record Oin(String waarde) {

  private static final Pattern VORM = Pattern.compile("\\d{8}[0-9A-Z]{9}000");

  public Oin {
    if (waarde == null || !VORM.matcher(waarde).matches()) {
      throw new IllegalArgumentException("not an OIN: it has 20 characters and ends in 000");
    }
  }

  @Override
  public String toString() {
    return waarde;
  }
}
