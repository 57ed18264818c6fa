package nl.warmeoverdracht.aanpakken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Leemte;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Onderdeel;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Terugkerend;

/** When the phases of an approach are for one person. */
record Fasekalender(Jongere jongere) {

  List<Kalenderregel> lees(Aanpak aanpak) {
    return aanpak
        .fasen()
        .map(fasen -> fasen.stream().flatMap(this::fase).toList())
        .orElseGet(() -> List.of(geenFasen(aanpak)));
  }

  private Stream<Kalenderregel> fase(Fase fase) {
    Onderdeel onderdeel = new Onderdeel("fase/" + fase.id(), fase.naam(), fase.als(), fase.bron());
    Grenzen grenzen = Grenzen.van(fase.tijdvak(), jongere);
    List<Kalenderregel> regels = new ArrayList<>(grenzen.regels(onderdeel));
    if (!fase.stappen().isEmpty() && !regels.stream().allMatch(Leemte.class::isInstance)) {
      regels.add(
          new Leemte(
              new Onderdeel("stappen/" + fase.id(), fase.naam(), fase.als(), fase.bron()),
              "Wanneer deze stappen zijn, zegt de bron niet: "
                  + String.join(" → ", fase.stappen())
                  + "."));
    }
    fase.activiteiten().stream()
        .map(activiteit -> terugkerend(fase, activiteit))
        .forEach(regels::add);
    return regels.stream();
  }

  private static Kalenderregel terugkerend(Fase fase, Fase.Activiteit activiteit) {
    return new Terugkerend(
        new Onderdeel("activiteit/" + fase.id(), activiteit.wat(), fase.als(), fase.bron()),
        activiteit.ritme(),
        "%s, zolang deze fase duurt: %s."
            .formatted(Woorden.metHoofdletter(activiteit.ritme().woorden()), fase.naam()));
  }

  private static Leemte geenFasen(Aanpak aanpak) {
    return new Leemte(
        new Onderdeel("fasen", aanpak.naam(), Optional.empty(), aanpak.bron()),
        "Welke fasen er zijn, zegt de bron niet.");
  }
}
