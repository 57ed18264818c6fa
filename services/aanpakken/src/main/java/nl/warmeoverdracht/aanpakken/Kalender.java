package nl.warmeoverdracht.aanpakken;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an approach and the law mean for one person.
 *
 * @param regels the days in order, then what comes back, what does not end, and what nobody knows
 * @param waarschuwingen where this person is not for whom the approach was made
 */
public record Kalender(List<Kalenderregel> regels, List<String> waarschuwingen) {

  public Kalender {
    regels =
        regels.stream()
            .sorted(comparingInt(Kalender::plaats).thenComparing(Kalender::dag))
            .toList();
    waarschuwingen = List.copyOf(waarschuwingen);
  }

  /**
   * The calendar of somebody who follows this approach. Pure: the same facts give the same lines.
   *
   * @param wet the statutory aftercare, which is in every calendar whatever the approach says
   */
  public static Kalender van(Aanpak aanpak, List<WettelijkeNazorg> wet, Jongere jongere) {
    List<Kalenderregel> regels = new ArrayList<>(new Fasekalender(jongere).lees(aanpak));
    regels.addAll(new Nazorgkalender(jongere).lees(aanpak));
    regels.addAll(new Wetskalender(jongere).lees(aanpak.doelgroep(), wet));
    List<String> waarschuwingen = new ArrayList<>(Doelgroeptoets.vind(aanpak.doelgroep(), jongere));
    waarschuwingen.addAll(new Wetskalender(jongere).waarschuwingen(wet));
    return new Kalender(regels, waarschuwingen);
  }

  /** Only what has a day. */
  public Stream<Kalenderregel.Moment> momenten() {
    return regels.stream()
        .filter(Kalenderregel.Moment.class::isInstance)
        .map(Kalenderregel.Moment.class::cast);
  }

  private static int plaats(Kalenderregel regel) {
    return switch (regel) {
      case Kalenderregel.Moment moment -> 0;
      case Kalenderregel.Terugkerend terugkerend -> 1;
      case Kalenderregel.Doorlopend doorlopend -> 2;
      case Kalenderregel.Leemte leemte -> 3;
    };
  }

  private static LocalDate dag(Kalenderregel regel) {
    return regel instanceof Kalenderregel.Moment moment ? moment.dag() : LocalDate.MAX;
  }
}
