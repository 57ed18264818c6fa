package nl.warmeoverdracht.aanpakken;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.aanpakken.Regio.Aanpassing;
import nl.warmeoverdracht.aanpakken.Regio.AndereNazorg;

/** Makes of an approach what a region makes of it; what changes names the region as its source. */
final class Aanpassen {

  private static final Tijdvak NIETS_BEKEND =
      new Tijdvak(new Tijdspunt.Onbekend(), new Tijdspunt.Onbekend(), Optional.empty());

  private Aanpassen() {}

  static Aanpak volgens(Regio regio, Aanpak aanpak) {
    Aanpassing aanpassing = regio.aanpassingen().get(aanpak.id());
    if (aanpassing == null) {
      return aanpak;
    }
    Bron bron = new Bron.Regiobesluit(regio.naam(), aanpassing.reden());
    return aanpak.met(
        aanpak.fasen().map(fasen -> fasen(fasen, aanpassing, bron)),
        aanpassing
            .nazorg()
            .map(anders -> nazorg(aanpak.nazorg(), anders, bron))
            .or(aanpak::nazorg));
  }

  private static List<Fase> fasen(List<Fase> fasen, Aanpassing aanpassing, Bron bron) {
    return fasen.stream()
        .map(
            fase ->
                Optional.ofNullable(aanpassing.fasen().get(fase.id()))
                    .map(termijn -> fase.met(termijn.op(fase.tijdvak()), bron))
                    .orElse(fase))
        .toList();
  }

  private static Nazorg nazorg(Optional<Nazorg> zoals, AndereNazorg anders, Bron bron) {
    return new Nazorg(
        zoals.flatMap(Nazorg::als),
        anders.termijn().op(zoals.map(Nazorg::tijdvak).orElse(NIETS_BEKEND)),
        anders.contacten().or(() -> zoals.flatMap(Nazorg::contacten)),
        zoals.flatMap(Nazorg::toelichting),
        bron);
  }
}
