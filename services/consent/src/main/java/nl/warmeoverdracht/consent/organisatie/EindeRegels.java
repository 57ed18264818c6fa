package nl.warmeoverdracht.consent.organisatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.kernel.Bezwaar;

/** What the end of an organisation's part must meet; all objections at once. */
final class EindeRegels {

  private static final Set<Taak> VAN_HET_PLATFORM = Set.of(Taak.BEHEER, Taak.TOEZICHT);

  private EindeRegels() {}

  /** Objections to going up in the successor, which is empty when it is not registered. */
  static List<Bezwaar> samenvoegen(
      GeregistreerdeOrganisatie organisatie,
      Einde.Samengevoegd einde,
      Optional<GeregistreerdeOrganisatie> opvolger,
      LocalDate vandaag) {
    List<Bezwaar> bezwaren = beeindigen(organisatie, "/ingangsdatum", einde, vandaag);
    if (einde.opvolger().equals(organisatie.organisatie().oin())) {
      bezwaren.add(
          opOpvolger("eigen-opvolger", "Een organisatie kan niet in zichzelf opgaan.", "andere"));
    } else if (opvolger.isEmpty()) {
      bezwaren.add(
          opOpvolger("opvolger-onbekend", "De opvolger is niet geregistreerd.", "geregistreerde"));
    } else if (opvolger.get().einde().isPresent()) {
      bezwaren.add(
          opOpvolger("opvolger-eindigt", "De opvolger houdt zelf op of ging al op.", "blijvende"));
    }
    return bezwaren;
  }

  /** Objections to leaving, apart from what it owes. */
  static List<Bezwaar> vertrekken(
      GeregistreerdeOrganisatie organisatie,
      Einde.Vertrokken einde,
      List<GeregistreerdeOrganisatie> voorgangers,
      LocalDate vandaag) {
    List<Bezwaar> bezwaren = beeindigen(organisatie, "/vertrektOp", einde, vandaag);
    for (GeregistreerdeOrganisatie voorganger : voorgangers) {
      bezwaren.add(
          Bezwaar.van(
              "opvolger-van-een-ander",
              "De organisatie handelt af wat openstaat van "
                  + voorganger.organisatie().naam()
                  + ", die in haar is opgegaan.",
              "Laat haar in een andere organisatie opgaan, die dit overneemt."));
    }
    return bezwaren;
  }

  private static List<Bezwaar> beeindigen(
      GeregistreerdeOrganisatie organisatie, String veld, Einde einde, LocalDate vandaag) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    if (organisatie.einde().isPresent()) {
      bezwaren.add(
          Bezwaar.van(
              "al-beeindigd",
              "Van deze organisatie is al vastgelegd dat zij ophoudt.",
              "Registreer een vertrokken organisatie eerst opnieuw."));
    }
    if (organisatie.organisatie().taken().stream().anyMatch(VAN_HET_PLATFORM::contains)) {
      bezwaren.add(
          Bezwaar.van(
              "beheert-het-platform",
              "Deze organisatie beheert het platform of houdt er toezicht op.",
              "Registreer die taken eerst bij een andere organisatie, en hier niet meer."));
    }
    if (einde.vanaf().isBefore(vandaag)) {
      bezwaren.add(
          Bezwaar.opVeld(
              veld,
              "in-het-verleden",
              "Deze dag is al voorbij; wat sindsdien is gebeurd, kan niet anders worden.",
              "Kies vandaag of een latere dag."));
    }
    return bezwaren;
  }

  private static Bezwaar opOpvolger(String code, String melding, String welke) {
    return Bezwaar.opVeld("/opvolger", code, melding, "Kies een " + welke + " organisatie.");
  }
}
