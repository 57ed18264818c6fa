package nl.warmeoverdracht.school.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.warmeoverdracht.school.overdracht.Reactietermijn;
import nl.warmeoverdracht.school.verstrekking.MinimaleGroep;

/** Gives the domain its terms and bounds from the configuration; a wrong one stops the start. */
class Termijnen {

  @Produces
  @Singleton
  Reactietermijn reactietermijn(SchoolInstellingen instellingen) {
    SchoolInstellingen.Termijn termijn = instellingen.reactietermijn();
    return new Reactietermijn(termijn.standaard(), termijn.minimaal(), termijn.maximaal());
  }

  @Produces
  @Singleton
  MinimaleGroep minimaleGroep(SchoolInstellingen instellingen) {
    return new MinimaleGroep(instellingen.minimaleGroep());
  }
}
