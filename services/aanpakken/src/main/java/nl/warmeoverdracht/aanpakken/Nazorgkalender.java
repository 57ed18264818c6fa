package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Doorlopend;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Leemte;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Onderdeel;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Soort;
import nl.warmeoverdracht.aanpakken.Nazorg.Contact;

/** When the aftercare of an approach itself is for one person. */
record Nazorgkalender(Jongere jongere) {

  /** How far a rhythm without an end is written out: as long as the longest statutory aftercare. */
  private static final Period UITGESCHREVEN = Period.ofYears(2);

  List<Kalenderregel> lees(Aanpak aanpak) {
    return aanpak
        .nazorg()
        .map(nazorg -> Stream.concat(geheel(nazorg), contacten(nazorg)).toList())
        .orElseGet(
            () ->
                List.of(
                    new Leemte(
                        new Onderdeel("nazorg", "Nazorg", Optional.empty(), aanpak.bron()),
                        "De bron noemt geen nazorg; de wettelijke is de ondergrens.")));
  }

  private Stream<Kalenderregel> geheel(Nazorg nazorg) {
    String naam = "Nazorg" + nazorg.toelichting().map(tekst -> " (" + tekst + ")").orElse("");
    return grenzen(nazorg)
        .regels(new Onderdeel("nazorg", naam, nazorg.als(), nazorg.bron()))
        .stream();
  }

  /**
   * Of aftercare with a length but no begin, the law has the answer: it starts at leaving, not at
   * the handover (WEC 44(8), WVO 2020 2.31a(7)).
   */
  private Grenzen grenzen(Nazorg nazorg) {
    Tijdvak tijdvak = nazorg.tijdvak();
    boolean alleenDuur =
        tijdvak.van() instanceof Tijdspunt.Onbekend
            && tijdvak.tot() instanceof Tijdspunt.Onbekend
            && tijdvak.duur().isPresent();
    if (!alleenDuur) {
      return Grenzen.van(tijdvak, jongere);
    }
    Dag uitstroom =
        new Dag(
            jongere.uitstroomdatum(),
            true,
            "de uitstroom (de bron noemt geen begin; de wet laat nazorg dan beginnen)");
    return Grenzen.van(Optional.of(uitstroom), tijdvak, jongere);
  }

  private Stream<Kalenderregel> contacten(Nazorg nazorg) {
    return nazorg
        .contacten()
        .map(contacten -> contacten.stream().flatMap(contact -> contact(nazorg, contact)))
        .orElseGet(
            () ->
                Stream.of(
                    new Leemte(
                        new Onderdeel("contacten", "Nazorgcontact", nazorg.als(), nazorg.bron()),
                        "Wie wanneer contact zoekt, zegt de bron niet.")));
  }

  private Stream<Kalenderregel> contact(Nazorg nazorg, Contact contact) {
    Onderdeel onderdeel =
        new Onderdeel("contact/" + contact.id(), contact.woorden(), nazorg.als(), nazorg.bron());
    Grenzen geheel = grenzen(nazorg);
    Optional<Dag> begin = contact.van().flatMap(jongere::dag).or(geheel::begin);
    Optional<Dag> einde = contact.tot().map(jongere::dag).orElse(geheel.einde());
    return switch (contact.ritme()) {
      case Ritme.Elke(Period tussenpoos) when begin.isPresent() && einde.isPresent() ->
          reeks(onderdeel, begin.get(), einde.get().datum(), tussenpoos);
      case Ritme.Elke(Period tussenpoos) when begin.isPresent() && geheel.zonderEinde() ->
          zonderEinde(onderdeel, begin.get(), tussenpoos);
      case Ritme.Op(List<Period> naBegin) when begin.isPresent() ->
          naBegin.stream()
              .map(na -> Grenzen.moment(begin.get().plus(na), onderdeel, Soort.CONTACT));
      case Ritme ritme -> Stream.of(leemte(onderdeel, contact, ritme, begin, einde));
    };
  }

  /** Counted from the begin each time: a month of 30 days must not shift what comes after it. */
  private static Stream<Kalenderregel> reeks(
      Onderdeel onderdeel, Dag begin, LocalDate tot, Period tussenpoos) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> begin.plus(tussenpoos.multipliedBy(n)))
        .takeWhile(dag -> !dag.datum().isAfter(tot))
        .map(dag -> Grenzen.moment(dag, onderdeel, Soort.CONTACT));
  }

  private static Stream<Kalenderregel> zonderEinde(
      Onderdeel onderdeel, Dag begin, Period tussenpoos) {
    List<Kalenderregel> regels =
        new ArrayList<>(
            reeks(onderdeel, begin, begin.datum().plus(UITGESCHREVEN), tussenpoos).toList());
    regels.add(
        new Doorlopend(
            onderdeel,
            "Daarna ook elke %s, zonder einddatum.".formatted(Woorden.perPeriode(tussenpoos))));
    return regels.stream();
  }

  private static Leemte leemte(
      Onderdeel onderdeel, Contact contact, Ritme ritme, Optional<Dag> van, Optional<Dag> tot) {
    String tussen =
        van.map(dag -> " vanaf " + dag.datum()).orElse("")
            + tot.map(dag -> " tot en met " + dag.datum()).orElse("");
    return new Leemte(
        onderdeel,
        "De dagen noemt de bron niet: %s%s.%s"
            .formatted(
                ritme.woorden(),
                tussen,
                contact.toelichting().map(tekst -> " " + tekst).orElse("")));
  }
}
