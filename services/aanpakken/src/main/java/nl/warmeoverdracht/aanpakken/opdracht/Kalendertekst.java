package nl.warmeoverdracht.aanpakken.opdracht;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.aanpakken.Aanpak;
import nl.warmeoverdracht.aanpakken.Bron;
import nl.warmeoverdracht.aanpakken.Groep;
import nl.warmeoverdracht.aanpakken.Kalender;
import nl.warmeoverdracht.aanpakken.Kalenderregel;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Doorlopend;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Leemte;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Moment;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Onderdeel;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Terugkerend;
import nl.warmeoverdracht.kernel.Tekstabel;

/** Somebody's calendar as a person reads it; conditions are numbered and stand below. */
final class Kalendertekst {

  private static final int[] BREEDTEN = {14, 16, 50, 44, 48};

  private final Tekstabel tabel = new Tekstabel(BREEDTEN);
  private final List<String> voorwaarden = new ArrayList<>();
  private final Set<String> besluiten = new LinkedHashSet<>();

  private Kalendertekst() {}

  static String van(Aanpak aanpak, Kalender kalender) {
    return new Kalendertekst().tekst(aanpak, kalender);
  }

  private String tekst(Aanpak aanpak, Kalender kalender) {
    tabel.rij("dag", "", "wat", "waarom", "bron");
    tabel.lijn();
    kalender.regels().forEach(this::regel);
    StringBuilder tekst = new StringBuilder(kop(aanpak));
    kalender.waarschuwingen().forEach(w -> tekst.append("Let op: %s%n".formatted(w)));
    tekst.append('\n').append(tabel);
    if (kalender.momenten().anyMatch(Moment::voorlopig)) {
      tekst.append(
          "\n"
              + "~ voorlopig: geteld vanaf iets dat nog geen datum heeft en op de uitstroom wordt"
              + " verwacht.\n");
    }
    for (int i = 0; i < voorwaarden.size(); i++) {
      tekst.append("[%d] alleen als: %s%n".formatted(i + 1, voorwaarden.get(i)));
    }
    besluiten.forEach(besluit -> tekst.append(besluit).append('\n'));
    return tekst.toString();
  }

  private static String kop(Aanpak aanpak) {
    return """
    %s (%s), %s
    Voor: %s
    Regie: %s. Betrokken: %s.
    Instrumenten: %s. Groep: %s. Bestemmingen: %s.
    """
        .formatted(
            aanpak.naam(),
            aanpak.id(),
            aanpak.bron().woorden(),
            aanpak.doelgroep().voor(),
            lijst(aanpak.regie()),
            lijst(aanpak.betrokken()),
            lijst(aanpak.instrumenten()),
            aanpak.groep().map(Groep::woorden).orElse("onbekend"),
            lijst(aanpak.bestemmingen()));
  }

  private void regel(Kalenderregel regel) {
    String dag =
        switch (regel) {
          case Moment moment -> moment.dag() + (moment.voorlopig() ? " ~" : "");
          case Terugkerend terugkerend -> "terugkerend";
          case Doorlopend doorlopend -> "doorlopend";
          case Leemte leemte -> "onbekend";
        };
    String soort =
        regel instanceof Moment moment
            ? moment.soort().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            : "";
    Onderdeel onderdeel = regel.onderdeel();
    if (onderdeel.bron() instanceof Bron.Regiobesluit(String regio, String reden)) {
      besluiten.add(regio + ": " + reden);
    }
    tabel.rij(dag, soort, wat(onderdeel), regel.uitleg(), onderdeel.bron().woorden());
  }

  private String wat(Onderdeel onderdeel) {
    return onderdeel.naam() + onderdeel.als().map(als -> " [" + nummer(als) + "]").orElse("");
  }

  private int nummer(String als) {
    if (!voorwaarden.contains(als)) {
      voorwaarden.add(als);
    }
    return voorwaarden.indexOf(als) + 1;
  }

  private static String lijst(Optional<List<String>> codes) {
    return codes.map(lijst -> String.join(", ", lijst)).orElse("onbekend");
  }
}
