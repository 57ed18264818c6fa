package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Doorlopend;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Leemte;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Moment;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Onderdeel;
import nl.warmeoverdracht.aanpakken.Kalenderregel.Soort;

/**
 * A stretch of time as far as it has become days; one end follows from the other and the length.
 *
 * @param zonderEinde the source says that it does not end
 * @param duur the length as the source gives it
 */
record Grenzen(Optional<Dag> begin, Optional<Dag> einde, boolean zonderEinde, Optional<Duur> duur) {

  static Grenzen van(Tijdvak tijdvak, Jongere jongere) {
    return van(jongere.dag(tijdvak.van()), tijdvak, jongere);
  }

  /** With a begin that is known in another way than from the stretch itself. */
  static Grenzen van(Optional<Dag> begin, Tijdvak tijdvak, Jongere jongere) {
    Optional<Dag> einde = jongere.dag(tijdvak.tot());
    Optional<Period> precies = tijdvak.duur().flatMap(Duur::precies);
    return new Grenzen(
        begin.or(() -> einde.flatMap(dag -> precies.map(dag::min))),
        einde.or(() -> begin.flatMap(dag -> precies.map(dag::plus))),
        tijdvak.tot() instanceof Tijdspunt.Geen,
        tijdvak.duur());
  }

  boolean omgekeerd() {
    return begin.isPresent()
        && einde.filter(dag -> dag.datum().isBefore(begin.get().datum())).isPresent();
  }

  /** Its first and last day, and what the source leaves open about them. */
  List<Kalenderregel> regels(Onderdeel onderdeel) {
    if (begin.isEmpty() && einde.isEmpty()) {
      return List.of(new Leemte(onderdeel, "Wanneer dit is, zegt de bron niet" + lengte() + "."));
    }
    if (begin.map(Dag::datum).equals(einde.map(Dag::datum))) {
      return List.of(moment(begin.orElseThrow(), onderdeel, Soort.OP));
    }
    List<Kalenderregel> regels = new ArrayList<>();
    begin.ifPresentOrElse(
        dag -> regels.add(moment(dag, onderdeel, Soort.BEGIN)),
        () -> regels.addAll(open(onderdeel, true)));
    einde.ifPresentOrElse(
        dag -> regels.add(moment(dag, onderdeel, Soort.EINDE)),
        () -> regels.addAll(zonderEinde ? List.of(doorlopend(onderdeel)) : open(onderdeel, false)));
    return regels;
  }

  static Moment moment(Dag dag, Onderdeel onderdeel, Soort soort) {
    LocalDate datum = dag.datum();
    return new Moment(datum, onderdeel, soort, dag.voorlopig(), dag.waarom());
  }

  /** The side that is not known: bounded by a length, or a gap. */
  private List<Kalenderregel> open(Onderdeel onderdeel, boolean ditIsHetBegin) {
    List<Kalenderregel> regels = new ArrayList<>();
    Dag bekend = ditIsHetBegin ? einde.orElseThrow() : begin.orElseThrow();
    duur.flatMap(Duur::minstens)
        .map(kort -> ditIsHetBegin ? bekend.min(kort) : bekend.plus(kort))
        .map(
            dag ->
                moment(dag, onderdeel, ditIsHetBegin ? Soort.UITERSTE_BEGIN : Soort.VROEGSTE_EINDE))
        .ifPresent(regels::add);
    duur.flatMap(Duur::hoogstens)
        .map(lang -> ditIsHetBegin ? bekend.min(lang) : bekend.plus(lang))
        .map(
            dag ->
                moment(dag, onderdeel, ditIsHetBegin ? Soort.VROEGSTE_BEGIN : Soort.UITERSTE_EINDE))
        .ifPresent(regels::add);
    if (regels.isEmpty()) {
      regels.add(
          new Leemte(
              onderdeel, "Het " + (ditIsHetBegin ? "begin" : "einde") + " noemt de bron niet."));
    }
    return regels;
  }

  private String lengte() {
    return duur.map(lang -> "; het duurt " + lang.woorden()).orElse("");
  }

  private static Doorlopend doorlopend(Onderdeel onderdeel) {
    return new Doorlopend(onderdeel, "Er is geen einddatum.");
  }
}
