package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.aanpakken.Regio.Aanpassing;
import nl.warmeoverdracht.kernel.Bezwaar;

/** Everything that is wrong with what a region makes of an approach. */
record Regiobezwaren(List<WettelijkeNazorg> wet) {

  static Bezwaar onbekendeAanpak(String id) {
    return Bezwaar.opVeld(
        "/aanpakken/" + id,
        "onbekende-aanpak",
        "De aanpak " + id + " is er niet.",
        "Gebruik het id van een bestand in contracts/aanpakken, zonder .yaml.");
  }

  List<Bezwaar> vind(Regio regio, Aanpak aanpak, Aanpak aangepast) {
    Aanpassing aanpassing = regio.aanpassingen().get(aanpak.id());
    if (aanpassing == null) {
      return List.of();
    }
    List<Bezwaar> bezwaren = new ArrayList<>();
    List<Fase> fasen = aanpak.fasen().orElse(List.of());
    aanpassing.fasen().keySet().stream()
        .filter(id -> fasen.stream().noneMatch(fase -> fase.id().equals(id)))
        .sorted()
        .forEach(id -> bezwaren.add(onbekendeFase(aanpak, id)));
    bezwaren.addAll(Tijdvaktoets.vind(aangepast));
    aangepast
        .nazorg()
        .filter(nazorg -> aanpassing.nazorg().map(n -> !n.termijn().isLeeg()).orElse(false))
        .ifPresent(nazorg -> bezwaren.addAll(korter(aangepast, nazorg.tijdvak())));
    return bezwaren;
  }

  private List<Bezwaar> korter(Aanpak aanpak, Tijdvak tijdvak) {
    return wet.stream()
        .filter(WettelijkeNazorg::plicht)
        .filter(
            regel -> regel.past(aanpak.doelgroep().schoolsoorten(), aanpak.doelgroep().niveaus()))
        .filter(regel -> !haalt(tijdvak, regel))
        .map(regel -> korter(aanpak, regel))
        .toList();
  }

  /**
   * Whether this aftercare can be shown never to end before the law's; without an end it cannot.
   */
  private static boolean haalt(Tijdvak tijdvak, WettelijkeNazorg regel) {
    if (tijdvak.tot() instanceof Tijdspunt.Geen || open(tijdvak)) {
      return true;
    }
    return telbaar(tijdvak.van(), regel)
        && telbaar(tijdvak.tot(), regel)
        && Tijdvaktoets.wieOokWanneer()
            .allMatch(
                jongere ->
                    vroegsteEinde(tijdvak, jongere)
                        .map(einde -> !einde.isBefore(jongere.uitstroomdatum().plus(regel.duur())))
                        .orElse(false));
  }

  /** No end and no length: then the law's end is all there is, and the calendar has it. */
  private static boolean open(Tijdvak tijdvak) {
    return tijdvak.tot() instanceof Tijdspunt.Onbekend && tijdvak.duur().isEmpty();
  }

  /**
   * Work may begin, and an age be reached, long before somebody leaves. A diploma comes before
   * leaving, or on that day: so what counts from leaving is long enough for a term that counts from
   * the diploma, and not the other way round.
   */
  private static boolean telbaar(Tijdspunt punt, WettelijkeNazorg regel) {
    return switch (punt) {
      case Tijdspunt.Relatief(Anker anker, var verschuiving) ->
          switch (anker) {
            case UITSTROOM, LAATSTE_SCHOOLJAAR, LAATSTE_HALVE_SCHOOLJAAR -> true;
            case DIPLOMA -> regel.anker() == Anker.DIPLOMA;
            case PLAATSING -> false;
          };
      case Tijdspunt.OpLeeftijd leeftijd -> false;
      case Tijdspunt.Onbekend onbekend -> true;
      case Tijdspunt.Geen geen -> true;
    };
  }

  private static Optional<LocalDate> vroegsteEinde(Tijdvak tijdvak, Jongere jongere) {
    LocalDate begin = jongere.dag(tijdvak.van()).map(Dag::datum).orElse(jongere.uitstroomdatum());
    return jongere
        .dag(tijdvak.tot())
        .map(Dag::datum)
        .or(() -> tijdvak.duur().flatMap(Duur::minstens).map(begin::plus));
  }

  private static Bezwaar onbekendeFase(Aanpak aanpak, String id) {
    return Bezwaar.opVeld(
        "/aanpakken/" + aanpak.id() + "/fasen/" + id,
        "onbekende-fase",
        "De aanpak " + aanpak.id() + " heeft geen fase " + id + ".",
        "Gebruik het id van een fase uit het bestand van de aanpak.");
  }

  private static Bezwaar korter(Aanpak aanpak, WettelijkeNazorg regel) {
    return Bezwaar.opVeld(
        "/aanpakken/" + aanpak.id() + "/nazorg",
        "korter-dan-de-wet",
        "De nazorg van %s kan eindigen voor de wettelijke nazorg voor %s (%s na %s, %s)."
            .formatted(
                aanpak.id(),
                regel.schoolsoort().code(),
                Woorden.periode(regel.duur()),
                regel.anker().woorden(),
                regel.bron().artikel()),
        "Laat de nazorg ten minste zo lang duren, geteld vanaf uitstroom of diploma, of noem geen"
            + " einde.");
  }
}
