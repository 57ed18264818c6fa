package nl.warmeoverdracht.aanpakken;

import java.util.List;
import java.util.Optional;

/**
 * A part of the course of an approach.
 *
 * @param als only in this case; empty for always
 * @param stappen in order, on days that the source does not name
 */
public record Fase(
    String id,
    String naam,
    Optional<String> als,
    Tijdvak tijdvak,
    List<String> stappen,
    List<Activiteit> activiteiten,
    Bron bron) {

  public Fase {
    stappen = List.copyOf(stappen);
    activiteiten = List.copyOf(activiteiten);
  }

  Fase met(Tijdvak anderTijdvak, Bron andereBron) {
    return new Fase(id, naam, als, anderTijdvak, stappen, activiteiten, andereBron);
  }

  /** What comes back during the phase: the timetable of the group, not a moment of one person. */
  public record Activiteit(String wat, Ritme ritme) {}
}
