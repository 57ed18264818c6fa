package nl.warmeoverdracht.school.uitvoer;

import java.util.List;
import nl.warmeoverdracht.school.aanlevering.Regelresultaten.Vermelding;
import nl.warmeoverdracht.school.leerling.Persoonsgegevens;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Verloopregel;
import nl.warmeoverdracht.school.overdracht.Vraag;

/**
 * All that the organisation has of a person (AVG 15).
 *
 * @param volledig whether no list was longer than what is read at once
 */
public record Schooluitvoer(
    List<Persoonsgegevens.Alles> leerlingen,
    List<Gang> overdrachten,
    List<Vermelding> aanleveringen,
    boolean volledig) {

  public Schooluitvoer {
    leerlingen = List.copyOf(leerlingen);
    overdrachten = List.copyOf(overdrachten);
    aanleveringen = List.copyOf(aanleveringen);
  }

  /** A handover with its history and its questions. */
  public record Gang(
      BewaardeOverdracht overdracht, List<Verloopregel> verloop, List<Vraag> vragen) {
    public Gang {
      verloop = List.copyOf(verloop);
      vragen = List.copyOf(vragen);
    }
  }
}
