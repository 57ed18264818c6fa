package nl.warmeoverdracht.school.organisatie;

import nl.warmeoverdracht.access.Partij;

/** Who receives a pupil, or why that is not known. */
public sealed interface Ontvangerkeuze {

  /** This party receives. */
  record Gevonden(Partij ontvanger) implements Ontvangerkeuze {}

  /** No registered municipality has the name of the pupil's home municipality. */
  record WoongemeenteOnbekend() implements Ontvangerkeuze {}

  /** The organisation that should receive is not registered for that task. */
  record OntvangerOnbekend() implements Ontvangerkeuze {}

  /** The organisation that should receive takes no part any more, and nobody took over. */
  record OntvangerVertrokken() implements Ontvangerkeuze {}

  /** More than one organisation could receive; nobody guesses. */
  record NietEenduidig() implements Ontvangerkeuze {}
}
