package nl.warmeoverdracht.municipality.overdracht;

/**
 * The colleague who is the fixed contact for one young person, with business data only. No case
 * goes without one (invariant 9).
 */
public record Contactpersoon(String naam, String functie, String email, String telefoon) {

  /** Redacted: a name never reaches a log by accident. */
  @Override
  public String toString() {
    return "Contactpersoon[…]";
  }
}
