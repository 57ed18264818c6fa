package nl.warmeoverdracht.school.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.warmeoverdracht.school.overdracht.Reactietermijn;

/** Gives the domain its terms from the configuration; wrong bounds stop the start. */
class Termijnen {

  @Produces
  @Singleton
  Reactietermijn reactietermijn(SchoolInstellingen instellingen) {
    SchoolInstellingen.Termijn termijn = instellingen.reactietermijn();
    return new Reactietermijn(termijn.standaard(), termijn.minimaal(), termijn.maximaal());
  }
}
