package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Leemte;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Onderdeel;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Soort;

/**
 * The statutory aftercare of one person: in every calendar, whatever an approach or region says.
 */
record Wetskalender(Jongere jongere) {

  private static final String VOLGT_UIT_DE_SCHOOL =
      "De wettelijke nazorg volgt uit de school die deze jongere verliet, niet uit dit traject.";

  List<Kalenderregel> lees(Doelgroep doelgroep, List<WettelijkeNazorg> wet) {
    Optional<Set<Schoolsoort>> soorten =
        jongere.schoolsoort().map(Set::of).or(doelgroep::schoolsoorten);
    Optional<List<String>> niveaus = jongere.niveau().map(List::of).or(doelgroep::niveaus);
    List<Kalenderregel> regels =
        wet.stream()
            .filter(regel -> regel.past(soorten, niveaus))
            .flatMap(regel -> regel(regel, soorten.isPresent()))
            .toList();
    return regels.isEmpty() ? List.of(geen()) : regels;
  }

  /** Who left earlier keeps today's floor until somebody has looked at the law of his day. */
  List<String> waarschuwingen(List<WettelijkeNazorg> wet) {
    return wet.stream()
        .map(WettelijkeNazorg::geldigVanaf)
        .filter(jongere.uitstroomdatum()::isBefore)
        .max(LocalDate::compareTo)
        .map(
            vanaf ->
                ("De wettelijke nazorg is die vanaf %s; deze jongere vertrok eerder: "
                        + "laat het overgangsrecht nakijken.")
                    .formatted(vanaf))
        .stream()
        .toList();
  }

  private Stream<Kalenderregel> regel(WettelijkeNazorg wet, boolean schoolsoortBekend) {
    String alleen =
        schoolsoortBekend ? "" : "Alleen wie %s verlaat. ".formatted(wet.schoolsoort().code());
    Onderdeel onderdeel =
        new Onderdeel(
            "wet/" + wet.id(),
            "Wettelijke nazorg %s (%s)"
                .formatted(wet.schoolsoort().code(), wet.plicht() ? "moet" : "mag"),
            Optional.of(alleen + wet.als()),
            wet.bron());
    Dag begin = jongere.dag(new Tijdspunt.Relatief(wet.anker(), Period.ZERO)).orElseThrow();
    List<Kalenderregel> regels = new ArrayList<>();
    regels.add(Grenzen.moment(begin, onderdeel, Soort.AANBOD));
    wet.herhaling()
        .map(begin::plus)
        .map(dag -> Grenzen.moment(dag, onderdeel, Soort.HERHAALD_AANBOD))
        .ifPresent(regels::add);
    regels.add(Grenzen.moment(begin.plus(wet.duur()), onderdeel, Soort.EINDE));
    return regels.stream();
  }

  private static Leemte geen() {
    return new Leemte(
        new Onderdeel(
            "wet", "Wettelijke nazorg", Optional.empty(), new Bron.Wet("WEC, WVO 2020, WEB")),
        VOLGT_UIT_DE_SCHOOL);
  }
}
