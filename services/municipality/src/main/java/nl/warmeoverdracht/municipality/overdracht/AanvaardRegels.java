package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.AanvaardingVerzocht;

/** Whether an offer can be accepted. All rules run, and all objections come back at once. */
public final class AanvaardRegels {

  private record Veld(String naam, String waarde) {}

  private AanvaardRegels() {}

  /**
   * Decides on accepting with the contact person given. Accepting again with the same contact
   * person changes nothing; with another one it is refused.
   */
  public static Decision<Overgang> beoordeel(
      OntvangenOverdracht overdracht, Contactpersoon contactpersoon, Instant nu) {
    if (overdracht instanceof AanvaardingVerzocht
        && overdracht.contact().equals(Optional.of(contactpersoon))) {
      return Decision.accept(Overgang.geen(overdracht));
    }
    List<Bezwaar> bezwaren = Bezwaren.tegenAntwoord(overdracht, "aanvaarden", nu);
    bezwaren.addAll(zonderContactpersoon(contactpersoon));
    return Decision.unless(
        bezwaren,
        () ->
            Overgang.met(
                new AanvaardingVerzocht(overdracht.aanbod(), contactpersoon),
                new OverdrachtGebeurtenis.OverdrachtAanvaard()));
  }

  /** Invariant 9: no case without a contact person who can be reached. */
  private static List<Bezwaar> zonderContactpersoon(Contactpersoon contactpersoon) {
    return List.of(
            new Veld("naam", contactpersoon.naam()),
            new Veld("functie", contactpersoon.functie()),
            new Veld("email", contactpersoon.email()),
            new Veld("telefoon", contactpersoon.telefoon()))
        .stream()
        .filter(veld -> veld.waarde().isBlank())
        .map(AanvaardRegels::leeg)
        .toList();
  }

  private static Bezwaar leeg(Veld veld) {
    return Bezwaar.opVeld(
        "/contactpersoon/" + veld.naam(),
        "contactpersoon-onvolledig",
        "De contactpersoon heeft geen " + veld.naam() + ".",
        "Noem een collega die bereikbaar is; zonder contactpersoon is er geen zaak.");
  }
}
