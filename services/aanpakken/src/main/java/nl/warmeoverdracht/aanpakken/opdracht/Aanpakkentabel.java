package nl.warmeoverdracht.aanpakken.opdracht;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.aanpakken.Aanpak;
import nl.warmeoverdracht.aanpakken.Aanpakken;
import nl.warmeoverdracht.aanpakken.Fase;
import nl.warmeoverdracht.aanpakken.Nazorg;
import nl.warmeoverdracht.aanpakken.WettelijkeNazorg;
import nl.warmeoverdracht.kernel.Tekstabel;

/** The approaches as a person reads them. */
final class Aanpakkentabel {

  private static final String ONBEKEND = "onbekend";
  private static final int[] BREEDTEN = {26, 40, 58, 24, 48, 14};

  private Aanpakkentabel() {}

  static String van(Aanpakken aanpakken) {
    Tekstabel tabel = new Tekstabel(BREEDTEN);
    tabel.rij("aanpak", "voor wie", "verloop", "regie", "nazorg", "bron");
    tabel.lijn();
    aanpakken.alle().forEach(aanpak -> tabel.rij(cellen(aanpak)));
    tabel.lijn();
    aanpakken.wet().forEach(regel -> tabel.rij(cellen(regel)));
    return tabel.toString();
  }

  private static String[] cellen(Aanpak aanpak) {
    return new String[] {
      aanpak.id(),
      aanpak.doelgroep().voor() + leeftijd(aanpak),
      aanpak
          .fasen()
          .map(fasen -> fasen.stream().map(Aanpakkentabel::fase).collect(joining(" ")))
          .orElse(ONBEKEND),
      lijst(aanpak.regie()),
      aanpak.nazorg().map(Aanpakkentabel::nazorg).orElse(ONBEKEND),
      aanpak.bron().woorden()
    };
  }

  private static String[] cellen(WettelijkeNazorg regel) {
    return new String[] {
      "wet: " + regel.id(),
      regel.als(),
      regel.plicht() ? "moet worden aangeboden" : "mag worden aangeboden",
      "school",
      regel.woorden(),
      regel.bron().woorden()
    };
  }

  private static String leeftijd(Aanpak aanpak) {
    String grenzen =
        aanpak.doelgroep().jongste().map(jaren -> "vanaf " + jaren + " ").orElse("")
            + aanpak.doelgroep().oudste().map(jaren -> "tot en met " + jaren + " ").orElse("");
    return grenzen.isEmpty() ? "" : " (" + grenzen + "jaar)";
  }

  private static String fase(Fase fase) {
    return "%s: %s%s.%s"
        .formatted(
            fase.naam(),
            fase.tijdvak().woorden(),
            fase.activiteiten().stream()
                .map(activiteit -> ", " + activiteit.wat() + " " + activiteit.ritme().woorden())
                .collect(joining()),
            fase.stappen().isEmpty() ? "" : " " + String.join(" → ", fase.stappen()) + ".");
  }

  private static String nazorg(Nazorg nazorg) {
    return nazorg.als().map(als -> als + ": ").orElse("")
        + nazorg.tijdvak().woorden()
        + nazorg.toelichting().map(tekst -> ". " + tekst).orElse("")
        + nazorg
            .contacten()
            .map(contacten -> contacten.stream().map(Aanpakkentabel::contact).collect(joining()))
            .orElse("");
  }

  private static String contact(Nazorg.Contact contact) {
    return ". "
        + contact.woorden()
        + ", "
        + contact.ritme().woorden()
        + contact.toelichting().map(tekst -> " (" + tekst + ")").orElse("");
  }

  private static String lijst(Optional<List<String>> codes) {
    return codes.map(lijst -> String.join(", ", lijst)).orElse(ONBEKEND);
  }
}
