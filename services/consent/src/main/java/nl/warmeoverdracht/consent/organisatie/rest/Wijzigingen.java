package nl.warmeoverdracht.consent.organisatie.rest;

import nl.warmeoverdracht.consent.organisatie.Opdracht;
import nl.warmeoverdracht.consent.organisatie.Wijziging;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.problem.Problems;

/** What came of a change, as an answer or as a problem. */
final class Wijzigingen {

  private Wijzigingen() {}

  /** For a PUT: 201 the first time, 200 after that. */
  static Answer registratie(Wijziging wijziging) {
    Wijziging.Gedaan gedaan = gedaan(wijziging);
    OrganisatieJson json = OrganisatieJson.van(gedaan.organisatie());
    return gedaan.nieuw() ? gemaakt(json) : Answer.ok(json).versie(json.versie());
  }

  /** For a POST: 201, or 200 when it was only a trial. */
  static Answer einde(Wijziging wijziging, Opdracht opdracht) {
    OrganisatieJson json = OrganisatieJson.van(gedaan(wijziging).organisatie());
    return opdracht.proef() ? Answer.ok(json).versie(json.versie()) : gemaakt(json);
  }

  private static Answer gemaakt(OrganisatieJson json) {
    return Answer.created("/v1/organisaties/" + json.oin(), json).versie(json.versie());
  }

  private static Wijziging.Gedaan gedaan(Wijziging wijziging) {
    return switch (wijziging) {
      case Wijziging.Gedaan gedaan -> gedaan;
      case Wijziging.Geweigerd(var bezwaren) -> throw Problems.onverwerkbaar(bezwaren);
      case Wijziging.Onbekend _ -> throw Problems.nietGevonden();
      case Wijziging.Verouderd _ -> throw Problems.verouderdeVersie();
      case Wijziging.VersieOntbreekt _ -> throw Problems.versieOntbreekt();
    };
  }
}
